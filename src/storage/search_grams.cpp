// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_grams.h"

#include "storage/row_codec.h"

#include <algorithm>

namespace volley {

namespace {

constexpr int gramBits = 20;
constexpr int gramLength = 3;
constexpr qsizetype wordLength = 4; // of 5 bits each
constexpr char digits[] = "0123456789abcdefghijklmnopqrstuv";

/// Calls `take` with each triple's number, by a window over the folded UTF-16.
template<typename Take>
void eachGram(QStringView text, const Take &take)
{
    quint64 window = 0;
    int filled = 0;
    const auto push = [&](char16_t unit) {
        window = (window << 16 | unit) & 0xffff'ffff'ffff;
        if (++filled >= gramLength)
            take(quint32((window * 0x9e37'79b9'7f4a'7c15) >> (64 - gramBits)));
    };
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar unit = text.at(i);
        if (unit.unicode() < 0x80) {
            const char16_t c = unit.unicode();
            push(c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c);
            continue;
        }
        char32_t c = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < size && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, text.at(++i));
        c = QChar::toCaseFolded(c);
        for (const char16_t half : QChar::fromUcs4(c))
            push(half);
    }
}

void appendWord(QByteArray &words, quint32 gram)
{
    char word[wordLength];
    for (char *digit = word + wordLength; digit != word; gram >>= 5)
        *--digit = digits[gram & 31];
    words.append(word, wordLength);
    words.append(' ');
}

} // namespace

GramSet::GramSet()
    : m_bits((size_t(1) << gramBits) / 64)
{}

void GramSet::add(quint32 gram)
{
    quint64 &bits = m_bits[gram / 64];
    const quint64 bit = quint64(1) << (gram % 64);
    if ((bits & bit) == 0) {
        bits |= bit;
        m_grams.push_back(gram);
    }
}

void GramSet::add(QStringView text)
{
    eachGram(text, [this](quint32 gram) { add(gram); });
}

QByteArray GramSet::takeWords()
{
    QByteArray words;
    words.reserve(qsizetype(m_grams.size()) * (wordLength + 1));
    for (const quint32 gram : m_grams) {
        appendWord(words, gram);
        m_bits[gram / 64] = 0;
    }
    m_grams.clear();
    return words;
}

QByteArray gramQuery(QStringView text)
{
    constexpr size_t enough = 24; // further ones hardly narrow it down
    if (!isWholeUtf16(text))
        return {};
    std::vector<quint32> grams;
    eachGram(text, [&grams](quint32 gram) {
        if (grams.size() < enough && std::find(grams.begin(), grams.end(), gram) == grams.end())
            grams.push_back(gram);
    });
    QByteArray words;
    for (const quint32 gram : grams)
        appendWord(words, gram);
    return words;
}

} // namespace volley

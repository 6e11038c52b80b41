// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/text_ranks.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace volley {

namespace {

constexpr size_t learntFrom = 64;
constexpr qsizetype blockBytes = 1024 * 1024;
constexpr qsizetype headBytes = sizeof(quint64);
constexpr qsizetype longestShared = 0xffff;

qsizetype sharedLength(QByteArrayView a, QByteArrayView b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

} // namespace

TextRanks::TextRanks(qint64 count, qsizetype mostBytes)
    : m_count(count)
    , m_keptOfEach(std::clamp<qsizetype>(mostBytes / std::max<qint64>(count, 1), headBytes, 1024))
{
    m_keys.reserve(static_cast<size_t>(count));
}

void TextRanks::add(qint64 number, const QString &text)
{
    if (text.isEmpty() || number < 0 || number >= m_count)
        return;
    const QByteArray folded = text.toCaseFolded().toUtf8();
    if (m_learnt) {
        keep(number, folded);
        return;
    }
    m_first.emplace_back(number, folded);
    if (m_first.size() >= learntFrom)
        learn();
}

/// Prompts are made from a template, and many begin alike: what tells them apart comes later.
void TextRanks::learn()
{
    m_learnt = true;
    if (!m_first.empty())
        m_shared = m_first.front().second.left(longestShared);
    for (const auto &[number, folded] : m_first)
        m_shared.truncate(sharedLength(m_shared, folded));
    for (const auto &[number, folded] : m_first)
        keep(number, folded);
    m_first.clear();
    m_first.shrink_to_fit();
}

/// Only what follows the shared beginning is kept, and how much of that beginning a text has. One
/// that leaves it early stands wholly before or behind those that have all of it, and closer to
/// them the later it leaves.
void TextRanks::keep(qint64 number, const QByteArray &folded)
{
    const qsizetype common = sharedLength(m_shared, folded);
    const QByteArrayView text = QByteArrayView(folded).sliced(common);
    const bool sharesAll = common == m_shared.size();
    const bool isBehind = !sharesAll && !text.empty() && uchar(text[0]) > uchar(m_shared[common]);
    const QByteArrayView kept = text.first(std::min(text.size(), m_keptOfEach));

    std::array<char, headBytes> head{};
    head[0] = sharesAll ? '\1' : isBehind ? '\2' : '\0';
    qToBigEndian(static_cast<quint16>(isBehind ? longestShared - common : common), &head[1]);
    const qsizetype inHead = std::min<qsizetype>(kept.size(), headBytes - 3);
    std::memcpy(&head[3], kept.data(), static_cast<size_t>(inHead));
    const QByteArrayView others = kept.sliced(inHead);
    if (m_blocks.empty() || m_blocks.back().size() + others.size() > blockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(blockBytes);
    }
    QByteArray &block = m_blocks.back();
    m_keys.push_back({qFromBigEndian<quint64>(head.data()), static_cast<quint32>(number),
                      static_cast<quint32>(m_blocks.size() - 1), static_cast<quint32>(block.size()),
                      static_cast<quint32>(others.size())});
    block.append(others);
}

QByteArrayView TextRanks::rest(const Key &key) const
{
    return QByteArrayView(m_blocks[key.block]).sliced(key.start, key.length);
}

std::shared_ptr<const std::vector<quint32>> TextRanks::rank()
{
    if (!m_learnt)
        learn();
    const auto compare = [this](const Key &a, const Key &b) {
        if (a.head != b.head)
            return a.head < b.head ? -1 : 1;
        return rest(a).compare(rest(b));
    };
    std::sort(m_keys.begin(), m_keys.end(),
              [&compare](const Key &a, const Key &b) { return compare(a, b) < 0; });
    auto ranks = std::make_shared<std::vector<quint32>>(static_cast<size_t>(m_count), noText);
    quint32 rank = 0;
    for (size_t place = 0; place < m_keys.size(); ++place) {
        if (place > 0 && compare(m_keys[place - 1], m_keys[place]) < 0)
            ++rank;
        (*ranks)[m_keys[place].number] = rank;
    }
    m_keys.clear();
    m_blocks.clear();
    return ranks;
}

} // namespace volley

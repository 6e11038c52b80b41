// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_finder.h"

#include <algorithm>

namespace volley {

namespace {

// As many units are looked for one by one, in texts of any length.
constexpr qsizetype shortWords = 5;

} // namespace

TextFinder::TextFinder(const QString &words)
    : m_words(words)
    , m_matcher(words, Qt::CaseInsensitive)
{
    const auto isSurrogate = [](QChar unit) { return unit.isSurrogate(); };
    if (std::ranges::none_of(words, isSurrogate))
        return;
    const bool cutsPair = words.size() > shortWords && words.at(shortWords).isLowSurrogate();
    m_beginning = words.left(cutsPair ? shortWords - 1 : shortWords);
}

qsizetype TextFinder::indexIn(const QString &text, qsizetype from) const
{
    if (m_words.isEmpty())
        return -1;
    if (m_beginning.isEmpty())
        return m_matcher.indexIn(text, from);
    for (qsizetype at = from;; ++at) {
        at = text.indexOf(m_beginning, at, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const QStringView there = QStringView(text).mid(at, m_words.size());
        if (there.compare(m_words, Qt::CaseInsensitive) == 0)
            return at;
    }
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/row_notes.h"

namespace volley {

void RowNotes::add(qint64 row)
{
    ++m_count;
    if (m_kept + 1 < m_count)
        return; // one was left out: the first ones are those before it
    if (!m_ranges.isEmpty() && m_ranges.last().first + m_ranges.last().count == row)
        ++m_ranges.last().count;
    else if (m_ranges.size() < mostRanges)
        m_ranges.append({row, 1});
    else
        return;
    ++m_kept;
}

QList<qint64> RowNotes::numbers(qsizetype most) const
{
    QList<qint64> numbers;
    for (const RowRange &range : m_ranges) {
        for (qint64 i = 0; i < range.count && numbers.size() < most; ++i)
            numbers.append(range.first + i + 1);
    }
    return numbers;
}

} // namespace volley

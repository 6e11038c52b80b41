// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row_range.h"

#include <QList>

namespace volley {

/// How many rows something is to be said of, and which: the first ones only, for it may be all of a
/// million. A value.
class RowNotes
{
public:
    static constexpr qsizetype mostRanges = 1000;

    /// Rows come in order, each once.
    void add(qint64 row);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const QList<RowRange> &ranges() const { return m_ranges; }
    /// Rows that ranges() covers; fewer than count() where not all are kept.
    [[nodiscard]] qint64 kept() const { return m_kept; }
    /// The first ones, counted from 1 as people count.
    [[nodiscard]] QList<qint64> numbers(qsizetype most) const;

    bool operator==(const RowNotes &) const = default;

private:
    qint64 m_count = 0;
    qint64 m_kept = 0;
    QList<RowRange> m_ranges;
};

} // namespace volley

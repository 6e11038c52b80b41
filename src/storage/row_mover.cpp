// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_mover.h"

#include <algorithm>

namespace volley {

// Three times as fast as an UPDATE of the place, which goes row by row through the tree.
RowMover::RowMover(const ProjectDatabase &database, ChangeCount &count)
    : m_count(count)
    , m_copy(database.prepare(
          QLatin1StringView("INSERT OR REPLACE INTO dataset_rows (place, cells) SELECT place + ?, "
                            "cells FROM dataset_rows WHERE place BETWEEN ? AND ? ORDER BY place")))
    , m_remove(database.prepare(
          QLatin1StringView("DELETE FROM dataset_rows WHERE place BETWEEN ? AND ?")))
{}

/// From the side that it goes to: what a row takes the place of has gone on by then.
Result<void> RowMover::move(qint64 from, qint64 count, qint64 by)
{
    if (by == 0)
        return {};
    for (qint64 done = 0; done < count; done += rowsInABlock) {
        const qint64 size = std::min(rowsInABlock, count - done);
        if (const auto goOn = m_count.next(size); !goOn)
            return goOn;
        const qint64 first = by < 0 ? from + done : from + count - done - size;
        if (const auto moved = moveBlock(first, size, by); !moved)
            return moved;
    }
    return {};
}

Result<void> RowMover::moveBlock(qint64 from, qint64 count, qint64 by)
{
    m_copy->bind(0, by).bind(1, from).bind(2, from + count - 1);
    if (const auto copied = m_copy->exec(); !copied)
        return copied;
    // What none of them took the place of.
    const qint64 left = std::min(count, std::abs(by));
    const qint64 first = by < 0 ? from + count - left : from;
    m_remove->bind(0, first).bind(1, first + left - 1);
    return m_remove->exec();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_mover.h"

#include <algorithm>

namespace volley {

RowMover::RowMover(const ProjectDatabase &database, ChangeCount &count)
    : m_count(count)
    , m_move(database.prepare(QLatin1StringView(
          "UPDATE dataset_rows SET place = place + ? WHERE place BETWEEN ? AND ?")))
    , m_away(database.prepare(QLatin1StringView(
          "UPDATE dataset_rows SET place = -(place + ?) WHERE place BETWEEN ? AND ?")))
    , m_back(database.prepare(
          QLatin1StringView("UPDATE dataset_rows SET place = -place WHERE place < 0")))
{}

/// From the side that it goes to.
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

/// A short way goes by negative numbers, so that no row meets one that has not moved yet.
Result<void> RowMover::moveBlock(qint64 from, qint64 count, qint64 by)
{
    const bool isFar = by <= -count || by >= count;
    Statement &move = isFar ? *m_move : *m_away;
    move.bind(0, by).bind(1, from).bind(2, from + count - 1);
    const auto moved = move.exec();
    return moved && !isFar ? m_back->exec() : moved;
}

} // namespace volley

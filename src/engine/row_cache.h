// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QList>

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace volley {

/// A window on the data set's rows, in blocks that are asked for from outside before they are
/// needed. Bounded: the block that was not used for longest goes. A plain value of the Scheduler,
/// on the engine's thread.
class RowCache
{
public:
    static constexpr qint64 rowsPerBlock = 256;

    struct Range
    {
        qint64 first = 0;
        qint64 count = 0;
    };

    /// Keeps at most `capacity` blocks of a data set of `rows` rows.
    RowCache(qint64 rows, int capacity);

    [[nodiscard]] static qint64 blockOf(qint64 row) { return row / rowsPerBlock; }
    /// The row, if it is here; valid until the next provide().
    [[nodiscard]] const Row *find(qint64 row);
    /// Notes that this block will be needed. Blocks that are here, asked for or beyond the end of
    /// the data set are left alone.
    void want(qint64 block);
    /// What should be asked for now. Never more at once than can be kept until it is used.
    [[nodiscard]] QList<Range> takeWanted();
    /// The answer to an asking: the number of the block, or nothing if it had not been asked for.
    /// Rows that are missing at its end count as empty, or the run would wait for them for ever.
    std::optional<qint64> provide(qint64 first, const QList<Row> &rows);

    [[nodiscard]] int blocks() const { return static_cast<int>(m_blocks.size()); }

private:
    struct Block
    {
        QList<Row> rows;
        quint64 usedAt = 0;
    };
    [[nodiscard]] Range rangeOf(qint64 block) const;
    void evictOldest();

    qint64 m_rows = 0;
    size_t m_capacity = 0;
    quint64 m_uses = 0;
    std::unordered_map<qint64, Block> m_blocks;
    std::unordered_set<qint64> m_asked; ///< wanted or on the way
    std::deque<qint64> m_wanted;        ///< not yet asked for
};

} // namespace volley

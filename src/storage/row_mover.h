// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"
#include "storage/project_database.h"

namespace volley {

/// Rows of a data set that are done at once, between two words about progress.
inline constexpr qint64 rowsInABlock = 10'000;

/// How many rows of a change are done, for whoever wants to know.
class ChangeCount
{
public:
    ChangeCount(ChangeProgress progress, qint64 total)
        : m_progress(std::move(progress))
        , m_total(total)
    {}

    /// Before so many rows more are done; an error ends the change.
    [[nodiscard]] Result<void> next(qint64 rows)
    {
        const qint64 done = std::exchange(m_done, m_done + rows);
        return m_progress ? m_progress(done, m_total) : Result<void>();
    }

private:
    ChangeProgress m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Gives rows other places, in blocks. Within a transaction, on the connection's thread.
class RowMover
{
public:
    /// Both outlive it.
    RowMover(const ProjectDatabase &database, ChangeCount &count);

    /// What stands at `count` places from `from` on goes `by` places on. Where it goes to, nothing
    /// else stands.
    [[nodiscard]] Result<void> move(qint64 from, qint64 count, qint64 by);

private:
    [[nodiscard]] Result<void> moveBlock(qint64 from, qint64 count, qint64 by);

    ChangeCount &m_count;
    std::unique_ptr<Statement> m_copy;
    std::unique_ptr<Statement> m_remove;
};

} // namespace volley

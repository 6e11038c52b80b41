// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_editor.h"

namespace volley {

/// Lets rows that were kept of a list and those that are there now change places: the ones with
/// the numbers of the kept ones, and all behind the end that the list had. Within a transaction,
/// on the connection's thread.
class RowExchange
{
public:
    /// All of them outlive it; what they say of columns and rows is not changed.
    RowExchange(const ProjectDatabase &database, const Dataset &now, const Dataset &kept);

    /// Before the first block.
    [[nodiscard]] Result<void> prepare();
    /// The rows with numbers from `first` to before `end`.
    [[nodiscard]] Result<void> block(qint64 first, qint64 end);

private:
    const ProjectDatabase &m_database;
    const Dataset &m_now;
    const Dataset &m_kept;
    std::unique_ptr<Statement> m_take;
    std::unique_ptr<Statement> m_keep;
    std::unique_ptr<Statement> m_remove;
    std::unique_ptr<Statement> m_put;
};

} // namespace volley

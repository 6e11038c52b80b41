// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_order.h"
#include "storage/dataset_changes.h"
#include "storage/dataset_editor.h"

#include <optional>
#include <vector>

namespace volley {

/// Hands over the rows of a data set sorted by a column; equal ones in the order they have. Sorts
/// pieces of the list and then merges them, so that it holds the texts of one piece at most, and a
/// number for each row. Within a transaction, on the connection's thread.
class RowSorter
{
public:
    /// All of them outlive it.
    RowSorter(const ProjectDatabase &database, const Dataset &dataset, int column,
              const CellOrder &order, const ChangeProgress &progress);

    /// Reads the list; false where it is sorted already.
    [[nodiscard]] Result<bool> prepare();
    /// Calls `take` with each row as it stands in the file.
    [[nodiscard]] Result<void>
    handOver(const std::function<Result<void>(const QByteArray &cells)> &take);

private:
    struct Piece
    {
        size_t next = 0;
        size_t end = 0;
    };
    struct Head;

    Result<void> tell(qint64 done);
    [[nodiscard]] Result<QString> keyCell(const QByteArray &cells) const;
    Result<void> readPiece(Statement &select);
    Result<Head> headOf(Statement &select, size_t piece);

    const ProjectDatabase &m_database;
    const Dataset &m_dataset;
    int m_column;
    const CellOrder &m_order;
    const ChangeProgress &m_progress;
    std::vector<qint64> m_rows; ///< each piece's in its order
    std::vector<Piece> m_pieces;
    std::optional<CellOrder::Key> m_last;
    bool m_isSorted = true; ///< as far as it was read
};

} // namespace volley

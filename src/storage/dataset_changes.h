// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row_range.h"
#include "storage/project_store.h"

namespace volley {

/// What a larger change of the data set came to.
struct DatasetChange
{
    /// Under which number what was there before is kept in the project, so that the change can be
    /// taken back; 0 = nothing had to be changed.
    qint64 kept = 0;
    qint64 rows = 0; ///< that were changed
};

using RowSpan = RowRange;

/// How many rows of all are done; `total` is 0 where that is not known yet. Called on the writer's
/// thread; an error that it returns (Cancelled) ends the change, and the data set stays as it was.
using ChangeProgress = std::function<Result<void>(qint64 done, qint64 total)>;

/// Larger changes of a project's data set, each in one transaction: done or not at all. They hold
/// up what is written behind them, but nothing that is read; memory does not grow with the list.
/// As all edits they leave alone the data set of a run: results keep their rows.
///
/// What was there is kept in the file until dropKept(); what nobody dropped goes when the project
/// is closed or next opened. On the store's thread; futures finish on others. Errors as for the
/// store's own edits, Cancelled, and those of the functions passed in.
class DatasetChanges
{
public:
    explicit DatasetChanges(ProjectStore &store)
        : m_store(store)
    {}

    using RowChanger = std::function<Result<void>(qint64 row, Row &cells)>;
    /// What is to become of rows; all of it, or nothing.
    struct RowsChange
    {
        QList<RowSpan> spans;
        /// Called for each row of `spans`, in order, on the writer's thread. Rows that it makes
        /// different are written. What they were is kept, as are the columns and the number of
        /// rows before the change: see swapKept().
        RowChanger change;
        QStringList columns = {}; ///< unless empty: those that are there, and more behind them
        QList<Row> appended = {}; ///< come at the end
    };
    [[nodiscard]] QFuture<Result<DatasetChange>> changeRows(const RowsChange &change,
                                                            const ChangeProgress &progress = {});
    /// Exchanges what changeRows() kept with what is there: undoes it, does it again.
    [[nodiscard]] QFuture<Result<void>> swapKept(qint64 kept, const ChangeProgress &progress = {});

    /// Takes rows away; the others move up. They are kept: see putRowsBack(). `spans` are in their
    /// order and apart.
    [[nodiscard]] QFuture<Result<DatasetChange>> takeRows(const QList<RowSpan> &spans,
                                                          const ChangeProgress &progress = {});
    /// Rows that takeRows() kept stand where they stood, and are kept no longer.
    [[nodiscard]] QFuture<Result<void>> putRowsBack(qint64 kept, const QList<RowSpan> &spans,
                                                    const ChangeProgress &progress = {});

    // These keep the list before as a whole: see useKept().

    /// As ProjectStore::replaceRows(), which keeps nothing.
    [[nodiscard]] QFuture<Result<DatasetChange>>
    replaceRows(const ProjectStore::RowProducer &produce);
    /// Sorts the rows by a column (see CellOrder); those that are equal keep their order. The rows'
    /// numbers change, those of a run's results do not.
    [[nodiscard]] QFuture<Result<DatasetChange>>
    sortRows(int column, const QString &language, bool descending, const ChangeProgress &progress);
    /// A column goes, with what stands in it; not the last that is left (NothingThere).
    [[nodiscard]] QFuture<Result<DatasetChange>> removeColumn(int column,
                                                              const ChangeProgress &progress = {});
    /// Goes back to a whole list that was kept. The list that was there until now is kept instead.
    [[nodiscard]] QFuture<Result<DatasetChange>> useKept(qint64 kept,
                                                         const ChangeProgress &progress = {});

    /// A column to another place, with what stands in it. Undone by moving it back.
    [[nodiscard]] QFuture<Result<DatasetChange>> moveColumn(int from, int to,
                                                            const ChangeProgress &progress = {});
    /// `count` rows from `first` on go up (`by` < 0) or down so many rows. Undone likewise.
    [[nodiscard]] QFuture<Result<void>> moveRows(qint64 first, qint64 count, qint64 by,
                                                 const ChangeProgress &progress = {});

    // The store's own edits, which can be cancelled where they take long.
    [[nodiscard]] QFuture<Result<void>> insertRows(qint64 at, const QList<Row> &rows,
                                                   const ChangeProgress &progress);
    [[nodiscard]] QFuture<Result<void>> removeRows(qint64 at, qint64 count,
                                                   const ChangeProgress &progress);
    [[nodiscard]] QFuture<Result<void>> setCell(qint64 row, int column, const QString &text,
                                                const ChangeProgress &progress);
    [[nodiscard]] QFuture<Result<void>> setColumns(const QStringList &columns,
                                                   const ChangeProgress &progress);

    /// What was kept under this number is not needed any more.
    void dropKept(qint64 kept);

    /// Calls `take` with rows as they are now, in blocks, on a thread of the pool, until it returns
    /// an error. What is not there of `rows` is left out.
    using RowTaker = std::function<Result<void>(qint64 first, const QList<Row> &block)>;
    [[nodiscard]] QFuture<Result<void>> scan(const RowSpan &rows, const RowTaker &take);

private:
    ProjectStore &m_store;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"
#include "storage/dataset_editor.h"

namespace volley {

class CellOrder;

/// Does what DatasetChanges asks for. On the writer's thread and connection.
///
/// Rows that were changed or taken away are kept as a data set of their own under the numbers they
/// had, which nothing points at; its columns and number of rows are those of the list they were in.
/// A list that another took the place of (sorted, imported, without a column) is kept as a whole.
class DatasetRewriter : public DatasetEditor
{
public:
    using DatasetEditor::DatasetEditor;

    [[nodiscard]] Result<DatasetChange> changeRows(const DatasetChanges::RowsChange &change,
                                                   const ChangeProgress &progress);
    [[nodiscard]] Result<void> swapKept(qint64 kept, const ChangeProgress &progress);
    [[nodiscard]] Result<DatasetChange> takeRows(const QList<RowSpan> &spans,
                                                 const ChangeProgress &progress);
    [[nodiscard]] Result<void> putRowsBack(qint64 kept, const QList<RowSpan> &spans,
                                           const ChangeProgress &progress);
    [[nodiscard]] Result<DatasetChange> replaceKeeping(const ProjectStore::RowProducer &produce);
    [[nodiscard]] Result<DatasetChange> sortRows(int column, const CellOrder &order,
                                                 const ChangeProgress &progress);
    [[nodiscard]] Result<DatasetChange> removeColumn(int column, const ChangeProgress &progress);
    [[nodiscard]] Result<DatasetChange> useKept(qint64 kept, const ChangeProgress &progress);
    [[nodiscard]] Result<void> moveColumn(int from, int to, const ChangeProgress &progress);
    [[nodiscard]] Result<void> shiftRows(qint64 first, qint64 count, qint64 by,
                                         const ChangeProgress &progress);
    [[nodiscard]] Result<void> dropKept(qint64 kept);
    /// All that is neither the project's data set nor that of a run.
    [[nodiscard]] Result<void> dropAllKept();

private:
    using Replacing = std::function<Result<DatasetChange>(const Dataset &old)>;
    /// Another data set takes the place of the one that is there.
    Result<DatasetChange> replaceWhole(const Replacing &replace);
};

} // namespace volley

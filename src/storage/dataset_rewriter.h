// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"
#include "storage/dataset_editor.h"

namespace volley {

class CellOrder;

/// Does what DatasetChanges asks for. On the writer's thread and connection.
///
/// Rows that were changed are kept as a data set of their own under the numbers they had, which
/// nothing points at; a list that was sorted is kept as a whole.
class DatasetRewriter : public DatasetEditor
{
public:
    using DatasetEditor::DatasetEditor;

    [[nodiscard]] Result<DatasetChange> changeRows(const DatasetChanges::RowsChange &change,
                                                   const ChangeProgress &progress);
    [[nodiscard]] Result<void> swapKept(qint64 kept);
    [[nodiscard]] Result<DatasetChange> sortRows(int column, const CellOrder &order,
                                                 const ChangeProgress &progress);
    [[nodiscard]] Result<DatasetChange> useKept(qint64 kept);
    [[nodiscard]] Result<void> moveColumn(int from, int to, const ChangeProgress &progress);
    [[nodiscard]] Result<void> shiftRows(qint64 first, qint64 count, qint64 by);
    [[nodiscard]] Result<void> dropKept(qint64 kept);
    /// All that is neither the project's data set nor that of a run.
    [[nodiscard]] Result<void> dropAllKept();
};

} // namespace volley

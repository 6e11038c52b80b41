// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "prompts/prompts_grid.h"
#include "storage/project_store.h"

namespace volley {

/// Puts cells on the clipboard as spreadsheets take them: tabs and line ends between, quotes where
/// a cell needs them. Reads what is not in view. One cell alone is copied as it is. Lives on the
/// GUI thread; owned by the page.
class CellCopier final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void copy(ProjectStore &store, const QList<RowRange> &rows, const QList<int> &columns);

Q_SIGNALS:
    /// They are on the clipboard.
    void copied();
    void problem(const QString &text);

private:
    [[nodiscard]] Task<Result<void>> read(ProjectStore *store, QList<RowRange> rows,
                                          QList<int> columns, quint64 turn);

    quint64 m_turn = 0; ///< the newest copy; what an older one reads is dropped
};

} // namespace volley

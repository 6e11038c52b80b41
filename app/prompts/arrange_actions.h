// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/grid_actions.h"
#include "prompts/long_edits.h"
#include "prompts/prompts_grid.h"

namespace volley {

/// Puts rows and columns into another order: sorts, moves, repeats rows. Results are not touched: a
/// run keeps the list it was started with. Lives on the GUI thread; owned by the page.
class ArrangeActions final : public GridActions
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ArrangeActions(DatasetEdits &edits, LongEdits &longEdits, QUndoStack &stack, PromptsGrid &grid,
                   QObject *parent);

    void sort(int column, bool descending);
    void moveColumn(int from, int to);

    QAction *duplicateRows;
    QAction *moveRowsUp;
    QAction *moveRowsDown;
    QAction *moveColumnLeft;
    QAction *moveColumnRight;
    QAction *sortUp;
    QAction *sortDown;

protected:
    void refresh() override;

private:
    void moveRows(qint64 by);
    void moveCurrentColumn(int by);
    [[nodiscard]] Task<Result<QList<Row>>> readRows(QList<RowRange> ranges);
    void duplicate();

    DatasetEdits &m_edits;
    LongEdits &m_longEdits;
    QUndoStack &m_stack;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "domain/row_range.h"
#include "prompts/dataset_model.h"
#include "prompts/grid_actions.h"

namespace volley {

/// Puts rows and columns into another order: sorts, moves, repeats rows. Results are not touched: a
/// run keeps the list it was started with. Lives on the GUI thread; owned by the page.
class ArrangeActions final : public GridActions
{
    Q_OBJECT
public:
    ArrangeActions(const GridTools &tools, QObject *parent);

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
};

} // namespace volley

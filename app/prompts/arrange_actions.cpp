// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/arrange_actions.h"

#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "prompts/edit_commands.h"
#include "prompts/kept_commands.h"
#include "prompts/long_edits.h"
#include "prompts/prompts_grid.h"

#include <QHeaderView>
#include <QLocale>
#include <QUndoStack>

namespace volley {

namespace {

/// What is repeated is read into memory.
constexpr qint64 mostRepeated = 20'000;

} // namespace

ArrangeActions::ArrangeActions(const GridTools &tools, QObject *parent)
    : GridActions(tools, parent)
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    duplicateRows = make(
        tr("&Duplicate Rows"), "duplicateRows", tr("Insert a copy of the selected rows"),
        [this] { duplicate(); }, key("Ctrl+D"));
    moveRowsUp = make(
        tr("Move Rows &Up"), "moveRowsUp", tr("Move the selected rows up by one"),
        [this] { moveRows(-1); }, key("Alt+Up"));
    moveRowsDown = make(
        tr("Move Rows Do&wn"), "moveRowsDown", tr("Move the selected rows down by one"),
        [this] { moveRows(1); }, key("Alt+Down"));
    moveColumnLeft = make(
        tr("Move Column Le&ft"), "moveColumnLeft", tr("Move this column to the left"),
        [this] { moveCurrentColumn(-1); }, key("Alt+Left"));
    moveColumnRight = make(
        tr("Move Column Rig&ht"), "moveColumnRight", tr("Move this column to the right"),
        [this] { moveCurrentColumn(1); }, key("Alt+Right"));
    sortUp = make(
        tr("Sort Ascendin&g"), "sortAscending",
        tr("Sort all rows by this column: numbers, then texts, then empty cells"),
        [this] { sort(grid().currentIndex().column(), false); }, key("Alt+Shift+A"));
    sortDown = make(
        tr("Sort D&escending"), "sortDescending",
        tr("Sort all rows by this column the other way round, empty cells last"),
        [this] { sort(grid().currentIndex().column(), true); }, key("Alt+Shift+D"));
    connect(&grid(), &PromptsGrid::selectionMoved, this, [this] { refresh(); });
    connect(&grid(), &PromptsGrid::columnDragged, this, &ArrangeActions::moveColumn);
    refresh();
}

void ArrangeActions::refresh()
{
    const bool available = isAvailable();
    const QModelIndex current = grid().currentIndex();
    const QList<RowRange> rows = grid().selectedRows();
    const bool together = available && rows.size() == 1;
    duplicateRows->setEnabled(available && !rows.isEmpty());
    moveRowsUp->setEnabled(together && rows.first().first > 0);
    moveRowsDown->setEnabled(together &&
                             rows.first().first + rows.first().count < edits().model().rows());
    moveColumnLeft->setEnabled(available && current.column() > 0);
    moveColumnRight->setEnabled(available && current.isValid() &&
                                current.column() + 1 < edits().model().columns().size());
    for (QAction *action : {sortUp, sortDown})
        action->setEnabled(available && current.isValid() && edits().model().rows() > 1);
    grid().horizontalHeader()->setSectionsMovable(available);
}

void ArrangeActions::sort(int column, bool descending)
{
    const QString name = edits().model().columns().value(column);
    if (!isAvailable() || column < 0 || name.isNull())
        return;
    grid().closeEditors();
    longEdits().begin(
        {tr("Sorting by “%1”").arg(name),
         [this, column, descending](const ChangeProgress &progress) {
             return edits().changes().sortRows(column, QLocale().bcp47Name(), descending, progress);
         },
         [this] { edits().showAnew(); },
         [this, name](const DatasetChange &change) {
             if (change.kept == 0) {
                 Q_EMIT done(tr("The rows are already in this order."));
                 return;
             }
             stack().push(new WholeListCommand(edits(), change.kept, tr("sort rows")));
             Q_EMIT done(tr("Sorted by “%1”: rows have new numbers. Results of earlier runs keep "
                            "theirs.")
                             .arg(name));
         }});
}

void ArrangeActions::moveCurrentColumn(int by)
{
    const int column = grid().currentIndex().column();
    moveColumn(column, column + by);
}

void ArrangeActions::moveColumn(int from, int to)
{
    const auto width = edits().model().columns().size();
    if (!isAvailable() || from == to || from < 0 || to < 0 || from >= width || to >= width)
        return;
    grid().closeEditors();
    longEdits().begin({tr("Moving the column"),
                       [this, from, to](const ChangeProgress &progress) {
                           return edits().changes().moveColumn(from, to, progress);
                       },
                       [this] { edits().showAnew(); },
                       [this, from, to](const DatasetChange &) {
                           stack().push(
                               new MovedColumnCommand(edits(), from, to, tr("move column")));
                           grid().setCurrentCell(std::max(grid().currentIndex().row(), 0), to);
                       }});
}

void ArrangeActions::moveRows(qint64 by)
{
    const QList<RowRange> rows = grid().selectedRows();
    if (!isAvailable() || rows.size() != 1)
        return;
    grid().closeEditors();
    const RowRange moved = rows.first();
    const int column = grid().currentIndex().column();
    const QList<int> columns = grid().selectedColumns();
    stack().push(new MoveRowsCommand(edits(), moved.first, moved.count, by, tr("move rows")));
    grid().selectBlock(QRect(columns.first(), int(moved.first + by),
                             columns.last() - columns.first() + 1, int(moved.count)));
    if (column > columns.first() && columns.contains(column))
        grid().selectionModel()->setCurrentIndex(grid().currentIndex().siblingAtColumn(column),
                                                 QItemSelectionModel::NoUpdate);
}

// ---- rows once more ---------------------------------------------------------------------------

void ArrangeActions::duplicate()
{
    const QList<RowRange> ranges = grid().selectedRows();
    if (!isAvailable() || ranges.isEmpty())
        return;
    grid().closeEditors();
    if (grid().selectedRowCount() > mostRepeated) {
        Q_EMIT problem(
            tr("Up to %Ln row(s) can be duplicated at once.", nullptr, pluralOf(mostRepeated)));
        return;
    }
    const qint64 at = ranges.last().first + ranges.last().count;
    const auto before =
        std::tuple(edits().projectNumber(), stack().index(), edits().model().rows());
    whenDone(readRows(ranges).future(), this, [this, at, before](const Result<QList<Row>> &rows) {
        if (!rows) {
            Q_EMIT problem(describe(rows.error()));
            return;
        }
        // Something else may have come in between.
        if (!isAvailable() ||
            before != std::tuple(edits().projectNumber(), stack().index(), edits().model().rows()))
            return;
        stack().push(new InsertRowsCommand(edits(), at, *rows, tr("duplicate rows")));
        grid().selectBlock(QRect(0, int(at), edits().model().columnCount(), int(rows->size())));
    });
}

Task<Result<QList<Row>>> ArrangeActions::readRows(QList<RowRange> ranges)
{
    QList<Row> all;
    for (const RowRange &range : ranges) {
        const auto rows = co_await on(this, edits().store().rows(range.first, range.count));
        if (!rows)
            co_return unexpected(rows.error());
        all += *rows;
    }
    co_return all;
}

} // namespace volley

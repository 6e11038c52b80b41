// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/list_actions.h"

#include "prompts/column_dialog.h"
#include "prompts/edit_commands.h"
#include "prompts/kept_commands.h"
#include "prompts/long_edits.h"
#include "prompts/prompts_grid.h"
#include "widgets/themed_icon.h"

#include <QHeaderView>
#include <QUndoStack>

namespace volley {

ListActions::ListActions(const GridTools &tools, QObject *parent)
    : GridActions(tools, parent)
{
    makeRowActions();
    makeColumnActions();
    connect(grid().horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int column) {
                if (isAvailable())
                    askNewName(column);
            });
    connect(&grid(), &PromptsGrid::selectionMoved, this, [this] { refresh(); });
    connect(&model(), &QAbstractItemModel::modelReset, this, [this] { refresh(); });
    connect(&grid(), &PromptsGrid::cellEdited, this,
            [this](qint64 row, int column, const QString &before, const QString &after) {
                stack().push(new CellCommand(edits(), row, column, before, after, tr("edit cell")));
            });
    refresh();
}

DatasetModel &ListActions::model() const
{
    return edits().model();
}

void ListActions::makeRowActions()
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    editCell = make(
        tr("Ed&it Cell"), "editCell", tr("Type in this cell"),
        [this] { grid().editCell(grid().currentIndex().row(), grid().currentIndex().column()); },
        key("F2"));
    paste = make(tr("&Paste Prompts…"), "pasteList",
                 tr("Take prompts from the clipboard in place of these"), [] {});
    insertAbove = make(
        tr("Insert Row &Above"), "insertRowAbove", tr("Put an empty row above this one"),
        [this] { insertRow(grid().currentIndex().row(), tr("insert row")); }, key("Ctrl++"));
    insertBelow = make(
        tr("Insert Row &Below"), "insertRowBelow", tr("Put an empty row below this one"),
        [this] { insertRow(grid().currentIndex().row() + 1, tr("insert row")); },
        key("Ctrl+Shift+Return"));
    addRow = make(
        tr("Add &Row"), "addRow", tr("Put an empty row at the end"), [this] { beginTyping(); },
        key("Alt+Return"));
    removeRows = make(
        tr("Re&move Rows"), "removeRows", tr("Take the selected rows away"),
        [this] { removeSelectedRows(); }, key("Ctrl+-"));
}

void ListActions::makeColumnActions()
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    addColumn = make(
        tr("Add C&olumn…"), "addColumn", tr("Put an empty column at the end"),
        [this] { askColumnName(); }, key("Alt+Insert"));
    renameColumn = make(
        tr("Re&name Column…"), "renameColumn",
        tr("Give this column another name; templates name columns"),
        [this] { askNewName(grid().currentIndex().column()); }, key("Shift+F2"));
    removeColumn = make(
        tr("Remo&ve Column"), "removeColumn", tr("Take this column away, with what stands in it"),
        [this] { removeColumnAt(grid().currentIndex().column()); }, key("Alt+Delete"));
}

void ListActions::setIcons(const QPalette &palette)
{
    const std::pair<QAction *, const char *> icons[] = {
        {editCell, "edit"},     {paste, "paste"},       {addRow, "add"},
        {removeRows, "remove"}, {addColumn, "columns"}, {renameColumn, "edit"},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(themedIcon(QLatin1String(name), palette));
}

void ListActions::refresh()
{
    const bool selected = grid().selectionModel()->hasSelection();
    const bool current = grid().currentIndex().isValid();
    removeRows->setEnabled(isAvailable() && selected);
    paste->setEnabled(isAvailable());
    addRow->setEnabled(isAvailable());
    addColumn->setEnabled(isAvailable());
    removeColumn->setEnabled(isAvailable() && current && model().columns().size() > 1);
    for (QAction *action : {editCell, insertAbove, insertBelow, renameColumn})
        action->setEnabled(isAvailable() && current);
}

// ---- rows and cells -------------------------------------------------------------------------

void ListActions::beginTyping()
{
    if (model().columns().isEmpty())
        stack().push(new ColumnsCommand(edits(), {QStringLiteral("prompt")}, tr("add column")));
    insertRow(model().rows(), tr("add row"));
}

void ListActions::insertRow(qint64 at, const QString &text)
{
    grid().closeEditors();
    const Row empty(model().columns().size());
    stack().push(new InsertRowsCommand(edits(), at, {empty}, text));
    grid().editCell(at, 0);
}

void ListActions::removeSelectedRows()
{
    const QList<RowRange> rows = grid().selectedRows();
    if (rows.isEmpty() || !isAvailable())
        return;
    grid().closeEditors();
    longEdits().begin(
        {tr("Removing rows"),
         [this, rows](const ChangeProgress &progress) {
             return edits().changes().takeRows(rows, progress);
         },
         [this, rows] { edits().showRowsGone(rows); },
         [this, rows](const DatasetChange &change) {
             stack().push(new RemovedRowsCommand(edits(), change.kept, rows, tr("remove rows")));
             if (model().rows() > 0)
                 grid().setCurrentCell(std::min(rows.first().first, model().rows() - 1), 0);
         }});
}

// ---- columns --------------------------------------------------------------------------------

void ListActions::askColumnName()
{
    grid().closeEditors();
    auto *dialog = new ColumnDialog(tr("Add a Column"), {}, model().columns(), grid().window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QStringList columns = model().columns();
        columns.append(dialog->name());
        stack().push(new ColumnsCommand(edits(), columns, tr("add column")));
    });
    dialog->open();
}

void ListActions::askNewName(int column)
{
    QStringList others = model().columns();
    if (column < 0 || column >= others.size())
        return;
    grid().closeEditors();
    const QString before = others.takeAt(column);
    auto *dialog = new ColumnDialog(tr("Rename the Column"), before, others, grid().window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, column, before] {
        QStringList columns = model().columns();
        // Something else may have come in between.
        if (columns.value(column) != before || dialog->name() == before)
            return;
        columns[column] = dialog->name();
        stack().push(new ColumnsCommand(edits(), columns, tr("rename column")));
    });
    dialog->open();
}

void ListActions::removeColumnAt(int column)
{
    const QString name = model().columns().value(column);
    if (!isAvailable() || name.isNull() || model().columns().size() < 2)
        return;
    grid().closeEditors();
    longEdits().begin({tr("Removing the column “%1”").arg(name),
                       [this, column](const ChangeProgress &progress) {
                           return edits().changes().removeColumn(column, progress);
                       },
                       [this] { edits().showAnew(); },
                       [this](const DatasetChange &change) {
                           stack().push(
                               new WholeListCommand(edits(), change.kept, tr("remove column")));
                       }});
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/list_actions.h"

#include "presentation/plurals.h"
#include "prompts/column_dialog.h"
#include "prompts/confirm.h"
#include "prompts/edit_commands.h"
#include "widgets/themed_icon.h"

#include <QHeaderView>
#include <QUndoStack>

namespace volley {

ListActions::ListActions(DatasetEdits &edits, QUndoStack &stack, PromptsGrid &grid, QObject *parent)
    : GridActions(grid, parent)
    , m_edits(edits)
    , m_model(edits.model())
    , m_stack(stack)
    , m_grid(grid)
{
    makeRowActions();
    makeColumnActions();
    connect(m_grid.horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int column) {
                if (isAvailable())
                    askNewName(column);
            });
    connect(&m_grid, &PromptsGrid::selectionMoved, this, [this] { refresh(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { refresh(); });
    connect(&m_grid, &PromptsGrid::cellEdited, this,
            [this](qint64 row, int column, const QString &before, const QString &after) {
                m_stack.push(new CellCommand(m_edits, row, column, before, after));
            });
    refresh();
}

void ListActions::makeRowActions()
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    editCell = make(
        tr("Ed&it Cell"), "editCell", tr("Type in this cell"),
        [this] { m_grid.editCell(m_grid.currentIndex().row(), m_grid.currentIndex().column()); },
        key("F2"));
    paste = make(tr("&Paste Prompts…"), "pasteList",
                 tr("Take prompts from the clipboard in place of these"), [] {});
    insertAbove = make(
        tr("Insert Row &Above"), "insertRowAbove", tr("Put an empty row above this one"),
        [this] { insertRow(m_grid.currentIndex().row(), tr("insert row")); }, key("Ctrl++"));
    insertBelow = make(
        tr("Insert Row &Below"), "insertRowBelow", tr("Put an empty row below this one"),
        [this] { insertRow(m_grid.currentIndex().row() + 1, tr("insert row")); },
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
        [this] { askNewName(m_grid.currentIndex().column()); }, key("Shift+F2"));
    removeColumn = make(
        tr("Remo&ve Last Column"), "removeColumn",
        tr("Take the last column away, with what stands in it"), [this] { dropLastColumn(); },
        key("Alt+Delete"));
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
    const bool selected = m_grid.selectionModel()->hasSelection();
    const bool current = m_grid.currentIndex().isValid();
    removeRows->setEnabled(isAvailable() && selected);
    paste->setEnabled(isAvailable());
    addRow->setEnabled(isAvailable());
    addColumn->setEnabled(isAvailable());
    removeColumn->setEnabled(isAvailable() && m_model.columns().size() > 1);
    for (QAction *action : {editCell, insertAbove, insertBelow, renameColumn})
        action->setEnabled(isAvailable() && current);
}

// ---- rows and cells -------------------------------------------------------------------------

void ListActions::beginTyping()
{
    if (m_model.columns().isEmpty())
        m_stack.push(new ColumnsCommand(m_edits, {QStringLiteral("prompt")}, tr("add column")));
    insertRow(m_model.rows(), tr("add row"));
}

void ListActions::insertRow(qint64 at, const QString &text)
{
    m_grid.closeEditors();
    const Row empty(m_model.columns().size());
    m_stack.push(new InsertRowsCommand(m_edits, at, {empty}, text));
    m_grid.editCell(at, 0);
}

void ListActions::removeSelectedRows()
{
    const QList<RowRange> ranges = m_grid.selectedRows();
    const qint64 count = m_grid.selectedRowCount();
    if (count == 0)
        return;
    m_grid.closeEditors();
    if (count <= mostKeptRows) {
        dropRows(ranges);
        return;
    }
    confirm(m_grid.window(),
            {QStringLiteral("removeQuestion"), tr("Remove Rows"),
             tr("Remove %Ln row(s)?", nullptr, pluralOf(count)),
             tr("This is too much to be undone later."), tr("Remove")},
            [this, ranges] {
                for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
                    m_edits.removeRows(range->first, range->count, nullptr);
                m_stack.clear();
            });
}

void ListActions::dropRows(const QList<RowRange> &ranges)
{
    auto *all = new QUndoCommand(tr("remove rows"));
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        new RemoveRowsCommand(m_edits, range->first, range->count, all);
    m_stack.push(all);
    if (m_model.rows() > 0)
        m_grid.setCurrentCell(std::min(ranges.first().first, m_model.rows() - 1), 0);
}

// ---- columns --------------------------------------------------------------------------------

void ListActions::askColumnName()
{
    m_grid.closeEditors();
    auto *dialog = new ColumnDialog(tr("Add a Column"), {}, m_model.columns(), m_grid.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QStringList columns = m_model.columns();
        columns.append(dialog->name());
        m_stack.push(new ColumnsCommand(m_edits, columns, tr("add column")));
    });
    dialog->open();
}

void ListActions::askNewName(int column)
{
    QStringList others = m_model.columns();
    if (column < 0 || column >= others.size())
        return;
    m_grid.closeEditors();
    const QString before = others.takeAt(column);
    auto *dialog = new ColumnDialog(tr("Rename the Column"), before, others, m_grid.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, column, before] {
        QStringList columns = m_model.columns();
        // Something else may have come in between.
        if (columns.value(column) != before || dialog->name() == before)
            return;
        columns[column] = dialog->name();
        m_stack.push(new ColumnsCommand(m_edits, columns, tr("rename column")));
    });
    dialog->open();
}

void ListActions::dropLastColumn()
{
    m_grid.closeEditors();
    if (m_model.columns().size() < 2)
        return;
    if (m_model.rows() <= mostKeptRows) {
        m_stack.push(new DropColumnCommand(m_edits));
        return;
    }
    confirm(m_grid.window(),
            {QStringLiteral("removeQuestion"), tr("Remove Last Column"),
             tr("Remove the column “%1” with what stands in it?").arg(m_model.columns().last()),
             tr("This is too much to be undone later."), tr("Remove")},
            [this, columns = m_model.columns()] {
                if (columns != m_model.columns())
                    return;
                m_edits.setColumns(columns.first(columns.size() - 1));
                m_stack.clear();
            });
}

} // namespace volley

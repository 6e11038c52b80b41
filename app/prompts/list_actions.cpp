// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/list_actions.h"

#include "presentation/plurals.h"
#include "prompts/column_dialog.h"
#include "prompts/confirm.h"
#include "prompts/edit_commands.h"
#include "widgets/themed_icon.h"

#include <QHeaderView>
#include <QMenu>
#include <QUndoStack>

namespace volley {

namespace {

/// Each is stored by itself.
constexpr qint64 mostClearedCells = 100;

} // namespace

ListActions::ListActions(DatasetEdits &edits, QUndoStack &stack, PromptsGrid &grid, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_model(edits.model())
    , m_stack(stack)
    , m_grid(grid)
{
    makeCellActions();
    makeColumnActions();
    m_grid.addActions({copy, insertBelow, removeRows, clearCells});
    m_grid.setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_grid.horizontalHeader();
    connect(&m_grid, &QWidget::customContextMenuRequested, this, &ListActions::showCellMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListActions::showHeaderMenu);
    connect(header, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (m_available)
            askNewName(column);
    });
    connect(&m_grid, &PromptsGrid::selectionMoved, this, &ListActions::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListActions::refresh);
    connect(&m_copier, &CellCopier::problem, this, &ListActions::problem);
    connect(&m_grid, &PromptsGrid::cellEdited, this,
            [this](qint64 row, int column, const QString &before, const QString &after) {
                m_stack.push(new CellCommand(m_edits, row, column, before, after));
            });
    refresh();
}

void ListActions::makeCellActions()
{
    editCell = make(tr("&Edit Cell"), "editCell", tr("Type in this cell"), [this] {
        m_grid.editCell(m_grid.currentIndex().row(), m_grid.currentIndex().column());
    });
    copy = make(
        tr("&Copy"), "copyCells", tr("Copy the selected cells, as spreadsheets take them"),
        [this] { m_copier.copy(m_edits.store(), m_grid.selectedRows(), m_grid.selectedColumns()); },
        QKeySequence::Copy);
    paste = make(tr("&Paste Prompts…"), "pasteList",
                 tr("Take prompts from the clipboard in place of these"), [] {});
    insertAbove =
        make(tr("Insert Row &Above"), "insertRowAbove", tr("Put an empty row above this one"),
             [this] { insertRow(m_grid.currentIndex().row(), tr("insert row")); });
    insertBelow = make(
        tr("Insert Row &Below"), "insertRowBelow", tr("Put an empty row below this one"),
        [this] { insertRow(m_grid.currentIndex().row() + 1, tr("insert row")); },
        QKeySequence(QStringLiteral("Ctrl+Shift+Return")));
    addRow = make(tr("Add &Row"), "addRow", tr("Put an empty row at the end"),
                  [this] { beginTyping(); });
    removeRows = make(
        tr("Re&move Rows"), "removeRows", tr("Take the selected rows away"),
        [this] { removeSelectedRows(); }, QKeySequence(QStringLiteral("Ctrl+-")));
    clearCells = make(
        tr("C&lear Cells"), "clearCells", tr("Empty the selected cells; whole rows are removed"),
        [this] { deletePressed(); }, QKeySequence::Delete);
}

void ListActions::makeColumnActions()
{
    addColumn = make(tr("Add C&olumn…"), "addColumn", tr("Put an empty column at the end"),
                     [this] { askColumnName(); });
    renameColumn = make(tr("Re&name Column…"), "renameColumn",
                        tr("Give this column another name; templates name columns"),
                        [this] { askNewName(m_grid.currentIndex().column()); });
    removeColumn =
        make(tr("Remove &Last Column"), "removeColumn",
             tr("Take the last column away, with what stands in it"), [this] { dropLastColumn(); });
}

QAction *ListActions::make(const QString &text, const char *name, const QString &tip,
                           const std::function<void()> &act, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    // The grid's own keys: elsewhere they mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(key.isEmpty() || tip.isEmpty()
                           ? tip
                           : tr("%1 (%2)", "what it does, its keys")
                                 .arg(tip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, act] {
        Q_EMIT acting();
        act();
    });
    return action;
}

void ListActions::setIcons(const QPalette &palette)
{
    const std::pair<QAction *, const char *> icons[] = {
        {editCell, "edit"},     {copy, "copy"},         {paste, "paste"},       {addRow, "add"},
        {removeRows, "remove"}, {addColumn, "columns"}, {renameColumn, "edit"},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(themedIcon(QLatin1String(name), palette));
}

void ListActions::setAvailable(bool available, const QString &why)
{
    m_available = available;
    for (QAction *action : {editCell, paste, clearCells, insertAbove, insertBelow, addRow,
                            removeRows, addColumn, renameColumn, removeColumn}) {
        if (!m_tips.contains(action))
            m_tips.insert(action, action->toolTip());
        action->setToolTip(why.isEmpty() ? m_tips.value(action) : why);
    }
    refresh();
}

void ListActions::refresh()
{
    const bool selected = m_grid.selectionModel()->hasSelection();
    const bool current = m_grid.currentIndex().isValid();
    copy->setEnabled(selected);
    removeRows->setEnabled(m_available && selected);
    clearCells->setEnabled(m_available && selected);
    paste->setEnabled(m_available);
    addRow->setEnabled(m_available);
    addColumn->setEnabled(m_available);
    removeColumn->setEnabled(m_available && m_model.columns().size() > 1);
    for (QAction *action : {editCell, insertAbove, insertBelow, renameColumn})
        action->setEnabled(m_available && current);
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

void ListActions::deletePressed()
{
    if (m_grid.areWholeRowsSelected() && m_model.columns().size() > 1)
        removeSelectedRows();
    else
        emptyCells();
}

void ListActions::emptyCells()
{
    const QModelIndexList cells = m_grid.selectedRowCount() <= mostClearedCells
                                      ? m_grid.selectionModel()->selectedIndexes()
                                      : QModelIndexList();
    auto all = std::make_unique<QUndoCommand>(tr("clear cells"));
    bool whole = !cells.isEmpty() && cells.size() <= mostClearedCells;
    for (const QModelIndex &cell : cells) {
        const QVariant before = cell.data(Qt::EditRole);
        whole = whole && before.isValid();
        if (whole && !before.toString().isEmpty())
            new CellCommand(m_edits, cell.row(), cell.column(), before.toString(), {}, all.get());
    }
    if (!whole && m_grid.selectionModel()->hasSelection())
        Q_EMIT problem(tr("Up to %Ln cell(s) can be cleared at once. To take rows away, choose "
                          "“Remove Rows”.",
                          nullptr, pluralOf(mostClearedCells)));
    else if (all->childCount() > 0)
        m_stack.push(all.release());
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

// ---- menus ----------------------------------------------------------------------------------

void ListActions::showCellMenu(const QPoint &where)
{
    auto *menu = new QMenu(&m_grid);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("cellMenu"));
    menu->addActions({editCell, copy, paste, clearCells});
    menu->addSeparator();
    menu->addActions({insertAbove, insertBelow, removeRows});
    menu->addSeparator();
    menu->addActions({addColumn, renameColumn, removeColumn});
    menu->popup(m_grid.viewport()->mapToGlobal(where));
}

void ListActions::showHeaderMenu(const QPoint &where)
{
    const int column = m_grid.horizontalHeader()->logicalIndexAt(where);
    auto *menu = new QMenu(&m_grid);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    QAction *rename = menu->addAction(renameColumn->icon(), tr("Re&name Column…"), this,
                                      [this, column] { askNewName(column); });
    rename->setObjectName(QStringLiteral("renameThisColumn"));
    rename->setEnabled(m_available && column >= 0);
    menu->addActions({addColumn, removeColumn});
    menu->popup(m_grid.horizontalHeader()->mapToGlobal(where));
}

} // namespace volley

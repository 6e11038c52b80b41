// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_actions.h"

#include "base/when_done.h"
#include "exchange/clipboard_cells.h"
#include "presentation/plurals.h"
#include "prompts/edit_commands.h"
#include "prompts/kept_commands.h"
#include "prompts/row_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>
#include <QtConcurrent>

namespace volley {

CellActions::CellActions(DatasetEdits &edits, LongEdits &longEdits, QUndoStack &stack,
                         PromptsGrid &grid, QObject *parent)
    : GridActions(grid, parent)
    , m_edits(edits)
    , m_longEdits(longEdits)
    , m_stack(stack)
{
    cut = make(
        tr("&Cut Cells"), "cutCells", tr("Copy the selected cells, and empty them"),
        [this] { cutCells(); }, QKeySequence::Cut);
    copy = make(
        tr("Cop&y Cells"), "copyCells", tr("Copy the selected cells, as spreadsheets take them"),
        [this] {
            m_cut.clear();
            m_copier.copy(m_edits.store(), this->grid().selectedRows(),
                          this->grid().selectedColumns());
        },
        QKeySequence::Copy, Kind::Reads);
    paste = make(tr("&Paste Cells"), "pasteCells",
                 tr("Put the clipboard's cells over these, from the chosen cell on"),
                 [this] { pasteCells(); });
    // Only for menus to show: the keys themselves are the grid's, see PromptsGrid::pasteWanted().
    paste->setShortcut(QKeySequence::Paste);
    clear = make(
        tr("C&lear Cells"), "clearCells", tr("Empty the selected cells; whole rows are removed"),
        [this] { clearCells(); }, QKeySequence::Delete);
    connect(&m_copier, &CellCopier::problem, this, &CellActions::problem);
    connect(&m_copier, &CellCopier::copied, this, [this] {
        if (const QList<QRect> areas = std::exchange(m_cut, {}); !areas.isEmpty())
            change(areas, tr("Cutting cells"), tr("cut cells"));
    });
    connect(&grid, &PromptsGrid::selectionMoved, this, [this] { refresh(); });
    refresh();
}

void CellActions::refresh()
{
    const bool selected = grid().selectionModel()->hasSelection();
    copy->setEnabled(selected);
    for (QAction *action : {cut, paste, clear})
        action->setEnabled(isAvailable() && selected);
}

void CellActions::cutCells()
{
    grid().closeEditors();
    m_cut = grid().selectedBlocks();
    m_copier.copy(m_edits.store(), grid().selectedRows(), grid().selectedColumns());
}

void CellActions::clearCells()
{
    grid().closeEditors();
    if (grid().areWholeRowsSelected() && m_edits.model().columns().size() > 1)
        Q_EMIT removeRowsWanted();
    else
        change(grid().selectedBlocks(), tr("Clearing cells"), tr("clear cells"));
}

void CellActions::change(const QList<QRect> &areas, const QString &during, const QString &undo)
{
    if (areas.isEmpty() || !isAvailable())
        return;
    m_longEdits.begin(
        {during,
         [this, areas](const ChangeProgress &progress) {
             return m_edits.changes().changeRows(filledWith(areas, {}), progress);
         },
         true,
         [this, undo](const DatasetChange &changed) {
             if (changed.kept > 0)
                 m_stack.push(new ChangedRowsCommand(
                     m_edits, std::make_shared<KeptPart>(m_edits, changed.kept), undo));
         }});
}

// ---- paste ------------------------------------------------------------------------------------

void CellActions::pasteCells()
{
    if (!isAvailable() || !grid().selectionModel()->hasSelection())
        return;
    grid().closeEditors();
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QString text = clipboard ? clipboard->text() : QString();
    if (text.isEmpty()) {
        Q_EMIT problem(tr("The clipboard holds no text. Copy cells first, then paste them here."));
        return;
    }
    whenDone(
        QtConcurrent::run([text] { return clipboardCells(text, EmptyLines::Keep); }), this,
        [this, turn = ++m_turn, project = m_edits.projectNumber()](const ClipboardCells &cells) {
            if (turn == m_turn && project == m_edits.projectNumber() && isAvailable())
                take(cells.rows);
        });
}

void CellActions::take(const QList<Row> &cells)
{
    const CellPaste plan = CellPaste::plan(cells, grid().selectedBlocks(),
                                           m_edits.model().columns(), m_edits.model().rows());
    if (plan.areas.isEmpty())
        return;
    if (plan.missingColumns > 0)
        askForColumns(plan);
    else
        put(plan, false);
}

void CellActions::askForColumns(const CellPaste &plan)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Paste Cells"),
                        tr("The clipboard holds %Ln column(s) more than there are from here on.",
                           nullptr, pluralOf(plan.missingColumns)),
                        QMessageBox::Cancel, grid().window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("columnsQuestion"));
    QPushButton *add = box->addButton(
        tr("Add %Ln Column(s)", nullptr, pluralOf(plan.missingColumns)), QMessageBox::AcceptRole);
    add->setObjectName(QStringLiteral("addMissingColumns"));
    QPushButton *leave = box->addButton(tr("Leave Them Out"), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("leaveColumnsOut"));
    box->button(QMessageBox::Cancel)->setObjectName(QStringLiteral("refuse"));
    box->setDefaultButton(add);
    const auto answered = [this, plan, columns = m_edits.model().columns(),
                           rows = m_edits.model().rows()](bool addColumns) {
        // Something else may have come in between.
        if (columns == m_edits.model().columns() && rows == m_edits.model().rows())
            put(plan, addColumns);
    };
    connect(add, &QAbstractButton::clicked, this, [answered] { answered(true); });
    connect(leave, &QAbstractButton::clicked, this, [answered] { answered(false); });
    box->open();
}

void CellActions::put(const CellPaste &plan, bool addColumns)
{
    if (!isAvailable())
        return;
    const DatasetChanges::RowsChange change =
        plan.change(m_edits.model().columns(), m_edits.model().rows(), addColumns);
    m_longEdits.begin({tr("Pasting cells"),
                       [this, change](const ChangeProgress &progress) {
                           return m_edits.changes().changeRows(change, progress);
                       },
                       change.columns.isEmpty() && change.appended.isEmpty(),
                       [this, plan, change, before = m_edits.model().columns(),
                        rows = m_edits.model().rows()](const DatasetChange &changed) {
                           auto all = std::make_unique<QUndoCommand>(tr("paste cells"));
                           if (!change.columns.isEmpty())
                               new AddedColumnsCommand(m_edits, before, change.columns, all.get());
                           if (changed.kept > 0)
                               new ChangedRowsCommand(
                                   m_edits, std::make_shared<KeptPart>(m_edits, changed.kept), {},
                                   all.get());
                           if (!change.appended.isEmpty())
                               new AppendedRowsCommand(m_edits, rows, change.appended, all.get());
                           if (all->childCount() > 0)
                               m_stack.push(all.release());
                           if (plan.areas.size() == 1)
                               grid().selectBlock(plan.areas.first());
                           if (!change.appended.isEmpty())
                               Q_EMIT done(tr("%Ln row(s) came to the end of the list.", nullptr,
                                              pluralOf(change.appended.size())));
                       }});
}

} // namespace volley

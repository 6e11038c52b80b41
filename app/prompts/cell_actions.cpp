// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_actions.h"

#include "base/when_done.h"
#include "exchange/clipboard_cells.h"
#include "presentation/plurals.h"
#include "prompts/kept_commands.h"
#include "prompts/long_edits.h"
#include "prompts/prompts_grid.h"
#include "prompts/row_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>
#include <QtConcurrent>

namespace volley {

CellActions::CellActions(const GridTools &tools, QObject *parent)
    : GridActions(tools, parent)
{
    cut = make(
        tr("&Cut Cells"), "cutCells", tr("Copy the selected cells, and empty them"),
        [this] { cutCells(); }, QKeySequence::Cut);
    copy = make(
        tr("Cop&y Cells"), "copyCells", tr("Copy the selected cells, as spreadsheets take them"),
        [this] {
            m_cut.clear();
            m_copier.copy(edits().store(), grid().selectedRows(), grid().selectedColumns());
        },
        QKeySequence::Copy, Kind::Reads);
    paste = make(tr("&Paste Cells"), "pasteCells",
                 tr("Paste the clipboard's cells over these, starting at the chosen cell"),
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
    connect(&grid(), &PromptsGrid::selectionMoved, this, [this] { refresh(); });
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
    m_copier.copy(edits().store(), grid().selectedRows(), grid().selectedColumns());
}

void CellActions::clearCells()
{
    grid().closeEditors();
    if (grid().areWholeRowsSelected() && edits().model().columns().size() > 1)
        Q_EMIT removeRowsWanted();
    else
        change(grid().selectedBlocks(), tr("Clearing cells"), tr("clear cells"));
}

void CellActions::change(const QList<QRect> &areas, const QString &during, const QString &undo)
{
    if (areas.isEmpty() || !isAvailable())
        return;
    longEdits().begin({during,
                       [this, areas](const ChangeProgress &progress) {
                           return edits().changes().changeRows(filledWith(areas, {}), progress);
                       },
                       [this] { edits().showCellsAnew(); },
                       [this, undo](const DatasetChange &changed) {
                           if (changed.kept > 0)
                               stack().push(new ChangedRowsCommand(
                                   edits(), changed.kept, DatasetEdits::Extent::Cells, undo));
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
        [this, turn = ++m_turn, project = edits().projectNumber()](const ClipboardCells &cells) {
            if (turn == m_turn && project == edits().projectNumber() && isAvailable())
                take(cells.rows);
        });
}

void CellActions::take(const QList<Row> &cells)
{
    const CellPaste plan = CellPaste::plan(cells, grid().selectedBlocks(),
                                           edits().model().columns(), edits().model().rows());
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
    const auto answered = [this, plan, columns = edits().model().columns(),
                           rows = edits().model().rows()](bool addColumns) {
        // Something else may have come in between.
        if (columns == edits().model().columns() && rows == edits().model().rows())
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
        plan.change(edits().model().columns(), edits().model().rows(), addColumns);
    const auto extent = change.columns.isEmpty() && change.appended.isEmpty()
                            ? DatasetEdits::Extent::Cells
                            : DatasetEdits::Extent::List;
    longEdits().begin(
        {tr("Pasting cells"),
         [this, change](const ChangeProgress &progress) {
             return edits().changes().changeRows(change, progress);
         },
         [this, extent] { edits().showChanged(extent); },
         [this, plan, extent, added = change.appended.size()](const DatasetChange &changed) {
             if (changed.kept > 0)
                 stack().push(
                     new ChangedRowsCommand(edits(), changed.kept, extent, tr("paste cells")));
             if (plan.areas.size() == 1)
                 grid().selectBlock(plan.areas.first());
             if (added > 0)
                 Q_EMIT done(
                     tr("%Ln row(s) came to the end of the list.", nullptr, pluralOf(added)));
         }});
}

} // namespace volley

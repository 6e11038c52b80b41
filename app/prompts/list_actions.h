// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/cell_copier.h"
#include "prompts/dataset_edits.h"

#include <QAction>

class QMenu;
class QUndoStack;

namespace volley {

/// What a person can do with cells, rows and columns, as actions for tools, menus and keys; done by
/// way of the undo stack. Lives on the GUI thread; owned by the page.
class ListActions final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ListActions(DatasetEdits &edits, QUndoStack &stack, PromptsGrid &grid, QObject *parent);

    /// Off while a list is being read, and where none can be edited: then `why` says so.
    void setAvailable(bool available, const QString &why = {});
    void setIcons(const QPalette &palette);
    /// A row at the end, to be typed in; with a column for it, where there is none.
    void beginTyping();

    QAction *editCell;
    QAction *copy;
    QAction *paste; ///< what it does is up to the page
    QAction *clearCells;
    QAction *insertAbove;
    QAction *insertBelow;
    QAction *addRow;
    QAction *removeRows;
    QAction *addColumn;
    QAction *renameColumn;
    QAction *removeColumn;

Q_SIGNALS:
    /// Before one of them does its work: the grid should be on show.
    void acting();
    void problem(const QString &text);

private:
    QAction *make(const QString &text, const char *name, const QString &tip,
                  const std::function<void()> &act, const QKeySequence &key = {});
    void makeCellActions();
    void makeColumnActions();
    void refresh();
    void insertRow(qint64 at, const QString &text);
    void removeSelectedRows();
    void dropRows(const QList<RowRange> &ranges);
    void emptyCells();
    void deletePressed();
    void askColumnName();
    void askNewName(int column);
    void dropLastColumn();
    void showCellMenu(const QPoint &where);
    void showHeaderMenu(const QPoint &where);

    DatasetEdits &m_edits;
    DatasetModel &m_model;
    QUndoStack &m_stack;
    PromptsGrid &m_grid;
    CellCopier m_copier;
    bool m_available = false;
    QHash<QAction *, QString> m_tips; ///< what hovering says where it can be done
};

} // namespace volley

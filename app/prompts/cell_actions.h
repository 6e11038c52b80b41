// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/cell_copier.h"
#include "prompts/cell_paste.h"
#include "prompts/grid_actions.h"

namespace volley {

/// What can be done with the cells that are selected: cut, copy, paste, clear. Lives on the GUI
/// thread; owned by the page.
class CellActions final : public GridActions
{
    Q_OBJECT
public:
    CellActions(const GridTools &tools, QObject *parent);

    /// Puts the clipboard's cells over those that are there, from the chosen one on.
    void pasteCells();
    void clearCells();

    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *clear;

Q_SIGNALS:
    /// All columns of the selected rows were to be emptied.
    void removeRowsWanted();

protected:
    void refresh() override;

private:
    void cutCells();
    void take(const QList<Row> &cells);
    void askForColumns(const CellPaste &plan);
    void put(const CellPaste &plan, bool addColumns);
    void change(const QList<QRect> &areas, const QString &during, const QString &undo);

    CellCopier m_copier;
    QList<QRect> m_cut; ///< goes once it is on the clipboard
    quint64 m_turn = 0; ///< of a paste that is being read
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/grid_actions.h"

class QPalette;

namespace volley {

class DatasetModel;

/// Adds, removes and renames: what a person can do with rows and columns, by way of the undo stack.
/// Lives on the GUI thread; owned by the page.
class ListActions final : public GridActions
{
    Q_OBJECT
public:
    ListActions(const GridTools &tools, QObject *parent);

    void setIcons(const QPalette &palette);
    /// A row at the end, to be typed in; with a column for it, where there is none.
    void beginTyping();
    void removeSelectedRows();
    void askNewName(int column);
    /// With what stands in it; a list keeps one column at least.
    void removeColumnAt(int column);

    QAction *editCell;
    QAction *paste; ///< what it does is up to the page
    QAction *insertAbove;
    QAction *insertBelow;
    QAction *addRow;
    QAction *removeRows;
    QAction *addColumn;
    QAction *renameColumn;
    QAction *removeColumn;

protected:
    void refresh() override;

private:
    void makeRowActions();
    void makeColumnActions();
    void insertRow(qint64 at, const QString &text);
    void askColumnName();
    [[nodiscard]] DatasetModel &model() const;
};

} // namespace volley

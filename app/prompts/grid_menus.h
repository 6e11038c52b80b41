// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QPoint;

namespace volley {

class ArrangeActions;
class CellActions;
class ListActions;
class PromptsGrid;

/// The grid's context menus. Lives on the GUI thread; owned by the page.
class GridMenus final : public QObject
{
    Q_OBJECT
public:
    /// What they are made of; all of it outlives them.
    struct Parts
    {
        PromptsGrid &grid;
        ListActions &list;
        CellActions &cells;
        ArrangeActions &order;
    };
    GridMenus(const Parts &parts, QObject *parent);

    /// What can be done with rows and columns, for a menu of the window.
    [[nodiscard]] QList<QAction *> editActions();

private:
    [[nodiscard]] QAction *separator();
    void showCellMenu(const QPoint &where);
    void showHeaderMenu(const QPoint &where);

    Parts m_parts;
};

} // namespace volley

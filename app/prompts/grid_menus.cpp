// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/grid_menus.h"

#include "prompts/arrange_actions.h"
#include "prompts/cell_actions.h"
#include "prompts/list_actions.h"
#include "prompts/prompts_grid.h"

#include <QHeaderView>
#include <QMenu>

namespace volley {

namespace {

QMenu *menuOf(PromptsGrid &grid, const char *name)
{
    auto *menu = new QMenu(&grid);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QLatin1String(name));
    // They say why something cannot be done.
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

GridMenus::GridMenus(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.grid.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_parts.grid, &QWidget::customContextMenuRequested, this, &GridMenus::showCellMenu);
    connect(m_parts.grid.horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &GridMenus::showHeaderMenu);
}

QAction *GridMenus::separator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    return separator;
}

QList<QAction *> GridMenus::editActions()
{
    const auto &[grid, list, cells, order] = m_parts;
    return {list.addRow,       list.insertAbove,   list.insertBelow,     order.duplicateRows,
            order.moveRowsUp,  order.moveRowsDown, list.removeRows,      separator(),
            list.addColumn,    list.renameColumn,  order.moveColumnLeft, order.moveColumnRight,
            list.removeColumn, separator(),        order.sortUp,         order.sortDown};
}

void GridMenus::showCellMenu(const QPoint &where)
{
    const auto &[grid, list, cells, order] = m_parts;
    QMenu *menu = menuOf(grid, "cellMenu");
    menu->addActions({list.editCell, cells.cut, cells.copy, cells.paste, cells.clear});
    menu->addSeparator();
    menu->addActions({list.insertAbove, list.insertBelow, order.duplicateRows, order.moveRowsUp,
                      order.moveRowsDown, list.removeRows});
    menu->addSeparator();
    menu->addActions({order.sortUp, order.sortDown});
    menu->addSeparator();
    menu->addActions({list.addColumn, list.renameColumn, order.moveColumnLeft,
                      order.moveColumnRight, list.removeColumn});
    menu->popup(grid.viewport()->mapToGlobal(where));
}

/// Of the column that was clicked, not of the current one.
void GridMenus::showHeaderMenu(const QPoint &where)
{
    const auto &[grid, list, cells, order] = m_parts;
    QHeaderView *header = grid.horizontalHeader();
    const int column = header->logicalIndexAt(where);
    QMenu *menu = menuOf(grid, "columnMenu");
    const auto add = [&](const QAction &like, const char *name, bool possible,
                         const std::function<void()> &act) {
        QAction *action = menu->addAction(like.icon(), like.text(), this, act);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(like.toolTip());
        action->setEnabled(list.addColumn->isEnabled() && column >= 0 && possible);
    };
    add(*list.renameColumn, "renameThisColumn", true,
        [&actions = m_parts.list, column] { actions.askNewName(column); });
    add(*order.moveColumnLeft, "moveThisColumnLeft", column > 0,
        [&actions = m_parts.order, column] { actions.moveColumn(column, column - 1); });
    add(*order.moveColumnRight, "moveThisColumnRight", column + 1 < header->count(),
        [&actions = m_parts.order, column] { actions.moveColumn(column, column + 1); });
    menu->addSeparator();
    add(*order.sortUp, "sortThisAscending", true,
        [&actions = m_parts.order, column] { actions.sort(column, false); });
    add(*order.sortDown, "sortThisDescending", true,
        [&actions = m_parts.order, column] { actions.sort(column, true); });
    menu->addSeparator();
    menu->addAction(list.addColumn);
    add(*list.removeColumn, "removeThisColumn", header->count() > 1,
        [&actions = m_parts.list, column] { actions.removeColumnAt(column); });
    menu->popup(header->mapToGlobal(where));
}

} // namespace volley

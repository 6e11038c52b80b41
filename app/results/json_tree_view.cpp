// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/json_tree_view.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace volley {

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Asterisk)
        Q_EMIT expandAsked();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace volley

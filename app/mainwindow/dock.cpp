// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/dock.h"

#include <QStyleOptionDockWidget>
#include <QStylePainter>

namespace volley {

// Qt keeps the letters that there were when the dock was made. A window of its own may have the
// desktop's title instead.
void Dock::paintEvent(QPaintEvent *event)
{
    if (isFloating()) {
        QDockWidget::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionDockWidget title;
    initStyleOption(&title);
    painter.drawControl(QStyle::CE_DockWidgetTitle, title);
}

} // namespace volley

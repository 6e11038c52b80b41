// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_scroll_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace volley {

ColumnScrollArea::ColumnScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ColumnScrollArea::setColumn(QWidget *column)
{
    setWidget(column);
    fit();
}

QSize ColumnScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const int frame = 2 * frameWidth();
    return {widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width() + frame,
            widget()->minimumHeight() + frame};
}

QSize ColumnScrollArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    return {least.width(), std::min(least.height(), sizeHint().height())};
}

bool ColumnScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ColumnScrollArea::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// A scroll area asks what its content needs at least without regard to its width.
void ColumnScrollArea::fit()
{
    if (!widget() || !widget()->layout())
        return;
    QLayout &lines = *widget()->layout();
    setMinimumWidth(lines.totalMinimumSize().width() + verticalScrollBar()->sizeHint().width() +
                    2 * frameWidth());
    const int height = lines.hasHeightForWidth()
                           ? lines.totalMinimumHeightForWidth(viewport()->width())
                           : lines.totalMinimumSize().height();
    if (height == widget()->minimumHeight())
        return;
    widget()->setMinimumHeight(height);
    updateGeometry();
}

} // namespace volley

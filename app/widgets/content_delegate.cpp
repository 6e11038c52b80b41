// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/content_delegate.h"

#include <QApplication>
#include <QPainter>

namespace volley {

void ContentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const FoundText found = foundIn(index);
    if (!found.isFound()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                           .adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setPen(textColorOf(cell));
    drawLine(*painter, fittedLine(found, cell.fontMetrics, room.width()), room, cell);
    painter->restore();
}

void ContentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->text.isEmpty())
        option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

FoundText ContentDelegate::foundIn(const QModelIndex &) const
{
    return {};
}

} // namespace volley

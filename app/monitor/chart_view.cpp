// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/chart_view.h"

#include "monitor/chart_painter.h"
#include "widgets/accessible_role.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace volley {

ChartView::ChartView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    if (m_pointed >= int(chart.places()))
        m_pointed = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.summary());
    update();
}

QString ChartView::pointedText() const
{
    return m_pointed < 0 ? QString() : m_chart.linesAt(size_t(m_pointed)).join(QLatin1Char('\n'));
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 6};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPainter(m_chart, QRectF(rect()).adjusted(4, 4, -4, -4), palette(), font())
        .paint(painter, m_pointed);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartPainter painter(m_chart, QRectF(rect()).adjusted(4, 4, -4, -4), palette(), font());
    point(painter.placeAt(event->position().x()), event->globalPosition().toPoint());
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1, {});
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1, {});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_chart.places()) - 1;
    int place = m_pointed;
    switch (event->key()) {
    case Qt::Key_Left:
        place = m_pointed < 0 ? last : m_pointed - 1;
        break;
    case Qt::Key_Right:
        place = m_pointed < 0 ? 0 : m_pointed + 1;
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        point(std::clamp(place, 0, last), mapToGlobal(QPoint(width() / 2, height() / 3)));
}

void ChartView::point(int place, const QPoint &at)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    update();
    if (place < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(at, pointedText(), this);
    setAccessibleDescription(pointedText());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace volley

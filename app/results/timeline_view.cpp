// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/timeline_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace volley {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_icons(palette())
{
    setObjectName(QStringLiteral("attemptsTimeline"));
    setAccessibleName(tr("Attempts over time"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineView::setTimeline(const AttemptTimeline &timeline)
{
    m_timeline = timeline;
    const bool there = m_pointed.bar >= 0 && m_pointed.bar < timeline.bars.size() &&
                       m_pointed.part < timeline.bars.at(m_pointed.bar).parts.size();
    if (!there)
        m_pointed = {};
    setAccessibleDescription(timeline.summary());
    setFixedHeight(heightForWidth(width()));
    update();
}

QString TimelineView::pointedText() const
{
    return m_pointed.part < 0 ? QString()
                              : m_timeline.bars.at(m_pointed.bar).parts.at(m_pointed.part).text;
}

TimelinePainter TimelineView::painter(int wide) const
{
    return {m_timeline, double(wide), palette(), font(), layoutDirection()};
}

int TimelineView::heightForWidth(int width) const
{
    return m_timeline.isEmpty() ? 0 : int(std::ceil(painter(width).height()));
}

QSize TimelineView::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, heightForWidth(wide)};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The legend takes more lines where there is less room.
    if (event->oldSize().width() != width())
        setFixedHeight(heightForWidth(width()));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_timeline.isEmpty())
        return;
    QPainter canvas(this);
    painter(width()).paint(canvas, m_icons, m_pointed);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &canvas, this);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelinePlace place = painter(width()).placeAt(help->pos());
    if (place.part < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           m_timeline.bars.at(place.bar).parts.at(place.part).text, this,
                           painter(width()).rectOf(place).toAlignedRect());
    return true;
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icons = StateIcons(palette());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        setFixedHeight(heightForWidth(width()));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    point(painter(width()).placeAt(event->position()));
}

void TimelineView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point({});
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
    setAccessibleDescription(m_timeline.summary());
}

TimelinePlace TimelineView::beside(const TimelinePlace &place, bool after) const
{
    TimelinePlace next = place;
    next.part += after ? 1 : -1;
    const auto partsOf = [this](qsizetype bar) {
        return bar < 0 || bar >= m_timeline.bars.size() ? 0 : m_timeline.bars.at(bar).parts.size();
    };
    while (next.bar >= 0 && next.bar <= m_timeline.bars.size()) {
        if (next.part >= 0 && next.part < partsOf(next.bar))
            return next;
        next.bar += after ? 1 : -1;
        next.part = after ? 0 : partsOf(next.bar) - 1;
    }
    return place;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const TimelinePlace before{0, -1};
    const TimelinePlace behind{m_timeline.bars.size(), 0};
    switch (event->key()) {
    case Qt::Key_Left:
        pointFromKeys(beside(m_pointed.part < 0 ? behind : m_pointed, false));
        break;
    case Qt::Key_Right:
        pointFromKeys(beside(m_pointed.part < 0 ? before : m_pointed, true));
        break;
    case Qt::Key_Home:
        pointFromKeys(beside(before, true));
        break;
    case Qt::Key_End:
        pointFromKeys(beside(behind, false));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::pointFromKeys(const TimelinePlace &place)
{
    if (place.bar < 0 || place.bar >= m_timeline.bars.size() || place.part < 0)
        return;
    point(place);
    const QRectF rect = painter(width()).rectOf(place);
    QToolTip::showText(mapToGlobal(rect.bottomLeft().toPoint()), pointedText(), this);
    setAccessibleDescription(pointedText());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TimelineView::point(const TimelinePlace &place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    update();
}

} // namespace volley

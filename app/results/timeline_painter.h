// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attempt_timeline.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace volley {

class StateIcons;

/// Which part of which bar; -1 = none.
struct TimelinePlace
{
    qsizetype bar = -1;
    qsizetype part = -1;
    bool operator==(const TimelinePlace &) const = default;
};

/// Draws attempts along their time. Parts differ in colour and in pattern, and the legend says in
/// words what they are. Time runs from left to right in every language, as it does in all charts
/// here and on the clocks of instruments; the words stand on the side they are read from. A plain
/// value of the GUI thread; what it is given outlives it.
class TimelinePainter
{
public:
    TimelinePainter(const AttemptTimeline &timeline, double width, const QPalette &palette,
                    const QFont &font, Qt::LayoutDirection direction);

    void paint(QPainter &painter, const StateIcons &icons, const TimelinePlace &pointed) const;
    [[nodiscard]] double height() const;
    [[nodiscard]] TimelinePlace placeAt(const QPointF &point) const;
    [[nodiscard]] QRectF rectOf(const TimelinePlace &place) const;

private:
    void paintAxis(QPainter &painter) const;
    void paintPart(QPainter &painter, const QRectF &rect, AttemptTimeline::Phase phase,
                   bool cut) const;
    void paintLegend(QPainter &painter) const;
    struct LegendItem
    {
        AttemptTimeline::Phase phase;
        QRectF swatch;
        QRectF words;
    };
    [[nodiscard]] QList<LegendItem> legend() const;
    [[nodiscard]] double topOf(qsizetype bar) const;
    [[nodiscard]] double axisTop() const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] QColor faint(int percent) const;

    const AttemptTimeline &m_timeline;
    QPalette m_palette;
    QFont m_font;
    Qt::LayoutDirection m_direction;
    double m_width;
    double m_line; ///< height of a line of text
    double m_left;
    double m_room; ///< width of the axis
};

} // namespace volley

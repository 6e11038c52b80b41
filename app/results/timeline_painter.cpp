// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/timeline_painter.h"

#include "widgets/state_style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace volley {

namespace {

using TimelinePhase = AttemptTimeline::Phase;

constexpr double gap = 4;
constexpr double margin = 8;
constexpr double narrowest = 2; ///< a part that took no time worth speaking of is still seen

struct PhaseStyle
{
    RequestState color; ///< the state whose colour it borrows
    Qt::BrushStyle pattern;
    int strength; ///< of the ground below the pattern, in percent
};

// In the order of Phase: what costs time without anything being done is light.
constexpr std::array<PhaseStyle, AttemptTimeline::phaseCount> styles = {{
    {RequestState::Sending, Qt::VerPattern, 25},
    {RequestState::Waiting, Qt::NoBrush, 25},
    {RequestState::Streaming, Qt::SolidPattern, 100},
    {RequestState::Retrying, Qt::BDiagPattern, 10},
    {RequestState::Queued, Qt::Dense6Pattern, 0},
}};

} // namespace

TimelinePainter::TimelinePainter(const AttemptTimeline &timeline, double width,
                                 const QPalette &palette, const QFont &font,
                                 Qt::LayoutDirection direction)
    : m_timeline(timeline)
    , m_palette(palette)
    , m_font(font)
    , m_direction(direction)
    , m_width(width)
    , m_line(QFontMetricsF(font).height())
    , m_left(margin)
    , m_room(std::max(width - 2 * margin, 1.0))
{}

// ---- places ---------------------------------------------------------------------------------

double TimelinePainter::topOf(qsizetype bar) const
{
    return margin + double(bar) * (2 * m_line + 2.5 * gap);
}

double TimelinePainter::axisTop() const
{
    return topOf(m_timeline.bars.size());
}

double TimelinePainter::height() const
{
    const QList<LegendItem> items = legend();
    return (items.isEmpty() ? axisTop() + m_line : items.last().words.bottom()) + margin;
}

QRectF TimelinePainter::rectOf(const TimelinePlace &place) const
{
    const AttemptTimeline::Part &part = m_timeline.bars.at(place.bar).parts.at(place.part);
    const double begin = m_left + m_room * part.begin;
    const double width = std::max(m_room * (part.end - part.begin), narrowest);
    return {std::min(begin, m_left + m_room - width), topOf(place.bar) + m_line + gap / 2, width,
            m_line * 0.8};
}

TimelinePlace TimelinePainter::placeAt(const QPointF &point) const
{
    for (qsizetype bar = 0; bar < m_timeline.bars.size(); ++bar) {
        if (point.y() < topOf(bar) || point.y() >= topOf(bar + 1))
            continue;
        // Of two that share a pixel, the later one lies above.
        for (qsizetype part = m_timeline.bars.at(bar).parts.size() - 1; part >= 0; --part) {
            const QRectF rect = rectOf({bar, part}).adjusted(-1, -2, 1, 2);
            if (rect.contains(point))
                return {bar, part};
        }
    }
    return {};
}

QRectF TimelinePainter::mirrored(const QRectF &rect) const
{
    if (m_direction == Qt::LeftToRight)
        return rect;
    return {m_width - rect.right(), rect.top(), rect.width(), rect.height()};
}

QColor TimelinePainter::faint(int percent) const
{
    QColor color = m_palette.color(QPalette::Text);
    color.setAlpha(255 * percent / 100);
    return color;
}

QList<TimelinePainter::LegendItem> TimelinePainter::legend() const
{
    QList<LegendItem> items;
    const QFontMetricsF metrics(m_font);
    const double swatch = m_line * 1.4;
    double x = m_left;
    double y = axisTop() + m_line + 3 * gap;
    for (int number = 0; number < AttemptTimeline::phaseCount; ++number) {
        const auto phase = TimelinePhase(number);
        const bool used = std::ranges::any_of(m_timeline.bars, [phase](const auto &bar) {
            return std::ranges::any_of(bar.parts,
                                       [phase](const auto &part) { return part.phase == phase; });
        });
        if (!used)
            continue;
        const double words = metrics.horizontalAdvance(phaseWord(phase)) + 1;
        if (x > m_left && x + swatch + gap + words > m_left + m_room) {
            x = m_left;
            y += m_line + gap / 2;
        }
        items.append({phase, QRectF(x, y + m_line * 0.15, swatch, m_line * 0.7),
                      QRectF(x + swatch + gap, y, words, m_line)});
        x += swatch + words + 4 * gap;
    }
    return items;
}

// ---- drawing --------------------------------------------------------------------------------

void TimelinePainter::paint(QPainter &painter, const StateIcons &icons,
                            const TimelinePlace &pointed) const
{
    painter.setFont(m_font);
    painter.setLayoutDirection(m_direction);
    paintAxis(painter);
    const QFontMetricsF metrics(m_font);
    for (qsizetype number = 0; number < m_timeline.bars.size(); ++number) {
        const AttemptTimeline::Bar &bar = m_timeline.bars.at(number);
        const QRectF icon(m_left, topOf(number), m_line, m_line);
        icons.icon(bar.state).paint(&painter, mirrored(icon).toAlignedRect());
        const QRectF words(icon.right() + gap, topOf(number), m_room - m_line - gap, m_line);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(mirrored(words),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(bar.title, Qt::ElideRight, words.width()));
        for (qsizetype part = 0; part < bar.parts.size(); ++part)
            paintPart(painter, rectOf({number, part}), bar.parts.at(part).phase,
                      bar.parts.at(part).cut);
    }
    if (pointed.part >= 0) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(pointed).adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    paintLegend(painter);
}

void TimelinePainter::paintAxis(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    double free = m_left;
    for (const AttemptTimeline::Tick &tick : m_timeline.ticks) {
        const double x = m_left + m_room * tick.place;
        painter.setPen(QPen(faint(14), 1));
        painter.drawLine(QPointF(x, topOf(0)), QPointF(x, axisTop()));
        const double width = metrics.horizontalAdvance(tick.text) + 1;
        const double begin =
            std::clamp(x - width / 2, m_left, std::max(m_left, m_left + m_room - width));
        if (begin < free)
            continue;
        free = begin + width + 2 * gap;
        painter.setPen(faint(75));
        painter.drawText(QRectF(begin, axisTop(), width, m_line), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.text);
    }
}

void TimelinePainter::paintPart(QPainter &painter, const QRectF &rect, TimelinePhase phase,
                                bool cut) const
{
    const PhaseStyle &style = styles.at(size_t(phase));
    const QColor color = stateColor(style.color, m_palette);
    QColor ground = color;
    ground.setAlpha(255 * style.strength / 100);
    painter.fillRect(rect, ground);
    if (style.pattern != Qt::NoBrush)
        painter.fillRect(rect, QBrush(color, style.pattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1, phase == TimelinePhase::Queued ? Qt::DotLine : Qt::SolidLine));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!cut)
        return;
    // Two strokes across, as where a scale is broken.
    const double x = rect.center().x();
    const double slant = rect.height() / 4;
    painter.fillRect(QRectF(x - gap / 2, rect.top() - 1, gap, rect.height() + 2),
                     m_palette.color(QPalette::Base));
    painter.setPen(QPen(m_palette.color(QPalette::Text), 1.5));
    for (const double at : {x - gap / 2, x + gap / 2})
        painter.drawLine(QPointF(at - slant, rect.bottom() + 2),
                         QPointF(at + slant, rect.top() - 2));
}

void TimelinePainter::paintLegend(QPainter &painter) const
{
    for (const LegendItem &item : legend()) {
        paintPart(painter, mirrored(item.swatch), item.phase, false);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(mirrored(item.words),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         phaseWord(item.phase));
    }
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/chart_painter.h"

#include "widgets/state_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace volley {

namespace {

constexpr double gap = 4;

Qt::PenStyle strokeOf(Chart::Tone tone)
{
    switch (tone) {
    case Chart::Tone::Limit:
    case Chart::Tone::Highest:
        return Qt::DotLine;
    case Chart::Tone::High:
    case Chart::Tone::Bad:
        return Qt::DashLine;
    default:
        return Qt::SolidLine;
    }
}

/// The state whose colour a tone borrows.
RequestState stateOf(Chart::Tone tone)
{
    switch (tone) {
    case Chart::Tone::Load:
        return RequestState::Sending;
    case Chart::Tone::Limit:
        return RequestState::Queued;
    case Chart::Tone::Good:
    case Chart::Tone::Middle:
        return RequestState::Succeeded;
    case Chart::Tone::Bad:
        return RequestState::Failed;
    case Chart::Tone::High:
        return RequestState::Waiting;
    case Chart::Tone::Highest:
        return RequestState::Interrupted;
    case Chart::Tone::Volume:
        return RequestState::Saving;
    }
    return RequestState::Queued;
}

} // namespace

ChartPainter::ChartPainter(const Chart &chart, const QRectF &rect, const QPalette &palette,
                           const QFont &font)
    : m_chart(chart)
    , m_palette(palette)
    , m_font(font)
    , m_bold(font)
    , m_rect(rect)
{
    m_bold.setBold(true);
    const QFontMetricsF metrics(font);
    double label = 0;
    for (const Chart::Tick &tick : chart.up)
        label = std::max(label, metrics.horizontalAdvance(tick.text));
    // Title and names above, times below, values at the left.
    m_plot = rect.adjusted(label + 2 * gap, 2 * metrics.height() + 2 * gap, -gap,
                           -metrics.height() - gap);
}

void ChartPainter::paint(QPainter &painter, int pointed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    // Time runs from the left in charts of every language, and the names stand where it begins.
    painter.setLayoutDirection(Qt::LeftToRight);
    paintTitle(painter);
    if (m_plot.width() < 1 || m_plot.height() < 1)
        return;
    paintAxes(painter);
    for (const Chart::Series &series : m_chart.series) {
        if (m_chart.form == Chart::Form::Bars)
            paintBars(painter, series);
        else
            paintLine(painter, series);
    }
    paintMarks(painter);
    if (pointed >= 0)
        paintPointed(painter, pointed);
}

int ChartPainter::placeAt(double x) const
{
    const auto places = double(m_chart.places());
    if (x < m_plot.left() || x > m_plot.right() || places == 0)
        return -1;
    return int(std::min((x - m_plot.left()) / m_plot.width() * places, places - 1));
}

QPointF ChartPainter::pointOf(size_t place, double value) const
{
    const auto places = double(m_chart.places());
    return {m_plot.left() + m_plot.width() * (double(place) + 0.5) / places,
            m_plot.bottom() - m_plot.height() * value / m_chart.top};
}

QColor ChartPainter::colorOf(Chart::Tone tone) const
{
    return stateColor(stateOf(tone), m_palette);
}

QColor ChartPainter::faint(int percent) const
{
    QColor color = m_palette.color(QPalette::Text);
    color.setAlpha(255 * percent / 100);
    return color;
}

void ChartPainter::paintTitle(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    QRectF line(m_rect.left() + gap, m_rect.top(), m_rect.width() - 2 * gap, metrics.height());
    painter.setPen(m_palette.color(QPalette::Text));
    painter.setFont(m_bold);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(m_bold).elidedText(m_chart.title, Qt::ElideRight, line.width()));
    painter.setFont(m_font);
    if (m_chart.form == Chart::Form::Bars)
        return;
    line.translate(0, metrics.height());
    constexpr double sample = 16;
    for (const Chart::Series &series : m_chart.series) {
        const double width = metrics.horizontalAdvance(series.name);
        if (line.width() < sample + gap + width)
            return;
        painter.setPen(QPen(colorOf(series.tone), 2, strokeOf(series.tone)));
        painter.drawLine(QPointF(line.left(), line.center().y()),
                         QPointF(line.left() + sample, line.center().y()));
        painter.setPen(m_palette.color(QPalette::Text));
        line.setLeft(line.left() + sample + gap);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, series.name);
        line.setLeft(line.left() + width + 3 * gap);
    }
}

void ChartPainter::paintAxes(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    for (const Chart::Tick &tick : m_chart.up) {
        const double y = m_plot.bottom() - m_plot.height() * tick.place;
        painter.setPen(QPen(faint(tick.place > 0 ? 14 : 45), 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(faint(75));
        painter.drawText(QRectF(m_rect.left(), y - metrics.height() / 2,
                                m_plot.left() - gap - m_rect.left(), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(faint(75));
    for (const Chart::Tick &tick : m_chart.across) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double x = std::clamp(m_plot.left() + m_plot.width() * tick.place - width / 2,
                                    m_plot.left(), m_plot.right() - width);
        painter.drawText(QRectF(x, m_plot.bottom() + gap / 2, width + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignTop, tick.text);
    }
}

void ChartPainter::paintMarks(QPainter &painter) const
{
    constexpr double half = 3.5;
    const QColor color = m_palette.color(QPalette::Text);
    double last = m_plot.left() - 4 * half;
    for (const Chart::Mark &mark : m_chart.marks) {
        const double x = m_plot.left() + m_plot.width() * mark.place;
        // Those that would cover one another are drawn as one; pointing at them tells them all.
        if (x - last < 3 * half)
            continue;
        last = x;
        painter.setPen(QPen(faint(35), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF({QPointF(x - half, m_plot.top() - half),
                       QPointF(x + half, m_plot.top() - half), QPointF(x, m_plot.top() + half)}));
        painter.setBrush(Qt::NoBrush);
    }
}

void ChartPainter::paintLine(QPainter &painter, const Chart::Series &series) const
{
    QPainterPath path;
    bool drawing = false;
    for (size_t place = 0; place < series.values.size(); ++place) {
        if (!series.values[place])
            continue;
        const QPointF point = pointOf(place, *series.values[place]);
        if (drawing) {
            path.lineTo(point);
        } else {
            // So that a single point is seen, too.
            path.moveTo(point - QPointF(1, 0));
            path.lineTo(point);
        }
        drawing = true;
    }
    painter.setPen(
        QPen(colorOf(series.tone), 1.8, strokeOf(series.tone), Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void ChartPainter::paintBars(QPainter &painter, const Chart::Series &series) const
{
    const double width = m_plot.width() / double(std::max<size_t>(m_chart.places(), 1));
    for (size_t place = 0; place < series.values.size(); ++place) {
        const double value = series.values[place].value_or(0);
        if (value <= 0)
            continue;
        const double top = std::min(pointOf(place, value).y(), m_plot.bottom() - 1);
        painter.fillRect(QRectF(m_plot.left() + width * double(place) + width * 0.08, top,
                                std::max(width * 0.84, 1.0), m_plot.bottom() - top),
                         colorOf(series.tone));
    }
}

void ChartPainter::paintPointed(QPainter &painter, int place) const
{
    const double x = pointOf(size_t(place), 0).x();
    painter.setPen(QPen(faint(60), 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    if (m_chart.form == Chart::Form::Bars)
        return;
    painter.setPen(QPen(m_palette.color(QPalette::Base), 1));
    for (const Chart::Series &series : m_chart.series) {
        if (size_t(place) >= series.values.size() || !series.values[size_t(place)])
            continue;
        painter.setBrush(colorOf(series.tone));
        painter.drawEllipse(pointOf(size_t(place), *series.values[size_t(place)]), 3.5, 3.5);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace volley

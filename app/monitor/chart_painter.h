// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_charts.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace volley {

/// Draws a chart: on the screen, into a picture or a drawing that is saved. Lines differ in colour
/// and in stroke, so that either is enough. A plain value of the GUI thread.
class ChartPainter
{
public:
    ChartPainter(const Chart &chart, const QRectF &rect, const QPalette &palette,
                 const QFont &font);

    /// `pointed`: the place that is pointed at, or -1.
    void paint(QPainter &painter, int pointed = -1) const;
    /// The place of the horizontal axis that lies below `x`, or -1 outside.
    [[nodiscard]] int placeAt(double x) const;

private:
    void paintTitle(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLine(QPainter &painter, const Chart::Series &series) const;
    void paintBars(QPainter &painter, const Chart::Series &series) const;
    void paintPointed(QPainter &painter, int place) const;
    [[nodiscard]] QPointF pointOf(size_t place, double value) const;
    [[nodiscard]] QColor colorOf(Chart::Tone tone) const;
    [[nodiscard]] QColor faint(int percent) const;

    const Chart &m_chart;
    QPalette m_palette;
    QFont m_font;
    QFont m_bold;
    QRectF m_rect;
    QRectF m_plot;
};

} // namespace volley

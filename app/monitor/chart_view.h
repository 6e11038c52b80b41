// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_charts.h"

#include <QWidget>

namespace volley {

/// One chart. The mouse, or the arrow keys while it has the focus, point at a moment, whose figures
/// it shows. Lives on the GUI thread; owned by its pane.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const QString &objectName, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// The figures of the place that is pointed at; empty if none is.
    [[nodiscard]] QString pointedText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(int place, const QPoint &at);

    Chart m_chart;
    int m_pointed = -1;
};

} // namespace volley

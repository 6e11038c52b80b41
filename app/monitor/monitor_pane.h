// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_summary.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace volley {

class ChartView;
class RunRecorder;

/// How a run goes: figures, what holds it back, and charts over time. Nothing is drawn while it is
/// not to be seen. Lives on the GUI thread; owned by its dock. Object name "monitorPane".
class MonitorPane final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorPane(QWidget *parent = nullptr);

    /// Once, before it is shown; the recorder outlives it.
    void bind(RunRecorder &recorder);

public Q_SLOTS:
    void setProgress(const volley::RunProgress &progress);

Q_SIGNALS:
    void problem(const QString &text);
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One figure: what it is, and its value.
    struct Figure
    {
        QLabel *name;
        QLabel *value;
    };
    Figure addFigure(QGridLayout &grid, const QString &name, const char *objectName);
    QWidget *makeFigures();
    QWidget *makeCharts();
    void setIcons();
    void refreshFigures();
    void refreshCharts();
    [[nodiscard]] QString binding() const;
    void chooseFile();
    void save(const QString &path);

    RunRecorder *m_recorder = nullptr;
    RunProgress m_progress;
    QProgressBar *m_bar;
    QLabel *m_done;
    Figure m_elapsed{};
    Figure m_requests{};
    Figure m_tokens{};
    Figure m_cost{};
    Figure m_binding{};
    QToolButton *m_save;
    QList<ChartView *> m_charts;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_summary.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace volley {

/// The status line: where the run stands in words and as a bar; before a run, what it would be or
/// what keeps it from starting. Lives on the GUI thread; owned by the status bar. Object name
/// "runStatus".
class RunStatus : public QWidget
{
    Q_OBJECT
public:
    explicit RunStatus(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Of a hundred; -1 where nothing runs.
    [[nodiscard]] int percentage() const;
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }

public Q_SLOTS:
    void setCounts(const volley::StateCounts &counts);
    void setStats(const volley::RunStats &stats);
    /// What the run that is on record cost; while nothing runs.
    void setSpent(double usd, bool isEstimate);
    void beginRun();
    void endRun();
    /// Another project, or none of its requests known.
    void clear();
    /// What is said beside the figures while nothing runs.
    void setHint(const QString &hint);

Q_SIGNALS:
    void percentageChanged();
    void progressChanged(const volley::RunProgress &progress);

private:
    void update();

    RunProgress m_progress;
    QElapsedTimer m_active;
    QString m_hint;
    int m_percentage = -1;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace volley

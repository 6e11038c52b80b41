// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/run_plan.h"
#include "presentation/run_history.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace volley {

class RunLogModel;
class Workbench;

/// Takes down what happens in the run that is shown: for the charts, and in the log. What was on
/// record before is read when it is asked for. Lives on the GUI thread; owned by the window.
class RunRecorder final : public QObject
{
    Q_OBJECT
public:
    /// `workbench` outlives it.
    explicit RunRecorder(Workbench &workbench, QObject *parent = nullptr);

    /// Another project, with a run on record or without.
    void setRun(const RunDefinition &definition, bool onRecord);
    /// A run was begun, or (`anew` false) gone on with.
    void beginRun(const RunDefinition &definition, bool anew);
    void endRun();
    /// Reads what is on record, once. Nothing while a run goes on.
    void load();

    /// Up to now.
    [[nodiscard]] const RunHistory &history();
    [[nodiscard]] RunLogModel *log() { return m_log; }
    [[nodiscard]] const QList<LaneStatus> &lanes() const { return m_lanes; }
    [[nodiscard]] QString targetName(int target) const { return m_targets.value(target); }

Q_SIGNALS:
    /// Something was taken down; at most a few times a second, and when a run begins or ends.
    void changed();

private:
    void takeStarts(const QList<AttemptStart> &batch);
    void takeAttempts(const QList<AttemptRecord> &batch);
    void settleFlights();
    void takeChanges(const QList<LimitChange> &changes);
    void takeLanes(const QList<LaneStatus> &lanes);
    [[nodiscard]] qint64 now() const;

    Workbench &m_workbench;
    RunLogModel *m_log;
    RunHistory m_history;
    QStringList m_targets;
    QList<int> m_limits; ///< of concurrency, one a target, as the run was begun with
    QList<LaneStatus> m_lanes;
    QTimer m_telling;
    QHash<std::pair<Ordinal, int>, qint64>
        m_flying; ///< by attempt: since when, or until when it is in the history
    QElapsedTimer m_clock;
    qint64 m_before = 0; ///< milliseconds of earlier sessions
    bool m_running = false;
    bool m_toLoad = false;
    quint64 m_loads = 0; ///< results of older ones are dropped
};

} // namespace volley

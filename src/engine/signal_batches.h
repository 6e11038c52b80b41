// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/scheduler_observer.h"

#include <QHash>

#include <optional>
#include <utility>

namespace volley {

class RunEngine;
class Scheduler;

/// Gathers what the Scheduler tells and emits it as the RunEngine's signals, a few times a second
/// and never from within the Scheduler; except what must not wait (attemptsStarted with the ends
/// before it, rowsWanted).
/// The latest update a request wins. Lives on the engine's thread, owned by the RunEngine.
class SignalBatches final : public SchedulerObserver
{
public:
    SignalBatches(RunEngine &engine, Clock &clock);

    /// Forgets what was gathered; from here on figures are asked of `scheduler`.
    void reset(const Scheduler *scheduler = nullptr);

    void requestChanged(const RequestUpdate &update) override;
    void attemptsStarted(const QList<AttemptStart> &starts) override;
    void attemptEnded(AttemptRecord &&record) override;
    void rowsWanted(qint64 first, qint64 count) override;
    void limitChanged(const LimitChange &change) override;
    void streamed(Ordinal ordinal, const QString &text, bool whole) override;
    void targetHalted(int target, const Failure &cause) override;
    void budgetReached(const BudgetReport &report) override;
    void figuresChanged() override;
    void finished(bool stopped, bool halted) override;

    static constexpr qsizetype recordsPerBatch = 256;

private:
    /// An alarm that is only ever moved to an earlier moment.
    struct Bell
    {
        Alarm alarm;
        std::optional<Instant> armedFor;
        std::optional<Instant> rangAt;
    };
    void arm(Bell &bell, Instant when, void (SignalBatches::*ring)());
    void flushSoon();
    void flush();
    void emitRecords(QList<AttemptRecord> records);
    void emitFigures();
    void emitLanes();
    void emitFinished();

    RunEngine &m_engine;
    Clock &m_clock;
    const Scheduler *m_scheduler = nullptr;

    QList<RequestUpdate> m_updates;
    QHash<Ordinal, qsizetype> m_updateAt;
    QList<AttemptRecord> m_records;
    QList<LimitChange> m_limitChanges;
    QList<std::pair<int, Failure>> m_halts;
    struct Stream
    {
        Ordinal ordinal = -1;
        QString text;
        bool whole = false;
    };
    std::optional<Stream> m_stream;
    std::optional<BudgetReport> m_budget;
    struct End
    {
        bool stopped = false;
        bool halted = false;
    };
    std::optional<End> m_end;
    QList<LaneStatus> m_lanes;
    Bell m_events;
    Bell m_figures;
};

} // namespace volley

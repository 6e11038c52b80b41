// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signal_batches.h"

#include "engine/run_engine.h"
#include "engine/scheduler.h"

#include <algorithm>

namespace volley {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds eventsPause{20};
constexpr milliseconds figuresPause{100};
// Sums of the last minute fall though nothing happens.
constexpr milliseconds heartbeat{1000};

Instant notBefore(const std::optional<Instant> &last, Duration pause, Instant now)
{
    return last ? std::max(now, *last + pause) : now;
}

} // namespace

SignalBatches::SignalBatches(RunEngine &engine, Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
{}

void SignalBatches::reset(const Scheduler *scheduler)
{
    m_scheduler = scheduler;
    m_updates.clear();
    m_updateAt.clear();
    m_records.clear();
    m_limitChanges.clear();
    m_halts.clear();
    m_stream.reset();
    m_budget.reset();
    m_end.reset();
    m_lanes.clear();
    m_events = {};
    m_figures = {};
}

// ---- gathering ----

void SignalBatches::requestChanged(const RequestUpdate &update)
{
    const auto known = m_updateAt.constFind(update.ordinal);
    if (known != m_updateAt.cend()) {
        m_updates[*known] = update;
        return;
    }
    m_updateAt.insert(update.ordinal, m_updates.size());
    m_updates.append(update);
    flushSoon();
}

void SignalBatches::attemptsStarted(const QList<AttemptStart> &starts)
{
    // What ended and gave way to these comes first: on record, never more are in flight than are.
    emitRecords(std::exchange(m_records, {}));
    Q_EMIT m_engine.attemptsStarted(starts);
}

void SignalBatches::attemptEnded(AttemptRecord &&record)
{
    m_records.append(std::move(record));
    if (m_records.size() >= recordsPerBatch)
        arm(m_events, m_clock.now(), &SignalBatches::flush);
    else
        flushSoon();
}

void SignalBatches::rowsWanted(qint64 first, qint64 count)
{
    Q_EMIT m_engine.rowsWanted(first, count);
}

void SignalBatches::limitChanged(const LimitChange &change)
{
    m_limitChanges.append(change);
    flushSoon();
}

void SignalBatches::streamed(Ordinal ordinal, const QString &text, bool whole)
{
    if (whole || !m_stream || m_stream->ordinal != ordinal)
        m_stream = Stream{ordinal, text, whole};
    else
        m_stream->text += text;
    flushSoon();
}

void SignalBatches::targetHalted(int target, const Failure &cause)
{
    m_halts.append({target, cause});
    flushSoon();
}

void SignalBatches::budgetReached(const BudgetReport &report)
{
    m_budget = report;
    flushSoon();
}

void SignalBatches::figuresChanged()
{
    arm(m_figures, notBefore(m_figures.rangAt, figuresPause, m_clock.now()),
        &SignalBatches::emitFigures);
}

void SignalBatches::finished(bool stopped, bool halted)
{
    m_end = End{stopped, halted};
    arm(m_events, m_clock.now(), &SignalBatches::flush);
}

// ---- emitting ----

void SignalBatches::arm(Bell &bell, Instant when, void (SignalBatches::*ring)())
{
    if (bell.armedFor && *bell.armedFor <= when)
        return;
    bell.armedFor = when;
    bell.alarm = m_clock.at(when, [this, &bell, ring] {
        bell.armedFor.reset();
        bell.rangAt = m_clock.now();
        (this->*ring)();
    });
}

void SignalBatches::flushSoon()
{
    arm(m_events, notBefore(m_events.rangAt, eventsPause, m_clock.now()), &SignalBatches::flush);
}

// Whoever hears a signal may call the engine at once, even start() another run: everything is taken
// out before the first word.
void SignalBatches::flush()
{
    m_updateAt.clear();
    const auto updates = std::exchange(m_updates, {});
    const auto limitChanges = std::exchange(m_limitChanges, {});
    const auto halts = std::exchange(m_halts, {});
    const auto stream = std::exchange(m_stream, std::nullopt);
    const auto budget = std::exchange(m_budget, std::nullopt);
    emitRecords(std::exchange(m_records, {}));
    if (!updates.isEmpty())
        Q_EMIT m_engine.updates(updates);
    if (stream)
        Q_EMIT m_engine.streamed(stream->ordinal, stream->text, stream->whole);
    if (!limitChanges.isEmpty())
        Q_EMIT m_engine.limitsChanged(limitChanges);
    for (const auto &[target, cause] : halts)
        Q_EMIT m_engine.targetHalted(target, cause);
    if (budget)
        Q_EMIT m_engine.budgetReached(*budget);
    emitFinished();
}

void SignalBatches::emitRecords(QList<AttemptRecord> records)
{
    if (records.isEmpty())
        return;
    if (records.size() <= recordsPerBatch) {
        Q_EMIT m_engine.attemptsEnded(records);
        return;
    }
    for (qsizetype at = 0; at < records.size(); at += recordsPerBatch)
        Q_EMIT m_engine.attemptsEnded(records.mid(at, recordsPerBatch));
}

void SignalBatches::emitFigures()
{
    if (!m_scheduler)
        return;
    if (m_scheduler->isActive())
        arm(m_figures, m_clock.now() + heartbeat, &SignalBatches::emitFigures);
    emitLanes();
    Q_EMIT m_engine.statsChanged(m_scheduler->stats());
}

void SignalBatches::emitLanes()
{
    const auto lanes = m_scheduler->laneStatuses();
    const bool same = lanes == m_lanes;
    m_lanes = lanes;
    if (!same)
        Q_EMIT m_engine.lanesChanged(lanes);
}

void SignalBatches::emitFinished()
{
    const auto end = std::exchange(m_end, std::nullopt);
    // A retry in the meantime: it is not the end after all.
    if (!end || m_scheduler->isActive())
        return;
    m_figures.alarm.cancel();
    m_figures.armedFor.reset();
    emitFigures();
    Q_EMIT m_engine.finished(end->stopped, end->halted);
}

} // namespace volley

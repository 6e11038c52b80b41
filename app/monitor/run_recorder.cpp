// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/run_recorder.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "domain/target_labels.h"
#include "monitor/stored_history.h"
#include "presentation/limit_words.h"
#include "presentation/run_log_model.h"

namespace volley {

namespace {

constexpr std::chrono::milliseconds tellingPause(500);

qint64 tokensOf(const AttemptRecord &record)
{
    return record.answer.usage.inputTokens.value_or(0) +
           record.answer.usage.outputTokens.value_or(0);
}

} // namespace

RunRecorder::RunRecorder(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_log(new RunLogModel(this))
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    connect(&m_telling, &QTimer::timeout, this, &RunRecorder::changed);
    connect(&workbench, &Workbench::attemptsStarted, this, &RunRecorder::takeStarts);
    connect(&workbench, &Workbench::attemptsEnded, this, &RunRecorder::takeAttempts);
    connect(&workbench, &Workbench::limitsChanged, this, &RunRecorder::takeChanges);
    connect(&workbench, &Workbench::lanesChanged, this, &RunRecorder::takeLanes);
    connect(&workbench, &Workbench::statsChanged, this, [this] {
        if (m_running && !m_telling.isActive())
            m_telling.start();
    });
}

void RunRecorder::setRun(const RunDefinition &definition, bool onRecord)
{
    m_targets = labelsOf(definition.targets);
    m_limits.clear();
    for (const Target &target : definition.targets)
        m_limits.append(target.concurrency);
    m_history = {};
    m_before = 0;
    m_lanes.clear();
    m_log->setRun(m_targets);
    m_toLoad = onRecord;
    ++m_loads;
    Q_EMIT changed();
}

void RunRecorder::beginRun(const RunDefinition &definition, bool anew)
{
    if (anew)
        setRun(definition, false);
    m_before = m_history.lengthMs();
    m_clock.start();
    m_running = true;
    m_flying.clear();
    Q_EMIT changed();
}

void RunRecorder::endRun()
{
    settleFlights();
    m_flying.clear();
    m_running = false;
    m_telling.stop();
    Q_EMIT changed();
}

void RunRecorder::load()
{
    if (!m_toLoad || m_running)
        return;
    m_toLoad = false;
    const quint64 load = ++m_loads;
    whenDone(m_workbench.store().limitChanges(), this,
             [this, load](const Result<QList<LimitChange>> &changes) {
                 if (load != m_loads || !changes)
                     return;
                 m_log->setRun(m_targets, *changes);
                 // Filled on a thread of the pool, read after its future is done.
                 const auto stored = std::make_shared<StoredHistory>(m_targets, m_limits, *changes);
                 const auto take = [stored](const AttemptTimes &times) { stored->add(times); };
                 whenDone(m_workbench.store().readTimeline(take), this,
                          [this, load, stored](const Result<qint64> &count) {
                              if (load != m_loads || !count || m_running)
                                  return;
                              m_history = stored->finish();
                              Q_EMIT changed();
                          });
             });
}

const RunHistory &RunRecorder::history()
{
    if (m_running)
        settleFlights();
    return m_history;
}

qint64 RunRecorder::now() const
{
    return m_before + (m_clock.isValid() ? m_clock.elapsed() : 0);
}

void RunRecorder::settleFlights()
{
    const qint64 until = now();
    for (qint64 &since : m_flying) {
        m_history.addFlight(since, until);
        since = until;
    }
    m_history.extendTo(until);
}

void RunRecorder::takeStarts(const QList<AttemptStart> &batch)
{
    for (const AttemptStart &start : batch)
        m_flying.insert({start.ordinal, start.attempt}, now());
}

void RunRecorder::takeAttempts(const QList<AttemptRecord> &batch)
{
    for (const AttemptRecord &record : batch) {
        const std::pair key(record.ordinal, record.attempt);
        const qint64 since = m_flying.contains(key) ? m_flying.take(key) : now();
        if (record.attempt == 0 || record.fromCache > 0)
            continue;
        m_history.addFlight(since, now());
        if (record.failure && record.failure->kind == FailureKind::Hedged)
            continue; // its request was answered
        if (record.failure)
            m_history.addFailure(now(), tokensOf(record));
        else
            m_history.addAnswer(now(), record.durationMs, tokensOf(record));
    }
}

void RunRecorder::takeChanges(const QList<LimitChange> &changes)
{
    m_log->add(changes);
    for (const LimitChange &change : changes)
        m_history.addMark(now(), limitChangeLine(change, m_targets));
    Q_EMIT changed();
}

void RunRecorder::takeLanes(const QList<LaneStatus> &lanes)
{
    m_lanes = lanes;
    int allowed = 0;
    for (const LaneStatus &lane : lanes)
        allowed += lane.limit;
    if (m_running)
        m_history.setAllowed(now(), allowed);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_limits.h"
#include "engine/scheduler.h"

#include <algorithm>

namespace volley {

namespace {

constexpr int noticesPerTurn = 1024;
constexpr std::chrono::milliseconds noticePause{10};

QString person()
{
    return QStringLiteral("person");
}

} // namespace

// ---- the whole run ----

void Scheduler::pause()
{
    if (!m_active || m_paused)
        return;
    m_paused = true;
    m_budget.setPaused(true, m_clock.now());
    armBudget();
    noteChange(-1, QStringLiteral("pause"), 0, 1, person());
    schedulePump();
}

void Scheduler::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_budget.setPaused(false, m_clock.now());
    armBudget();
    noteChange(-1, QStringLiteral("resume"), 1, 0, person());
    schedulePump();
}

void Scheduler::stop()
{
    if (!m_active || m_stopping || m_isAftermath)
        return;
    m_stopping = true;
    m_paused = false;
    m_budget.setPaused(false, m_clock.now());
    noteChange(-1, QStringLiteral("stop"), 0, 1, person());
    std::vector<LiveRequest *> backingOff;
    std::vector<LiveRequest *> inFlight;
    for (auto &[ordinal, live] : m_live) {
        if (live.isInFlight())
            inFlight.push_back(&live);
        else if (m_table.state(ordinal) == RequestState::Retrying)
            backingOff.push_back(&live);
    }
    for (LiveRequest *live : inFlight)
        cancelInFlight(*live);
    for (const auto &lane : m_lanes)
        unblock(*lane);
    for (LiveRequest *live : backingOff) {
        live->parkAfterBackOff = true;
        endBackOff(*live);
    }
    for (auto &[block, waiters] : m_awaitingRows) {
        for (const Ordinal ordinal : waiters)
            m_table.setMark(ordinal, StateTable::Listed, false);
    }
    m_awaitingRows.clear();
    m_sameWaiting.clear();
    m_waitsForSame.clear();
    for (const auto &lane : m_lanes)
        lane->park();
    schedulePump();
}

// Something is left to do in a run that was over, or was about to be.
void Scheduler::goOn()
{
    if (!m_active) {
        m_paused = false;
        m_budget.setPaused(false, m_clock.now());
        armBudget();
    }
    m_stopping = m_isAftermath = false;
    m_active = true;
    schedulePump();
}

// ---- single requests ----

void Scheduler::cancel(const QList<Ordinal> &ordinals)
{
    for (const Ordinal ordinal : ordinals) {
        if (m_table.contains(ordinal))
            cancelOne(ordinal);
    }
    // After the end the disk has still to hear of it, but the run does not end once more.
    if (!m_active && !m_unrecorded.empty())
        m_active = m_isAftermath = true;
    schedulePump();
}

void Scheduler::cancelOne(Ordinal ordinal)
{
    const RequestState state = m_table.state(ordinal);
    LiveRequest *live = findLive(ordinal);
    if (live && live->isInFlight()) {
        cancelInFlight(*live);
        return;
    }
    const bool wasInLine = (state == RequestState::Queued || state == RequestState::Waiting) &&
                           laneOf(ordinal).isEligible(ordinal);
    if (live && isFinal(state))
        live->retryWhenStored = false; // asked for again, not yet begun
    if (!transition(ordinal, RequestEvent::Cancel))
        return;
    if (wasInLine)
        laneOf(ordinal).left();
    if (state == RequestState::Retrying) {
        --m_retrying;
        live->backOff.cancel();
        live->backOffOver = live->parkAfterBackOff = false;
    }
    if (m_table.has(ordinal, StateTable::Unrecorded))
        return;
    m_table.setMark(ordinal, StateTable::Unrecorded, true);
    m_unrecorded.push_back(ordinal);
}

void Scheduler::cancelInFlight(LiveRequest &live)
{
    if (live.second) {
        AttemptRecord record = live.second.attempt->cancel();
        takeDown(live, live.second, record);
        record.state = RequestState::Sending;
        deliver(live, std::move(record));
    }
    AttemptRecord record = live.first.attempt->cancel();
    takeDown(live, live.first, record);
    showOutcome(live, record);
    record.state = RequestState::Cancelled;
    transition(record.ordinal, RequestEvent::Cancel);
    publish(live);
    deliver(live, std::move(record));
}

void Scheduler::retry(const QList<Ordinal> &ordinals)
{
    bool any = false;
    for (const Ordinal ordinal : ordinals)
        any = (m_table.contains(ordinal) && retryOne(ordinal)) || any;
    if (any)
        goOn();
}

bool Scheduler::retryOne(Ordinal ordinal)
{
    const RequestState state = m_table.state(ordinal);
    Lane &lane = laneOf(ordinal);
    LiveRequest *live = findLive(ordinal);
    if (isFinal(state)) {
        liftHalt(lane);
        if (live && live->recordsPending > 0)
            live->retryWhenStored = true;
        else
            requeue(ordinal);
        return true;
    }
    if (state != RequestState::Queued || lane.isEligible(ordinal) || (live && live->isInFlight()) ||
        m_waitsForSame.contains(ordinal))
        return false;
    // Left over by stop().
    liftHalt(lane);
    lane.enqueue(ordinal);
    return true;
}

void Scheduler::liftHalt(Lane &lane)
{
    if (lane.liftHalt())
        noteChange(lane.index(), QStringLiteral("halt"), 1, 0, person());
}

void Scheduler::requeue(Ordinal ordinal)
{
    const bool wasAnswered = m_table.state(ordinal) == RequestState::Succeeded;
    if (!transition(ordinal, RequestEvent::Retry))
        return;
    if (wasAnswered)
        m_table.setMark(ordinal, StateTable::Afresh, true);
    if (LiveRequest *live = findLive(ordinal))
        letSameGo(*live);
    m_live.erase(ordinal);
    m_table.renewBudget(ordinal);
    laneOf(ordinal).enqueue(ordinal);
    if (m_table.has(ordinal, StateTable::Unpublished))
        return;
    m_table.setMark(ordinal, StateTable::Unpublished, true);
    m_unpublished.push_back(ordinal);
    if (m_unpublished.size() == 1)
        m_notices = m_clock.at(m_clock.now(), [this] { publishRequeued(); });
}

// In portions, for a person may put a million back.
void Scheduler::publishRequeued()
{
    for (int left = noticesPerTurn; left > 0 && !m_unpublished.empty(); --left) {
        const Ordinal ordinal = m_unpublished.front();
        m_unpublished.pop_front();
        m_table.setMark(ordinal, StateTable::Unpublished, false);
        if (m_table.state(ordinal) != RequestState::Queued || findLive(ordinal))
            continue; // told since
        RequestUpdate update;
        update.ordinal = ordinal;
        update.attempt = m_table.attempts(ordinal);
        m_observer.requestChanged(update);
    }
    if (m_unpublished.empty())
        schedulePump();
    else
        m_notices = m_clock.at(m_clock.now() + noticePause, [this] { publishRequeued(); });
}

// ---- targets ----

void Scheduler::setConcurrency(int target, int limit)
{
    limit = std::clamp(limit, 1, maxConcurrency);
    for (const auto &lane : m_lanes) {
        LaneLimits &limits = lane->limits();
        const int most = limits.mostConcurrency();
        if ((target >= 0 && lane->index() != target) || most == limit)
            continue;
        noteChange(lane->index(), QStringLiteral("concurrency"), most, limit, person());
        limits.setMostConcurrency(limit);
    }
    reserve();
    schedulePump();
}

void Scheduler::setLimits(int target, int requestsPerMinute, qint64 tokensPerMinute)
{
    for (const auto &lane : m_lanes) {
        if (target >= 0 && lane->index() != target)
            continue;
        const Target &now = lane->target();
        if (now.requestsPerMinute != requestsPerMinute)
            noteChange(lane->index(), QStringLiteral("requests_per_minute"), now.requestsPerMinute,
                       requestsPerMinute, person());
        if (now.tokensPerMinute != tokensPerMinute)
            noteChange(lane->index(), QStringLiteral("tokens_per_minute"),
                       static_cast<double>(now.tokensPerMinute),
                       static_cast<double>(tokensPerMinute), person());
        lane->setRates(requestsPerMinute, tokensPerMinute, m_clock.now());
        if (lane->blocked() && lane->blocked()->kind != WaitKind::CoolDown)
            unblock(*lane);
    }
    schedulePump();
}

void Scheduler::changeTarget(int target, const Target &changed)
{
    if (target < 0 || target >= m_plan.targets())
        return;
    Lane &lane = *m_lanes[static_cast<size_t>(target)];
    const Target before = lane.target();
    if (before.maxAttempts != changed.maxAttempts)
        noteChange(target, QStringLiteral("max_attempts"), before.maxAttempts, changed.maxAttempts,
                   person());
    if (before.hedge != changed.hedge)
        noteChange(target, QStringLiteral("hedging"), before.hedge, changed.hedge, person());
    setLimits(target, changed.requestsPerMinute, changed.tokensPerMinute);
    lane.changeTarget(changed);
    for (auto &[ordinal, live] : m_live) {
        for (Flight *flight : {&live.first, &live.second}) {
            if (live.lane == target && *flight)
                flight->attempt->setDeadlines(changed.deadlines);
        }
    }
    if (asksTheSame(before, lane.target()))
        return;
    noteChange(target, QStringLiteral("target"), 0, 1, person());
    m_triage[static_cast<size_t>(target)].startAnew();
    lane.setKey(lane.key()); // counts as another: see failAttempt()
    liftHalt(lane);
    schedulePump();
}

void Scheduler::setKey(int target, const Secret &key)
{
    if (target < 0 || target >= m_plan.targets())
        return;
    Lane &lane = *m_lanes[static_cast<size_t>(target)];
    lane.setKey(key);
    liftHalt(lane);
    schedulePump();
}

// ---- looking on ----

void Scheduler::watch(Ordinal ordinal)
{
    m_watched = ordinal;
    const LiveRequest *live = findLive(ordinal);
    if (live && live->first)
        m_observer.streamed(ordinal, live->first.attempt->textSoFar(), true);
}

void Scheduler::noteChanges(Lane &lane, const QList<LaneLimits::Change> &changes)
{
    for (const LaneLimits::Change &change : changes)
        noteChange(lane.index(), QString::fromLatin1(change.what), change.from, change.to,
                   QString::fromLatin1(change.reason));
}

void Scheduler::noteChange(int target, const QString &what, double from, double to,
                           const QString &reason)
{
    m_observer.limitChanged({m_clock.utcMs(), target, what, from, to, reason});
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/short_text.h"
#include "domain/attempt_cost.h"
#include "engine/attempt_bill.h"
#include "engine/response_headers.h"
#include "engine/scheduler.h"

#include <algorithm>
#include <limits>

namespace volley {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds signOfLifePause{500};
constexpr qsizetype previewLength = 200;

void scrub(QString &text, const Secret &key)
{
    if (!text.isEmpty())
        text = scrubbed(text, key);
}

// What a server sends back with an error may repeat what it was sent.
void removeSecrets(AttemptRecord &record, const Secret &key)
{
    removeKey(record.responseHeaders, key);
    if (!record.failure)
        return;
    scrub(record.failure->message, key);
    scrub(record.failure->code, key);
    scrub(record.failure->parameter, key);
    if (key.isEmpty())
        return;
    const QString plain = QString::fromUtf8(key.reveal());
    for (QString *text : {&record.answer.text, &record.answer.refusal, &record.answer.reasoning,
                          &record.answer.toolCalls}) {
        if (text->contains(plain))
            scrub(*text, key);
    }
}

qint64 bytesOf(const AttemptRecord &record)
{
    const Answer &answer = record.answer;
    return 2 * (answer.text.size() + answer.reasoning.size() + answer.refusal.size() +
                answer.toolCalls.size());
}

void showOutcome(RequestUpdate &view, const AttemptRecord &record)
{
    view.httpStatus = record.httpStatus;
    view.failure = record.failure;
    view.sentAt.reset();
    view.lastByteAt.reset();
    view.firstTokenMs = record.firstTokenMs;
    view.durationMs = record.durationMs;
    view.endedUtcMs = record.endedUtcMs;
    view.usage = record.answer.usage;
    view.usageIsEstimate = record.usageIsEstimate;
    view.costUsd = record.costUsd;
    view.costIsEstimate = record.costUsd && isCostUncertain(record);
    view.finish = record.answer.finish;
    view.mark = record.failure ? AnswerMark::None : answerMark(record.answer);
    view.requestId = record.answer.requestId;
    view.preview = shortened(responseOf(record.answer), previewLength);
}

} // namespace

// ---- events of attempts ----

void Scheduler::headArrived(Ordinal ordinal, int attempt, const HttpHead &head)
{
    LiveRequest *live = findLive(ordinal);
    if (!live || !live->attempt || live->attempt->number() != attempt)
        return;
    Lane &lane = *m_lanes[static_cast<size_t>(live->lane)];
    const LaneLimits::News news = lane.limits().heard(lane.provider()->rateHints(head), head.status,
                                                      live->fare, m_clock.now());
    noteChanges(lane, news.changes);
    const bool waits = lane.blocked() && lane.blocked()->kind != WaitKind::CoolDown;
    if (!news.mayGoSooner || !waits)
        return;
    unblock(lane);
    schedulePump();
}

void Scheduler::attemptProgressed(Ordinal ordinal, int attempt, const QString &text)
{
    LiveRequest *live = findLive(ordinal);
    if (!live || !live->attempt || live->attempt->number() != attempt)
        return;
    if (ordinal == m_watched && !text.isEmpty())
        m_observer.streamed(ordinal, text, false);
    const bool began = transition(ordinal, RequestEvent::BytesArrived);
    const bool firstToken = live->attempt->firstTokenMs() && !live->view.firstTokenMs;
    const Instant lastByteAt = live->attempt->lastByteAt();
    if (!began && !firstToken && lastByteAt < live->shownAt + signOfLifePause)
        return;
    live->shownAt = lastByteAt;
    live->view.httpStatus = live->attempt->httpStatus();
    live->view.lastByteAt = lastByteAt;
    live->view.firstTokenMs = live->attempt->firstTokenMs();
    publish(*live);
}

void Scheduler::attemptEnded(Ordinal ordinal, int attempt, AttemptRecord &&record)
{
    LiveRequest *live = findLive(ordinal);
    if (!live || !live->attempt || live->attempt->number() != attempt)
        return;
    takeDown(*live, record);
    if (record.failure)
        failAttempt(*live, record);
    else
        succeed(*live, record);
    deliver(*live, std::move(record));
    schedulePump();
}

// What every end has in common: the slot is free, the figures are right, nothing secret is left.
void Scheduler::takeDown(LiveRequest &live, AttemptRecord &record)
{
    live.attempt.reset();
    Lane &lane = *m_lanes[static_cast<size_t>(live.lane)];
    lane.freeSlot();
    m_bodyBytes -= std::exchange(live.bodyBytes, 0);
    const bool wasSent = !live.request;
    if (live.request) {
        live.request.reset();
        --m_departing;
    } else {
        --m_inFlight;
        --lane.sent;
    }
    if (!wasSent)
        lane.limits().giveBack(live.fare);
    else
        tellLimits(lane, live, record);
    record.likeness = live.likeness;
    removeSecrets(record, live.key);
    if (wasSent)
        billAttempt(record, m_tariffs.value(live.lane), live.fare.roughTokens);
    m_counters.attemptEnded(record, m_clock.now());
    m_budget.settle(live.lane, live.budgetShare, live.fare.roughTokens, record);
    showOutcome(live.view, record);
}

// Its slot is free by now, but counts as having been in use.
void Scheduler::tellLimits(Lane &lane, const LiveRequest &live, const AttemptRecord &record)
{
    LaneLimits &limits = lane.limits();
    const Usage &usage = record.answer.usage;
    const int before = lane.limit();
    const int inFlight = lane.inFlight() + 1;
    const Instant now = m_clock.now();
    if (!record.failure) {
        // Several may end at once before their slots are taken again.
        const bool slotsBind = !lane.blocked() && !lane.waitsForRows && lane.queued() > 0;
        noteChanges(lane, limits.answered(live.fare, usage, slotsBind, now));
    } else if (RetryPolicy::coolsTarget(*record.failure)) {
        const bool overloaded = record.failure->kind == FailureKind::Overloaded;
        noteChanges(lane, limits.refused(live.fare, overloaded, inFlight, now));
    } else {
        limits.failed(live.fare, usage, record.failure->outcome == OutcomeClass::NotProcessed);
    }
    if (lane.limit() != before)
        reserve();
}

void Scheduler::succeed(LiveRequest &live, AttemptRecord &record)
{
    record.state = RequestState::Succeeded;
    m_lanes[static_cast<size_t>(live.lane)]->noteAttempt(true, false);
    m_triage[static_cast<size_t>(live.lane)].noteAnswer();
    m_latency[static_cast<size_t>(live.lane)].note(record.durationMs);
    transition(record.ordinal, RequestEvent::AnswerValid);
    publish(live);
}

void Scheduler::failAttempt(LiveRequest &live, AttemptRecord &record)
{
    Lane &lane = *m_lanes[static_cast<size_t>(live.lane)];
    const Failure &failure = *record.failure;
    const int spent = m_table.attemptsSpent(record.ordinal);
    const auto delay = lane.policy().delay(failure, spent, m_random.unit());
    if (RetryPolicy::coolsTarget(failure))
        coolLane(lane, failure, spent, delay);
    // A server that never answered, and did not within all attempts of a request, will not answer
    // the next ones either: the address is wrong, or the server is not up.
    lane.noteAttempt(record.httpStatus > 0, RetryPolicy::isUnreachable(failure));
    const bool dead = !delay && lane.isOutOfReach();
    // What was sent with another key or other settings says nothing of the present ones.
    const bool isForAll = live.keyNumber == lane.keyNumber() &&
                          (RetryPolicy::haltsTarget(failure) ||
                           m_triage[static_cast<size_t>(live.lane)].isRefusedAlways(
                               failure, m_plan.place(record.ordinal).row));
    if (dead || isForAll)
        haltLane(lane, failure);
    if (!delay) {
        record.state = RequestState::Failed;
        transition(record.ordinal, RequestEvent::FailedFinal);
        publish(live);
        return;
    }
    record.state = RequestState::Retrying;
    record.retryDelayMs = delay->count();
    transition(record.ordinal, RequestEvent::FailedRetry);
    ++m_retrying;
    backOff(live, *delay);
}

// ---- back-off, cool-down, halt ----

void Scheduler::backOff(LiveRequest &live, milliseconds delay)
{
    const Lane &lane = *m_lanes[static_cast<size_t>(live.lane)];
    const Ordinal ordinal = live.view.ordinal;
    const Instant until = m_clock.now() + delay;
    publish(live, {WaitKind::BackOff, until, m_table.attemptsSpent(ordinal) + 1,
                   lane.policy().maxAttempts, live.view.failure});
    // In a halted lane, or once the budget is used up, there is nothing to wait for but the person.
    if (lane.isHalted() || m_budget.reached()) {
        live.backOffOver = true;
        return;
    }
    live.backOff = m_clock.at(until, [this, ordinal] {
        if (LiveRequest *due = findLive(ordinal))
            endBackOff(*due);
    });
}

void Scheduler::endBackOff(LiveRequest &live)
{
    live.backOff.cancel();
    live.backOffOver = true;
    if (live.recordPending)
        return;
    live.backOffOver = false;
    const Ordinal ordinal = live.view.ordinal;
    if (!transition(ordinal, RequestEvent::TimeReached))
        return;
    --m_retrying;
    publish(live);
    if (std::exchange(live.parkAfterBackOff, false))
        m_live.erase(ordinal);
    else
        laneOf(ordinal).enqueue(ordinal);
    schedulePump();
}

// The lane stops for what the server asks, or for what this request would back off: its next ones
// would only hear the same.
void Scheduler::coolLane(Lane &lane, const Failure &failure, int attempt,
                         std::optional<milliseconds> delay)
{
    RetryPolicy policy = lane.policy();
    const milliseconds asked =
        std::min(failure.retryAfter.value_or(milliseconds::zero()), policy.longestServerDelay);
    if (!delay) {
        policy.maxAttempts = std::numeric_limits<int>::max();
        Failure plain = failure;
        plain.retryAfter.reset();
        plain.shouldRetry.reset();
        delay = policy.delay(plain, attempt, m_random.unit());
    }
    const Instant now = m_clock.now();
    const milliseconds length = std::max(asked, delay.value_or(milliseconds::zero()));
    const bool isCooling = lane.blocked() && lane.blocked()->kind == WaitKind::CoolDown;
    const Instant since = isCooling ? lane.blocked()->since.value_or(now) : now;
    lane.coolDown(now + length, failure, now);
    if (lane.blocked() && *lane.blocked()->until >= now + length)
        return;
    unblock(lane);
    holdBack(lane, {WaitKind::CoolDown, now + length, 0, 0, failure, since});
    if (!isCooling)
        noteChange(lane.index(), QStringLiteral("cool_down"), 0,
                   static_cast<double>(length.count()),
                   failure.httpStatus > 0 ? QStringLiteral("http_%1").arg(failure.httpStatus)
                                          : failureName(failure.kind));
}

void Scheduler::haltLane(Lane &lane, const Failure &failure)
{
    if (lane.isHalted())
        return;
    lane.halt(failure);
    m_observer.targetHalted(lane.index(), failure);
    noteChange(lane.index(), QStringLiteral("halt"), 0, 1, failureName(failure.kind));
    unblock(lane);
    endBackOffs(lane.index());
}

// ---- records ----

void Scheduler::failUnsent(Ordinal ordinal, const Failure &failure)
{
    transition(ordinal, RequestEvent::SlotGranted);
    transition(ordinal, RequestEvent::FailedFinal);
    LiveRequest &live = liveOf(ordinal);
    AttemptRecord record;
    record.ordinal = ordinal;
    record.attempt = 0;
    record.state = RequestState::Failed;
    record.failure = failure;
    record.startedUtcMs = record.endedUtcMs = m_clock.utcMs();
    live.view.failure = failure;
    live.view.endedUtcMs = record.endedUtcMs;
    publish(live);
    deliver(live, std::move(record));
}

void Scheduler::deliver(LiveRequest &live, AttemptRecord &&record)
{
    live.recordPending = true;
    live.recordBytes = bytesOf(record);
    ++m_unstored;
    m_unstoredBytes += live.recordBytes;
    m_observer.attemptEnded(std::move(record));
}

void Scheduler::acknowledge(const QList<Ordinal> &ordinals)
{
    for (const Ordinal ordinal : ordinals) {
        LiveRequest *live = findLive(ordinal);
        if (!live || !live->recordPending)
            continue;
        live->recordPending = false;
        --m_unstored;
        m_unstoredBytes -= live->recordBytes;
        recordStored(*live);
    }
    schedulePump();
}

void Scheduler::recordStored(LiveRequest &live)
{
    const Ordinal ordinal = live.view.ordinal;
    if (transition(ordinal, RequestEvent::Stored))
        publish(live);
    switch (m_table.state(ordinal)) {
    case RequestState::Retrying:
        if (live.backOffOver)
            endBackOff(live);
        return;
    case RequestState::Cancelled:
        if (live.recordCancel && !live.retryWhenStored) {
            m_table.setMark(ordinal, StateTable::Unrecorded, true);
            m_unrecorded.push_back(ordinal);
        }
        break;
    default:
        break;
    }
    letSameGo(live);
    const bool again = live.retryWhenStored;
    const bool keep = live.recordCancel && !again;
    live.recordCancel = false;
    if (!keep)
        m_live.erase(ordinal);
    if (again)
        requeue(ordinal);
}

// Cancelled requests that were not in flight have no attempt to be recorded with; a record without
// one says on disk that they are over. Paced by the disk, for a person may cancel a million.
void Scheduler::recordCancelled()
{
    while (!m_unrecorded.empty() && !diskIsBehind()) {
        const Ordinal ordinal = m_unrecorded.front();
        m_unrecorded.pop_front();
        m_table.setMark(ordinal, StateTable::Unrecorded, false);
        if (m_table.state(ordinal) != RequestState::Cancelled)
            continue;
        LiveRequest &live = liveOf(ordinal);
        if (live.recordPending) {
            live.recordCancel = true;
            continue;
        }
        AttemptRecord record;
        record.ordinal = ordinal;
        record.attempt = 0;
        record.state = RequestState::Cancelled;
        Failure &failure = record.failure.emplace();
        failure.kind = FailureKind::Cancelled;
        failure.outcome = OutcomeClass::NotProcessed;
        record.startedUtcMs = record.endedUtcMs = m_clock.utcMs();
        live.view.failure = record.failure;
        live.view.endedUtcMs = record.endedUtcMs;
        publish(live);
        deliver(live, std::move(record));
    }
}

} // namespace volley

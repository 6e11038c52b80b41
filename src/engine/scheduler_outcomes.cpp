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

} // namespace

// ---- events of attempts ----

void Scheduler::headArrived(Ordinal ordinal, int attempt, const HttpHead &head)
{
    LiveRequest *live = findLive(ordinal);
    const Flight *flight = live ? live->flight(attempt) : nullptr;
    if (!flight)
        return;
    Lane &lane = *m_lanes[static_cast<size_t>(live->lane)];
    const LaneLimits::News news = lane.limits().heard(lane.provider()->rateHints(head), head.status,
                                                      flight->fare, m_clock.now());
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
    Flight *flight = live ? live->flight(attempt) : nullptr;
    if (!flight)
        return;
    if (flight == &live->second) {
        // Where the first one has said nothing, what the second says is shown.
        if (!flight->attempt->firstTokenMs() || live->first.attempt->firstTokenMs())
            return;
        promoteSecond(*live);
    } else if (ordinal == m_watched && !text.isEmpty()) {
        m_observer.streamed(ordinal, text, false);
    }
    const Attempt &shown = *live->first.attempt;
    const bool began = transition(ordinal, RequestEvent::BytesArrived);
    const bool firstToken = shown.firstTokenMs() && !live->view.firstTokenMs;
    const Instant lastByteAt = shown.lastByteAt();
    if (!began && !firstToken && lastByteAt < live->shownAt + signOfLifePause)
        return;
    live->shownAt = lastByteAt;
    live->view.httpStatus = shown.httpStatus();
    live->view.lastByteAt = lastByteAt;
    live->view.firstTokenMs = shown.firstTokenMs();
    publish(*live);
}

void Scheduler::attemptEnded(Ordinal ordinal, int attempt, AttemptRecord &&record)
{
    LiveRequest *live = findLive(ordinal);
    Flight *flight = live ? live->flight(attempt) : nullptr;
    if (!flight)
        return;
    Flight &other = live->otherThan(*flight);
    if (other && record.failure) {
        goOnWithOther(*live, *flight, record);
        deliver(*live, std::move(record));
        schedulePump();
        return;
    }
    if (other)
        letOtherGo(*live, other);
    const int keyNumber = flight->keyNumber;
    takeDown(*live, *flight, record);
    showOutcome(*live, record);
    if (record.failure)
        failAttempt(*live, record, keyNumber);
    else
        succeed(*live, record);
    deliver(*live, std::move(record));
    schedulePump();
}

// What every end has in common: the slot is free, the figures are right, nothing secret is left.
void Scheduler::takeDown(LiveRequest &live, Flight &flight, AttemptRecord &record)
{
    Lane &lane = *m_lanes[static_cast<size_t>(live.lane)];
    if (live.otherThan(flight))
        --lane.hedged;
    const Flight ended = std::exchange(flight, Flight());
    lane.freeSlot();
    m_bodyBytes -= ended.bodyBytes;
    record.likeness = ended.likeness;
    removeSecrets(record, ended.key);
    if (!ended.request) {
        --m_inFlight;
        --lane.sent;
        tellLimits(lane, ended.fare, record);
        billAttempt(record, m_tariffs.value(live.lane), ended.fare.roughTokens);
    } else {
        --m_departing;
        lane.limits().giveBack(ended.fare);
    }
    m_counters.attemptEnded(record, m_clock.now());
    m_budget.settle(live.lane, ended.budgetShare, ended.fare.roughTokens, record);
}

/// What is shown of a request that has ended, or pauses.
void Scheduler::showOutcome(LiveRequest &live, const AttemptRecord &record)
{
    RequestUpdate &view = live.view;
    view.attempt = m_table.attempts(record.ordinal);
    view.httpStatus = record.httpStatus;
    view.failure = record.failure;
    view.sentAt.reset();
    view.lastByteAt.reset();
    view.hedgedAt.reset();
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

// Its slot is free by now, but counts as having been in use.
void Scheduler::tellLimits(Lane &lane, const Fare &fare, const AttemptRecord &record)
{
    LaneLimits &limits = lane.limits();
    const Usage &usage = record.answer.usage;
    const int before = lane.limit();
    const int inFlight = lane.inFlight() + 1;
    const Instant now = m_clock.now();
    if (!record.failure) {
        // Several may end at once before their slots are taken again.
        const bool slotsBind = !lane.blocked() && !lane.waitsForRows && lane.queued() > 0;
        noteChanges(lane, limits.answered(fare, usage, slotsBind, now));
    } else if (RetryPolicy::coolsTarget(*record.failure)) {
        const bool overloaded = record.failure->kind == FailureKind::Overloaded;
        const Duration asked = record.failure->retryAfter.value_or(milliseconds::zero());
        const auto changes = limits.refused(fare, overloaded, asked, inFlight, now);
        noteChanges(lane, changes);
        sharePace(lane, asked, changes);
    } else {
        limits.failed(fare, usage, record.failure->outcome == OutcomeClass::NotProcessed);
    }
    if (lane.limit() != before)
        reserve();
}

// Targets that ask one server may be refused by one and the same bucket.
void Scheduler::sharePace(const Lane &lane, Duration asked,
                          const QList<LaneLimits::Change> &changes)
{
    const auto isPace = [](const LaneLimits::Change &change) {
        return qstrcmp(change.what, "request_rate") == 0;
    };
    if (std::ranges::none_of(changes, isPace))
        return;
    for (const PaceSharing::Change &change :
         m_sharing.lowered(lane.index(), asked, m_clock.now())) {
        if (change.from != change.to)
            noteChange(change.index, QStringLiteral("request_rate"), change.from * 60,
                       change.to * 60, QStringLiteral("shared"));
    }
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

std::optional<milliseconds> Scheduler::heedFailure(Lane &lane, const AttemptRecord &record,
                                                   int keyNumber)
{
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
    const bool isForAll = keyNumber == lane.keyNumber() &&
                          (RetryPolicy::haltsTarget(failure) ||
                           m_triage[static_cast<size_t>(lane.index())].isRefusedAlways(
                               failure, m_plan.place(record.ordinal).row));
    if (dead || isForAll)
        haltLane(lane, failure);
    return delay;
}

void Scheduler::failAttempt(LiveRequest &live, AttemptRecord &record, int keyNumber)
{
    const auto delay = heedFailure(*m_lanes[static_cast<size_t>(live.lane)], record, keyNumber);
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
    if (live.recordsPending > 0)
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
    ++live.recordsPending;
    ++m_unstored;
    const qint64 bytes = bytesOf(record);
    live.recordBytes += bytes;
    m_unstoredBytes += bytes;
    m_observer.attemptEnded(std::move(record));
}

void Scheduler::acknowledge(const QList<Ordinal> &ordinals)
{
    for (const Ordinal ordinal : ordinals) {
        LiveRequest *live = findLive(ordinal);
        if (!live || live->recordsPending == 0)
            continue;
        --m_unstored;
        if (--live->recordsPending > 0)
            continue;
        m_unstoredBytes -= std::exchange(live->recordBytes, 0);
        recordStored(*live);
    }
    schedulePump();
}

void Scheduler::recordStored(LiveRequest &live)
{
    if (live.isInFlight())
        return; // what failed had another attempt beside it
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
        if (live.recordsPending > 0) {
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

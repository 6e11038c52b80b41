// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include <algorithm>

namespace volley {

namespace {

using std::chrono::milliseconds;

std::optional<Instant> earlier(std::optional<Instant> one, std::optional<Instant> other)
{
    return one && other ? std::min(one, other) : (one ? one : other);
}

} // namespace

// A run is as slow as its slowest request: once nothing is left to send, free slots ask those that
// take far longer than usual once more. The answer that comes first counts.
void Scheduler::hedge(Turn &turn)
{
    std::optional<Instant> next;
    for (const auto &lane : m_lanes) {
        if (mayHedge(*lane, turn.now))
            next = earlier(next, hedgeLane(*lane, turn));
    }
    m_stragglerAlarm.cancel();
    if (next)
        m_stragglerAlarm = m_clock.at(*next, [this] { schedulePump(); });
}

bool Scheduler::mayHedge(const Lane &lane, Instant now) const
{
    const bool isHeld = m_paused || m_stopping || lane.isHalted() || m_budget.reached() ||
                        (lane.blocked() && *lane.blocked()->until > now) || diskIsBehind() ||
                        memoryIsShort();
    return lane.target().hedge && m_hedgesLeft > 0 && !isHeld && lane.queued() == 0 &&
           lane.inFlight() > 0 && lane.hasFreeSlot();
}

std::optional<Instant> Scheduler::hedgeLane(Lane &lane, Turn &turn)
{
    const auto usual = m_latency[static_cast<size_t>(lane.index())].p99();
    if (!usual)
        return std::nullopt; // the next answer may tell
    // As it is shown: a request is stalled beyond this.
    const milliseconds patience(UsualLatency::stalledAfterMs(*usual) + 1);
    std::optional<Instant> next;
    std::vector<LiveRequest *> stragglers;
    for (auto &[ordinal, live] : m_live) {
        const Flight &flight = live.first;
        if (live.lane != lane.index() || !flight || flight.request || live.second ||
            !live.mayBeHedged)
            continue;
        const Instant due = flight.sentAt + patience;
        if (due > turn.now)
            next = earlier(next, due);
        else
            stragglers.push_back(&live);
    }
    std::sort(stragglers.begin(), stragglers.end(), [](const auto *a, const auto *b) {
        return std::pair(a->first.sentAt, a->view.ordinal) <
               std::pair(b->first.sentAt, b->view.ordinal);
    });
    for (LiveRequest *live : stragglers) {
        if (!lane.hasFreeSlot() || m_hedgesLeft <= 0)
            return std::nullopt; // who frees one looks again
        const WaitReason wait = hedgeOne(lane, *live, turn);
        if (wait.kind != WaitKind::None)
            return earlier(next, wait.until);
    }
    return next;
}

WaitReason Scheduler::hedgeOne(Lane &lane, LiveRequest &live, Turn &turn)
{
    const Ordinal ordinal = live.view.ordinal;
    const qint64 rowNumber = m_plan.place(ordinal).row;
    live.mayBeHedged = false;
    if (m_table.attemptsSpent(ordinal) >= lane.policy().maxAttempts)
        return {};
    const Row *row = m_rows.find(rowNumber);
    if (!row) {
        live.mayBeHedged = true;
        m_rows.want(RowCache::blockOf(rowNumber));
        return {WaitKind::Rows, {}, 0, 0, {}};
    }
    const auto draft = m_maker.draft(*row, rowNumber);
    if (!draft)
        return {};
    const qint64 tokens = estimateTokens(*draft);
    if (m_budget.isWatching() && !m_budget.hasRoomFor(lane.index(), tokens)) {
        live.mayBeHedged = true;
        return {WaitKind::Budget, {}, 0, 0, {}};
    }
    if (auto thawing = lane.thaw(turn.now)) {
        live.mayBeHedged = true;
        return *std::move(thawing);
    }
    Fare fare;
    WaitReason wait = lane.limits().acquire(tokens, fare, turn.now);
    if (wait.kind == WaitKind::TooLarge)
        return {};
    if (wait.kind != WaitKind::None) {
        live.mayBeHedged = true;
        return wait;
    }
    const auto prompt = m_images.load(*draft, lane.imageLimits());
    if (!prompt) {
        lane.limits().giveBack(fare);
        return {};
    }
    depart(lane, live, live.second, *prompt, fare, turn);
    --m_hedgesLeft;
    ++lane.hedged;
    noteChange(lane.index(), QStringLiteral("hedge"), static_cast<double>(rowNumber + 1),
               live.second.attempt->number(), QStringLiteral("stalled"));
    return {};
}

// Before the record of the answer, which thus is the one that decides.
void Scheduler::letOtherGo(LiveRequest &live, Flight &other)
{
    AttemptRecord record = other.attempt->cancel();
    record.failure->kind = FailureKind::Hedged;
    takeDown(live, other, record);
    record.state = RequestState::Sending;
    deliver(live, std::move(record));
}

void Scheduler::goOnWithOther(LiveRequest &live, Flight &ended, AttemptRecord &record)
{
    const bool wasFirst = &ended == &live.first;
    const int keyNumber = ended.keyNumber;
    takeDown(live, ended, record);
    heedFailure(*m_lanes[static_cast<size_t>(live.lane)], record, keyNumber);
    record.state = RequestState::Sending;
    live.view.hedgedAt.reset();
    if (wasFirst)
        promoteSecond(live);
    else
        publish(live);
}

/// What was beside the first one takes its place.
void Scheduler::promoteSecond(LiveRequest &live)
{
    std::swap(live.first, live.second);
    live.view.hedgedAt = live.second ? std::optional(live.second.sentAt) : std::nullopt;
    transition(live.view.ordinal, RequestEvent::OtherGoesOn);
    if (live.first.attempt->firstTokenMs())
        transition(live.view.ordinal, RequestEvent::BytesArrived);
    showSent(live);
}

} // namespace volley

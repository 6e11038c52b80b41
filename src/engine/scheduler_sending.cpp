// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

namespace volley {

void Scheduler::depart(Lane &lane, LiveRequest &live, Flight &flight, const Prompt &prompt,
                       const Fare &fare, Turn &turn)
{
    const Ordinal ordinal = live.view.ordinal;
    const int number = m_table.addAttempt(ordinal);
    Attempt::Setup setup{ordinal, number, lane.target().deadlines, lane.target().stream,
                         lane.provider()->makeParser(lane.target())};
    AttemptOwner &owner = *this;
    flight.attempt = std::make_unique<Attempt>(m_clock, owner, std::move(setup));
    flight.request = lane.provider()->buildRequest(lane.target(), prompt, lane.key());
    flight.bodyBytes = flight.request->body.size();
    m_bodyBytes += flight.bodyBytes;
    flight.likeness = likenessOf(ordinal, *flight.request);
    flight.key = lane.key();
    flight.keyNumber = lane.keyNumber();
    flight.fare = fare;
    flight.budgetShare = m_budget.reserve(lane.index(), fare.roughTokens);
    lane.takeSlot();
    if (m_departing++ == 0)
        m_departingSince = turn.now;
    const bool mayReuse =
        m_reuse && &flight == &live.first && !m_table.has(ordinal, StateTable::Afresh);
    turn.starts.append(
        {ordinal, number, flight.attempt->startedUtcMs(), flight.likeness, mayReuse});
}

// Nothing is sent before its beginning is on disk: what may cost money is on record, whatever
// happens to this program.
void Scheduler::announce(Turn &turn)
{
    if (!turn.starts.isEmpty())
        m_observer.attemptsStarted(turn.starts);
}

void Scheduler::acknowledgeStarts(const QList<AttemptStart> &starts)
{
    for (const AttemptStart &start : starts) {
        if (m_table.contains(start.ordinal))
            laneOf(start.ordinal).toSend.push_back(start);
    }
    for (const auto &lane : m_lanes)
        sendAnnounced(*lane);
    const bool wasBehind = diskIsBehind();
    m_departingSince = m_clock.now();
    m_observer.figuresChanged();
    if (wasBehind)
        schedulePump();
}

// A limit that was lowered since they were announced holds for them, too.
void Scheduler::sendAnnounced(Lane &lane)
{
    while (!lane.toSend.empty() && lane.sent < lane.limit()) {
        const AttemptStart start = lane.toSend.front();
        lane.toSend.pop_front();
        LiveRequest *live = findLive(start.ordinal);
        Flight *flight = live ? live->flight(start.attempt) : nullptr;
        if (flight && flight->request)
            send(lane, *live, *flight);
    }
}

void Scheduler::send(Lane &lane, LiveRequest &live, Flight &flight)
{
    const HttpRequest request = *std::exchange(flight.request, std::nullopt);
    --m_departing;
    ++lane.sent;
    m_counters.attemptBegan(flight.attempt->number(), ++m_inFlight);
    flight.sentAt = m_clock.now();
    if (&flight == &live.first) {
        transition(live.view.ordinal, RequestEvent::SlotGranted);
        showSent(live);
    } else {
        live.view.hedgedAt = flight.sentAt;
        publish(live);
    }
    flight.attempt->begin(m_transport, request);
}

/// Its first flight is on its way.
void Scheduler::showSent(LiveRequest &live)
{
    const Attempt &attempt = *live.first.attempt;
    live.shownAt = m_clock.now();
    RequestUpdate &view = live.view;
    view.attempt = attempt.number();
    view.httpStatus = attempt.httpStatus();
    view.sentAt = live.first.request ? std::nullopt : std::optional(live.first.sentAt);
    view.lastByteAt.reset();
    view.firstTokenMs = attempt.firstTokenMs();
    view.endedUtcMs = 0;
    if (view.startedUtcMs == 0)
        view.startedUtcMs = attempt.startedUtcMs();
    publish(live);
    if (view.ordinal == m_watched)
        m_observer.streamed(m_watched, attempt.textSoFar(), true);
}

} // namespace volley

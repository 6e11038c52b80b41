// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_machine.h"

namespace volley {

namespace {

using State = RequestState;
using Event = RequestEvent;

std::optional<State> afterQueued(Event event)
{
    switch (event) {
    case Event::SlotGranted:
        return State::Sending;
    case Event::LimiterWaits:
        return State::Waiting;
    case Event::Cancel:
        return State::Cancelled;
    default:
        return std::nullopt;
    }
}

/// Waiting and Retrying: both hold no slot and end by time or by a person.
std::optional<State> afterPause(Event event)
{
    switch (event) {
    case Event::TimeReached:
        return State::Queued;
    case Event::Cancel:
        return State::Cancelled;
    default:
        return std::nullopt;
    }
}

std::optional<State> afterInFlight(State state, Event event)
{
    switch (event) {
    case Event::BytesArrived:
        // Only the first bytes are a change.
        return state == State::Sending ? std::optional(State::Streaming) : std::nullopt;
    case Event::OtherGoesOn:
        return state == State::Streaming ? std::optional(State::Sending) : std::nullopt;
    case Event::AnswerValid:
        return State::Saving;
    case Event::FailedRetry:
        return State::Retrying;
    case Event::FailedFinal:
        return State::Failed;
    case Event::Cancel:
        return State::Cancelled;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<RequestState> next(RequestState state, RequestEvent event)
{
    switch (state) {
    case State::Queued:
        return afterQueued(event);
    case State::Waiting:
    case State::Retrying:
        return afterPause(event);
    case State::Sending:
    case State::Streaming:
        return afterInFlight(state, event);
    case State::Saving:
        // A cancel comes too late here: the answer is paid for and on its way to the disk.
        return event == Event::Stored ? std::optional(State::Succeeded) : std::nullopt;
    case State::Succeeded:
    case State::Failed:
    case State::Cancelled:
    case State::Interrupted:
        return event == Event::Retry ? std::optional(State::Queued) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace volley

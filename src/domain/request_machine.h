// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <optional>

namespace volley {

/// What can happen to a request.
enum class RequestEvent {
    SlotGranted,  ///< a slot is free and the limiter agrees
    LimiterWaits, ///< a slot is free, the limiter says not yet
    TimeReached,  ///< the moment a wait or back-off was for
    BytesArrived, ///< 2xx head and the first bytes of the body
    AnswerValid,  ///< complete and understood
    Stored,       ///< the answer is on disk
    OtherGoesOn,  ///< the attempt that was heard of failed, and another of it is still in flight
    FailedRetry,  ///< failure, the policy gives a delay
    FailedFinal,  ///< failure, the policy gives up
    Cancel,       ///< a person's word
    Retry,        ///< a person asks for it again, or a resumed run does
};

/// The state after `event`, or nothing where the event does not apply to the state: such an event
/// is stale and is dropped. Pure.
[[nodiscard]] std::optional<RequestState> next(RequestState state, RequestEvent event);

} // namespace volley

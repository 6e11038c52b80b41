// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/budget_keeper.h"
#include "domain/records.h"
#include "engine/attempt.h"
#include "engine/lane_limits.h"

#include <memory>
#include <optional>

namespace volley {

/// What is known about one request while it is alive: from its first attempt until its last record
/// is on disk. Lives on the engine's thread; owned by the Scheduler.
struct LiveRequest
{
    int lane = 0;
    RequestUpdate view;               ///< what is shown of it
    std::unique_ptr<Attempt> attempt; ///< the exchange in flight, or about to be
    /// What it will send, until its beginning is on disk: it holds a slot and is still Queued.
    std::optional<HttpRequest> request;
    qint64 bodyBytes = 0;    ///< of what it sends, while it holds a slot
    QByteArray likeness;     ///< of what it sends
    QByteArray sameAs;       ///< the prompt that identical requests of this run wait for
    Secret key;              ///< it was sent with
    int keyNumber = 0;       ///< which of its lane's keys that was
    Fare fare;               ///< what it took from its lane's limits
    BudgetShare budgetShare; ///< what it is taken to use, while it holds a slot
    Alarm backOff;
    Instant shownAt; ///< when its signs of life were last told

    // One record at a time is on its way to the disk, so that an acknowledgement is unambiguous.
    // What would make the next one waits for it.
    bool recordPending = false;
    qint64 recordBytes = 0;
    bool backOffOver = false;      ///< ready for its next attempt
    bool retryWhenStored = false;  ///< a person asked for it again
    bool recordCancel = false;     ///< was cancelled in the meantime
    bool parkAfterBackOff = false; ///< the run was stopped
};

} // namespace volley

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

/// An attempt that holds a slot, and what it took.
struct Flight
{
    std::unique_ptr<Attempt> attempt; ///< null: there is none
    /// What it will send, until its beginning is on disk.
    std::optional<HttpRequest> request;
    Instant sentAt;
    qint64 bodyBytes = 0;    ///< of what it sends
    QByteArray likeness;     ///< of what it sends
    Secret key;              ///< it was sent with
    int keyNumber = 0;       ///< which of its lane's keys that was
    Fare fare;               ///< what it took from its lane's limits
    BudgetShare budgetShare; ///< what it is taken to use

    explicit operator bool() const { return attempt != nullptr; }
};

/// What is known about one request while it is alive: from its first attempt until its last record
/// is on disk. Lives on the engine's thread; owned by the Scheduler.
struct LiveRequest
{
    int lane = 0;
    RequestUpdate view; ///< what is shown of it
    Flight first;       ///< what is shown; until it is sent, the request is Queued
    Flight second;      ///< a hedge: beside the first, of which it takes the place when that fails
    bool mayBeHedged = true;
    QByteArray sameAs; ///< the prompt that identical requests of this run wait for
    Alarm backOff;
    Instant shownAt; ///< when its signs of life were last told

    [[nodiscard]] bool isInFlight() const { return first || second; }
    /// The one with this number; null if it has ended.
    [[nodiscard]] Flight *flight(int attempt)
    {
        for (Flight *one : {&first, &second}) {
            if (*one && one->attempt->number() == attempt)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] Flight &otherThan(const Flight &one) { return &one == &first ? second : first; }

    // What would make the next attempt waits until the records of all before are on disk.
    int recordsPending = 0;
    qint64 recordBytes = 0;
    bool backOffOver = false;      ///< ready for its next attempt
    bool retryWhenStored = false;  ///< a person asked for it again
    bool recordCancel = false;     ///< was cancelled in the meantime
    bool parkAfterBackOff = false; ///< the run was stopped
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <chrono>
#include <optional>

namespace volley {

/// When a failed attempt is followed by another. A pure value: randomness comes in as an argument.
/// Retryable by kind: rate limited, overloaded, server error, connection and network trouble,
/// timeout, truncated; x-should-retry overrides the kind, but never makes NoCredit, a used-up
/// quota or a person's cancel retryable. The server's own delay is kept if it is at most
/// `longestServerDelay`, and is then the least that is waited (plus up to 10 % spread); above it
/// the request gives up, as the official SDKs do (OpenAI 120 s). Otherwise exponential back-off
/// with full jitter: delay = random
/// * min(base * 2^(attempt-1), cap).
struct RetryPolicy
{
    int maxAttempts = 5; ///< the first included
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{30'000};
    std::chrono::milliseconds longestServerDelay{120'000};

    /// The pause before the next attempt after `attempt` (1 = the first) failed, or nothing: give
    /// up. `unit` is uniform in [0, 1).
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay(const Failure &failure,
                                                                 int attempt, double unit) const;
    [[nodiscard]] static bool isRetryable(const Failure &failure);
    /// Whether this failure says that the whole target cannot work (bad key, no credit, unknown
    /// model, a server that says to come back in an hour …), whatever the request.
    [[nodiscard]] static bool haltsTarget(const Failure &failure);
    /// Whether the server was not even spoken to. If it never was, and a request has used up its
    /// attempts, the others need not try.
    [[nodiscard]] static bool isUnreachable(const Failure &failure);
    /// Whether it asks the whole target to slow down (429, overloaded).
    [[nodiscard]] static bool coolsTarget(const Failure &failure);
};

} // namespace volley

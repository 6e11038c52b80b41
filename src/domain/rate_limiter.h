// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/records.h"

namespace volley {

/// Two token buckets (requests and tokens a minute) and a cool-down for one target. A plain value
/// on the engine's thread; time comes in as an argument. Buckets hold at most a quarter of a
/// second's worth of requests, a second's worth of tokens, or one, whichever is larger, and begin
/// with one, so that all goes evenly; they refill continuously.
class RateLimiter
{
public:
    RateLimiter() = default;
    /// 0 = no limit of that sort.
    RateLimiter(int requestsPerMinute, qint64 tokensPerMinute, Instant now);

    void setLimits(int requestsPerMinute, qint64 tokensPerMinute, Instant now);
    /// Lets nothing through before `until`; a later moment wins over an earlier one.
    void coolDown(Instant until, const Failure &cause);
    void endCoolDown();

    /// kind None: go, and the cost has been taken. Otherwise why not, and until when.
    [[nodiscard]] WaitReason acquire(qint64 estimatedTokens, Instant now);
    /// Corrects the token bucket once the real usage is known.
    void settle(qint64 estimatedTokens, qint64 usedTokens);

private:
    struct Bucket
    {
        double perSecond = 0; ///< 0 = unlimited
        double capacity = 0;
        double level = 0;
        Instant filledAt;
        void refill(Instant now);
        [[nodiscard]] Instant enoughAt(double cost, Instant now) const;
    };
    Bucket m_requests;
    Bucket m_tokens;
    double m_tokensPerMinute = 0;
    std::optional<Instant> m_coolUntil;
    std::optional<Failure> m_coolCause;
};

} // namespace volley

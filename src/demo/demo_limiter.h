// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace volley {

/// A bucket that holds a minute's worth and fills evenly. A plain value; time comes in as an
/// argument.
class TokenBucket
{
public:
    /// A limit of 0 or less is none.
    TokenBucket(qint64 perMinute, Instant now);

    [[nodiscard]] bool isLimited() const { return m_perMinute > 0; }
    [[nodiscard]] qint64 limit() const { return m_perMinute; }
    /// Whether `amount` could ever be had at once.
    [[nodiscard]] bool canHold(qint64 amount) const;
    /// How long until `amount` is there; zero if it is.
    [[nodiscard]] Duration waitFor(qint64 amount, Instant now);
    void take(qint64 amount, Instant now);
    /// Whole units that are there.
    [[nodiscard]] qint64 remaining(Instant now);
    /// How long until the bucket is full.
    [[nodiscard]] Duration untilFull(Instant now);

private:
    void fill(Instant now);
    [[nodiscard]] Duration timeToGain(double amount) const;

    qint64 m_perMinute;
    double m_level;
    Instant m_filledAt;
};

/// The limits of demo-limited: requests and tokens a minute, both or neither taken. A plain value.
class DemoLimiter
{
public:
    struct Verdict
    {
        bool granted = false;
        bool never = false;     ///< more tokens than a minute has: waiting does not help
        bool forTokens = false; ///< which limit refused
        Duration wait{0};
    };

    DemoLimiter(int requestsPerMinute, int tokensPerMinute, Instant now);

    [[nodiscard]] Verdict ask(qint64 tokens, Instant now);
    [[nodiscard]] TokenBucket &requests() { return m_requests; }
    [[nodiscard]] TokenBucket &tokens() { return m_tokens; }

private:
    TokenBucket m_requests;
    TokenBucket m_tokens;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

// What rounding of instants to nanoseconds may take away; far below one request or one token.
constexpr double rounding = 1e-6;

// How long what goes may bunch up: alarms are not exact, and an answer may free many slots at once.
// Tokens more, for what was expected of answers comes back in part.
constexpr double requestsBunch = 0.25;
constexpr double tokensBunch = 1;

WaitReason waitUntil(WaitKind kind, Instant until)
{
    WaitReason reason;
    reason.kind = kind;
    reason.until = until;
    return reason;
}

} // namespace

RateLimiter::RateLimiter(int requestsPerMinute, qint64 tokensPerMinute, Instant now)
{
    setLimits(requestsPerMinute, tokensPerMinute, now);
}

void RateLimiter::Bucket::refill(Instant now)
{
    if (perSecond <= 0 || now <= filledAt)
        return;
    const double seconds = std::chrono::duration<double>(now - filledAt).count();
    level = std::min(capacity, level + seconds * perSecond);
    filledAt = now;
}

// A cost above the capacity goes once the bucket is full, and leaves a debt: over any stretch of
// time no more passes than the rate plus the larger of capacity and cost.
Instant RateLimiter::Bucket::enoughAt(double cost, Instant now) const
{
    const double missing = std::min(cost, capacity) - level;
    if (perSecond <= 0 || missing <= rounding)
        return now;
    const std::chrono::duration<double> wait(missing / perSecond);
    return now + std::chrono::ceil<Duration>(wait);
}

void RateLimiter::setLimits(int requestsPerMinute, qint64 tokensPerMinute, Instant now)
{
    const auto change = [now](Bucket &bucket, double perMinute, double bunch) {
        bucket.refill(now);
        const bool wasUnlimited = bucket.perSecond <= 0;
        bucket.perSecond = std::max(perMinute, 0.0) / 60.0;
        bucket.capacity = std::max(bucket.perSecond * bunch, 1.0);
        bucket.level = wasUnlimited ? 1.0 : std::min(bucket.level, bucket.capacity);
        bucket.filledAt = now;
    };
    change(m_requests, requestsPerMinute, requestsBunch);
    change(m_tokens, static_cast<double>(tokensPerMinute), tokensBunch);
    m_tokensPerMinute = std::max(static_cast<double>(tokensPerMinute), 0.0);
}

void RateLimiter::coolDown(Instant until, const Failure &cause)
{
    if (m_coolUntil && *m_coolUntil >= until)
        return;
    m_coolUntil = until;
    m_coolCause = cause;
}

void RateLimiter::endCoolDown()
{
    m_coolUntil.reset();
    m_coolCause.reset();
}

WaitReason RateLimiter::acquire(qint64 estimatedTokens, Instant now)
{
    const double tokens = static_cast<double>(std::max<qint64>(estimatedTokens, 0));
    if (m_tokensPerMinute > 0 && tokens > m_tokensPerMinute)
        return WaitReason{WaitKind::TooLarge, {}, 0, 0, {}};
    if (m_coolUntil && now < *m_coolUntil)
        return WaitReason{WaitKind::CoolDown, m_coolUntil, 0, 0, m_coolCause};
    endCoolDown();

    m_requests.refill(now);
    m_tokens.refill(now);
    const Instant requestAt = m_requests.enoughAt(1.0, now);
    const Instant tokensAt = m_tokens.enoughAt(tokens, now);
    if (requestAt > now || tokensAt > now) {
        return requestAt >= tokensAt ? waitUntil(WaitKind::RequestsLimit, requestAt)
                                     : waitUntil(WaitKind::TokensLimit, tokensAt);
    }
    if (m_requests.perSecond > 0)
        m_requests.level -= 1.0;
    if (m_tokens.perSecond > 0)
        m_tokens.level -= tokens;
    return {};
}

void RateLimiter::settle(qint64 estimatedTokens, qint64 usedTokens)
{
    if (m_tokens.perSecond <= 0)
        return;
    const auto tooMuch = static_cast<double>(estimatedTokens - usedTokens);
    m_tokens.level = std::min(m_tokens.capacity, m_tokens.level + tooMuch);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_limiter.h"

#include <algorithm>

namespace volley {

namespace {

constexpr double nanosecondsPerMinute = 60e9;
/// What rounding may take off a level that was waited for exactly.
constexpr double slack = 1e-6;

} // namespace

TokenBucket::TokenBucket(qint64 perMinute, Instant now)
    : m_perMinute(std::max<qint64>(perMinute, 0))
    , m_level(static_cast<double>(m_perMinute))
    , m_filledAt(now)
{}

void TokenBucket::fill(Instant now)
{
    const auto passed = std::chrono::duration<double, std::nano>(now - m_filledAt).count();
    const auto full = static_cast<double>(m_perMinute);
    m_level = std::min(full, m_level + full * passed / nanosecondsPerMinute);
    m_filledAt = now;
}

Duration TokenBucket::timeToGain(double amount) const
{
    if (amount <= slack)
        return Duration::zero();
    const double nanoseconds = amount * nanosecondsPerMinute / static_cast<double>(m_perMinute);
    return std::chrono::ceil<Duration>(std::chrono::duration<double, std::nano>(nanoseconds));
}

bool TokenBucket::canHold(qint64 amount) const
{
    return !isLimited() || amount <= m_perMinute;
}

Duration TokenBucket::waitFor(qint64 amount, Instant now)
{
    if (!isLimited())
        return Duration::zero();
    fill(now);
    return timeToGain(static_cast<double>(amount) - m_level);
}

void TokenBucket::take(qint64 amount, Instant now)
{
    if (!isLimited())
        return;
    fill(now);
    m_level = std::max(0.0, m_level - static_cast<double>(amount));
}

qint64 TokenBucket::remaining(Instant now)
{
    fill(now);
    return static_cast<qint64>(m_level + slack);
}

Duration TokenBucket::untilFull(Instant now)
{
    if (!isLimited())
        return Duration::zero();
    fill(now);
    return timeToGain(static_cast<double>(m_perMinute) - m_level);
}

DemoLimiter::DemoLimiter(int requestsPerMinute, int tokensPerMinute, Instant now)
    : m_requests(requestsPerMinute, now)
    , m_tokens(tokensPerMinute, now)
{}

DemoLimiter::Verdict DemoLimiter::ask(qint64 tokens, Instant now)
{
    Verdict verdict;
    if (!m_tokens.canHold(tokens)) {
        verdict.never = true;
        verdict.forTokens = true;
        return verdict;
    }
    const Duration forRequest = m_requests.waitFor(1, now);
    const Duration forTokens = m_tokens.waitFor(tokens, now);
    verdict.wait = std::max(forRequest, forTokens);
    verdict.forTokens = forTokens > forRequest;
    verdict.granted = verdict.wait == Duration::zero();
    if (verdict.granted) {
        m_requests.take(1, now);
        m_tokens.take(tokens, now);
    }
    return verdict;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace volley {

using std::chrono::milliseconds;

namespace {

/// What no server's word can make worth sending again: it never left, or cannot get better by
/// itself.
bool neverRetryable(FailureKind kind)
{
    return kind == FailureKind::NoCredit || kind == FailureKind::QuotaUsedUp ||
           kind == FailureKind::Cancelled || kind == FailureKind::BadPrompt ||
           kind == FailureKind::Internal || kind == FailureKind::NoKey ||
           kind == FailureKind::Hedged;
}

bool retryableByKind(FailureKind kind)
{
    switch (kind) {
    case FailureKind::RateLimited:
    case FailureKind::Overloaded:
    case FailureKind::ServerError:
    case FailureKind::HostNotFound:
    case FailureKind::ConnectionRefused:
    case FailureKind::ConnectionLost:
    case FailureKind::TlsFailed:
    case FailureKind::ProxyFailed:
    case FailureKind::NetworkFailed:
    case FailureKind::Timeout:
    case FailureKind::Truncated:
        return true;
    case FailureKind::InvalidKey:
    case FailureKind::NoPermission:
    case FailureKind::NoCredit:
    case FailureKind::UnknownModel:
    case FailureKind::ContextTooLong:
    case FailureKind::BadParameter:
    case FailureKind::ContentFiltered:
    case FailureKind::Redirected:
    case FailureKind::NotUnderstood:
    case FailureKind::TooLarge:
    case FailureKind::BadRequest:
    case FailureKind::BadPrompt:
    case FailureKind::Cancelled:
    case FailureKind::Internal:
    case FailureKind::NoKey:
    case FailureKind::QuotaUsedUp:
    case FailureKind::Hedged:
        return false;
    }
    return false;
}

milliseconds scaled(milliseconds whole, double factor)
{
    return milliseconds(std::llround(static_cast<double>(whole.count()) * factor));
}

} // namespace

bool RetryPolicy::isRetryable(const Failure &failure)
{
    if (neverRetryable(failure.kind))
        return false;
    return failure.shouldRetry.value_or(retryableByKind(failure.kind));
}

bool RetryPolicy::haltsTarget(const Failure &failure)
{
    // Told to come back long after anybody would wait for one request: the next ones would hear the
    // same until then.
    if (coolsTarget(failure) && failure.retryAfter > RetryPolicy().longestServerDelay)
        return true;
    if (isRetryable(failure))
        return false;
    switch (failure.kind) {
    case FailureKind::InvalidKey:
    case FailureKind::NoPermission:
    case FailureKind::NoCredit:
    case FailureKind::QuotaUsedUp:
    case FailureKind::UnknownModel:
    case FailureKind::TlsFailed:  // a certificate that is not accepted
    case FailureKind::Redirected: // the base URL is wrong for every request alike
        return true;
    case FailureKind::BadRequest: // nothing answers at the address, so it is wrong for all too
        return failure.httpStatus == 404 || failure.httpStatus == 405;
    default:
        return false;
    }
}

bool RetryPolicy::isUnreachable(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::HostNotFound:
    case FailureKind::ConnectionRefused:
    case FailureKind::TlsFailed:
    case FailureKind::ProxyFailed:
        return true;
    case FailureKind::Timeout:
        return failure.phase == Phase::Connect;
    default:
        return false;
    }
}

bool RetryPolicy::coolsTarget(const Failure &failure)
{
    return failure.kind == FailureKind::RateLimited || failure.kind == FailureKind::Overloaded;
}

std::optional<milliseconds> RetryPolicy::delay(const Failure &failure, int attempt,
                                               double unit) const
{
    if (attempt >= maxAttempts || !isRetryable(failure))
        return std::nullopt;
    if (failure.retryAfter && *failure.retryAfter > milliseconds::zero()) {
        if (*failure.retryAfter > longestServerDelay)
            return std::nullopt;
        // Spread, so that a thousand requests told the same moment do not all come back in it.
        return *failure.retryAfter + scaled(*failure.retryAfter, 0.1 * unit);
    }
    // Beyond 2^40 any base is over any cap; the bound keeps the power finite.
    const double power = std::ldexp(1.0, std::clamp(attempt - 1, 0, 40));
    const double ceiling =
        std::min(static_cast<double>(base.count()) * power, static_cast<double>(cap.count()));
    return milliseconds(std::llround(ceiling * unit));
}

} // namespace volley

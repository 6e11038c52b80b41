// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_limits.h"

namespace volley {

Target withLimitsOf(Target target, const Target &other)
{
    target.adaptive = other.adaptive;
    target.hedge = other.hedge;
    target.requestsPerMinute = other.requestsPerMinute;
    target.tokensPerMinute = other.tokensPerMinute;
    target.maxAttempts = other.maxAttempts;
    target.deadlines = other.deadlines;
    target.maxResponseBytes = other.maxResponseBytes;
    return target;
}

bool asksTheSame(const Target &a, const Target &b)
{
    Target same = withLimitsOf(a, b);
    same.concurrency = b.concurrency;
    return same == b;
}

} // namespace volley

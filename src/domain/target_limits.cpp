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
    same.enabled = b.enabled;
    return same == b;
}

int placeOf(const Target &ran, int nth, const QList<Target> &shown)
{
    int likely = -1;
    int alike = -1;
    int enabled = 0;
    for (int i = 0; i < int(shown.size()); ++i) {
        if (shown.at(i).enabled && enabled++ == nth)
            likely = i;
        if (alike < 0 && asksTheSame(ran, shown.at(i)))
            alike = i;
    }
    const bool isEdited = likely < 0 || !asksTheSame(ran, shown.at(likely));
    return isEdited && alike >= 0 ? alike : likely;
}

} // namespace volley

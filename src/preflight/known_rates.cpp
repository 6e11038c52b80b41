// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/known_rates.h"

#include "domain/target_limits.h"

#include <algorithm>

namespace volley {

namespace {

/// As the journal says it last; 0 = it does not.
double lastTold(const QList<LimitChange> &journal, int target, QLatin1String what)
{
    const auto found = std::find_if(journal.rbegin(), journal.rend(), [&](const LimitChange &one) {
        return one.target == target && one.what == what && one.reason == QLatin1String("headers");
    });
    return found == journal.rend() ? 0 : found->to;
}

} // namespace

RunDefinition withKnownRates(RunDefinition definition, const RunDefinition &ran,
                             const QList<LimitChange> &journal)
{
    for (Target &target : definition.targets) {
        for (int i = 0; i < int(ran.targets.size()); ++i) {
            if (!asksTheSame(ran.targets.at(i), target))
                continue;
            if (target.requestsPerMinute == 0)
                target.requestsPerMinute =
                    int(lastTold(journal, i, QLatin1String("requests_per_minute")));
            if (target.tokensPerMinute == 0)
                target.tokensPerMinute =
                    qint64(lastTold(journal, i, QLatin1String("tokens_per_minute")));
            break;
        }
    }
    return definition;
}

} // namespace volley

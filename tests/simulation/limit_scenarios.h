// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/model_server.h"

#include <QList>
#include <QString>

namespace volley::test {

/// One way to stay within limits: this program's, or a rival's.
enum class Policy { Known, Learned, Adaptive, Fixed, Cookbook, Halving, Cooling };
[[nodiscard]] QString policyName(Policy policy);
[[nodiscard]] QList<Policy> allPolicies();

/// A server, and how long it is used.
struct LimitScenario
{
    QString name;
    ServerTraits traits;
    int minutes = 20;
    int changesAtSecond =
        0; ///< or up to a minute later, by the seed; to `changesTo` times its rates; 0 = never
    double changesTo = 1;
    int targets = 1; ///< that share the one server
    int mostInFlight = 64;
};
[[nodiscard]] QList<LimitScenario> limitScenarios();

/// What came of it. The first two minutes are left out: a provider's bucket is full at first, and
/// what it holds is no matter of its limit.
struct LimitOutcome
{
    double ofLimit = 0;       ///< throughput as a share of what the limit allows
    double refused = 0;       ///< 429s (and 503s) as a share of all requests; of the whole time
    double fairness = 1;      ///< the slowest target's throughput as a share of the fastest's
    double settledAfter = -1; ///< seconds from the change to 95 % of the new throughput; -1 = never
    qint64 sent = 0;
    QStringList broken; ///< what must always hold and did not; of this program only
};
[[nodiscard]] LimitOutcome simulate(const LimitScenario &scenario, Policy policy, quint64 seed = 1);

} // namespace volley::test

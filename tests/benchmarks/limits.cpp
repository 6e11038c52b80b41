// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how close this program and others come to the limits of modelled servers: ./dev bench
// limits.
#include "simulation/limit_scenarios.h"
#include "simulation/simulated_run.h"

#include <cstdio>
#include <ctime>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// What must be told limits is of no use where there are none.
bool isOfUse(Policy policy, const LimitScenario &scenario)
{
    return policy != Policy::Cookbook || scenario.traits.requestsPerMinute > 0 ||
           scenario.traits.tokensPerMinute > 0;
}

void printScenario(const LimitScenario &scenario)
{
    std::printf("\n%s\n", qPrintable(scenario.name));
    std::printf("  %-27s %12s %9s %9s %10s %9s\n", "", "of the limit", "429s", "fairness",
                "settled in", "requests");
    for (const Policy policy : allPolicies()) {
        if (!isOfUse(policy, scenario))
            continue;
        const LimitOutcome outcome = simulate(scenario, policy);
        QString settled = QStringLiteral("-");
        const bool isTold = policy == Policy::Known || policy == Policy::Cookbook;
        if (scenario.changesAtMinute > 0 && isTold)
            settled = QStringLiteral("told");
        else if (scenario.changesAtMinute > 0)
            settled = outcome.settledAfter < 0 ? QStringLiteral("never")
                                               : QStringLiteral("%1 s").arg(outcome.settledAfter);
        const QString fairness =
            scenario.targets > 1 ? QString::number(outcome.fairness, 'f', 2) : QStringLiteral("-");
        std::printf("  %-27s %12.3f %8.2f%% %9s %10s %9lld\n", qPrintable(policyName(policy)),
                    outcome.ofLimit, outcome.refused * 100, qPrintable(fairness),
                    qPrintable(settled), outcome.sent);
        for (const QString &broken : outcome.broken)
            std::printf("    BROKEN: %s\n", qPrintable(broken));
        std::fflush(stdout);
    }
}

void printMillion()
{
    SimulatedRun run;
    Target target;
    target.concurrency = 500;
    target.stream = false;
    run.addTarget({}, target);
    const std::clock_t began = std::clock();
    run.begin(1'000'000);
    run.advance(24h * 30);
    std::printf("%lld requests through the scheduler in %.1f s of machine time\n", run.succeeded(),
                double(std::clock() - began) / CLOCKS_PER_SEC);
}

} // namespace

int main(int argc, char **argv)
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (wanted.isEmpty())
        printMillion();
    for (const LimitScenario &scenario : limitScenarios()) {
        if (scenario.name.contains(wanted))
            printScenario(scenario);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how close this program and others come to the limits of modelled servers: ./dev bench
// limits.
#include "simulation/limit_scenarios.h"
#include "simulation/simulated_run.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

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

/// The mean of several seeds, but the worst fairness.
struct Outcomes
{
    double ofLimit = 0;
    double refused = 0;
    double fairness = 1; ///< of the worst
    std::vector<double> settledAfter;
    qint64 sent = 0;
    QStringList broken;
};

constexpr int seeds = 5;

Outcomes simulateSeeds(const LimitScenario &scenario, Policy policy)
{
    Outcomes all;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        const LimitOutcome one = simulate(scenario, policy, seed);
        all.ofLimit += one.ofLimit / seeds;
        all.refused += one.refused / seeds;
        all.fairness = std::min(all.fairness, one.fairness);
        all.settledAfter.push_back(one.settledAfter < 0 ? HUGE_VAL : one.settledAfter);
        all.sent += one.sent / seeds;
        all.broken += one.broken;
    }
    std::ranges::sort(all.settledAfter);
    return all;
}

QString settledText(const Outcomes &outcomes, Policy policy)
{
    if (policy == Policy::Known || policy == Policy::Cookbook)
        return QStringLiteral("told");
    const auto text = [](double seconds) {
        return std::isinf(seconds) ? QStringLiteral("never") : QString::number(seconds);
    };
    const std::vector<double> &times = outcomes.settledAfter;
    return QStringLiteral("%1-%2 s").arg(text(times[seeds / 2]), text(times.back()));
}

void printScenario(const LimitScenario &scenario)
{
    std::printf("\n%s\n", qPrintable(scenario.name));
    std::printf("  %-27s %12s %9s %9s %12s %9s\n", "", "of the limit", "429s", "fairness",
                "settled in", "requests");
    for (const Policy policy : allPolicies()) {
        if (!isOfUse(policy, scenario))
            continue;
        const Outcomes all = simulateSeeds(scenario, policy);
        const QString settled =
            scenario.changesAtSecond > 0 ? settledText(all, policy) : QStringLiteral("-");
        const QString fairness =
            scenario.targets > 1 ? QString::number(all.fairness, 'f', 2) : QStringLiteral("-");
        std::printf("  %-27s %12.3f %8.2f%% %9s %12s %9lld\n", qPrintable(policyName(policy)),
                    all.ofLimit, all.refused * 100, qPrintable(fairness), qPrintable(settled),
                    all.sent);
        for (const QString &broken : all.broken)
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
    std::printf("\nMeans of %d seeds. Fairness: the worst of them. Settled in: median-worst.\n",
                seeds);
    for (const LimitScenario &scenario : limitScenarios()) {
        if (scenario.name.contains(wanted))
            printScenario(scenario);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/limit_scenarios.h"

#include "simulation/rivals.h"
#include "simulation/simulated_run.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace volley::test {

using namespace std::chrono_literals;

namespace {

constexpr int promptBytes = 1600;
constexpr qint64 promptTokens = promptBytes / 4;
constexpr int warmUp = 240; ///< seconds that are not measured
// A limit changes at another moment for each seed: how soon that is noticed is a matter of luck.
constexpr int changeMoments = 6;
constexpr int changeSpread = 11;
constexpr int measured = 15; ///< seconds that a new throughput has to be held for

ServerTraits server(double requests, double tokens, HeaderStyle headers)
{
    ServerTraits traits;
    traits.requestsPerMinute = requests;
    traits.tokensPerMinute = tokens;
    traits.headers = headers;
    return traits;
}

/// Requests or tokens a second that the server allows, and what was let through by the second.
struct Yield
{
    double allowed = 0;
    std::vector<double> bySecond;

    Yield(const ModelServer &model, const ServerTraits &traits)
    {
        const std::vector<int> &requests = model.admitted();
        if (traits.requestsPerMinute > 0) {
            allowed = (traits.requestsPerMinute - traits.othersPerMinute) / 60;
            bySecond.assign(requests.begin(), requests.end());
        } else if (traits.tokensPerMinute > 0) {
            allowed = traits.tokensPerMinute / 60;
            bySecond = model.admittedTokens();
        } else {
            // As many at once as it keeps up with, each as long as the mean of a lognormal.
            const double mean =
                traits.latencyMs / 1000 * std::exp(traits.latencySigma * traits.latencySigma / 2);
            allowed = traits.keepsUpWith / mean;
            bySecond.assign(model.answered().begin(), model.answered().end());
        }
    }
    [[nodiscard]] double mean(int from, int to) const
    {
        double sum = 0;
        for (int second = from; second < to && second < int(bySecond.size()); ++second)
            sum += bySecond[size_t(second)];
        return sum / (to - from);
    }
};

LimitOutcome measure(const LimitScenario &scenario, const ModelServer &model)
{
    const Yield yield(model, scenario.traits);
    const int end = scenario.minutes * 60;
    const int change = scenario.changesAtSecond;
    LimitOutcome outcome;
    outcome.sent = model.received();
    outcome.refused = double(model.refused() + model.overloaded()) /
                      std::max<double>(1, double(model.received()));
    outcome.ofLimit = yield.mean(warmUp, change > 0 ? change : end) / yield.allowed;
    if (change == 0)
        return outcome;
    for (int second = change; second + measured < end; ++second) {
        if (yield.mean(second, second + measured) < 0.95 * scenario.changesTo * yield.allowed)
            continue;
        outcome.settledAfter = second - change;
        break;
    }
    return outcome;
}

void setFairness(LimitOutcome &outcome, const QList<qint64> &answered)
{
    const auto [least, most] = std::minmax_element(answered.begin(), answered.end());
    outcome.fairness = *most > 0 ? double(*least) / double(*most) : 0;
}

/// Returns how many were answered for each target once it was warm.
template<typename AdvanceBy, typename Answered>
QList<qint64> letTimePass(const LimitScenario &scenario, ModelServer &model,
                          const AdvanceBy &advanceBy, const Answered &answered)
{
    const Duration all = scenario.minutes * 1min;
    const Duration warm = std::chrono::seconds(warmUp);
    const Duration change =
        scenario.changesAtSecond > 0 ? Duration(scenario.changesAtSecond * 1s) : all;
    advanceBy(warm);
    const QList<qint64> before = answered();
    advanceBy(change - warm);
    if (change < all) {
        model.setRates(scenario.traits.requestsPerMinute * scenario.changesTo,
                       scenario.traits.tokensPerMinute * scenario.changesTo);
        advanceBy(all - change);
    }
    QList<qint64> counts = answered();
    for (qsizetype i = 0; i < counts.size(); ++i)
        counts[i] -= before.at(i);
    return counts;
}

LimitOutcome simulateOurs(const LimitScenario &scenario, Policy policy, quint64 seed)
{
    SimulatedRun run(seed);
    run.promptBytes = promptBytes;
    Target target;
    target.concurrency = scenario.mostInFlight;
    target.maxAttempts = 20;
    target.adaptive = policy == Policy::Adaptive;
    if (policy == Policy::Known) {
        const ServerTraits &traits = scenario.traits;
        target.requestsPerMinute =
            int((traits.requestsPerMinute - traits.othersPerMinute) / scenario.targets);
        target.tokensPerMinute = qint64(traits.tokensPerMinute / scenario.targets);
        if (traits.keepsUpWith > 0)
            target.concurrency = traits.keepsUpWith;
    }
    ModelServer &model = run.addTarget(scenario.traits, target);
    for (int i = 1; i < scenario.targets; ++i)
        run.addTarget(model, target);
    // More than can be sent: a run that ends is no measure.
    const double most = std::max(scenario.traits.requestsPerMinute, 1200.0);
    run.begin(qint64(most * (scenario.minutes + 5) * std::max(1.0, scenario.changesTo)));
    const auto answered = letTimePass(
        scenario, model, [&run](Duration time) { run.advance(time); },
        [&run] { return run.succeededByTarget(); });
    LimitOutcome outcome = measure(scenario, model);
    setFairness(outcome, answered);
    outcome.broken = run.broken();
    return outcome;
}

std::unique_ptr<Rival> makeRival(Policy policy, const LimitScenario &scenario, Clock &clock,
                                 Random &random, ModelServer &model)
{
    switch (policy) {
    case Policy::Cookbook: {
        const ServerTraits &traits = scenario.traits;
        CookbookLimits limits;
        limits.requestsPerMinute =
            (traits.requestsPerMinute - traits.othersPerMinute) / scenario.targets;
        limits.tokensPerMinute = traits.tokensPerMinute / scenario.targets;
        return cookbookCounters(clock, random, model, promptTokens, limits);
    }
    case Policy::Halving:
        return halvingConcurrency(clock, random, model, promptTokens, scenario.mostInFlight);
    case Policy::Cooling:
        return coolingConcurrency(clock, random, model, promptTokens, scenario.mostInFlight);
    default:
        return fixedConcurrency(clock, random, model, promptTokens, 32);
    }
}

LimitOutcome simulateRival(const LimitScenario &scenario, Policy policy, quint64 seed)
{
    FakeClock clock;
    SeededRandom random(seed);
    ModelServer model(clock, random, scenario.traits);
    std::vector<std::unique_ptr<Rival>> rivals;
    for (int i = 0; i < scenario.targets; ++i) {
        rivals.push_back(makeRival(policy, scenario, clock, random, model));
        rivals.back()->begin();
    }
    const auto answered = letTimePass(
        scenario, model, [&clock](Duration time) { clock.advance(time); },
        [&rivals] {
            QList<qint64> counts;
            for (const auto &rival : rivals)
                counts << rival->answered();
            return counts;
        });
    LimitOutcome outcome = measure(scenario, model);
    setFairness(outcome, answered);
    return outcome;
}

} // namespace

QString policyName(Policy policy)
{
    switch (policy) {
    case Policy::Known:
        return QStringLiteral("Volley, limits given");
    case Policy::Learned:
        return QStringLiteral("Volley, limits learned");
    case Policy::Adaptive:
        return QStringLiteral("Volley, adaptive");
    case Policy::Fixed:
        return QStringLiteral("32 at once, back-off");
    case Policy::Cookbook:
        return QStringLiteral("cookbook counters");
    case Policy::Halving:
        return QStringLiteral("halve on 429, add after 5");
    case Policy::Cooling:
        return QStringLiteral("0.8 and 15 s cool-down");
    }
    return {};
}

QList<Policy> allPolicies()
{
    return {Policy::Known,    Policy::Learned, Policy::Adaptive, Policy::Fixed,
            Policy::Cookbook, Policy::Halving, Policy::Cooling};
}

QList<LimitScenario> limitScenarios()
{
    using enum HeaderStyle;
    QList<LimitScenario> all;
    const auto add = [&all](const char *name, const ServerTraits &traits) -> LimitScenario & {
        LimitScenario scenario;
        scenario.name = QString::fromLatin1(name);
        scenario.traits = traits;
        all.append(scenario);
        return all.last();
    };
    add("600 requests a minute, OpenAI headers", server(600, 0, OpenAi));
    add("10,000 requests a minute, OpenAI headers", server(10'000, 0, OpenAi)).mostInFlight = 500;
    add("60 requests a minute, Anthropic headers", server(60, 0, Anthropic)).mostInFlight = 16;
    add("300,000 tokens a minute, OpenAI headers", server(0, 300'000, OpenAi));
    add("600 in fixed minutes, OpenAI headers", server(600, 0, OpenAi)).traits.fixedWindows = true;
    {
        LimitScenario &strict =
            add("600 a minute, held for one second, OpenAI headers", server(600, 0, OpenAi));
        strict.traits.holdsSeconds = 1;
        strict.mostInFlight = 32;
    }
    add("600 a minute, others use 200 of them", server(600, 0, OpenAi)).traits.othersPerMinute =
        200;
    add("600 a minute, no headers", server(600, 0, None));
    add("600 a minute, no headers, no Retry-After", server(600, 0, None)).traits.tellsRetryAfter =
        false;
    add("300,000 tokens a minute, no headers", server(0, 300'000, None));
    add("600 in fixed minutes, no headers", server(600, 0, None)).traits.fixedWindows = true;
    {
        LimitScenario &faults = add("600 a minute, no headers, faults", server(600, 0, None));
        faults.traits.errorShare = 0.05;
        faults.traits.cutShare = 0.03;
    }
    {
        LimitScenario &local = add("local server that keeps up with 8", {});
        local.traits.keepsUpWith = 8;
        local.traits.mostAtOnce = 48;
    }
    {
        LimitScenario &shared =
            add("two targets share 600 a minute, OpenAI headers", server(600, 0, OpenAi));
        shared.targets = 2;
    }
    {
        LimitScenario &shared =
            add("two targets share 600 a minute, no headers", server(600, 0, None));
        shared.targets = 2;
    }
    {
        LimitScenario &change =
            add("600, then 1,200 a minute, OpenAI headers", server(600, 0, OpenAi));
        change.changesAtSecond = 600;
        change.changesTo = 2;
    }
    {
        LimitScenario &change = add("600, then 1,200 a minute, no headers", server(600, 0, None));
        change.changesAtSecond = 600;
        change.changesTo = 2;
    }
    {
        LimitScenario &change = add("600, then 300 a minute, no headers", server(600, 0, None));
        change.changesAtSecond = 600;
        change.changesTo = 0.5;
    }
    return all;
}

LimitOutcome simulate(const LimitScenario &given, Policy policy, quint64 seed)
{
    LimitScenario scenario = given;
    if (scenario.changesAtSecond > 0)
        scenario.changesAtSecond += int(seed % changeMoments) * changeSpread;
    switch (policy) {
    case Policy::Known:
    case Policy::Learned:
    case Policy::Adaptive:
        return simulateOurs(scenario, policy, seed);
    default:
        return simulateRival(scenario, policy, seed);
    }
}

} // namespace volley::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/plan_report.h"

#include <algorithm>

namespace volley {

namespace {

/// Nothing where one of them is not known: a part is no sum.
template<typename Get>
std::optional<double> sumOf(const QList<TargetPlan> &targets, Get get)
{
    std::optional<double> sum = 0;
    for (const TargetPlan &target : targets) {
        const std::optional<double> one = get(target);
        sum = sum && one ? std::optional(*sum + *one) : std::nullopt;
    }
    return sum;
}

/// What is known of a sum: the whole is no less.
template<typename Get>
double knownSum(const QList<TargetPlan> &targets, Get get)
{
    double sum = 0;
    for (const TargetPlan &target : targets)
        sum += double(get(target));
    return sum;
}

/// Of those that are known.
template<typename Get>
std::optional<double> slowestOf(const QList<TargetPlan> &targets, Get get)
{
    std::optional<double> slowest;
    for (const TargetPlan &target : targets) {
        if (const std::optional<double> seconds = get(target))
            slowest = std::max(slowest.value_or(0), *seconds);
    }
    return slowest;
}

} // namespace

std::optional<double> PlanReport::leastUsd() const
{
    return sumOf(targets, [](const TargetPlan &target) { return target.estimate().leastUsd(); });
}

std::optional<double> PlanReport::mostUsd() const
{
    return sumOf(targets, [](const TargetPlan &target) { return target.estimate().mostUsd(); });
}

std::optional<double> PlanReport::secondsAtLimits() const
{
    return slowestOf(targets, [](const TargetPlan &target) { return target.secondsAtLimits(); });
}

std::optional<double> PlanReport::secondsInFlight() const
{
    return slowestOf(targets, [](const TargetPlan &target) { return target.secondsInFlight(); });
}

std::optional<int> PlanReport::usefulConcurrency() const
{
    std::optional<int> widest;
    for (const TargetPlan &target : targets) {
        const auto useful = target.usefulConcurrency();
        if (!useful)
            return {};
        widest = std::max(widest.value_or(0), *useful);
    }
    return widest;
}

QList<BudgetShortfall> PlanReport::shortfalls() const
{
    QList<BudgetShortfall> found;
    const auto compare = [&found](BudgetKind kind, double least, double most, double allowed) {
        if (most > allowed)
            found.append({kind, least, most, allowed});
    };
    if (budget.usd)
        compare(
            BudgetKind::Money,
            knownSum(targets, [](const auto &t) { return t.estimate().leastUsd().value_or(0); }),
            knownSum(targets, [](const auto &t) { return t.estimate().mostUsd().value_or(0); }),
            *budget.usd);
    if (budget.tokens)
        compare(BudgetKind::Tokens,
                knownSum(targets, [](const auto &t) { return t.inputTokens(); }),
                knownSum(targets, [](const auto &t) { return t.mostTokens(); }),
                double(*budget.tokens));
    if (const auto seconds = secondsAtLimits(); seconds && budget.minutes)
        compare(BudgetKind::Time, leastSecondsAtLimits() / 60, *seconds / 60, *budget.minutes);
    return found;
}

double PlanReport::leastSecondsAtLimits() const
{
    double slowest = 0;
    for (const TargetPlan &target : targets)
        slowest = std::max(slowest, target.leastSecondsAtLimits());
    return slowest;
}

bool PlanReport::hasOverflow() const
{
    return std::any_of(targets.begin(), targets.end(),
                       [](const TargetPlan &target) { return target.over().count() > 0; });
}

bool PlanReport::isClean() const
{
    return empty.count() == 0 && missing.count() == 0 && duplicates.count() == 0 &&
           unusable.count() == 0 && !hasOverflow() && shortfalls().isEmpty();
}

} // namespace volley

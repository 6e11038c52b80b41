// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget_report.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

/// A little more than what it should take: it is a mean, not a promise.
constexpr double margin = 1.1;

/// Up to two figures, so that it is a number that a person would have chosen.
double roundedUp(double number)
{
    if (number <= 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(number)) - 1);
    return std::ceil(number / unit - 1e-9) * unit;
}

/// Where nothing is known of what is left, twice as much may do.
double enough(double budget, double spent, std::optional<double> more)
{
    const double needed = more ? spent + *more * margin : 2 * std::max(budget, spent);
    return needed > budget ? std::max(roundedUp(needed), budget) : budget;
}

} // namespace

Budget enoughFor(const BudgetReport &report)
{
    Budget budget = report.budget;
    if (budget.usd)
        budget.usd = enough(*budget.usd, report.usd, report.moreUsd);
    if (budget.tokens)
        budget.tokens = std::llround(
            enough(double(*budget.tokens), double(report.tokens),
                   report.moreTokens ? std::optional(double(*report.moreTokens)) : std::nullopt));
    if (budget.minutes)
        budget.minutes =
            enough(*budget.minutes, double(report.activeMs) / 60'000,
                   report.moreMs ? std::optional(double(*report.moreMs) / 60'000) : std::nullopt);
    return budget;
}

} // namespace volley

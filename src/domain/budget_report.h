// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget.h"

#include <QMetaType>

namespace volley {

/// A budget that is used up: what was spent, and what it would take to finish. A value.
struct BudgetReport
{
    BudgetKind kind = BudgetKind::Money; ///< the part that is used up
    Budget budget;
    double usd = 0;            ///< spent by all attempts whose price is known
    bool usdIsPartial = false; ///< some cost is estimated or unknown
    qint64 tokens = 0;
    qint64 activeMs = 0;
    qint64 left = 0;  ///< requests that were not sent
    int inFlight = 0; ///< these finish
    /// About what the rest would take, by what this run took so far; empty = that cannot be told.
    std::optional<double> moreUsd;
    std::optional<qint64> moreTokens;
    std::optional<qint64> moreMs;

    bool operator==(const BudgetReport &) const = default;
};

/// A budget that should last to the end of the run: each part that is set as high as it takes, with
/// a little to spare, and none lower than it is. Pure.
[[nodiscard]] Budget enoughFor(const BudgetReport &report);

} // namespace volley

Q_DECLARE_METATYPE(volley::BudgetReport)

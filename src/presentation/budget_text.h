// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget_report.h"
#include "domain/budget_shortfall.h"

#include <QString>

namespace volley {

/// Words for a run's budget. Pure; plain text.

/// "$5.00", "1,000,000 tokens", "30 minutes": one part of a budget; empty where it is not set.
[[nodiscard]] QString budgetPartText(const Budget &budget, BudgetKind kind);
/// "The budget of $5.00 is used up: $4.98 spent."
[[nodiscard]] QString budgetReachedText(const BudgetReport &report);
/// "The other 120 requests would take ≈ $1.20 more." or that this cannot be told, and why.
[[nodiscard]] QString budgetMoreText(const BudgetReport &report);

/// "Up to ≈ $12.10 may be needed, and the budget is $5.00: the run may pause before its end."
[[nodiscard]] QString budgetShortfallText(const BudgetShortfall &shortfall);

} // namespace volley

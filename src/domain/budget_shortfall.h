// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget.h"

namespace volley {

/// A part of a budget that a plan is going to need more of, or may. In US dollars, tokens or
/// minutes. A value.
struct BudgetShortfall
{
    BudgetKind kind = BudgetKind::Money;
    double least = 0; ///< needed if answers have no word
    double most = 0;  ///< needed if answers get as long as they may
    double allowed = 0;

    [[nodiscard]] bool isSure() const { return least > allowed; }
    bool operator==(const BudgetShortfall &) const = default;
};

} // namespace volley

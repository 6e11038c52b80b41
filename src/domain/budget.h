// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>

#include <optional>

namespace volley {

/// The most that a run may use; what is not set has no bound. A value, stored with the run.
struct Budget
{
    std::optional<double> usd;
    std::optional<qint64> tokens;  ///< in and out, of all attempts
    std::optional<double> minutes; ///< the run is active; a person's pauses are left out

    [[nodiscard]] bool isSet() const { return usd || tokens || minutes; }
    bool operator==(const Budget &) const = default;
};

enum class BudgetKind : quint8 { Money, Tokens, Time };

/// Stable lower-case word: "usd", "tokens", "minutes".
[[nodiscard]] QString budgetKindName(BudgetKind kind);
[[nodiscard]] std::optional<BudgetKind> budgetKindFromName(const QString &name);

/// Where the parts that `over` sets take the place of those of `under`.
[[nodiscard]] Budget overlaid(const Budget &under, const Budget &over);

[[nodiscard]] QJsonObject toJson(const Budget &budget);
/// Error: a member of a wrong type, or not above nothing.
[[nodiscard]] Result<Budget> budgetFromJson(const QJsonObject &json);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/plan_report.h"

#include <QString>
#include <QStringList>

namespace volley {

/// A thing that is wrong with some rows, or with the budget, in words.
struct PlanProblem
{
    QString name; ///< stable, of its control
    QString text; ///< "3 rows give an empty prompt"
    QString detail;
    RowNotes rows; ///< none: it is about the budget
};

/// "≈ 45 s", "≈ 9 min", "≈ 3.5 h"
[[nodiscard]] QString approximateTime(double seconds);
/// What would be sent and what that takes, a line each.
[[nodiscard]] QStringList planLines(const PlanReport &report);
[[nodiscard]] QList<PlanProblem> planProblems(const PlanReport &report);
/// For the Run button: "≈ $3.10, ≈ 9 min", as far as known; empty where nothing is.
[[nodiscard]] QString planSummary(const PlanReport &report);

} // namespace volley

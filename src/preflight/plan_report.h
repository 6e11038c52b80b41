// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget_shortfall.h"
#include "domain/failure.h"
#include "preflight/target_plan.h"

#include <QStringList>

namespace volley {

/// What a plan would send and what is wrong with it, before anything is sent. A value.
struct PlanReport
{
    /// A row whose messages or images cannot be sent.
    struct Unusable
    {
        qint64 row = 0; ///< from 0
        Failure failure;
    };
    static constexpr qsizetype mostReasons = 20;

    qint64 rows = 0; ///< looked at
    int repeats = 1;
    qint64 tokens = 0; ///< of one request a row, estimated
    RowNotes empty;    ///< rows whose prompt is empty: they are not sent
    RowNotes missing;  ///< rows with no text for a name in the templates
    QStringList missingNames;
    RowNotes duplicates;     ///< rows that repeat an earlier prompt
    RowNotes unusable;       ///< rows that cannot be sent for another reason
    QList<Unusable> reasons; ///< of the first of them
    QList<TargetPlan> targets;
    Budget budget; ///< that the run would have

    [[nodiscard]] qint64 requests() const { return rows * targets.size() * repeats; }
    /// Estimated, of all requests.
    [[nodiscard]] qint64 inputTokens() const { return tokens * targets.size() * repeats; }
    /// Of all targets in US dollars: answers without a word, and answers as long as they get; empty
    /// where one price is not known.
    [[nodiscard]] std::optional<double> leastUsd() const;
    [[nodiscard]] std::optional<double> mostUsd() const;
    /// Of the slowest target, for they run side by side; empty where no limit is set.
    [[nodiscard]] std::optional<double> secondsAtLimits() const;
    /// The same with no more in flight than the targets allow.
    [[nodiscard]] std::optional<double> secondsInFlight() const;
    /// The same with answers that have no word; 0 where no limit is set.
    [[nodiscard]] double leastSecondsAtLimits() const;
    /// As many in flight as keep the limits of every target busy; empty where one has no limits,
    /// for it would be held back.
    [[nodiscard]] std::optional<int> usefulConcurrency() const;
    /// What the budget is too small for, as far as prices and limits are known.
    [[nodiscard]] QList<BudgetShortfall> shortfalls() const;
    [[nodiscard]] bool hasOverflow() const;
    /// Nothing to be said against its rows and its budget.
    [[nodiscard]] bool isClean() const;
};

} // namespace volley

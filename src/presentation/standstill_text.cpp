// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/standstill_text.h"

#include "presentation/budget_text.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"

#include <QCoreApplication>

namespace volley {

namespace {

class StandstillText
{
    Q_DECLARE_TR_FUNCTIONS(volley::StandstillText)
};

/// "Key refused" for invalid_key.
QString causeText(const QString &name)
{
    const auto kind = failureNamed(name);
    return kind ? failureKindLabel(*kind) : name;
}

} // namespace

QString standstillText(const Standstill &standstill, const RunDefinition &definition,
                       qint64 nowUtcMs)
{
    const QString since = momentText(standstill.sinceUtcMs, nowUtcMs);
    switch (standstill.kind) {
    case WaitKind::Halted:
        return StandstillText::tr("%1 was halted at %2: %3.", "target, moment, cause")
            .arg(definition.targets.value(standstill.target).label(), since,
                 causeText(standstill.cause));
    case WaitKind::Budget: {
        const auto kind = budgetKindFromName(standstill.cause).value_or(BudgetKind::Money);
        const QString budget = budgetPartText(definition.budget, kind);
        return budget.isEmpty()
                   ? StandstillText::tr("The budget was used up at %1.").arg(since)
                   : StandstillText::tr("The budget of %1 was used up at %2.").arg(budget, since);
    }
    default:
        return StandstillText::tr("The run was stopped at %1.").arg(since);
    }
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_price.h"

#include "presentation/budget_text.h"
#include "presentation/money_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace volley {

namespace {

constexpr qsizetype shownRows = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonValue orNull(std::optional<double> usd)
{
    return usd ? QJsonValue(*usd) : QJsonValue(QJsonValue::Null);
}

QString priceLine(const TargetPlan &target)
{
    const TargetEstimate &estimate = target.estimate();
    if (!estimate.leastUsd() || !estimate.mostUsd())
        return tr(QT_TRANSLATE_NOOP(
                      "Cli", "%1: price unknown; set it with: volley prices set %2 '%3' --input "
                             "USD --output USD"))
            .arg(target.label(), target.pricePlace(), target.model());
    if (*estimate.mostUsd() == 0)
        return tr(QT_TRANSLATE_NOOP("Cli", "%1: free")).arg(target.label());
    const char *text =
        estimate.isOutputAssumed()
            ? QT_TRANSLATE_NOOP("Cli", "%1: %2 for the input alone, %3 if answers have %4 tokens "
                                       "(no limit is set)")
            : QT_TRANSLATE_NOOP("Cli", "%1: %2 for the input alone, %3 if answers have all %4 "
                                       "tokens that they may");
    return tr(text)
        .arg(target.label(), moneyText(*estimate.leastUsd(), true),
             moneyText(*estimate.mostUsd(), true))
        .arg(estimate.outputTokens());
}

QString overflowLine(const TargetPlan &target)
{
    QStringList rows;
    for (const qint64 row : target.over().numbers(shownRows))
        rows << QString::number(row);
    if (target.over().count() > rows.size())
        rows << QStringLiteral("…");
    return tr(QT_TRANSLATE_NOOP("Cli",
                                "%1: %2 rows may not fit into its context window of %3 tokens: %4"))
        .arg(target.label())
        .arg(target.over().count())
        .arg(target.estimate().tariff().contextWindow.value_or(0))
        .arg(rows.join(QStringLiteral(", ")));
}

/// What the target's limits make of it; empty where none is set.
QString limitLine(const TargetPlan &target)
{
    const auto seconds = target.secondsAtLimits();
    const auto useful = target.usefulConcurrency();
    if (!seconds || !useful)
        return {};
    return tr(QT_TRANSLATE_NOOP("Cli", "%1: ≈ %2 s at its limits, with at least %3 in flight if an "
                                       "answer takes %4 s"))
        .arg(target.label())
        .arg(*seconds, 0, 'f', 0)
        .arg(*useful)
        .arg(target.secondsPerAnswer(), 0, 'f', 1);
}

QJsonObject targetJson(const TargetPlan &target)
{
    const TargetEstimate &estimate = target.estimate();
    QJsonArray overRows;
    for (const qint64 row : target.over().numbers(shownRows))
        overRows << row;
    const auto window = estimate.tariff().contextWindow;
    const auto useful = target.usefulConcurrency();
    return {{QStringLiteral("target"), target.label()},
            {QStringLiteral("cost_usd_least"), orNull(estimate.leastUsd())},
            {QStringLiteral("cost_usd_most"), orNull(estimate.mostUsd())},
            {QStringLiteral("output_tokens_most"), estimate.outputTokens()},
            {QStringLiteral("output_is_assumed"), estimate.isOutputAssumed()},
            {QStringLiteral("context_window_tokens"),
             window ? QJsonValue(*window) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("over_context"), target.over().count()},
            {QStringLiteral("over_context_rows"), overRows},
            {QStringLiteral("seconds_at_limits"), orNull(target.secondsAtLimits())},
            {QStringLiteral("useful_concurrency"),
             useful ? QJsonValue(*useful) : QJsonValue(QJsonValue::Null)}};
}

QString asOf(const PriceShelf &prices)
{
    return prices.book.table() ? prices.book.table()->asOf : QString();
}

} // namespace

QStringList planPriceLines(const PlanReport &report, const PriceShelf &prices)
{
    QStringList lines;
    bool ofTable = false;
    for (const TargetPlan &target : report.targets) {
        lines << priceLine(target);
        ofTable = ofTable || target.estimate().tariff().source == PriceSource::Table;
    }
    if (ofTable)
        lines << tr(QT_TRANSLATE_NOOP("Cli", "Prices as of %1; see: volley prices list"))
                     .arg(asOf(prices));
    for (const TargetPlan &target : report.targets) {
        if (const QString line = limitLine(target); !line.isEmpty())
            lines << line;
        if (target.over().count() > 0)
            lines << overflowLine(target);
    }
    for (const BudgetShortfall &shortfall : report.shortfalls())
        lines << budgetShortfallText(shortfall);
    return lines;
}

void addPlanPrice(QJsonObject &json, const PlanReport &report, const PriceShelf &prices)
{
    QJsonArray byTarget;
    for (const TargetPlan &target : report.targets)
        byTarget << targetJson(target);
    json.insert(QStringLiteral("cost_usd_least"), orNull(report.leastUsd()));
    json.insert(QStringLiteral("cost_usd_most"), orNull(report.mostUsd()));
    json.insert(QStringLiteral("seconds_at_limits"), orNull(report.secondsAtLimits()));
    QJsonArray shortfalls;
    for (const BudgetShortfall &one : report.shortfalls())
        shortfalls << QJsonObject{{QStringLiteral("part"), budgetKindName(one.kind)},
                                  {QStringLiteral("budget"), one.allowed},
                                  {QStringLiteral("needed_least"), one.least},
                                  {QStringLiteral("needed_most"), one.most}};
    json.insert(QStringLiteral("over_budget"), shortfalls);
    json.insert(QStringLiteral("prices_as_of"), asOf(prices));
    json.insert(QStringLiteral("by_target"), byTarget);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/preflight_words.h"

#include "presentation/budget_text.h"
#include "presentation/money_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"

#include <QCoreApplication>

namespace volley {

namespace {

class PreflightWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::PreflightWords)
};

QString countedRequests(qint64 count)
{
    return PreflightWords::tr("%Ln request(s)", nullptr, pluralOf(count));
}

/// "$0.12 to $3.10": the input alone, and with answers as long as they get.
QString priceRange(std::optional<double> least, std::optional<double> most)
{
    if (!least || !most)
        return PreflightWords::tr("price unknown");
    if (*most == 0)
        return PreflightWords::tr("free of charge");
    const QString from = moneyText(*least);
    const QString to = moneyText(*most);
    return from == to ? moneyText(*most, true)
                      : PreflightWords::tr("≈ %1 to %2", "least and most money").arg(from, to);
}

QString outputWords(const TargetEstimate &estimate)
{
    const int tokens = pluralOf(estimate.outputTokens());
    return estimate.isOutputAssumed()
               ? PreflightWords::tr("with answers of up to %Ln token(s) (a guess: no limit is set)",
                                    nullptr, tokens)
               : PreflightWords::tr("with answers of up to %Ln token(s)", nullptr, tokens);
}

QString priceLine(const TargetEstimate &estimate)
{
    const QString range = priceRange(estimate.leastUsd(), estimate.mostUsd());
    return estimate.mostUsd().value_or(0) > 0
               ? PreflightWords::tr("%1, %2", "price, condition").arg(range, outputWords(estimate))
               : range;
}

/// What the limits make of it; empty where none is known.
QString limitLine(const TargetPlan &target)
{
    const auto seconds = target.secondsAtLimits();
    const auto useful = target.usefulConcurrency();
    if (!seconds || !useful)
        return {};
    //: %1, %2 such as "≈ 9 min", "≈ 3 s"
    return PreflightWords::tr("%1 at its limits, with at least %Ln in flight if an answer takes %2",
                              nullptr, *useful)
        .arg(approximateTime(*seconds), approximateTime(target.secondsPerAnswer()));
}

/// With its name before each, where there are several.
QStringList targetLines(const TargetPlan &target, bool isOneOfSome)
{
    QStringList lines{priceLine(target.estimate()), limitLine(target)};
    lines.removeAll(QString());
    if (isOneOfSome) {
        for (QString &line : lines)
            line = PreflightWords::tr("%1: %2", "target, what it takes").arg(target.label(), line);
    }
    return lines;
}

/// Rows a link leads to, where it is not all of them.
QString keptWords(const RowNotes &rows)
{
    return rows.kept() < rows.count() ? PreflightWords::tr("The first %Ln of them (is|are) chosen.",
                                                           nullptr, pluralOf(rows.kept()))
                                      : QString();
}

PlanProblem problem(const QString &name, const QString &text, const QString &detail,
                    const RowNotes &rows)
{
    QStringList details{detail, keptWords(rows)};
    details.removeAll(QString());
    return {name, text, details.join(QLatin1Char(' ')), rows};
}

PlanProblem missingProblem(const PlanReport &report)
{
    QStringList names;
    for (const QString &name : report.missingNames)
        names << QStringLiteral("{{%1}}").arg(name);
    return problem(QStringLiteral("missing"),
                   PreflightWords::tr("%Ln row(s) (lacks|lack) a value for the template", nullptr,
                                      pluralOf(report.missing.count())),
                   //: %1 such as "{{name}}, {{town}}"
                   PreflightWords::tr("Empty: %1.").arg(names.join(QStringLiteral(", "))),
                   report.missing);
}

PlanProblem unusableProblem(const PlanReport &report)
{
    QStringList reasons;
    for (const PlanReport::Unusable &one : report.reasons)
        reasons << one.failure.message;
    return problem(
        QStringLiteral("unusable"),
        PreflightWords::tr("%Ln row(s) cannot be sent", nullptr, pluralOf(report.unusable.count())),
        reasons.join(QLatin1Char('\n')), report.unusable);
}

PlanProblem overflowProblem(const TargetPlan &target, qsizetype place)
{
    const qint64 window = target.estimate().tariff().contextWindow.value_or(0);
    return problem(
        QStringLiteral("over_%1").arg(place),
        PreflightWords::tr("%Ln row(s) may be too long for (its|their) model", nullptr,
                           pluralOf(target.over().count())),
        //: %1 a target
        PreflightWords::tr("The context window of %1 has %Ln token(s).", nullptr, pluralOf(window))
            .arg(target.label()),
        target.over());
}

PlanProblem budgetProblem(const BudgetShortfall &shortfall)
{
    return {QStringLiteral("budget_") + budgetKindName(shortfall.kind),
            shortfall.isSure() ? PreflightWords::tr("The budget is too small")
                               : PreflightWords::tr("The budget may be too small"),
            budgetShortfallText(shortfall),
            {}};
}

} // namespace

QString approximateTime(double seconds)
{
    if (seconds < 90)
        return PreflightWords::tr("≈ %1 s", "seconds")
            .arg(countText(std::max<qint64>(1, qRound64(seconds))));
    if (seconds < 90 * 60)
        return PreflightWords::tr("≈ %1 min", "minutes").arg(countText(qRound64(seconds / 60)));
    return PreflightWords::tr("≈ %1 h", "hours")
        .arg(QLocale().toString(seconds / 3600, 'f', seconds < 36'000 ? 1 : 0));
}

QStringList planLines(const PlanReport &report)
{
    QStringList lines;
    //: %1 such as "6 requests", %2 "≈ 1,200"
    lines << PreflightWords::tr("%1, %2 input token(s)", nullptr, pluralOf(report.inputTokens()))
                 .arg(countedRequests(report.requests()), estimateText(report.inputTokens()));
    for (const TargetPlan &target : report.targets)
        lines << targetLines(target, report.targets.size() > 1);
    if (report.targets.size() > 1 && report.mostUsd())
        lines
            << PreflightWords::tr("Total: %1").arg(priceRange(report.leastUsd(), report.mostUsd()));
    return lines;
}

QList<PlanProblem> planProblems(const PlanReport &report)
{
    QList<PlanProblem> problems;
    problems << problem(QStringLiteral("empty"),
                        PreflightWords::tr("%Ln row(s) (gives|give) an empty prompt", nullptr,
                                           pluralOf(report.empty.count())),
                        PreflightWords::tr("Nothing is sent for them."), report.empty)
             << unusableProblem(report) << missingProblem(report)
             << problem(QStringLiteral("duplicates"),
                        PreflightWords::tr("%Ln row(s) (repeats|repeat) an earlier prompt", nullptr,
                                           pluralOf(report.duplicates.count())),
                        PreflightWords::tr(
                            "Each is sent and paid for, unless earlier answers are reused."),
                        report.duplicates);
    for (qsizetype i = 0; i < report.targets.size(); ++i)
        problems << overflowProblem(report.targets.at(i), i);
    problems.removeIf([](const PlanProblem &one) { return one.rows.count() == 0; });
    for (const BudgetShortfall &shortfall : report.shortfalls())
        problems << budgetProblem(shortfall);
    return problems;
}

QString planSummary(const PlanReport &report)
{
    QStringList pieces;
    if (const auto usd = report.mostUsd(); usd && *usd > 0)
        pieces << moneyText(*usd, true);
    if (const auto seconds = report.secondsInFlight())
        pieces << approximateTime(*seconds);
    return pieces.join(PreflightWords::tr(", ", "between money and time"));
}

} // namespace volley

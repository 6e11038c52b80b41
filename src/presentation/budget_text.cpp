// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/budget_text.h"

#include "presentation/money_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"

#include <QCoreApplication>
#include <QLocale>

namespace volley {

namespace {

class BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(volley::BudgetText)
};

/// To the last digit, for it is what a person chose.
QString exactMoneyText(double usd)
{
    const QString shortest = QString::number(usd, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = shortest.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : shortest.size() - point - 1;
    return decimals <= 2 ? moneyText(usd)
                         : BudgetText::tr("$%1", "US dollars")
                               .arg(QLocale().toString(usd, 'f', int(decimals)));
}

QString minutesText(double minutes)
{
    const QString number = QLocale().toString(minutes, 'f', QLocale::FloatingPointShortest);
    // A part of a minute counts as more than one: "1.5 minutes", "0.5 minutes".
    const int form = minutes == 1 ? 1 : std::max(2, static_cast<int>(minutes));
    return BudgetText::tr("%1 minute(s)", nullptr, form).arg(number);
}

QString tokenCount(qint64 tokens, const QString &number)
{
    return BudgetText::tr("%1 token(s)", nullptr, pluralOf(tokens)).arg(number);
}

QString spentText(const BudgetReport &report)
{
    switch (report.kind) {
    case BudgetKind::Money:
        return report.usdIsPartial
                   ? BudgetText::tr("%1 spent, as far as that is known").arg(moneyText(report.usd))
                   : BudgetText::tr("%1 spent").arg(moneyText(report.usd));
    case BudgetKind::Tokens:
        return BudgetText::tr("%1 used", "tokens", pluralOf(report.tokens))
            .arg(countText(report.tokens));
    case BudgetKind::Time:
        break;
    }
    return BudgetText::tr("%1 passed", "time").arg(countdownText(report.activeMs));
}

/// Of the kind that is used up; empty = that cannot be told.
QString moreOf(const BudgetReport &report)
{
    switch (report.kind) {
    case BudgetKind::Money:
        return report.moreUsd ? moneyText(*report.moreUsd, true) : QString();
    case BudgetKind::Tokens:
        return report.moreTokens ? tokenCount(*report.moreTokens, estimateText(*report.moreTokens))
                                 : QString();
    case BudgetKind::Time:
        break;
    }
    return report.moreMs ? BudgetText::tr("≈ %1", "time").arg(countdownText(*report.moreMs))
                         : QString();
}

QString amountText(BudgetKind kind, double amount)
{
    switch (kind) {
    case BudgetKind::Money:
        return moneyText(amount, true);
    case BudgetKind::Tokens:
        return tokenCount(qRound64(amount), estimateText(qRound64(amount)));
    case BudgetKind::Time:
        break;
    }
    return BudgetText::tr("≈ %1", "time")
        .arg(minutesText(std::max(0.1, qRound(amount * 10) / 10.)));
}

Budget budgetOf(BudgetKind kind, double amount)
{
    Budget budget;
    switch (kind) {
    case BudgetKind::Money:
        budget.usd = amount;
        break;
    case BudgetKind::Tokens:
        budget.tokens = qRound64(amount);
        break;
    case BudgetKind::Time:
        budget.minutes = amount;
        break;
    }
    return budget;
}

} // namespace

QString budgetPartText(const Budget &budget, BudgetKind kind)
{
    switch (kind) {
    case BudgetKind::Money:
        return budget.usd ? exactMoneyText(*budget.usd) : QString();
    case BudgetKind::Tokens:
        return budget.tokens ? tokenCount(*budget.tokens, countText(*budget.tokens)) : QString();
    case BudgetKind::Time:
        break;
    }
    return budget.minutes ? minutesText(*budget.minutes) : QString();
}

QString budgetReachedText(const BudgetReport &report)
{
    return BudgetText::tr("The budget of %1 is used up: %2.")
        .arg(budgetPartText(report.budget, report.kind), spentText(report));
}

QString budgetMoreText(const BudgetReport &report)
{
    const int left = pluralOf(report.left);
    if (const QString more = moreOf(report); !more.isEmpty())
        //: %1 is money, tokens or time
        return BudgetText::tr("The remaining (request|%Ln requests) would take %1 more.", nullptr,
                              left)
            .arg(more);
    if (report.kind == BudgetKind::Money)
        return BudgetText::tr("The cost of the remaining (request|%Ln requests) cannot be "
                              "estimated: no price is known.",
                              nullptr, left);
    return BudgetText::tr("The remaining (request has|%Ln requests have) not been sent.", nullptr,
                          left);
}

QString budgetShortfallText(const BudgetShortfall &shortfall)
{
    const QString allowed =
        budgetPartText(budgetOf(shortfall.kind, shortfall.allowed), shortfall.kind);
    return shortfall.isSure()
               ? BudgetText::tr("%1 or more will be needed, and the budget is %2: the run will "
                                "pause before its end.")
                     .arg(amountText(shortfall.kind, shortfall.least), allowed)
               : BudgetText::tr("Up to %1 may be needed, and the budget is %2: the run may pause "
                                "before its end.")
                     .arg(amountText(shortfall.kind, shortfall.most), allowed);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget.h"

#include "domain/json_fields.h"

namespace volley {

namespace {

constexpr BudgetKind kinds[] = {BudgetKind::Money, BudgetKind::Tokens, BudgetKind::Time};

} // namespace

QString budgetKindName(BudgetKind kind)
{
    switch (kind) {
    case BudgetKind::Money:
        return QStringLiteral("usd");
    case BudgetKind::Tokens:
        return QStringLiteral("tokens");
    case BudgetKind::Time:
        break;
    }
    return QStringLiteral("minutes");
}

std::optional<BudgetKind> budgetKindFromName(const QString &name)
{
    for (const BudgetKind kind : kinds) {
        if (budgetKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Budget overlaid(const Budget &under, const Budget &over)
{
    Budget budget = under;
    if (over.usd)
        budget.usd = over.usd;
    if (over.tokens)
        budget.tokens = over.tokens;
    if (over.minutes)
        budget.minutes = over.minutes;
    return budget;
}

QJsonObject toJson(const Budget &budget)
{
    QJsonObject json;
    if (budget.usd)
        json.insert(QStringLiteral("usd"), *budget.usd);
    if (budget.tokens)
        json.insert(QStringLiteral("tokens"), *budget.tokens);
    if (budget.minutes)
        json.insert(QStringLiteral("minutes"), *budget.minutes);
    return json;
}

Result<Budget> budgetFromJson(const QJsonObject &json)
{
    Budget budget;
    JsonFields fields(json);
    fields.read("usd", budget.usd);
    fields.read("tokens", budget.tokens);
    fields.read("minutes", budget.minutes);
    if (fields.error())
        return unexpected(*fields.error());
    if (budget.usd.value_or(1) <= 0 || budget.tokens.value_or(1) <= 0 ||
        budget.minutes.value_or(1) <= 0)
        return fail(ErrorKind::BadValue, QStringLiteral("budget"));
    return budget;
}

} // namespace volley

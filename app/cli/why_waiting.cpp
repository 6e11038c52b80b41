// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/why_waiting.h"

#include "presentation/budget_text.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace volley {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

bool isUnfinished(const RunTotals &totals)
{
    qint64 ended = 0;
    for (size_t i = 0; i < totals.byState.size(); ++i) {
        if (isFinal(RequestState(i)))
            ended += totals.byState[i];
    }
    return ended < totals.requests;
}

/// "Key refused" for invalid_key.
QString causeText(const QString &name)
{
    const auto kind = failureNamed(name);
    return kind ? failureKindLabel(*kind) : name;
}

QString lineOf(const Standstill &one, const RunDefinition &definition)
{
    const QString since = momentText(one.sinceUtcMs, QDateTime::currentMSecsSinceEpoch());
    switch (one.kind) {
    case WaitKind::Halted:
        return tr(QT_TRANSLATE_NOOP("Cli", "Not sent: %1 was halted at %2: %3"))
            .arg(definition.targets.value(one.target).label(), since, causeText(one.cause));
    case WaitKind::Budget: {
        const auto kind = budgetKindFromName(one.cause).value_or(BudgetKind::Money);
        return tr(QT_TRANSLATE_NOOP("Cli", "Not sent: the budget of %1 was used up at %2"))
            .arg(budgetPartText(definition.budget, kind), since);
    }
    default:
        return tr(QT_TRANSLATE_NOOP("Cli", "Not sent: the run was stopped at %1")).arg(since);
    }
}

} // namespace

QJsonArray whyWaitingJson(const RunTotals &totals, const QList<Standstill> &found,
                          const RunDefinition &definition)
{
    QJsonArray reasons;
    if (!isUnfinished(totals))
        return reasons;
    for (const Standstill &one : found) {
        QJsonObject reason{
            {QStringLiteral("reason"), waitKindName(one.kind)},
            {QStringLiteral("cause"), one.cause},
            {QStringLiteral("since"),
             QDateTime::fromMSecsSinceEpoch(one.sinceUtcMs, Qt::UTC).toString(Qt::ISODateWithMs)}};
        if (one.target >= 0)
            reason.insert(QStringLiteral("target"), definition.targets.value(one.target).label());
        reasons << reason;
    }
    return reasons;
}

QString whyWaitingText(const RunTotals &totals, const QList<Standstill> &found,
                       const RunDefinition &definition)
{
    QString text;
    if (!isUnfinished(totals))
        return text;
    for (const Standstill &one : found)
        text += QLatin1Char('\n') + lineOf(one, definition);
    return text;
}

} // namespace volley

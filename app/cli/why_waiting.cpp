// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/why_waiting.h"

#include "presentation/standstill_text.h"

#include <QDateTime>
#include <QJsonObject>

namespace volley {

namespace {

bool isUnfinished(const RunTotals &totals)
{
    qint64 ended = 0;
    for (size_t i = 0; i < totals.byState.size(); ++i) {
        if (isFinal(RequestState(i)))
            ended += totals.byState[i];
    }
    return ended < totals.requests;
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
             QDateTime::fromMSecsSinceEpoch(one.sinceUtcMs).toUTC().toString(Qt::ISODateWithMs)}};
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
        text += QLatin1Char('\n') +
                standstillText(one, definition, QDateTime::currentMSecsSinceEpoch());
    return text;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summary.h"

#include "presentation/failure_text.h"
#include "presentation/mark_text.h"
#include "presentation/money_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace volley {

namespace {

qint64 count(const RunTotals &totals, RequestState state)
{
    return totals.byState[size_t(state)];
}

// Everything that has not ended: on disk these are all "waiting".
qint64 waiting(const RunTotals &totals)
{
    qint64 ended = 0;
    for (const auto state : {RequestState::Succeeded, RequestState::Failed, RequestState::Cancelled,
                             RequestState::Interrupted})
        ended += count(totals, state);
    return totals.requests - ended;
}

// Nearest rank, on a sorted list.
QJsonValue percentile(const QList<qint64> &sorted, double share)
{
    if (sorted.isEmpty())
        return QJsonValue::Null;
    const auto rank = qsizetype(share * double(sorted.size()) + 0.999999);
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

QJsonObject percentiles(const QList<qint64> &sorted)
{
    return {{QStringLiteral("p50"), percentile(sorted, 0.50)},
            {QStringLiteral("p90"), percentile(sorted, 0.90)},
            {QStringLiteral("p99"), percentile(sorted, 0.99)},
            {QStringLiteral("max"), percentile(sorted, 1.0)}};
}

double perSecond(const RunTotals &totals)
{
    const qint64 answered =
        count(totals, RequestState::Succeeded) + count(totals, RequestState::Failed);
    return totals.wallMs > 0 ? double(answered) * 1000.0 / double(totals.wallMs) : 0.0;
}

QJsonArray failureGroups(const RunTotals &totals)
{
    QJsonArray groups;
    for (const RunTotals::FailureGroup &group : totals.failures) {
        groups << QJsonObject{
            {QStringLiteral("kind"), failureName(group.failure.kind)},
            {QStringLiteral("http_status"),
             group.failure.httpStatus ? QJsonValue(group.failure.httpStatus) : QJsonValue::Null},
            {QStringLiteral("code"), group.failure.code},
            {QStringLiteral("message"), group.failure.message},
            {QStringLiteral("count"), group.count}};
    }
    return groups;
}

/// Every mark by its name, so that a script need not ask whether there is one.
QJsonObject marksJson(const RunTotals &totals)
{
    QJsonObject marks;
    for (size_t number = 1; number < totals.byMark.size(); ++number)
        marks.insert(answerMarkName(AnswerMark(number)), totals.byMark[number]);
    return marks;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// "Cut off: 3 (limit of output tokens)" and the like, a line each.
QString markLines(const RunTotals &totals)
{
    QString text;
    for (size_t number = 1; number < totals.byMark.size(); ++number) {
        if (totals.byMark[number] > 0)
            text += QLatin1Char('\n') + tr(QT_TRANSLATE_NOOP("Cli", "%1: %2 (%3)"))
                                            .arg(markWord(AnswerMark(number)))
                                            .arg(totals.byMark[number])
                                            .arg(markReason(AnswerMark(number)));
    }
    return text;
}

/// What it cost, as far as that is known.
QString costLine(const RunTotals &totals)
{
    if (!totals.costUsd)
        return tr(totals.costIsEstimate ? QT_TRANSLATE_NOOP("Cli", "Cost: unknown")
                                        : QT_TRANSLATE_NOOP("Cli", "Cost: none"));
    QString text = tr(QT_TRANSLATE_NOOP("Cli", "Cost: %1"))
                       .arg(moneyText(*totals.costUsd, totals.costIsEstimate));
    if (totals.usageIsEstimate)
        text += tr(QT_TRANSLATE_NOOP("Cli", "; some tokens are estimated"));
    return text;
}

} // namespace

QJsonObject summaryJson(const QString &project, const RunTotals &totals)
{
    return {
        {QStringLiteral("project"), project},
        {QStringLiteral("requests"), totals.requests},
        {QStringLiteral("succeeded"), count(totals, RequestState::Succeeded)},
        {QStringLiteral("failed"), count(totals, RequestState::Failed)},
        {QStringLiteral("cancelled"), count(totals, RequestState::Cancelled)},
        {QStringLiteral("interrupted"), count(totals, RequestState::Interrupted)},
        {QStringLiteral("waiting"), waiting(totals)},
        {QStringLiteral("attempts"), totals.attempts},
        {QStringLiteral("retries"), totals.retries},
        {QStringLiteral("possibly_billed"), totals.possiblyBilled},
        {QStringLiteral("hedged"), totals.hedged},
        {QStringLiteral("from_cache"), totals.fromCache},
        {QStringLiteral("input_tokens"), totals.inputTokens},
        {QStringLiteral("output_tokens"), totals.outputTokens},
        {QStringLiteral("tokens_are_estimate"), totals.usageIsEstimate},
        {QStringLiteral("cost_usd"),
         totals.costUsd ? QJsonValue(*totals.costUsd) : QJsonValue::Null},
        {QStringLiteral("cost_is_estimate"), totals.costIsEstimate},
        {QStringLiteral("wall_seconds"), double(totals.wallMs) / 1000.0},
        {QStringLiteral("requests_per_second"), perSecond(totals)},
        {QStringLiteral("max_in_flight"), totals.maxInFlight},
        {QStringLiteral("latency_ms"), percentiles(totals.latenciesMs)},
        {QStringLiteral("first_token_ms"), percentiles(totals.firstTokensMs)},
        {QStringLiteral("marks"), marksJson(totals)},
        {QStringLiteral("failures"), failureGroups(totals)},
    };
}

QString summaryText(const QString &project, const RunTotals &totals)
{
    QString text =
        tr(QT_TRANSLATE_NOOP(
               "Cli", "%1 of %2 succeeded, %3 failed, %4 cancelled, %5 interrupted, %6 waiting"))
            .arg(count(totals, RequestState::Succeeded))
            .arg(totals.requests)
            .arg(count(totals, RequestState::Failed))
            .arg(count(totals, RequestState::Cancelled))
            .arg(count(totals, RequestState::Interrupted))
            .arg(waiting(totals));
    text +=
        QLatin1Char('\n') +
        tr(QT_TRANSLATE_NOOP(
               "Cli", "%1 attempts (%2 retries, %3 that may have been billed without an answer), "
                      "%4 tokens in, %5 out, %6 s, %7 requests/s, at most %8 in flight"))
            .arg(totals.attempts)
            .arg(totals.retries)
            .arg(totals.possiblyBilled)
            .arg(totals.inputTokens)
            .arg(totals.outputTokens)
            .arg(double(totals.wallMs) / 1000.0, 0, 'f', 1)
            .arg(perSecond(totals), 0, 'f', 1)
            .arg(totals.maxInFlight);
    text += QLatin1Char('\n') + costLine(totals);
    if (totals.fromCache > 0)
        text += QLatin1Char('\n') +
                tr(QT_TRANSLATE_NOOP("Cli", "%1 answered from cache")).arg(totals.fromCache);
    if (totals.hedged > 0)
        text += QLatin1Char('\n') +
                tr(QT_TRANSLATE_NOOP("Cli", "%1 asked a second time, for they took too long"))
                    .arg(totals.hedged);
    text += markLines(totals);
    for (const RunTotals::FailureGroup &group : totals.failures)
        text += QLatin1Char('\n') +
                QStringLiteral("%1 × %2").arg(group.count).arg(failureSummary(group.failure));
    text += QLatin1Char('\n') + tr(QT_TRANSLATE_NOOP("Cli", "Project: %1")).arg(project);
    return text;
}

} // namespace volley

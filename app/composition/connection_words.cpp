// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/connection_words.h"

#include "composition/provider_label.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString nameOf(const Target &target)
{
    return providerLabel(target.provider);
}

QString reachedText(const Target &target, const ConnectionReport &report)
{
    const QString took = durationText(report.latencyMs);
    return report.keyAccepted
               ? Connection::tr("%1 answered in %2 and accepts the key.").arg(nameOf(target), took)
               : Connection::tr("%1 answered in %2.").arg(nameOf(target), took);
}

QString modelText(const Target &target, const ConnectionReport &report)
{
    if (target.model.isEmpty())
        return Connection::tr("Choose one of them.");
    if (report.modelListed)
        return Connection::tr("“%1” is one of them.").arg(target.model);
    if (quirksOf(target).azure)
        return Connection::tr("“%1” is not in the list, which names models, not deployments: send "
                              "a test prompt to see whether it works.")
            .arg(target.model);
    return Connection::tr(
               "“%1” is not in the list: check the name, or choose a model from the list.")
        .arg(target.model);
}

} // namespace

QString connectionText(const Target &target, const ConnectionReport &report)
{
    if (!report.listed)
        return Connection::
            tr("%1 does not list its models: send a test prompt to check the key and the model.")
                .arg(nameOf(target));
    const int models = pluralOf(report.models.size());
    const QString lists = report.more
                              ? Connection::tr("It lists more than %Ln model(s).", nullptr, models)
                              : Connection::tr("It lists its models (%1).").arg(countText(models));
    return QStringList{reachedText(target, report), lists, modelText(target, report)}.join(
        QLatin1Char(' '));
}

QString canaryText(const Target &target, const CanaryReport &canary,
                   const std::optional<ConnectionReport> &report)
{
    QStringList sentences{Connection::tr("It works: “%1” answered a test prompt in %2.")
                              .arg(target.model, durationText(canary.latencyMs))};
    if (report && report->listed && !report->models.contains(target.model))
        sentences << Connection::tr("It is not in the list, but it works.");
    const Usage &usage = canary.answer.usage;
    if (usage.inputTokens || usage.outputTokens)
        sentences << Connection::tr(
            "That took %Ln token(s).", nullptr,
            pluralOf(usage.inputTokens.value_or(0) + usage.outputTokens.value_or(0)));
    return sentences.join(QLatin1Char(' '));
}

QString connectionFailureText(const Failure &failure)
{
    const QString summary = failureSummary(failure);
    // The system's own words often are the same ones.
    const bool same = failure.message.startsWith(summary, Qt::CaseInsensitive);
    QString line = same ? failure.message.simplified() : failureLine(failure);
    while (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    //: %1 what failed, in a few words; %2 what to do about it
    return Connection::tr("The test failed: %1. %2").arg(line, failureAdvice(failure));
}

} // namespace volley

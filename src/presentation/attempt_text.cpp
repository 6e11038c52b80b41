// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attempt_text.h"

#include "domain/attempt_cost.h"
#include "presentation/failure_text.h"
#include "presentation/mark_text.h"
#include "presentation/money_text.h"
#include "presentation/number_text.h"
#include "presentation/pieces.h"
#include "presentation/plurals.h"
#include "presentation/state_text.h"

#include <QCoreApplication>

namespace volley {

namespace {

class AttemptText
{
    Q_DECLARE_TR_FUNCTIONS(volley::AttemptText)
};

QString known(std::optional<qint64> ms)
{
    return ms ? durationText(*ms) : QString();
}

/// What became of it there, once it ended: whether it may have cost something.
QString fateText(const AttemptRecord &attempt)
{
    if (holdsSlot(attempt.state))
        return {};
    if (attempt.state == RequestState::Interrupted)
        return AttemptText::tr("may have been billed");
    if (attempt.fromCache > 0 || (attempt.attempt == 0 && !attempt.failure))
        return AttemptText::tr("not sent");
    switch (attempt.failure ? attempt.failure->outcome : OutcomeClass::Final) {
    case OutcomeClass::NotProcessed:
        return AttemptText::tr("not processed");
    case OutcomeClass::Unknown:
        return AttemptText::tr("may have been billed");
    case OutcomeClass::Final:
        break;
    }
    return AttemptText::tr("answered");
}

/// Empty where it cost nothing because it was refused or never sent.
QString costText(const AttemptRecord &attempt)
{
    if (attempt.costUsd)
        return moneyText(*attempt.costUsd, isCostUncertain(attempt));
    return mayHaveCost(attempt) ? AttemptText::tr("unknown", "cost") : QString();
}

QString succeededNotice(const AttemptRecord &last)
{
    const QString mark = markMeaning(answerMark(last.answer));
    if (last.fromCache == 0)
        return mark;
    const QString cached =
        AttemptText::tr("From cache: an earlier answer to an identical request. Retry the request "
                        "to get another one.");
    return mark.isEmpty() ? cached : cached + QLatin1Char('\n') + mark;
}

} // namespace

RequestState attemptEnd(const AttemptRecord &attempt)
{
    // One that only began is on record, too.
    if (holdsSlot(attempt.state) || attempt.state == RequestState::Interrupted)
        return attempt.state;
    if (!attempt.failure)
        return RequestState::Succeeded;
    const FailureKind kind = attempt.failure->kind;
    return kind == FailureKind::Cancelled || kind == FailureKind::Hedged ? RequestState::Cancelled
                                                                         : RequestState::Failed;
}

QStringList attemptTitles()
{
    return {AttemptText::tr("#"),
            AttemptText::tr("Outcome"),
            AttemptText::tr("At the provider"),
            AttemptText::tr("Started"),
            AttemptText::tr("Sent after"),
            AttemptText::tr("First byte"),
            AttemptText::tr("First token"),
            AttemptText::tr("Duration"),
            AttemptText::tr("HTTP"),
            AttemptText::tr("Tokens in"),
            AttemptText::tr("Tokens out"),
            AttemptText::tr("Cost"),
            AttemptText::tr("Then waited"),
            AttemptText::tr("What failed")};
}

QStringList attemptCells(const AttemptRecord &attempt, qint64 nowUtcMs)
{
    QString outcome =
        attempt.failure ? failureKindLabel(attempt.failure->kind) : stateWord(attemptEnd(attempt));
    if (attempt.fromCache > 0)
        outcome = AttemptText::tr("from cache");
    return {countText(attempt.attempt),
            outcome,
            fateText(attempt),
            momentText(attempt.startedUtcMs, nowUtcMs),
            known(attempt.sentMs),
            known(attempt.firstByteMs),
            known(attempt.firstTokenMs),
            durationText(attempt.durationMs),
            attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : QString(),
            tokensText(attempt.answer.usage.inputTokens.value_or(-1), attempt.usageIsEstimate),
            tokensText(attempt.answer.usage.outputTokens.value_or(-1), attempt.usageIsEstimate),
            costText(attempt),
            known(attempt.retryDelayMs),
            attempt.failure ? failureLine(*attempt.failure) : QString()};
}

QString answerNotice(RequestState state, const std::optional<AttemptRecord> &last)
{
    switch (state) {
    case RequestState::Succeeded:
        return last ? succeededNotice(*last) : QString();
    case RequestState::Failed:
    case RequestState::Retrying:
        if (last && last->failure) {
            //: %1 what failed, %2 what to do about it
            const QString text = AttemptText::tr("%1\n%2").arg(failureLine(*last->failure),
                                                               failureAdvice(*last->failure));
            return last->answer.text.isEmpty()
                       ? text
                       : AttemptText::tr("%1\nWhat came in before it failed is shown below.")
                             .arg(text);
        }
        return stateMeaning(state);
    default:
        return stateMeaning(state);
    }
}

QList<QStringList> answerFacts(const std::optional<AttemptRecord> &last)
{
    QList<QStringList> facts;
    if (!last)
        return facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    const Answer &answer = last->answer;
    add(AttemptText::tr("Finish reason"), finishReasonName(answer.finish));
    add(AttemptText::tr("Finish reason as sent"), answer.rawFinish);
    add(AttemptText::tr("Model that answered"), answer.model);
    add(AttemptText::tr("Service tier"), answer.serviceTier);
    add(AttemptText::tr("Fingerprint"), answer.fingerprint);
    add(AttemptText::tr("Request id"), answer.requestId);
    for (const StoredHeader &header : last->responseHeaders)
        add(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
    return facts;
}

QString answerFigures(const std::optional<AttemptRecord> &last)
{
    if (!last)
        return {};
    QStringList pieces;
    const Usage &usage = last->answer.usage;
    const bool estimated = last->usageIsEstimate;
    if (usage.inputTokens)
        pieces.append(AttemptText::tr("%1 token(s) in", nullptr, pluralOf(*usage.inputTokens))
                          .arg(tokensText(*usage.inputTokens, estimated)));
    if (usage.cachedInputTokens && *usage.cachedInputTokens > 0)
        pieces.append(
            AttemptText::tr("%1 of them cached", nullptr, pluralOf(*usage.cachedInputTokens))
                .arg(countText(*usage.cachedInputTokens)));
    if (usage.cacheWriteTokens && *usage.cacheWriteTokens > 0)
        pieces.append(AttemptText::tr("%1 of them written to the cache", nullptr,
                                      pluralOf(*usage.cacheWriteTokens))
                          .arg(countText(*usage.cacheWriteTokens)));
    if (usage.outputTokens)
        pieces.append(AttemptText::tr("%1 token(s) out", nullptr, pluralOf(*usage.outputTokens))
                          .arg(tokensText(*usage.outputTokens, estimated)));
    if (usage.reasoningTokens && *usage.reasoningTokens > 0)
        pieces.append(
            AttemptText::tr("%1 of them reasoning", nullptr, pluralOf(*usage.reasoningTokens))
                .arg(countText(*usage.reasoningTokens)));
    if (last->costUsd)
        pieces.append(costText(*last));
    else if (mayHaveCost(*last))
        pieces.append(AttemptText::tr("cost unknown"));
    if (last->firstTokenMs)
        pieces.append(AttemptText::tr("first token %1").arg(durationText(*last->firstTokenMs)));
    pieces.append(durationText(last->durationMs));
    if (!last->answer.model.isEmpty())
        pieces.append(last->answer.model);
    return joinedPieces(pieces);
}

} // namespace volley

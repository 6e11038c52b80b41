// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attempt_bill.h"

#include "providers/provider.h"

namespace volley {

namespace {

qint64 outputTokens(const Answer &answer)
{
    return estimateTokens(answer.text) + estimateTokens(answer.refusal) +
           estimateTokens(answer.reasoning) + estimateTokens(answer.toolCalls);
}

void estimateUsage(AttemptRecord &record, qint64 promptTokens)
{
    Usage &usage = record.answer.usage;
    if (usage.inputTokens && usage.outputTokens)
        return;
    const qint64 output = outputTokens(record.answer);
    if (record.failure && output == 0)
        return; // nothing came: what it used, if anything, cannot be told
    if (!usage.inputTokens)
        usage.inputTokens = promptTokens;
    if (!usage.outputTokens)
        usage.outputTokens = output;
    record.usageIsEstimate = true;
}

} // namespace

void billAttempt(AttemptRecord &record, const Tariff &tariff, qint64 promptTokens)
{
    estimateUsage(record, promptTokens);
    record.costUsd = costOf(tariff, record.answer);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_counters.h"

#include "domain/attempt_cost.h"

#include <algorithm>

namespace volley {

namespace {

qint64 secondNumber(Instant now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
}

} // namespace

void RunCounters::setSpent(double usd, bool isEstimate)
{
    m_stats.costUsd = usd;
    m_stats.costIsEstimate = isEstimate;
}

void RunCounters::attemptBegan(int number, int inFlight)
{
    ++m_stats.attempts;
    if (number > 1)
        ++m_stats.retries;
    m_stats.maxInFlight = std::max(m_stats.maxInFlight, inFlight);
}

void RunCounters::attemptEnded(const AttemptRecord &record, Instant now)
{
    if (record.failure && record.failure->outcome == OutcomeClass::Unknown)
        ++m_stats.possiblyBilled;
    const qint64 input = record.answer.usage.inputTokens.value_or(0);
    const qint64 output = record.answer.usage.outputTokens.value_or(0);
    m_stats.inputTokens += input;
    m_stats.outputTokens += output;
    m_stats.costUsd += record.costUsd.value_or(0);
    m_stats.costIsEstimate = m_stats.costIsEstimate || isCostUncertain(record);
    secondOf(now).tokens += input + output;
}

void RunCounters::requestEnded(Instant now)
{
    ++secondOf(now).requests;
}

RunStats RunCounters::stats(Instant now) const
{
    RunStats stats = m_stats;
    const qint64 oldest = secondNumber(now) - seconds;
    for (const Second &second : m_window) {
        if (second.number <= oldest)
            continue;
        stats.finishedInLastMinute += second.requests;
        stats.tokensInLastMinute += second.tokens;
    }
    return stats;
}

RunCounters::Second &RunCounters::secondOf(Instant now)
{
    const qint64 number = secondNumber(now);
    Second &second = m_window[static_cast<size_t>(number % seconds)];
    if (second.number != number)
        second = {number, 0, 0};
    return second;
}

} // namespace volley

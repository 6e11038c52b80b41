// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token_cost.h"

#include "domain/target_estimate.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

// Only about the last answers count: what prompts are like may change along a list.
constexpr int memory = 200;
constexpr double kept = 1.0 - 1.0 / memory;

} // namespace

TokenCost::TokenCost(std::optional<qint64> outputLimit)
    : m_output(static_cast<double>(std::min(outputLimit.value_or(TargetEstimate::usualOutputTokens),
                                            TargetEstimate::usualOutputTokens)))
{}

qint64 TokenCost::prompt(qint64 roughTokens) const
{
    return std::llround(static_cast<double>(roughTokens) * m_real / m_rough);
}

qint64 TokenCost::whole(qint64 roughTokens) const
{
    return prompt(roughTokens) + std::llround(m_output);
}

void TokenCost::learn(qint64 roughTokens, const Usage &usage)
{
    if (usage.outputTokens) {
        m_outputs = std::min(m_outputs + 1, memory);
        m_output += (static_cast<double>(*usage.outputTokens) - m_output) / m_outputs;
    }
    if (usage.inputTokens && roughTokens > 0) {
        m_real = kept * m_real + static_cast<double>(*usage.inputTokens);
        m_rough = kept * m_rough + static_cast<double>(roughTokens);
    }
}

} // namespace volley

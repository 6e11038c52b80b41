// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_estimate.h"

namespace volley {

namespace {

void add(std::optional<double> &sum, const Tariff &tariff, const Answer &answer, int times)
{
    if (!sum)
        return;
    const auto usd = costOf(tariff, answer);
    if (usd)
        sum = *sum + *usd * times;
    else
        sum.reset();
}

} // namespace

TargetEstimate::TargetEstimate(Tariff tariff, std::optional<qint64> outputLimit)
    : m_tariff(std::move(tariff))
    , m_outputLimit(outputLimit)
{
    if (m_tariff.source != PriceSource::Unknown)
        m_least = m_most = 0;
}

qint64 TargetEstimate::outputTokens() const
{
    return m_outputLimit.value_or(usualOutputTokens);
}

bool TargetEstimate::add(qint64 promptTokens, int times)
{
    Answer answer;
    answer.usage.inputTokens = promptTokens;
    answer.usage.outputTokens = 0;
    volley::add(m_least, m_tariff, answer, times);
    answer.usage.outputTokens = outputTokens();
    volley::add(m_most, m_tariff, answer, times);
    return !m_tariff.contextWindow ||
           promptTokens + m_outputLimit.value_or(0) <= *m_tariff.contextWindow;
}

} // namespace volley

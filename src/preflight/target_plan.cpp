// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/target_plan.h"

#include "providers/output_limit.h"
#include "providers/price_subject.h"

#include <algorithm>
#include <cmath>

namespace volley {

TargetPlan::TargetPlan(const Target &target, const PriceBook &prices, int repeats)
    : m_label(target.label())
    , m_model(target.model)
    , m_repeats(repeats)
    , m_concurrency(target.concurrency)
    , m_requestsPerMinute(target.requestsPerMinute)
    , m_tokensPerMinute(target.tokensPerMinute)
{
    const PriceSubject subject = priceSubject(target);
    m_place = subject.usualPlace;
    m_estimate = TargetEstimate(prices.find(subject), outputLimit(target));
}

void TargetPlan::add(qint64 row, qint64 promptTokens)
{
    m_requests += m_repeats;
    m_inputTokens += promptTokens * m_repeats;
    if (!m_estimate.add(promptTokens, m_repeats))
        m_over.add(row);
}

qint64 TargetPlan::mostTokens() const
{
    return m_inputTokens + m_requests * m_estimate.outputTokens();
}

std::optional<double> TargetPlan::secondsAtLimits() const
{
    if (m_requests == 0 || (m_requestsPerMinute <= 0 && m_tokensPerMinute <= 0))
        return {};
    return secondsFor(mostTokens());
}

std::optional<double> TargetPlan::secondsInFlight() const
{
    const auto seconds = secondsAtLimits();
    if (!seconds)
        return {};
    return std::max(*seconds, double(m_requests) * secondsPerAnswer() / m_concurrency);
}

double TargetPlan::leastSecondsAtLimits() const
{
    return secondsFor(m_inputTokens);
}

double TargetPlan::secondsFor(qint64 tokens) const
{
    double minutes = 0;
    if (m_requestsPerMinute > 0)
        minutes = double(m_requests) / m_requestsPerMinute;
    if (m_tokensPerMinute > 0)
        minutes = std::max(minutes, double(tokens) / double(m_tokensPerMinute));
    return minutes * 60;
}

double TargetPlan::secondsPerAnswer() const
{
    return usualFirstTokenSeconds + double(m_estimate.outputTokens()) / usualTokensPerSecond;
}

std::optional<int> TargetPlan::usefulConcurrency() const
{
    const auto seconds = secondsAtLimits();
    if (!seconds || *seconds <= 0)
        return {};
    const double inFlight = std::ceil(double(m_requests) / *seconds * secondsPerAnswer());
    return int(std::clamp(inFlight, 1.0, double(std::min<qint64>(maxConcurrency, m_requests))));
}

} // namespace volley

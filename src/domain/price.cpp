// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price.h"

#include <algorithm>

namespace volley {

namespace {

constexpr double tokensPerPrice = 1e6;

/// Adds up parts until one of them is not known.
class CostSum
{
public:
    explicit CostSum(qint64 inputTokens)
        : m_inputTokens(inputTokens)
    {}

    void add(std::optional<qint64> tokens, const std::optional<TokenPrice> &price)
    {
        if (tokens == 0 || (price && price->isZero()))
            return;
        if (!tokens || !price) {
            m_known = false;
            return;
        }
        m_usd += static_cast<double>(*tokens) * price->at(m_inputTokens) / tokensPerPrice;
    }

    [[nodiscard]] std::optional<double> usd() const
    {
        return m_known ? std::optional(m_usd) : std::nullopt;
    }

private:
    qint64 m_inputTokens;
    double m_usd = 0;
    bool m_known = true;
};

bool isNothing(const std::optional<TokenPrice> &price)
{
    return !price || price->isZero();
}

} // namespace

double TokenPrice::at(qint64 inputTokens) const
{
    double usd = base;
    for (const PriceTier &tier : tiers) {
        if (inputTokens > tier.start)
            usd = tier.usd;
    }
    return usd;
}

bool TokenPrice::isZero() const
{
    return base == 0 && std::all_of(tiers.begin(), tiers.end(),
                                    [](const PriceTier &tier) { return tier.usd == 0; });
}

bool ModelPrice::isFree() const
{
    return input && output && input->isZero() && output->isZero() && isNothing(cachedInput) &&
           isNothing(cacheWrite);
}

std::optional<double> costOf(const ModelPrice &price, const Usage &usage)
{
    const qint64 input = std::max<qint64>(usage.inputTokens.value_or(0), 0);
    // More cached than there was: the total is what is billed.
    const qint64 cached = std::clamp<qint64>(usage.cachedInputTokens.value_or(0), 0, input);
    const qint64 written =
        std::clamp<qint64>(usage.cacheWriteTokens.value_or(0), 0, input - cached);
    CostSum sum(input);
    sum.add(usage.inputTokens ? std::optional(input - cached - written) : std::nullopt,
            price.input);
    sum.add(cached, price.cachedInput ? price.cachedInput : price.input);
    sum.add(written, price.cacheWrite ? price.cacheWrite : price.input);
    sum.add(usage.outputTokens, price.output);
    return sum.usd();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QList>

#include <optional>

namespace volley {

/// From this size of a request on another price holds.
struct PriceTier
{
    qint64 start = 0; ///< input tokens: the tier holds once there are more
    double usd = 0;

    bool operator==(const PriceTier &) const = default;
};

/// US dollars for a million tokens of one kind. Pure, as everything here.
struct TokenPrice
{
    double base = 0;
    QList<PriceTier> tiers; ///< by start, ascending

    /// For all tokens of a request with that many input tokens, cached ones included.
    [[nodiscard]] double at(qint64 inputTokens) const;
    [[nodiscard]] bool isZero() const;
    bool operator==(const TokenPrice &) const = default;
};

/// What a model's tokens cost; what is not given is not known.
struct ModelPrice
{
    std::optional<TokenPrice> input;
    std::optional<TokenPrice> cachedInput; ///< read from a cache; not given = as other input
    std::optional<TokenPrice> cacheWrite;  ///< written to a cache; not given = as other input
    std::optional<TokenPrice> output;      ///< reasoning included

    [[nodiscard]] bool isEmpty() const { return !input && !cachedInput && !cacheWrite && !output; }
    /// Input and output are given, and all that is given is nothing.
    [[nodiscard]] bool isFree() const;
    bool operator==(const ModelPrice &) const = default;
};

/// What these tokens cost, in US dollars. Nothing where tokens that have a price were not counted,
/// or counted ones have no known price: a part is never passed off as the whole.
[[nodiscard]] std::optional<double> costOf(const ModelPrice &price, const Usage &usage);

} // namespace volley

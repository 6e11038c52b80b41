// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"

namespace volley {

/// What the requests to one target will use and cost, guessed before anything is sent. Add each
/// prompt once. Pure.
class TargetEstimate
{
public:
    /// How long answers are taken to be where no limit is set.
    static constexpr qint64 usualOutputTokens = 500;

    TargetEstimate() = default;
    /// `outputLimit` is the most tokens of an answer, where that is set.
    TargetEstimate(Tariff tariff, std::optional<qint64> outputLimit);

    /// A prompt of so many tokens, sent `times` times. Whether the model can take it, room for the
    /// answer included; true where its context window is not known.
    bool add(qint64 promptTokens, int times);

    [[nodiscard]] const Tariff &tariff() const { return m_tariff; }
    /// Most tokens of an answer: the limit, or what is usual.
    [[nodiscard]] qint64 outputTokens() const;
    [[nodiscard]] bool isOutputAssumed() const { return !m_outputLimit; }
    /// In US dollars: answers without a word, and answers as long as they get. Empty = no price is
    /// known.
    [[nodiscard]] std::optional<double> leastUsd() const { return m_least; }
    [[nodiscard]] std::optional<double> mostUsd() const { return m_most; }

private:
    Tariff m_tariff;
    std::optional<qint64> m_outputLimit;
    std::optional<double> m_least;
    std::optional<double> m_most;
};

} // namespace volley

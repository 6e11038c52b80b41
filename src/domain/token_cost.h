// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <optional>

namespace volley {

/// What requests to one target cost in tokens: guessed before they are sent, from the prompt and
/// from what answers of this run have cost so far. A plain value.
class TokenCost
{
public:
    TokenCost() = default;
    /// `outputLimit` is the most tokens of an answer, where that is set.
    explicit TokenCost(std::optional<qint64> outputLimit);

    /// Of the prompt alone, from a rough count of it.
    [[nodiscard]] qint64 prompt(qint64 roughTokens) const;
    /// Of prompt and answer.
    [[nodiscard]] qint64 whole(qint64 roughTokens) const;
    /// What one answer really used; what the provider did not count teaches nothing.
    void learn(qint64 roughTokens, const Usage &usage);

private:
    double m_output = 0; ///< tokens of an answer, on average
    int m_outputs = 0;
    // Of prompts, begun with some that were counted right: a few short ones prove nothing.
    double m_real = 1000;
    double m_rough = 1000;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace volley {

/// What Anthropic's models differ in.
struct ClaudeTraits
{
    enum class Thinking {
        None,
        Budget,   ///< thinks where it is given a number of tokens for it
        Adaptive, ///< weighs itself how much to think, by an effort
    };
    Thinking thinking = Thinking::Adaptive;
    QStringList efforts;        ///< words for a reasoning effort; empty = does not think
    bool schema = true;         ///< can hold answers to a JSON schema
    qint64 answerTokens = 8192; ///< a sensible limit of an answer, thinking not counted
};

/// Of a model by its name, whoever serves it: "claude-3-5-haiku-20241022", "claude-opus-4-6",
/// "anthropic/claude-3.7-sonnet". A name that tells no version is taken for one of the newest.
[[nodiscard]] ClaudeTraits claudeTraits(QStringView model);

/// What a word for an effort is worth to a model that takes a number of tokens.
[[nodiscard]] qint64 thinkingBudget(QStringView effort);

} // namespace volley

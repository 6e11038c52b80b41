// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace volley {

/// What Gemini's models differ in.
struct GeminiTraits
{
    enum class Thinking {
        None,
        Budget, ///< is told a number of tokens
        Level,  ///< is told a word
    };
    Thinking thinking = Thinking::Level;
    QStringList efforts; ///< words for a reasoning effort; empty = does not think
};

/// Of a model by its name: "gemini-2.5-flash-lite", "models/gemini-3-pro-preview". A name that
/// tells no version is taken for one of the newest.
[[nodiscard]] GeminiTraits geminiTraits(QStringView model);

/// What a word for an effort is worth to a model that is told a number of tokens.
[[nodiscard]] qint64 geminiBudget(QStringView effort);

} // namespace volley

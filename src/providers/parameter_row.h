// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/parameter_spec.h"

#include <span>

namespace volley {

/// A ParameterSpec as a line of a table that is made when the program is compiled.
struct ParameterRow
{
    const char *path;
    ParameterSpec::Kind kind;
    std::optional<double> least = {};
    std::optional<double> most = {};
    const char *choices = ""; ///< of a Choice, with blanks between
};

/// A Choice of the words in `choices`.
constexpr ParameterRow choiceRow(const char *path, const char *choices)
{
    return {path, ParameterSpec::Kind::Choice, {}, {}, choices};
}

[[nodiscard]] QList<ParameterSpec> specsOf(std::span<const ParameterRow> rows);
/// The words of a text that has blanks between them.
[[nodiscard]] QStringList wordsOf(const char *text);

} // namespace volley

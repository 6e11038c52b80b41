// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// Columns of the live table, in their first order. The numbers are in saved window states: only
/// append.
enum class RequestColumn {
    Number,
    Prompt,
    Target,
    State,
    Why,
    Attempt,
    HttpStatus,
    FirstToken,
    Elapsed,
    TokensIn,
    TokensOut,
    TokensPerSecond,
    Response,
    Error,
    RequestId,
    Started,
    Ended,
    Cost,
};
inline constexpr int requestColumnCount = 18;

[[nodiscard]] QString columnTitle(RequestColumn column);
/// What the column shows, as a sentence.
[[nodiscard]] QString columnMeaning(RequestColumn column);
[[nodiscard]] bool isNumeric(RequestColumn column);
/// Whether its values change while a run goes on.
[[nodiscard]] bool changesLive(RequestColumn column);

} // namespace volley

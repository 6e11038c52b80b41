// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QString>

namespace volley {

/// What a failed attempt is called and what a person can do about it. Pure; plain text.

/// A heading for a group of failures: "Server error".
[[nodiscard]] QString failureKindLabel(FailureKind kind);
/// A short fragment for a table cell or a sentence, without the provider's message: "server error
/// 503", "no answer in time", "key refused (401)", "parameter refused (400): max_tokens".
[[nodiscard]] QString failureSummary(const Failure &failure);
/// The summary and, in one line, the provider's own words where there are any.
[[nodiscard]] QString failureLine(const Failure &failure);
/// What to do about it, as a sentence.
[[nodiscard]] QString failureAdvice(const Failure &failure);

} // namespace volley

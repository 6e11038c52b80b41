// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/error_body.h"
#include "providers/error_rules.h"

#include <optional>

namespace volley {

/// What a status means where nothing in the body says more; nothing for one that is no error.
[[nodiscard]] std::optional<FailureKind> kindOfStatus(int status, const ErrorRules &rules);

/// What the provider's own rules say of an error's code, type or message.
[[nodiscard]] std::optional<FailureKind> kindByOwnRules(const ErrorBody &error,
                                                        const ErrorRules &rules);

/// What an error's code, type or message means wherever it is said.
[[nodiscard]] std::optional<FailureKind> kindByWords(const ErrorBody &error);

/// Whether an error speaks of a quota of a day or a month.
[[nodiscard]] bool isLongQuota(const ErrorBody &error);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/remedy.h"

#include <QString>

namespace volley {

/// Words for what would mend a failure. Pure; plain text.

/// What to do, as a sentence; where the remedy adds nothing, what failureAdvice() says.
[[nodiscard]] QString remedyAdvice(const Remedy &remedy, const Failure &failure, qint64 nowUtcMs);
/// What a button that applies it says: "Use max_completion_tokens and Retry". Empty where a
/// target's settings alone do not mend it.
[[nodiscard]] QString remedyButton(const Remedy &remedy);

} // namespace volley

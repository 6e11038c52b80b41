// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

namespace volley {

/// The target with the limits of another: rates, adaptive concurrency, hedging, attempts,
/// deadlines, size of an answer. These can change while a run goes on; so can the concurrency,
/// which stays as it is here, for it has a control of its own. Pure.
[[nodiscard]] Target withLimitsOf(Target target, const Target &other);

/// Whether they ask the same of the same server, whatever their limits and concurrency. Pure.
[[nodiscard]] bool asksTheSame(const Target &a, const Target &b);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

namespace volley {

/// The target with the limits of another: rates, adaptive concurrency, hedging, attempts,
/// deadlines, size of an answer. These can change while a run goes on; so can the concurrency,
/// which stays as it is here, for it has a control of its own. Pure.
[[nodiscard]] Target withLimitsOf(Target target, const Target &other);

/// Whether they ask the same of the same server, whatever their limits and concurrency, and whether
/// or not they are switched on. Pure.
[[nodiscard]] bool asksTheSame(const Target &a, const Target &b);

/// Which of the targets that are shown now is the one that a run had as its `nth`: switched off
/// ones were left out of it, and the person may have switched others since. -1 = none. Pure.
[[nodiscard]] int placeOf(const Target &ran, int nth, const QList<Target> &shown);

} // namespace volley

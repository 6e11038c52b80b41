// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/state_text.h"

namespace volley {

/// What was changed during a run and why, in words: "concurrency 8 → 16, by you", "cool-down of
/// 4.2 s: 429 from the server". Pure; plain text.
[[nodiscard]] QString limitChangeText(const LimitChange &change);
/// The same with the target's name before it, where the run has several.
[[nodiscard]] QString limitChangeLine(const LimitChange &change, const QStringList &targets);

/// What keeps the requests of a target from going out faster: "as many as allowed are in flight
/// (8)", "requests limit, 4.2 s", "nothing is left to send". `queued`: something waits for its
/// turn.
[[nodiscard]] QString bindingText(const LaneStatus &lane, int inFlight, bool queued,
                                  const Moment &now);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace volley {

/// Targets a run may have: each holds a lane, connections and a column of its own.
inline constexpr int maxTargets = 20;

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace volley {

/// Switches core dumps and debugger access off: keys are in memory.
void forbidCoreDumps();

} // namespace volley

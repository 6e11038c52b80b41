// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "domain/standstill.h"

namespace volley {

/// "demo/demo-echo was halted at 14:02:11: Key refused.", "The budget of $5.00 was used up at
/// 14:02:11.", "The run was stopped at 14:02:11."; with the date where that was on another day.
/// Pure.
[[nodiscard]] QString standstillText(const Standstill &standstill, const RunDefinition &definition,
                                     qint64 nowUtcMs);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"
#include "composition/task.h"
#include "composition/workbench.h"

namespace volley {

/// `volley prices list|set|import|reset|recalculate`. Runs on the main thread of the headless
/// program.
[[nodiscard]] Task<ExitCode> managePrices(Workbench *workbench, CliOptions options);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"
#include "composition/task.h"

namespace volley {

/// `volley check`: reads the prompts, says what would be sent and what is wrong, sends nothing and
/// writes no project. Runs on the calling thread, for the headless program has nothing else to do.
[[nodiscard]] ExitCode checkPrompts(const CliOptions &options);
/// `volley check --test`: then each target is tested too.
[[nodiscard]] Task<ExitCode> checkAndTest(Workbench *workbench, CliOptions options);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"
#include "composition/task.h"
#include "composition/workbench.h"

namespace volley {

// The commands that are a step or two. All run on the main thread of the headless program.

[[nodiscard]] Task<ExitCode> exportProject(Workbench *workbench, CliOptions options);
[[nodiscard]] Task<ExitCode> showStatus(Workbench *workbench, CliOptions options);
[[nodiscard]] Task<ExitCode> recoverDamaged(Workbench *workbench, CliOptions options);
[[nodiscard]] Task<ExitCode> listModels(Workbench *workbench, CliOptions options);
[[nodiscard]] Task<ExitCode> manageKeys(Workbench *workbench, CliOptions options);

/// `volley providers`.
[[nodiscard]] ExitCode listProviders(const CliOptions &options);
/// `volley help [COMMAND]`; 2 for a command that does not exist.
[[nodiscard]] ExitCode showHelp(const QString &command);

} // namespace volley

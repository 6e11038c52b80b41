// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "composition/task.h"
#include "composition/workbench.h"

#include <QJsonArray>

namespace volley {

/// What came of testing the targets of a run, one after the other.
struct TargetTests
{
    ExitCode code = ExitCode::Success; ///< 3: a person must act; 1: something else was wrong
    QStringList lines;                 ///< for a person, a line each
    QJsonArray objects;                ///< for a script, an object each
};

/// Asks each target for its models, and sends it a test prompt. Runs on the main thread of the
/// headless program.
[[nodiscard]] Task<TargetTests> testTargets(Workbench *workbench, QList<Target> targets);
/// The code that a failed call outside a run ends the program with.
[[nodiscard]] ExitCode codeOf(const Failure &failure);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/run_plan.h"

#include <QString>

namespace volley {

/// What keeps a template, called `title`, from being used, as a sentence; empty if nothing does.
[[nodiscard]] QString templateObstacle(const QString &title, const Result<void> &check);
/// The same for the turns of examples.
[[nodiscard]] QString examplesObstacle(const QList<ExampleTurn> &examples);
/// The same for the targets: the first thing that is wrong. Whether there are keys is not looked
/// for: that takes time.
[[nodiscard]] QString targetsObstacle(const QList<Target> &targets);
/// "Each row makes 6 requests: 2 targets × 3 repeats."
[[nodiscard]] QString requestCountText(const RunDefinition &definition);
/// The column that most likely holds the prompts, by its name; else the first. Needs one.
[[nodiscard]] QString promptColumn(const QStringList &columns);
/// "Writer (2)": a copy's name, which no target has yet.
[[nodiscard]] QString copyName(const Target &target, const QList<Target> &others);

} // namespace volley

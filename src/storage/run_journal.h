// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/run_plan.h"
#include "storage/project_database.h"

namespace volley {

/// What was changed in the course of a run. On the connection's thread.

/// The latest run goes on under another definition; so does the project, where it had the run's
/// own. The caller holds the transaction. Errors: NothingThere, BadValue where the number of
/// requests would be another.
[[nodiscard]] Result<void> amendLatestRun(const ProjectDatabase &database,
                                          const RunDefinition &definition);
/// Of the latest run, in their order.
[[nodiscard]] Result<QList<LimitChange>> readLimitChanges(const ProjectDatabase &database);

} // namespace volley

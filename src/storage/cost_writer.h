// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_database.h"
#include "storage/project_store.h"

namespace volley {

/// Writes anew what all attempts of all runs cost, except for what a provider itself counted. The
/// number of those that changed. The caller holds the transaction; on the writer's thread.
[[nodiscard]] Result<qint64> recalculateCosts(const ProjectDatabase &database,
                                              const ProjectStore::TariffOf &tariffOf);

} // namespace volley

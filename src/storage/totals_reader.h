// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

namespace volley {

/// Counts the latest run on one view of the file; the database does the counting. On the
/// connection's thread.
[[nodiscard]] Result<RunTotals> readTotals(const ProjectDatabase &database, StateView view);

} // namespace volley

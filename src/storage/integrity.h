// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/project_database.h"

#include <atomic>

namespace volley {

/// Whether whoever wrote this file last did not come to close it: what SQLite keeps beside an open
/// file is still there. Asked before the file is opened.
[[nodiscard]] bool wasLeftOpen(const QString &path);

/// SQLite's quick_check, a table at a time, so that it ends soon when `stop` says so. Errors:
/// Damaged with what was found first, Cancelled.
[[nodiscard]] Result<void> checkWhole(const ProjectDatabase &database,
                                      const std::atomic_bool &stop);

} // namespace volley

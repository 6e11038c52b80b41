// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

#include <atomic>

namespace volley {

/// Hands on one shortened text a request of the latest run, in order, those left out that have
/// none; the number of all requests. Ends early with Cancelled once `stop` is set. On the
/// connection's thread.
[[nodiscard]] Result<qint64> readTexts(const ProjectDatabase &database,
                                       const std::atomic_bool &stop, ProjectStore::TextKind kind,
                                       const ProjectStore::TextTaker &take);

} // namespace volley

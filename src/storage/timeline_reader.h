// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attempt_times.h"
#include "storage/project_database.h"

#include <atomic>

namespace volley {

/// Hands on the times of each attempt of the latest run that was sent and has ended, in the order
/// they began; how many. Ends early with Cancelled once `stop` is set. On the connection's thread.
[[nodiscard]] Result<qint64> readTimeline(const ProjectDatabase &database,
                                          const std::atomic_bool &stop,
                                          const AttemptTimesTaker &take);

} // namespace volley

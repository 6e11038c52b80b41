// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

#include <atomic>

namespace volley {

/// Hands on state and table columns of each request of the latest run that is on record, in order;
/// the number of all. Whoever asks is about to begin or to go on: nothing is in flight any more,
/// and is not shown as if it were. The answers' texts are not in it: see previews. Ends early with
/// Cancelled once `stop` is set. On the connection's thread.
[[nodiscard]] Result<qint64> readRequests(const ProjectDatabase &database,
                                          const std::atomic_bool &stop,
                                          const ProjectStore::RequestTaker &take);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_session.h"

namespace volley {

/// Hands on state and table columns of each request of the latest run that is on record, in order;
/// the number of all. Whoever asks is about to begin or to go on: nothing is in flight any more,
/// and is not shown as if it were, but where another program has the project. The answers' texts
/// are not in it: see previews. Ends early with Cancelled once the session is to stop. On the
/// connection's thread.
[[nodiscard]] Result<qint64> readRequests(const ProjectDatabase &database,
                                          const ProjectSession &session,
                                          const ProjectStore::RequestTaker &take);

} // namespace volley

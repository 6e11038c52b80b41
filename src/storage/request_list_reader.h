// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

namespace volley {

/// State and table columns of every request of the latest run, by ordinal. Whoever asks for all is
/// about to begin or to go on: nothing is in flight any more, and is not shown as if it were. The
/// answers' texts are not in it: see previews. On the connection's thread.
[[nodiscard]] Result<std::vector<StoredRequest>> readRequests(const ProjectDatabase &database);

} // namespace volley

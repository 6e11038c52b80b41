// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

#include <atomic>
#include <functional>

namespace volley {

/// What the readers of an open project share. Set before they begin, except for
/// the atomic ones.
struct ProjectSession
{
    QString path;
    StateView view = StateView::Live;
    std::atomic_bool stop = false; ///< the project is being closed: long reads end early
    /// A reader found that the search index cannot be read. Any thread; empty where it is not made.
    std::function<void()> indexIsBroken;
    std::atomic_int longReads = 0; ///< under way in the pool
};

} // namespace volley

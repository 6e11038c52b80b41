// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

#include <atomic>

namespace volley {

/// What the readers of an open project share. Set before they begin, except for `stop`.
struct ProjectSession
{
    QString path;
    StateView view = StateView::Live;
    std::atomic_bool stop = false; ///< the project is being closed: long reads end early
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>

namespace volley {

/// One attempt that was sent and has ended, as far as a time line needs it. A value.
struct AttemptTimes
{
    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
    qint64 durationMs = 0; ///< by a steady clock
    qint64 tokens = 0;     ///< in and out
    bool answered = false;
    bool hedged = false; ///< let go of, for another attempt of the same request was answered
};

using AttemptTimesTaker = std::function<void(const AttemptTimes &)>;

} // namespace volley

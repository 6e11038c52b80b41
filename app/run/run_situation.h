// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_summary.h"

#include <QString>

namespace volley {

/// What the run's controls have to know of the program at one moment. A value.
struct RunSituation
{
    qint64 requests = 0; ///< how many Run would send
    QString estimate;    ///< what that will take: "≈ $3.10, ≈ 9 min"; empty = unknown
    QString obstacle;    ///< why Run cannot start; empty if it can
    QString readOnly;    ///< why nothing at all can be sent, where the project is only read
    bool running = false;
    bool starting = false; ///< keys are being looked up, the run is being written
    bool stopping = false;
    bool paused = false;
    bool hasRun = false;   ///< the project holds a run
    bool selected = false; ///< requests are selected in the table
    StateCounts counts{};

    [[nodiscard]] qint64 failed() const { return counts[size_t(RequestState::Failed)]; }
    [[nodiscard]] qint64 interrupted() const { return counts[size_t(RequestState::Interrupted)]; }
    /// Neither final nor in flight, in a run that is not running.
    [[nodiscard]] qint64 unsent() const { return requestCount(counts) - doneCount(counts); }
    [[nodiscard]] bool canContinue() const
    {
        return hasRun && readOnly.isEmpty() && !running && !starting &&
               unsent() + interrupted() > 0;
    }
};

} // namespace volley

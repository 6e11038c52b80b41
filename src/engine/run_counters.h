// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/records.h"

#include <array>

namespace volley {

/// Counts what happens in a run; sums of the last minute by the second. A plain value of the
/// Scheduler, on the engine's thread.
class RunCounters
{
public:
    /// What the run cost before.
    void setSpent(double usd, bool isEstimate);
    void attemptBegan(int number, int inFlight);
    void attemptEnded(const AttemptRecord &record, Instant now);
    /// A request reached a final state.
    void requestEnded(Instant now);

    /// Everything but what the lanes know (in flight, paused).
    [[nodiscard]] RunStats stats(Instant now) const;

private:
    static constexpr qint64 seconds = 60;
    struct Second
    {
        qint64 number = -1;
        qint64 requests = 0;
        qint64 tokens = 0;
    };
    Second &secondOf(Instant now);

    RunStats m_stats;
    std::array<Second, seconds> m_window;
};

} // namespace volley

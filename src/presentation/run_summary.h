// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace volley {

using StateCounts = std::array<qint64, requestStateCount>;

/// Where a run stands: what the engine samples, and the table's own counts.
struct RunProgress
{
    StateCounts counts{};
    RunStats stats;
    qint64 activeMs = 0; ///< how long the run has been active; rates of the first minute need it
    bool running = false;
};

/// Figures and words for the status bar and the monitor. Pure.

[[nodiscard]] qint64 requestCount(const StateCounts &counts);
[[nodiscard]] qint64 doneCount(const StateCounts &counts);     ///< reached a final state
[[nodiscard]] qint64 inFlightCount(const StateCounts &counts); ///< hold a slot
/// Requests a second over the last minute (or since the start); nothing before one has finished.
[[nodiscard]] std::optional<double> requestsPerSecond(const RunProgress &progress);
[[nodiscard]] std::optional<double> tokensPerMinute(const RunProgress &progress);
/// Nothing while it cannot be known: not running, paused, none finished yet.
[[nodiscard]] std::optional<qint64> remainingMs(const RunProgress &progress);

/// What the run will have cost by its end, if it goes on as it did; nothing where that cannot be
/// known.
[[nodiscard]] std::optional<double> projectedCost(const RunProgress &progress);
/// "$0.31 (≈ $1.29)": so far, and projected to the end; "cost unknown" where no price is known.
/// Empty where nothing was used that costs anything.
[[nodiscard]] QString costSummary(const RunProgress &progress);

/// "240/1000 done", "16 failed", "32 in flight", "8.4 req/s", "12.1k tok/min", "$0.31 (≈ $1.29)",
/// "1:32 left": the pieces that apply; empty if there are no requests.
[[nodiscard]] QStringList runSummaryPieces(const RunProgress &progress);
/// The pieces joined by " · ".
[[nodiscard]] QString runSummary(const RunProgress &progress);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/run_summary.h"

#include "presentation/money_text.h"
#include "presentation/number_text.h"
#include "presentation/pieces.h"
#include "presentation/plurals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace volley {

namespace {

class RunSummary
{
    Q_DECLARE_TR_FUNCTIONS(volley::RunSummary)
};

qint64 countOf(const StateCounts &counts, RequestState state)
{
    return counts[static_cast<size_t>(state)];
}

/// Seconds that the "last minute" counters really cover.
double windowSeconds(const RunProgress &progress)
{
    return std::clamp(static_cast<double>(progress.activeMs) / 1000.0, 0.0, 60.0);
}

} // namespace

qint64 requestCount(const StateCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

qint64 doneCount(const StateCounts &counts)
{
    return countOf(counts, RequestState::Succeeded) + countOf(counts, RequestState::Failed) +
           countOf(counts, RequestState::Cancelled) + countOf(counts, RequestState::Interrupted);
}

qint64 inFlightCount(const StateCounts &counts)
{
    return countOf(counts, RequestState::Sending) + countOf(counts, RequestState::Streaming);
}

std::optional<double> requestsPerSecond(const RunProgress &progress)
{
    const double seconds = windowSeconds(progress);
    if (seconds < 0.5 || progress.stats.finishedInLastMinute <= 0)
        return {};
    return static_cast<double>(progress.stats.finishedInLastMinute) / seconds;
}

std::optional<double> tokensPerMinute(const RunProgress &progress)
{
    const double seconds = windowSeconds(progress);
    if (seconds < 0.5 || progress.stats.tokensInLastMinute <= 0)
        return {};
    return static_cast<double>(progress.stats.tokensInLastMinute) * 60.0 / seconds;
}

std::optional<qint64> remainingMs(const RunProgress &progress)
{
    const std::optional<double> rate = requestsPerSecond(progress);
    const qint64 left = requestCount(progress.counts) - doneCount(progress.counts);
    if (!progress.running || progress.stats.paused || !rate || left <= 0)
        return {};
    return std::llround(static_cast<double>(left) / *rate * 1000.0);
}

std::optional<double> projectedCost(const RunProgress &progress)
{
    const qint64 done = doneCount(progress.counts);
    const qint64 all = requestCount(progress.counts);
    if (!progress.running || progress.stats.costUsd <= 0 || done <= 0 || done >= all)
        return {};
    return progress.stats.costUsd * static_cast<double>(all) / static_cast<double>(done);
}

QString costSummary(const RunProgress &progress)
{
    const RunStats &stats = progress.stats;
    if (stats.costUsd <= 0)
        return stats.costIsEstimate ? RunSummary::tr("cost unknown") : QString();
    const QString spent = moneyText(stats.costUsd, stats.costIsEstimate);
    const auto projected = projectedCost(progress);
    //: what a run cost so far, and what it will by its end
    return projected ? RunSummary::tr("%1 (%2)").arg(spent, moneyText(*projected, true)) : spent;
}

QStringList runSummaryPieces(const RunProgress &progress)
{
    const qint64 all = requestCount(progress.counts);
    if (all == 0)
        return {};
    QStringList pieces;
    pieces.append(RunSummary::tr("%Ln/%1 done", nullptr, pluralOf(doneCount(progress.counts)))
                      .arg(countText(all)));
    const qint64 failed = countOf(progress.counts, RequestState::Failed);
    if (failed > 0)
        pieces.append(RunSummary::tr("%Ln failed", nullptr, pluralOf(failed)));
    const qint64 cancelled = countOf(progress.counts, RequestState::Cancelled);
    if (cancelled > 0)
        pieces.append(RunSummary::tr("%Ln cancelled", nullptr, pluralOf(cancelled)));
    const qint64 interrupted = countOf(progress.counts, RequestState::Interrupted);
    if (interrupted > 0)
        pieces.append(RunSummary::tr("%Ln interrupted", nullptr, pluralOf(interrupted)));
    if (progress.stats.possiblyBilled > 0)
        pieces.append(RunSummary::tr("%Ln possibly billed without an answer", nullptr,
                                     pluralOf(progress.stats.possiblyBilled)));
    const QString cost = costSummary(progress);
    if (!progress.running) {
        if (!cost.isEmpty())
            pieces.append(cost);
        return pieces;
    }

    pieces.append(
        RunSummary::tr("%Ln in flight", nullptr, pluralOf(inFlightCount(progress.counts))));
    if (const auto rate = requestsPerSecond(progress))
        pieces.append(RunSummary::tr("%1 req/s").arg(rateText(*rate)));
    if (const auto tokens = tokensPerMinute(progress))
        pieces.append(RunSummary::tr("%1 tok/min").arg(compactText(*tokens)));
    if (!cost.isEmpty())
        pieces.append(cost);
    if (progress.stats.paused)
        pieces.append(RunSummary::tr("paused"));
    else if (const auto left = remainingMs(progress))
        pieces.append(RunSummary::tr("%1 left", "time").arg(countdownText(*left)));
    return pieces;
}

QString runSummary(const RunProgress &progress)
{
    return joinedPieces(runSummaryPieces(progress));
}

} // namespace volley

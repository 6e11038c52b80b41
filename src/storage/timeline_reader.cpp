// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline_reader.h"

#include "storage/places.h"
#include "storage/run_reader.h"

namespace volley {

namespace {

// Sorted: ids follow the requests.
constexpr auto selectAttempts = QLatin1StringView(
    "SELECT started_utc, ended_utc, duration_ms, coalesce(input_tokens, 0) + "
    "coalesce(output_tokens, 0), failure_kind FROM attempts WHERE request BETWEEN ? AND ? "
    "AND attempt > 0 AND ended_utc IS NOT NULL AND from_cache IS NULL ORDER BY started_utc");

} // namespace

Result<qint64> readTimeline(const ProjectDatabase &database, const std::atomic_bool &stop,
                            const AttemptTimesTaker &take)
{
    qint64 count = 0;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        const auto select = database.prepare(selectAttempts);
        select->bind(0, toPlace(run->id, 0)).bind(1, toPlace(run->id, placeLimit - 1));
        if (const auto begun = select->exec(); !begun)
            return begun;
        for (; select->next(); ++count) {
            if (stop)
                return fail(ErrorKind::Cancelled);
            take({select->number(0), select->number(1), select->number(2), select->number(3),
                  select->isNull(4), select->number(4) == int(FailureKind::Hedged)});
        }
        return select->check();
    });
    if (!done)
        return unexpected(done.error());
    return count;
}

} // namespace volley

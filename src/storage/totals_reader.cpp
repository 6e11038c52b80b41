// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/totals_reader.h"

#include "storage/places.h"

namespace volley {

namespace {

constexpr qint64 mostSamples = 1'000'000;

/// One SELECT over the requests or attempts of the run, its two `?` being their range of places.
class TotalsReader
{
public:
    TotalsReader(const ProjectDatabase &database, const StoredRun &run, StateView view)
        : m_database(database)
        , m_run(run)
        , m_view(view)
    {
        m_totals.requests = run.plan.requests();
    }

    Result<RunTotals> read()
    {
        for (const auto step :
             {&TotalsReader::states, &TotalsReader::attempts, &TotalsReader::reused,
              &TotalsReader::marks, &TotalsReader::failures, &TotalsReader::times,
              &TotalsReader::run}) {
            if (const auto done = (this->*step)(); !done)
                return unexpected(done.error());
        }
        return std::move(m_totals);
    }

private:
    Result<void> each(QLatin1StringView sql,
                      const std::function<void(const Statement &)> &take) const
    {
        const auto select = m_database.prepare(sql);
        select->bind(0, toPlace(m_run.id, 0)).bind(1, toPlace(m_run.id, placeLimit - 1));
        if (const auto done = select->exec(); !done)
            return done;
        while (select->next())
            take(*select);
        return select->check();
    }

    Result<void> states()
    {
        qint64 begun = 0;
        const auto done = each(
            QLatin1StringView("SELECT state, count(*), min(started_utc) FROM requests "
                              "WHERE place BETWEEN ? AND ? GROUP BY state"),
            [&](const Statement &row) {
                const auto state = viewed(RequestState(row.number(0)), m_view);
                begun += row.number(1);
                if (size_t(state) < m_totals.byState.size())
                    m_totals.byState[size_t(state)] += row.number(1);
                const qint64 started = row.number(2);
                if (started > 0 && (m_totals.startedUtcMs == 0 || started < m_totals.startedUtcMs))
                    m_totals.startedUtcMs = started;
            });
        m_totals.byState[size_t(RequestState::Queued)] += m_totals.requests - begun;
        return done;
    }

    Result<void> attempts()
    {
        return each(
            QLatin1StringView("SELECT count(*), count(DISTINCT request), "
                              "coalesce(sum(outcome = 1), 0), coalesce(sum(input_tokens), 0), "
                              "coalesce(sum(output_tokens), 0), coalesce(max(ended_utc), 0), "
                              "sum(cost_usd), coalesce(max(usage_is_estimate), 0), "
                              // As isCostUncertain() has it.
                              "coalesce(max(CASE WHEN cost_usd IS NULL THEN "
                              "(failure_kind IS NULL AND ended_utc IS NOT NULL) OR outcome = 1 "
                              "OR input_tokens IS NOT NULL OR output_tokens IS NOT NULL "
                              "ELSE usage_is_estimate = 1 AND provider_cost_usd IS NULL "
                              "AND cost_usd > 0 END), 0), "
                              "coalesce(sum(failure_kind = 27), 0) "
                              "FROM attempts WHERE request BETWEEN ? AND ? AND attempt > 0"),
            [&](const Statement &row) {
                m_totals.attempts = row.number(0);
                m_totals.retries = row.number(0) - row.number(1);
                m_totals.possiblyBilled = row.number(2);
                m_totals.inputTokens = row.number(3);
                m_totals.outputTokens = row.number(4);
                m_totals.endedUtcMs = row.number(5);
                m_totals.costUsd = row.optionalReal(6);
                m_totals.usageIsEstimate = row.number(7) != 0;
                m_totals.costIsEstimate = row.number(8) != 0;
                m_totals.hedged = row.number(9);
            });
    }

    Result<void> reused()
    {
        return each(QLatin1StringView(
                        "SELECT count(*) FROM attempts a JOIN requests r ON r.place = a.request "
                        "AND r.last_attempt = a.id AND r.state = 5 WHERE a.request BETWEEN ? AND ? "
                        "AND a.attempt = 0 AND a.from_cache IS NOT NULL"),
                    [&](const Statement &row) { m_totals.fromCache = row.number(0); });
    }

    Result<void> marks()
    {
        return each(QLatin1StringView(
                        "SELECT a.mark, count(*) FROM requests r JOIN attempts a "
                        "ON a.id = r.last_attempt WHERE r.place BETWEEN ? AND ? AND r.state = 5 "
                        "AND a.mark IS NOT NULL GROUP BY a.mark"),
                    [&](const Statement &row) {
                        const qint64 mark = row.number(0);
                        if (mark > 0 && mark < answerMarkCount)
                            m_totals.byMark[size_t(mark)] = row.number(1);
                    });
    }

    Result<void> failures()
    {
        return each(QLatin1StringView(
                        "SELECT count(*) AS size, a.failure_kind, a.http_status, a.failure_code, "
                        "max(a.failure_message), max(a.outcome), max(a.phase) FROM requests r "
                        "JOIN attempts a ON a.id = r.last_attempt WHERE r.place BETWEEN ? AND ? "
                        "AND r.state = 7 AND a.failure_kind IS NOT NULL "
                        "GROUP BY a.failure_kind, a.http_status, a.failure_code "
                        "ORDER BY size DESC, a.failure_kind"),
                    [&](const Statement &row) {
                        RunTotals::FailureGroup group;
                        group.count = row.number(0);
                        group.failure.kind = FailureKind(row.number(1));
                        group.failure.httpStatus = int(row.number(2));
                        group.failure.code = row.text(3);
                        group.failure.message = row.text(4);
                        group.failure.outcome = OutcomeClass(row.number(5));
                        group.failure.phase = Phase(row.number(6));
                        m_totals.failures.append(group);
                    });
    }

    Result<void> times()
    {
        // Every n-th where there are more than anybody needs for a percentile.
        const qint64 succeeded = m_totals.byState[size_t(RequestState::Succeeded)];
        const qint64 stride = std::max<qint64>(1, (succeeded + mostSamples - 1) / mostSamples);
        qint64 seen = 0;
        const auto done =
            each(QLatin1StringView("SELECT a.duration_ms, a.first_token_ms FROM requests r "
                                   "JOIN attempts a ON a.id = r.last_attempt "
                                   "WHERE r.place BETWEEN ? AND ? AND r.state = 5 "
                                   "AND a.from_cache IS NULL"),
                 [&](const Statement &row) {
                     if (seen++ % stride != 0)
                         return;
                     m_totals.latenciesMs.append(row.number(0));
                     if (!row.isNull(1))
                         m_totals.firstTokensMs.append(row.number(1));
                 });
        std::sort(m_totals.latenciesMs.begin(), m_totals.latenciesMs.end());
        std::sort(m_totals.firstTokensMs.begin(), m_totals.firstTokensMs.end());
        return done;
    }

    Result<void> run()
    {
        const auto select = m_database.prepare(
            QLatin1StringView("SELECT wall_ms, max_in_flight FROM runs WHERE id = ?"));
        select->bind(0, m_run.id);
        if (const auto done = select->exec(); !done)
            return done;
        if (select->next()) {
            m_totals.wallMs = select->number(0);
            m_totals.maxInFlight = int(select->number(1));
        }
        return select->check();
    }

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    StateView m_view;
    RunTotals m_totals;
};

} // namespace

Result<RunTotals> readTotals(const ProjectDatabase &database, StateView view)
{
    RunTotals totals;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        auto counted = TotalsReader(database, *run, view).read();
        if (!counted)
            return unexpected(counted.error());
        totals = std::move(*counted);
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return totals;
}

} // namespace volley

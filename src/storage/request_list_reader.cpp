// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/request_list_reader.h"

#include "storage/attempt_columns.h"
#include "storage/places.h"

namespace volley {

namespace {

class RequestListReader
{
public:
    RequestListReader(const ProjectDatabase &database, const StoredRun &run)
        : m_database(database)
        , m_run(run)
        , m_all(size_t(run.plan.requests()))
    {
        for (size_t i = 0; i < m_all.size(); ++i)
            m_all[i].update.ordinal = Ordinal(i);
    }

    Result<std::vector<StoredRequest>> read()
    {
        // Few columns, for there may be a million rows; failures, which are rarer, come after.
        const auto summaries = each(
            QLatin1StringView(
                "SELECT r.place, r.state, r.attempts, r.started_utc, a.ended_utc, a.http_status, "
                "a.first_token_ms, a.duration_ms, a.finish, a.input_tokens, a.cached_input_tokens, "
                "a.output_tokens, a.reasoning_tokens, a.request_id, a.from_cache, "
                "a.cost_usd, a.usage_is_estimate FROM requests r "
                "LEFT JOIN attempts a ON a.id = r.last_attempt "
                "WHERE r.place BETWEEN ? AND ? ORDER BY r.place"),
            takeSummary);
        if (!summaries)
            return unexpected(summaries.error());
        const auto failures =
            each(QLatin1StringView("SELECT r.place, " VOLLEY_ATTEMPT_COLUMNS(
                     "a.") " FROM requests r JOIN attempts a ON a.id = r.last_attempt "
                           "WHERE r.place BETWEEN ? AND ? AND a.failure_kind IS NOT NULL"),
                 [](const Statement &row, StoredRequest &request) {
                     request.update.failure = readAttempt(row, 1).failure;
                 });
        if (!failures)
            return unexpected(failures.error());
        return std::move(m_all);
    }

private:
    Result<void> each(QLatin1StringView sql,
                      const std::function<void(const Statement &, StoredRequest &)> &take)
    {
        const auto select = m_database.prepare(sql);
        select->bind(0, toPlace(m_run.id, 0)).bind(1, toPlace(m_run.id, placeLimit - 1));
        if (const auto done = select->exec(); !done)
            return done;
        while (select->next()) {
            const auto ordinal = size_t(numberOf(select->number(0)));
            if (ordinal >= m_all.size())
                return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("requests"));
            take(*select, m_all[ordinal]);
        }
        return select->check();
    }

    static void takeSummary(const Statement &row, StoredRequest &request)
    {
        request.state = viewed(RequestState(row.number(1)), StateView::Settled);
        request.attempts = quint16(std::clamp<qint64>(row.number(2), 0, 0xffff));
        RequestUpdate &update = request.update;
        update.state = request.state;
        // Not the last attempt's number: that is 0 where a request was cancelled unsent.
        update.attempt = request.attempts;
        update.startedUtcMs = row.number(3);
        update.endedUtcMs = row.number(4);
        update.httpStatus = int(row.number(5));
        update.firstTokenMs = row.optionalNumber(6);
        update.durationMs = row.optionalNumber(7);
        update.finish = FinishReason(row.number(8));
        update.usage.inputTokens = row.optionalNumber(9);
        update.usage.cachedInputTokens = row.optionalNumber(10);
        update.usage.outputTokens = row.optionalNumber(11);
        update.usage.reasoningTokens = row.optionalNumber(12);
        update.requestId = row.text(13);
        update.fromCache = !row.isNull(14);
        update.costUsd = row.optionalReal(15);
        update.usageIsEstimate = row.number(16) != 0;
    }

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    std::vector<StoredRequest> m_all;
};

} // namespace

Result<std::vector<StoredRequest>> readRequests(const ProjectDatabase &database)
{
    std::vector<StoredRequest> all;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        auto read = RequestListReader(database, *run).read();
        if (!read)
            return unexpected(read.error());
        all = std::move(*read);
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return all;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/request_list_reader.h"

#include "storage/places.h"

namespace volley {

namespace {

// Few columns, for there may be a million rows.
constexpr auto selectRequests = QLatin1StringView(
    "SELECT r.place, r.state, r.attempts, r.started_utc, a.ended_utc, a.http_status, "
    "a.first_token_ms, a.duration_ms, a.input_tokens, a.output_tokens, a.request_id, "
    "a.from_cache, a.failure_kind, a.outcome, a.phase, a.failure_code, a.failure_parameter, "
    "a.failure_message, a.cost_usd, a.usage_is_estimate, a.provider_cost_usd, a.mark "
    "FROM requests r LEFT JOIN attempts a ON a.id = r.last_attempt "
    "WHERE r.place BETWEEN ? AND ? ORDER BY r.place");

std::optional<Failure> failureOf(const Statement &row)
{
    if (row.isNull(12))
        return std::nullopt;
    Failure failure;
    failure.kind = FailureKind(row.number(12));
    failure.outcome = OutcomeClass(row.number(13));
    failure.phase = Phase(row.number(14));
    failure.httpStatus = int(row.number(5));
    failure.code = row.text(15);
    failure.parameter = row.text(16);
    failure.message = row.text(17);
    return failure;
}

/// A later version may have stored one that is not known here.
AnswerMark markOf(qint64 number)
{
    return number > 0 && number < answerMarkCount ? AnswerMark(number) : AnswerMark::None;
}

StoredRequest requestOf(const Statement &row, StateView view)
{
    StoredRequest request;
    request.state = viewed(RequestState(row.number(1)), view);
    request.attempts = quint16(std::clamp<qint64>(row.number(2), 0, 0xffff));
    RequestUpdate &update = request.update;
    update.ordinal = numberOf(row.number(0));
    update.state = request.state;
    // Not the last attempt's number: that is 0 where a request was cancelled unsent.
    update.attempt = request.attempts;
    update.startedUtcMs = row.number(3);
    update.endedUtcMs = row.number(4);
    update.httpStatus = int(row.number(5));
    update.firstTokenMs = row.optionalNumber(6);
    update.durationMs = row.optionalNumber(7);
    update.usage.inputTokens = row.optionalNumber(8);
    update.usage.outputTokens = row.optionalNumber(9);
    update.requestId = row.text(10);
    update.fromCache = !row.isNull(11);
    update.failure = failureOf(row);
    if (request.state == RequestState::Succeeded)
        update.mark = markOf(row.number(21));
    update.costUsd = row.optionalReal(18);
    update.usageIsEstimate = row.number(19) != 0;
    update.costIsEstimate =
        update.usageIsEstimate && update.costUsd.value_or(0) > 0 && row.isNull(20);
    return request;
}

Result<void> readEach(const ProjectDatabase &database, const StoredRun &run,
                      const ProjectSession &session, const ProjectStore::RequestTaker &take)
{
    // A run that is gone on with here has nothing in flight; another program's has.
    const StateView view = session.heldBy.isEmpty() ? StateView::Settled : StateView::Live;
    const auto select = database.prepare(selectRequests);
    select->bind(0, toPlace(run.id, 0)).bind(1, toPlace(run.id, placeLimit - 1));
    if (const auto done = select->exec(); !done)
        return done;
    while (select->next()) {
        if (session.stop.load(std::memory_order_relaxed))
            return fail(ErrorKind::Cancelled, database.path());
        const StoredRequest request = requestOf(*select, view);
        if (request.update.ordinal >= run.plan.requests())
            return fail(ErrorKind::Damaged, database.path(), QStringLiteral("requests"));
        if (const auto taken = take(request); !taken)
            return taken;
    }
    return select->check();
}

} // namespace

Result<qint64> readRequests(const ProjectDatabase &database, const ProjectSession &session,
                            const ProjectStore::RequestTaker &take)
{
    qint64 requests = 0;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        requests = run->plan.requests();
        return readEach(database, *run, session, take);
    });
    if (!done)
        return unexpected(done.error());
    return requests;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_writer.h"

#include "base/logging.h"
#include "storage/attempt_columns.h"
#include "storage/places.h"

namespace volley {

namespace {

quint64 keyOf(Ordinal ordinal, int attempt)
{
    return (quint64(ordinal) << 16) | (quint64(attempt) & 0xffff);
}

#define VOLLEY_PUT_ATTEMPT(verb, conflict)                                                         \
    QLatin1StringView(verb " INTO attempts (id, request, " VOLLEY_ATTEMPT_COLUMNS(                 \
        "") ") "                                                                                   \
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "                 \
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" conflict)

/// The attempt with this id and its answer.
Result<AttemptRecord> readAnswered(const ProjectDatabase &database, qint64 id)
{
    const auto select = database.prepare(
        QLatin1StringView("SELECT " VOLLEY_ATTEMPT_COLUMNS("a.") ", " VOLLEY_ANSWER_BYTES(
            "b.") " FROM attempts a LEFT JOIN answers b ON b.attempt = a.id WHERE a.id = ?"));
    select->bind(0, id);
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    if (!select->next())
        return fail(ErrorKind::Damaged, database.path(), QStringLiteral("attempts"));
    AttemptRecord record = readAttempt(*select, 0);
    readAnswer(*select, attemptColumnCount, record);
    return record;
}

} // namespace

RecordWriter::RecordWriter(const ProjectDatabase &database, const WritableRun &run,
                           qint64 lastAttemptId)
    : m_database(database)
    , m_run(run)
    , m_lastAttemptId(lastAttemptId)
    , m_request(database.prepare(QLatin1StringView(
          "INSERT INTO requests (place, state, attempts, last_attempt, started_utc) "
          "VALUES (?, ?, ?, ?, ?) ON CONFLICT (place) DO UPDATE SET state = excluded.state, "
          "attempts = max(attempts, excluded.attempts), last_attempt = excluded.last_attempt, "
          "started_utc = coalesce(started_utc, excluded.started_utc)")))
    , m_state(database.prepare(
          QLatin1StringView("INSERT INTO requests (place, state, attempts) VALUES (?, ?, 0) "
                            "ON CONFLICT (place) DO UPDATE SET state = excluded.state")))
    , m_insertAttempt(database.prepare(VOLLEY_PUT_ATTEMPT("INSERT OR IGNORE", "")))
    , m_beginAttempt(database.prepare(
          QLatin1StringView("INSERT OR IGNORE INTO attempts (id, request, " VOLLEY_START_COLUMNS
                            ") VALUES (?, ?, ?, ?, ?, ?)")))
    // Not INSERT OR REPLACE, which would take the row out of its indexes and put it in again.
    , m_endAttempt(database.prepare(VOLLEY_PUT_ATTEMPT(
          "INSERT", " ON CONFLICT (id) DO UPDATE SET "
                    "state = excluded.state, started_utc = excluded.started_utc, "
                    "ended_utc = excluded.ended_utc, http_status = excluded.http_status, "
                    "sent_ms = excluded.sent_ms, first_byte_ms = excluded.first_byte_ms, "
                    "first_token_ms = excluded.first_token_ms, duration_ms = excluded.duration_ms, "
                    "retry_delay_ms = excluded.retry_delay_ms, "
                    "failure_kind = excluded.failure_kind, outcome = excluded.outcome, "
                    "phase = excluded.phase, failure_code = excluded.failure_code, "
                    "failure_parameter = excluded.failure_parameter, "
                    "failure_message = excluded.failure_message, "
                    "server_delay_ms = excluded.server_delay_ms, "
                    "should_retry = excluded.should_retry, finish = excluded.finish, "
                    "raw_finish = excluded.raw_finish, input_tokens = excluded.input_tokens, "
                    "cached_input_tokens = excluded.cached_input_tokens, "
                    "output_tokens = excluded.output_tokens, "
                    "reasoning_tokens = excluded.reasoning_tokens, model = excluded.model, "
                    "request_id = excluded.request_id, service_tier = excluded.service_tier, "
                    "fingerprint = excluded.fingerprint, likeness = excluded.likeness, "
                    "from_cache = excluded.from_cache, cost_usd = excluded.cost_usd, "
                    "provider_cost_usd = excluded.provider_cost_usd, "
                    "usage_is_estimate = excluded.usage_is_estimate, "
                    "cache_write_tokens = excluded.cache_write_tokens, mark = excluded.mark")))
    , m_answer(
          database.prepare(QLatin1StringView("INSERT INTO answers (attempt, " VOLLEY_ANSWER_COLUMNS(
              "") ") VALUES (?, CAST (? AS TEXT), "
                  "CAST (? AS TEXT), CAST (? AS TEXT), CAST (? AS TEXT), CAST (? AS TEXT))")))
    , m_answerWithNul(database.prepare(
          QLatin1StringView("INSERT OR IGNORE INTO answers_with_nul (attempt) VALUES (?)")))
    , m_highestNumber(database.prepare(
          QLatin1StringView("SELECT max(attempt) FROM attempts WHERE request = ?")))
    , m_unsent(database.prepare(
          QLatin1StringView("SELECT max(id) FROM attempts WHERE request = ? AND attempt = 0")))
    , m_dropAnswer(database.prepare(QLatin1StringView("DELETE FROM answers WHERE attempt = ?")))
    , m_limitChange(database.prepare(
          QLatin1StringView("INSERT INTO limit_changes (run, at_utc, target, what, value_before, "
                            "value_after, reason) "
                            "VALUES (?, ?, ?, coalesce(?, ''), ?, ?, coalesce(?, ''))")))
    , m_activity(
          database.prepare(QLatin1StringView("UPDATE runs SET wall_ms = wall_ms + ?, "
                                             "max_in_flight = max(max_in_flight, ?) WHERE id = ?")))
{}

Result<void> RecordWriter::write(std::span<const Record> records)
{
    // An attempt that begins and ends in one transaction is written once, ended.
    m_endedHere.clear();
    if (std::exchange(m_isUncommitted, true))
        m_answers.reset(); // what was rolled back is not on record
    m_reusedHere.clear();
    for (const Record &record : records) {
        if (const auto *ended = std::get_if<AttemptRecord>(&record))
            m_endedHere.insert(keyOf(ended->ordinal, ended->attempt));
    }
    for (const Record &record : records) {
        const auto done = std::visit([this](const auto &content) { return put(content); }, record);
        if (!done)
            return done;
    }
    return {};
}

RecordWriter::Written RecordWriter::committed(std::span<const Record> records)
{
    Written written;
    for (const Record &record : records) {
        if (const auto *begun = std::get_if<AttemptStart>(&record)) {
            if (!m_reusedHere.contains(keyOf(begun->ordinal, begun->attempt)))
                written.begun.append(*begun);
        } else if (const auto *ended = std::get_if<AttemptRecord>(&record)) {
            m_open.remove(keyOf(ended->ordinal, ended->attempt));
            written.ended.append(ended->ordinal);
        }
    }
    m_isUncommitted = false;
    written.reused = m_reusedHere.values();
    return written;
}

void RecordWriter::carryOn(const RecordWriter &before)
{
    m_open = before.m_open;
    m_lastAttemptId = std::max(m_lastAttemptId, before.m_lastAttemptId);
    m_isUncommitted = before.m_isUncommitted;
}

bool RecordWriter::isOurs(Ordinal ordinal) const
{
    if (ordinal >= 0 && ordinal < m_run.requests)
        return true;
    qCWarning(logStorage) << "dropped a record of request" << ordinal << "which run" << m_run.id
                          << "does not have";
    return false;
}

Result<qint64> RecordWriter::lookUp(Statement &select, qint64 place)
{
    select.bind(0, place);
    if (const auto done = select.exec(); !done)
        return unexpected(done.error());
    const qint64 found = select.next() ? select.number(0) : 0;
    select.finish();
    return found;
}

Result<void> RecordWriter::putRequest(Ordinal ordinal, RequestState state, const OnRecord &last,
                                      qint64 startedUtcMs)
{
    m_request->bind(0, toPlace(m_run.id, ordinal))
        .bind(1, int(state))
        .bind(2, last.number)
        .bind(3, last.id);
    // What was never sent never began.
    if (last.number > 0)
        m_request->bind(4, startedUtcMs);
    else
        m_request->bindNull(4);
    return m_request->exec();
}

/// Writes an attempt that has no row yet, under its own number or the next that is free.
Result<RecordWriter::OnRecord>
RecordWriter::putNew(Statement &insert, Ordinal ordinal, int attempt,
                     const std::function<void(Statement &, int)> &bind)
{
    const qint64 place = toPlace(m_run.id, ordinal);
    OnRecord row{++m_lastAttemptId, attempt};
    for (int tries = 0; tries < 2; ++tries) {
        insert.bind(0, row.id).bind(1, place);
        bind(insert, row.number);
        const auto inserted = insert.execChanging();
        if (!inserted)
            return unexpected(inserted.error());
        if (*inserted > 0)
            return row;
        const auto highest = lookUp(*m_highestNumber, place);
        if (!highest)
            return unexpected(highest.error());
        row.number = int(*highest) + 1;
    }
    return fail(ErrorKind::Internal, m_database.path(), QStringLiteral("attempts"));
}

Result<void> RecordWriter::put(const AttemptStart &start)
{
    const quint64 key = keyOf(start.ordinal, start.attempt);
    // One that ends in this transaction is written then, unless an earlier one of the same number
    // was begun and never ended: that one has its row, which is not for this one.
    const bool writtenWhenEnded = m_endedHere.contains(key) && !m_open.contains(key);
    if (!isOurs(start.ordinal) || writtenWhenEnded)
        return {};
    if (start.mayReuse && !start.likeness.isEmpty()) {
        const auto reused = reuse(start);
        if (!reused)
            return unexpected(reused.error());
        if (*reused)
            return {};
    }
    const OnRecord guess{m_lastAttemptId + 1, start.attempt};
    const auto begun = [&](const OnRecord &row) {
        return putRequest(start.ordinal, RequestState::Sending, row, start.startedUtcMs);
    };
    // The request first: the attempt refers to it.
    if (const auto done = begun(guess); !done)
        return done;
    const auto row =
        putNew(*m_beginAttempt, start.ordinal, start.attempt,
               [&](Statement &statement, int number) { bindStart(statement, 2, start, number); });
    if (!row)
        return unexpected(row.error());
    m_open.insert(key, *row);
    return *row == guess ? Result<void>() : begun(*row);
}

/// Answers on record by the likeness of their requests, read once a run that asks for them.
Result<void> RecordWriter::readAnswers()
{
    const auto select = m_database.prepare(
        QLatin1StringView("SELECT id, likeness FROM attempts WHERE attempt > 0 AND state = 5 "
                          "AND failure_kind IS NULL AND likeness IS NOT NULL ORDER BY id"));
    if (const auto done = select->exec(); !done)
        return done;
    QHash<QByteArray, qint64> answers;
    while (select->next())
        answers.insert(select->bytes(1), select->number(0));
    if (const auto whole = select->check(); !whole)
        return whole;
    m_answers = std::move(answers);
    return {};
}

/// Whether an earlier answer stands in for this attempt, which is then not made.
Result<bool> RecordWriter::reuse(const AttemptStart &start)
{
    if (!m_answers) {
        if (const auto read = readAnswers(); !read)
            return unexpected(read.error());
    }
    const qint64 id = m_answers->value(start.likeness);
    if (id == 0)
        return false;
    auto answer = readAnswered(m_database, id);
    if (!answer)
        return unexpected(answer.error());
    AttemptRecord record;
    record.ordinal = start.ordinal;
    record.attempt = 0;
    record.state = RequestState::Succeeded;
    record.startedUtcMs = record.endedUtcMs = start.startedUtcMs;
    record.answer = std::move(answer->answer);
    record.answer.usage = {}; // nothing was used this time
    record.answer.costUsd.reset();
    record.costUsd = 0;
    record.fromCache = id;
    if (const auto done = put(record); !done)
        return unexpected(done.error());
    record.attempt = start.attempt;
    m_reusedHere.insert(keyOf(start.ordinal, start.attempt), record);
    return true;
}

/// What was never sent leaves one row, number 0, however often it was tried: a prompt that could
/// not be rendered, a request cancelled while it waited, an earlier answer that stands in.
Result<RecordWriter::OnRecord> RecordWriter::putUnsent(const AttemptRecord &record)
{
    const qint64 place = toPlace(m_run.id, record.ordinal);
    const auto known = lookUp(*m_unsent, place);
    if (!known)
        return unexpected(known.error());
    const OnRecord row{*known != 0 ? *known : ++m_lastAttemptId, 0};
    if (*known != 0) {
        m_dropAnswer->bind(0, row.id);
        if (const auto dropped = m_dropAnswer->exec(); !dropped)
            return unexpected(dropped.error());
    }
    m_endAttempt->bind(0, row.id).bind(1, place);
    bindAttempt(*m_endAttempt, 2, record, 0);
    if (const auto done = m_endAttempt->exec(); !done)
        return unexpected(done.error());
    return row;
}

Result<void> RecordWriter::put(const AttemptRecord &record)
{
    if (!isOurs(record.ordinal))
        return {};
    const auto open = m_open.constFind(keyOf(record.ordinal, record.attempt));
    Result<OnRecord> row =
        open != m_open.cend() ? *open : OnRecord{m_lastAttemptId + 1, record.attempt};
    const OnRecord guess = *row;
    if (const auto done = putRequest(record.ordinal, record.state, guess, record.startedUtcMs);
        !done)
        return done;
    if (record.attempt <= 0) {
        row = putUnsent(record);
    } else if (open != m_open.cend()) {
        m_endAttempt->bind(0, row->id).bind(1, toPlace(m_run.id, record.ordinal));
        bindAttempt(*m_endAttempt, 2, record, row->number);
        if (const auto done = m_endAttempt->exec(); !done)
            return done;
    } else {
        row = putNew(
            *m_insertAttempt, record.ordinal, record.attempt,
            [&](Statement &statement, int number) { bindAttempt(statement, 2, record, number); });
    }
    if (!row)
        return unexpected(row.error());
    if (!(*row == guess)) {
        if (const auto done = putRequest(record.ordinal, record.state, *row, record.startedUtcMs);
            !done)
            return done;
    }
    if (m_answers && !record.likeness.isEmpty() && record.state == RequestState::Succeeded)
        m_answers->insert(record.likeness, row->id);
    if (!hasAnswer(record) || (record.attempt <= 0 && record.fromCache == 0))
        return {};
    m_answer->bind(0, row->id);
    bindAnswer(*m_answer, 1, record);
    if (const auto done = m_answer->exec(); !done)
        return done;
    if (!record.answer.text.contains(QChar(u'\0')))
        return {};
    m_answerWithNul->bind(0, row->id);
    return m_answerWithNul->exec();
}

Result<void> RecordWriter::put(const StateChange &change)
{
    for (const Ordinal ordinal : change.ordinals) {
        if (!isOurs(ordinal))
            continue;
        m_state->bind(0, toPlace(m_run.id, ordinal)).bind(1, int(change.state));
        if (const auto done = m_state->exec(); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::put(const LimitChange &change)
{
    m_limitChange->bind(0, m_run.id)
        .bind(1, change.utcMs)
        .bind(2, change.target)
        .bindText(3, change.what)
        .bind(4, change.from)
        .bind(5, change.to)
        .bindText(6, change.reason);
    return m_limitChange->exec();
}

Result<void> RecordWriter::put(const Activity &activity)
{
    m_activity->bind(0, activity.wallMs).bind(1, activity.maxInFlight).bind(2, m_run.id);
    return m_activity->exec();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attempt_columns.h"

#include "storage/row_codec.h"

namespace volley {

namespace {

enum Column {
    Attempt,
    State,
    Started,
    Ended,
    HttpStatus,
    Sent,
    FirstByte,
    FirstToken,
    DurationMs,
    RetryDelay,
    Kind,
    OutcomeOf,
    PhaseOf,
    Code,
    ParameterOf,
    Message,
    ServerDelay,
    ShouldRetry,
    Finish,
    RawFinish,
    InputTokens,
    CachedTokens,
    OutputTokens,
    ReasoningTokens,
    Model,
    RequestId,
    ServiceTier,
    Fingerprint,
    Likeness,
    FromCache,
    Cost,
    ProviderCost,
    UsageIsEstimate,
    CacheWriteTokens,
    Mark,
    ColumnCount
};
static_assert(ColumnCount == attemptColumnCount);

void bindFailure(Statement &statement, int at, const std::optional<Failure> &failure)
{
    if (!failure) {
        for (int column = Kind; column <= ShouldRetry; ++column)
            statement.bindNull(at + column);
        return;
    }
    statement.bind(at + Kind, int(failure->kind))
        .bind(at + OutcomeOf, int(failure->outcome))
        .bind(at + PhaseOf, int(failure->phase))
        .bindText(at + Code, failure->code)
        .bindText(at + ParameterOf, failure->parameter)
        .bindText(at + Message, failure->message);
    if (failure->retryAfter)
        statement.bind(at + ServerDelay, qint64(failure->retryAfter->count()));
    else
        statement.bindNull(at + ServerDelay);
    if (failure->shouldRetry)
        statement.bind(at + ShouldRetry, *failure->shouldRetry ? 1 : 0);
    else
        statement.bindNull(at + ShouldRetry);
}

std::optional<Failure> readFailure(const Statement &statement, int at)
{
    if (statement.isNull(at + Kind))
        return std::nullopt;
    Failure failure;
    failure.kind = FailureKind(statement.number(at + Kind));
    failure.outcome = OutcomeClass(statement.number(at + OutcomeOf));
    failure.phase = Phase(statement.number(at + PhaseOf));
    failure.httpStatus = int(statement.number(at + HttpStatus));
    failure.code = statement.text(at + Code);
    failure.parameter = statement.text(at + ParameterOf);
    failure.message = statement.text(at + Message);
    if (const auto delay = statement.optionalNumber(at + ServerDelay))
        failure.retryAfter = std::chrono::milliseconds(*delay);
    if (const auto wish = statement.optionalNumber(at + ShouldRetry))
        failure.shouldRetry = *wish != 0;
    return failure;
}

/// Header values are bytes: Latin-1 keeps each one.
QByteArray encodeHeaders(const QList<StoredHeader> &headers)
{
    QList<QByteArrayView> flat;
    flat.reserve(headers.size() * 2);
    for (const StoredHeader &header : headers)
        flat << header.name << header.value;
    return encodeLatin1(flat);
}

QList<StoredHeader> decodeHeaders(const QByteArray &json)
{
    QList<StoredHeader> headers;
    const Row flat = decodeRow(json).value_or(Row());
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        headers.append({flat.at(i).toLatin1(), flat.at(i + 1).toLatin1()});
    return headers;
}

void bindCost(Statement &statement, int at, const AttemptRecord &record)
{
    statement.bind(at + Cost, record.costUsd)
        .bind(at + ProviderCost, record.answer.costUsd)
        .bind(at + CacheWriteTokens, record.answer.usage.cacheWriteTokens);
    if (record.usageIsEstimate)
        statement.bind(at + UsageIsEstimate, 1);
    else
        statement.bindNull(at + UsageIsEstimate);
}

void bindMark(Statement &statement, int at, const AttemptRecord &record)
{
    // Where an attempt failed, its failure says what there is to say.
    const bool answered = record.state == RequestState::Succeeded && !record.failure;
    const AnswerMark mark = answered ? answerMark(record.answer) : AnswerMark::None;
    if (mark == AnswerMark::None)
        statement.bindNull(at + Mark);
    else
        statement.bind(at + Mark, int(mark));
}

void bindLong(Statement &statement, int at, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(at);
    else
        statement.bindBytes(at, toStoredText(text));
}

} // namespace

void bindAttempt(Statement &statement, int at, const AttemptRecord &record, int number)
{
    const Answer &answer = record.answer;
    const int httpStatus =
        record.httpStatus == 0 && record.failure ? record.failure->httpStatus : record.httpStatus;
    statement.bind(at + Attempt, number)
        .bind(at + State, int(record.state))
        .bind(at + Started, record.startedUtcMs)
        .bind(at + Ended, record.endedUtcMs)
        .bind(at + HttpStatus, httpStatus)
        .bind(at + Sent, record.sentMs)
        .bind(at + FirstByte, record.firstByteMs)
        .bind(at + FirstToken, record.firstTokenMs)
        .bind(at + DurationMs, record.durationMs)
        .bind(at + RetryDelay, record.retryDelayMs);
    bindFailure(statement, at, record.failure);
    statement.bind(at + Finish, int(answer.finish))
        .bindText(at + RawFinish, answer.rawFinish)
        .bind(at + InputTokens, answer.usage.inputTokens)
        .bind(at + CachedTokens, answer.usage.cachedInputTokens)
        .bind(at + OutputTokens, answer.usage.outputTokens)
        .bind(at + ReasoningTokens, answer.usage.reasoningTokens)
        .bindText(at + Model, answer.model)
        .bindText(at + RequestId, answer.requestId)
        .bindText(at + ServiceTier, answer.serviceTier)
        .bindText(at + Fingerprint, answer.fingerprint);
    if (record.likeness.isEmpty())
        statement.bindNull(at + Likeness);
    else
        statement.bindBytes(at + Likeness, record.likeness);
    if (record.fromCache > 0)
        statement.bind(at + FromCache, record.fromCache);
    else
        statement.bindNull(at + FromCache);
    bindCost(statement, at, record);
    bindMark(statement, at, record);
}

void bindStart(Statement &statement, int at, const AttemptStart &start, int number)
{
    statement.bind(at + Attempt, number)
        .bind(at + State, int(RequestState::Sending))
        .bind(at + Started, start.startedUtcMs);
    if (start.likeness.isEmpty())
        statement.bindNull(at + 3);
    else
        statement.bindBytes(at + 3, start.likeness);
}

bool hasAnswer(const AttemptRecord &record)
{
    const Answer &answer = record.answer;
    return !answer.text.isEmpty() || !answer.refusal.isEmpty() || !answer.reasoning.isEmpty() ||
           !answer.toolCalls.isEmpty() || !record.responseHeaders.isEmpty();
}

void bindAnswer(Statement &statement, int at, const AttemptRecord &record)
{
    bindLong(statement, at, record.answer.text);
    bindLong(statement, at + 1, record.answer.refusal);
    bindLong(statement, at + 2, record.answer.reasoning);
    bindLong(statement, at + 3, record.answer.toolCalls);
    if (record.responseHeaders.isEmpty())
        statement.bindNull(at + 4);
    else
        statement.bindBytes(at + 4, encodeHeaders(record.responseHeaders));
}

AttemptRecord readAttempt(const Statement &statement, int at)
{
    AttemptRecord record;
    record.attempt = int(statement.number(at + Attempt));
    record.state = RequestState(statement.number(at + State));
    record.startedUtcMs = statement.number(at + Started);
    record.endedUtcMs = statement.number(at + Ended);
    record.httpStatus = int(statement.number(at + HttpStatus));
    record.sentMs = statement.optionalNumber(at + Sent);
    record.firstByteMs = statement.optionalNumber(at + FirstByte);
    record.firstTokenMs = statement.optionalNumber(at + FirstToken);
    record.durationMs = statement.number(at + DurationMs);
    record.retryDelayMs = statement.optionalNumber(at + RetryDelay);
    record.failure = readFailure(statement, at);
    Answer &answer = record.answer;
    answer.finish = FinishReason(statement.number(at + Finish));
    answer.rawFinish = statement.text(at + RawFinish);
    answer.usage.inputTokens = statement.optionalNumber(at + InputTokens);
    answer.usage.cachedInputTokens = statement.optionalNumber(at + CachedTokens);
    answer.usage.outputTokens = statement.optionalNumber(at + OutputTokens);
    answer.usage.reasoningTokens = statement.optionalNumber(at + ReasoningTokens);
    answer.model = statement.text(at + Model);
    answer.requestId = statement.text(at + RequestId);
    answer.serviceTier = statement.text(at + ServiceTier);
    answer.fingerprint = statement.text(at + Fingerprint);
    record.fromCache = statement.number(at + FromCache);
    record.costUsd = statement.optionalReal(at + Cost);
    answer.costUsd = statement.optionalReal(at + ProviderCost);
    record.usageIsEstimate = statement.number(at + UsageIsEstimate) != 0;
    answer.usage.cacheWriteTokens = statement.optionalNumber(at + CacheWriteTokens);
    return record;
}

void readAnswer(const Statement &statement, int at, AttemptRecord &record)
{
    record.answer.text = QString::fromUtf8(statement.bytes(at));
    record.answer.refusal = QString::fromUtf8(statement.bytes(at + 1));
    record.answer.reasoning = QString::fromUtf8(statement.bytes(at + 2));
    record.answer.toolCalls = QString::fromUtf8(statement.bytes(at + 3));
    if (!statement.isNull(at + 4))
        record.responseHeaders = decodeHeaders(statement.bytes(at + 4));
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/result_fields.h"

#include "domain/attempt_cost.h"
#include "exchange/export.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace volley {

namespace {

using Attempt = AttemptRecord;

ResultValue text(const QString &value)
{
    return value.isEmpty() ? ResultValue() : ResultValue(value);
}

ResultValue number(std::optional<qint64> value)
{
    return value ? ResultValue(*value) : ResultValue();
}

/// Only what the provider counted.
ResultValue counted(const Attempt &attempt, std::optional<qint64> tokens)
{
    return attempt.usageIsEstimate ? ResultValue() : number(tokens);
}

/// Only what it did not count.
ResultValue estimated(const Attempt &attempt, std::optional<qint64> tokens)
{
    return attempt.usageIsEstimate ? number(tokens) : ResultValue();
}

ResultValue cost(const Attempt &attempt, bool wantsEstimate)
{
    if (!attempt.costUsd || isCostUncertain(attempt) != wantsEstimate)
        return {};
    return *attempt.costUsd;
}

ResultValue time(qint64 utcMs)
{
    return utcMs > 0 ? ResultValue(utcText(utcMs)) : ResultValue();
}

/// What the model said; a partial text of a failed attempt is no response.
ResultValue response(const ResultRow &row)
{
    if (row.state != RequestState::Succeeded || !row.last)
        return {};
    return responseOf(row.last->answer);
}

using Getter = ResultValue (*)(const ResultRow &row);

/// Of a function of the deciding attempt a function of the row; unknown where there was no attempt.
template<typename Get>
constexpr Getter ofAttempt(Get)
{
    return [](const ResultRow &row) { return row.last ? Get{}(*row.last) : ResultValue(); };
}

template<typename Get>
constexpr Getter ofFailure(Get)
{
    return [](const ResultRow &row) {
        return row.last && row.last->failure ? Get{}(*row.last->failure) : ResultValue();
    };
}

struct Field
{
    const char *name;
    Getter value;
};

constexpr qsizetype promised = 22;
constexpr qsizetype notEstimated = promised + 1;
constexpr qsizetype estimateCount = 3;
const std::array<Field, notEstimated + estimateCount + 1> fields{{
    {"target", [](const ResultRow &row) { return text(row.target); }},
    {"model", [](const ResultRow &row) { return text(row.model); }},
    {"repeat", [](const ResultRow &row) { return ResultValue(qint64(row.repeat)); }},
    {"state", [](const ResultRow &row) { return text(stateName(row.state)); }},
    {"response", response},
    {"finish_reason",
     ofAttempt([](const Attempt &a) { return text(finishReasonName(a.answer.finish)); })},
    {"error_kind", ofFailure([](const Failure &f) { return text(failureName(f.kind)); })},
    {"error_code", ofFailure([](const Failure &f) { return text(f.code); })},
    {"error_message", ofFailure([](const Failure &f) { return text(f.message); })},
    {"http_status", ofAttempt([](const Attempt &a) {
         return a.httpStatus > 0 ? ResultValue(qint64(a.httpStatus)) : ResultValue();
     })},
    {"attempts", [](const ResultRow &row) { return ResultValue(qint64(row.attempts)); }},
    {"input_tokens",
     ofAttempt([](const Attempt &a) { return counted(a, a.answer.usage.inputTokens); })},
    {"cached_input_tokens",
     ofAttempt([](const Attempt &a) { return number(a.answer.usage.cachedInputTokens); })},
    {"output_tokens",
     ofAttempt([](const Attempt &a) { return counted(a, a.answer.usage.outputTokens); })},
    {"reasoning_tokens",
     ofAttempt([](const Attempt &a) { return number(a.answer.usage.reasoningTokens); })},
    {"cost_usd", ofAttempt([](const Attempt &a) { return cost(a, false); })},
    {"first_token_ms", ofAttempt([](const Attempt &a) { return number(a.firstTokenMs); })},
    {"duration_ms", ofAttempt([](const Attempt &a) {
         return a.endedUtcMs > 0 ? ResultValue(a.durationMs) : ResultValue();
     })},
    {"started_at", ofAttempt([](const Attempt &a) { return time(a.startedUtcMs); })},
    {"completed_at", ofAttempt([](const Attempt &a) { return time(a.endedUtcMs); })},
    {"request_id", ofAttempt([](const Attempt &a) { return text(a.answer.requestId); })},
    {"rendered_prompt", [](const ResultRow &row) { return text(row.renderedPrompt); }},
    {"from_cache", ofAttempt([](const Attempt &a) { return ResultValue(a.fromCache > 0); })},
    {"estimated_input_tokens",
     ofAttempt([](const Attempt &a) { return estimated(a, a.answer.usage.inputTokens); })},
    {"estimated_output_tokens",
     ofAttempt([](const Attempt &a) { return estimated(a, a.answer.usage.outputTokens); })},
    {"estimated_cost_usd", ofAttempt([](const Attempt &a) { return cost(a, true); })},
    {"mark",
     [](const ResultRow &row) {
         return row.state == RequestState::Succeeded && row.last
                    ? text(answerMarkName(answerMark(row.last->answer)))
                    : ResultValue();
     }},
}};

} // namespace

const QStringList &resultColumnNames()
{
    static const QStringList names = allResultColumnNames().first(promised);
    return names;
}

const QStringList &allResultColumnNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Field &field : fields)
            list.append(QString::fromLatin1(field.name));
        return list;
    }();
    return names;
}

const QStringList &countedColumnNames()
{
    static const QStringList names = allResultColumnNames().first(notEstimated);
    return names;
}

QStringList exportedColumns(bool reused, const ExportOptions &options)
{
    QStringList names = reused ? countedColumnNames() : resultColumnNames();
    if (options.estimates)
        names += allResultColumnNames().sliced(notEstimated, estimateCount);
    if (options.marks)
        names.append(allResultColumnNames().last());
    return names;
}

QByteArray plainDigits(double number)
{
    constexpr int decimals = 12;
    QByteArray digits = QByteArray::number(number, 'f', decimals);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits;
}

ResultValue resultValue(const ResultRow &row, qsizetype index)
{
    return fields[static_cast<size_t>(index)].value(row);
}

std::optional<QList<qsizetype>> resultPlaces(const QStringList &chosen)
{
    QList<qsizetype> places;
    for (const QString &name : chosen.isEmpty() ? resultColumnNames() : chosen) {
        places.append(allResultColumnNames().indexOf(name));
        if (places.last() < 0)
            return {};
    }
    return places;
}

QString distinctName(const QString &name, const QStringList &taken)
{
    QString distinct = name;
    while (taken.contains(distinct))
        distinct.prepend(QLatin1String("result_"));
    return distinct;
}

QString utcText(qint64 ms)
{
    using namespace std::chrono;
    constexpr qint64 lastOfYear9999 = 253'402'300'799'999;
    const sys_time<milliseconds> at{milliseconds{std::clamp<qint64>(ms, 0, lastOfYear9999)}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *const out = text.data();
    const auto put = [out](qsizetype end, qint64 value) {
        for (; value > 0; value /= 10)
            out[--end] = QChar(u'0' + ushort(value % 10));
    };
    put(4, int(date.year()));
    put(7, unsigned(date.month()));
    put(10, unsigned(date.day()));
    put(13, time.hours().count());
    put(16, time.minutes().count());
    put(19, time.seconds().count());
    put(23, time.subseconds().count());
    return text;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/rate_headers.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace volley {

using std::chrono::milliseconds;

namespace {

// Nothing above a year is a wait; it also keeps sums within 64 bits.
constexpr double longestMs = 366.0 * 24 * 3600 * 1000;

std::optional<milliseconds> fromMs(double ms)
{
    if (!std::isfinite(ms) || ms < 0)
        return std::nullopt;
    return milliseconds(std::llround(std::min(ms, longestMs)));
}

std::optional<double> number(QByteArrayView text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> unitMs(QByteArrayView unit)
{
    struct Unit
    {
        QByteArrayView name;
        double ms;
    };
    static constexpr std::array<Unit, 7> units{{{"ms", 1},
                                                {"s", 1000},
                                                {"m", 60'000},
                                                {"h", 3'600'000},
                                                {"d", 86'400'000},
                                                {"us", 0.001},
                                                {"ns", 0.000001}}};
    for (const Unit &one : units) {
        if (one.name == unit)
            return one.ms;
    }
    return std::nullopt;
}

bool isDigit(char c)
{
    return (c >= '0' && c <= '9') || c == '.';
}

std::optional<qint64> count(QByteArrayView text, qint64 least)
{
    const auto value = number(text.trimmed());
    if (!value || *value < static_cast<double>(least) || *value > 9e15)
        return std::nullopt;
    return static_cast<qint64>(*value);
}

/// The three headers of one limit, as they came.
struct BucketText
{
    QByteArrayView limit;
    QByteArrayView remaining;
    QByteArrayView reset;
};

struct Bucket
{
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<milliseconds> reset;
};

/// Until when a limit is full again: as a duration, or as a moment in seconds or milliseconds
/// since the epoch.
std::optional<milliseconds> readReset(QByteArrayView text, qint64 utcMs)
{
    constexpr double leastMoment = 1e9; // as a duration it would be thirty years
    const auto moment = number(text.trimmed());
    if (!moment || *moment < leastMoment)
        return parseDuration(text);
    const double ms = *moment < leastMoment * 1000 ? *moment * 1000 : *moment;
    return fromMs(std::max(ms - static_cast<double>(utcMs), 0.0));
}

Bucket readBucket(const BucketText &text, qint64 utcMs)
{
    Bucket bucket;
    bucket.limit = count(text.limit, 1);
    // What remains of a limit of -1 or 0 says nothing.
    if (!bucket.limit && !text.limit.isEmpty())
        return bucket;
    bucket.remaining = count(text.remaining, 0);
    bucket.reset = readReset(text.reset, utcMs);
    if (!bucket.limit || !bucket.remaining || !bucket.reset || *bucket.remaining >= *bucket.limit)
        return bucket;
    // The reset says how long it takes to win back what is missing, so it tells the limit's own
    // period. Some providers count requests by the day under the same name: such a limit is not
    // one of a minute.
    const auto limit = static_cast<double>(*bucket.limit);
    const auto missing = static_cast<double>(*bucket.limit - *bucket.remaining);
    const double periodMs = static_cast<double>(bucket.reset->count()) * limit / missing;
    constexpr double surelyNoMinute = 30.0 * 60 * 1000;
    if (periodMs > surelyNoMinute)
        bucket.limit.reset();
    return bucket;
}

bool takePrefix(QByteArrayView &text, QByteArrayView prefix)
{
    if (text.size() < prefix.size() ||
        qstrnicmp(text.data(), prefix.size(), prefix.data(), prefix.size()) != 0)
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// Whether what stands behind a limit's name says that it is not one of a minute: `-day`.
bool isOfLongerTime(QByteArrayView suffix)
{
    static constexpr std::array<QByteArrayView, 3> times{"hour", "day", "month"};
    return std::any_of(times.begin(), times.end(), [suffix](QByteArrayView time) {
        return suffix.size() >= time.size() &&
               qstrnicmp(suffix.last(time.size()).data(), time.size(), time.data(), time.size()) ==
                   0;
    });
}

/// Files one header where its name says. A name with something after it (`…-tokens_usage_based`,
/// `…-req-minute`) counts only where there is none without.
void take(const HttpHeader &header, BucketText &requests, BucketText &tokens)
{
    QByteArrayView name(header.name);
    if (!takePrefix(name, "x-ratelimit-"))
        return;
    const auto part = takePrefix(name, "limit-")       ? &BucketText::limit
                      : takePrefix(name, "remaining-") ? &BucketText::remaining
                      : takePrefix(name, "reset-")     ? &BucketText::reset
                                                       : nullptr;
    if (!part)
        return;
    BucketText *bucket = nullptr;
    if (takePrefix(name, "requests") || takePrefix(name, "req"))
        bucket = &requests;
    else if (takePrefix(name, "tokens"))
        bucket = &tokens;
    if (bucket && !isOfLongerTime(name) && (name.isEmpty() || (bucket->*part).isEmpty()))
        bucket->*part = header.value;
}

int monthOf(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find(months.begin(), months.end(), name);
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

int wholeNumber(QByteArrayView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? value : -1;
}

} // namespace

std::optional<milliseconds> parseDuration(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto seconds = number(text))
        return fromMs(*seconds * 1000);
    double sum = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && isDigit(text.at(digits)))
            ++digits;
        qsizetype end = digits;
        while (end < text.size() && !isDigit(text.at(end)))
            ++end;
        const auto value = number(text.first(digits));
        const auto unit = unitMs(text.sliced(digits, end - digits));
        if (!value || !unit)
            return std::nullopt;
        sum += *value * *unit;
        text = text.sliced(end);
    }
    return fromMs(sum);
}

// By hand, because a reading as local time would stumble over hours that summer time leaves out.
std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    QByteArray plain = text.toByteArray().replace(',', ' ').replace('-', ' ').simplified();
    QList<QByteArray> parts = plain.split(' ');
    if (parts.size() == 6 && parts.last() == "GMT")
        parts.removeLast();
    if (parts.size() != 5)
        return std::nullopt;
    const bool asctime = monthOf(parts.at(1)) > 0;
    const int day = wholeNumber(parts.at(asctime ? 2 : 1));
    const int month = monthOf(parts.at(asctime ? 1 : 2));
    int year = wholeNumber(parts.at(asctime ? 4 : 3));
    if (year >= 0 && year < 100) // the form with two digits; nothing we are told lies before 1970
        year += year < 70 ? 2000 : 1900;
    const QList<QByteArray> clock = parts.at(asctime ? 3 : 4).split(':');
    const QDate date(year, month, day);
    if (clock.size() != 3 || !date.isValid())
        return std::nullopt;
    const int hours = wholeNumber(clock.at(0));
    const int minutes = wholeNumber(clock.at(1));
    const int seconds = wholeNumber(clock.at(2)); // 60 in a leap second
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return std::nullopt;
    constexpr qint64 epoch = 2'440'588; // 1970-01-01 as a Julian day
    const qint64 ofDay = (hours * 60 + minutes) * 60 + seconds;
    return ((date.toJulianDay() - epoch) * 86'400 + ofDay) * 1000;
}

std::optional<milliseconds> readRetryAfter(const HttpHead &head, qint64 utcMs)
{
    if (const auto ms = number(head.header("retry-after-ms"))) {
        if (const auto wait = fromMs(*ms))
            return wait;
    }
    const QByteArray text = head.header("retry-after");
    if (text.isEmpty())
        return std::nullopt;
    if (const auto seconds = number(QByteArrayView(text).trimmed()))
        return fromMs(*seconds * 1000);
    const auto until = parseHttpDate(text);
    if (!until)
        return std::nullopt;
    const qint64 from = parseHttpDate(head.header("date")).value_or(utcMs);
    return fromMs(static_cast<double>(std::max<qint64>(*until - from, 0)));
}

RateHints readRateHints(const HttpHead &head, qint64 utcMs)
{
    RateHints hints;
    hints.retryAfter = readRetryAfter(head, utcMs);
    BucketText requestsText;
    BucketText tokensText;
    for (const HttpHeader &header : head.headers)
        take(header, requestsText, tokensText);
    const Bucket requests = readBucket(requestsText, utcMs);
    const Bucket tokens = readBucket(tokensText, utcMs);
    hints.requestsLimit = requests.limit;
    hints.requestsRemaining = requests.remaining;
    hints.requestsReset = requests.reset;
    hints.tokensLimit = tokens.limit;
    hints.tokensRemaining = tokens.remaining;
    hints.tokensReset = tokens.reset;
    return hints;
}

} // namespace volley

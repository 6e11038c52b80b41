// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_limits.h"

#include "providers/rate_headers.h"

#include <QDateTime>

#include <algorithm>

namespace volley {

using std::chrono::milliseconds;

namespace {

struct Limit
{
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<milliseconds> reset;

    /// How much of it is left, 1 where that is not told.
    [[nodiscard]] double share() const
    {
        return limit && remaining ? static_cast<double>(*remaining) / static_cast<double>(*limit)
                                  : 1.0;
    }
};

std::optional<qint64> countIn(const HttpHead &head, const QByteArray &name, qint64 least)
{
    bool isNumber = false;
    const qint64 value = head.header(name).trimmed().toLongLong(&isNumber);
    return isNumber && value >= least ? std::optional(value) : std::nullopt;
}

/// The two clocks may differ: a moment is held against the reply's own Date where it has one.
std::optional<milliseconds> untilMoment(const HttpHead &head, const QByteArray &name, qint64 utcMs)
{
    const QDateTime moment =
        QDateTime::fromString(QString::fromLatin1(head.header(name).trimmed()), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    const qint64 from = parseHttpDate(head.header("date")).value_or(utcMs);
    return milliseconds(std::max<qint64>(moment.toMSecsSinceEpoch() - from, 0));
}

Limit readLimit(const HttpHead &head, const QByteArray &what, qint64 utcMs)
{
    const QByteArray prefix = "anthropic-ratelimit-" + what;
    Limit limit;
    limit.limit = countIn(head, prefix + "-limit", 1);
    // What remains of a limit of -1 or 0 says nothing.
    if (!limit.limit && !head.header(prefix + "-limit").isEmpty())
        return limit;
    limit.remaining = countIn(head, prefix + "-remaining", 0);
    limit.reset = untilMoment(head, prefix + "-reset", utcMs);
    return limit;
}

} // namespace

RateHints readAnthropicLimits(const HttpHead &head, qint64 utcMs)
{
    const Limit requests = readLimit(head, "requests", utcMs);
    Limit tokens = readLimit(head, "tokens", utcMs);
    for (const QByteArray &part : {QByteArray("input-tokens"), QByteArray("output-tokens")}) {
        const Limit limit = readLimit(head, part, utcMs);
        if (limit.limit && (!tokens.limit || limit.share() < tokens.share()))
            tokens = limit;
    }
    RateHints hints;
    hints.retryAfter = readRetryAfter(head, utcMs);
    hints.requestsLimit = requests.limit;
    hints.requestsRemaining = requests.remaining;
    hints.requestsReset = requests.reset;
    hints.tokensLimit = tokens.limit;
    hints.tokensRemaining = tokens.remaining;
    hints.tokensReset = tokens.reset;
    return hints;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/rate_headers.h"
#include "reply_data.h"

#include <QtTest>

using namespace volley;
using test::headOf;

namespace {

constexpr qint64 noon = 784'111'777'000; // Sun, 06 Nov 1994 08:49:37 GMT
constexpr qint64 none = -1;

qint64 retryAfterOf(const QList<HttpHeader> &headers)
{
    const auto wait = readRetryAfter(headOf(429, headers), noon);
    return wait ? wait->count() : none;
}

} // namespace

class TestRateHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const auto add = [](const char *text, qint64 ms) {
            QTest::newRow(text) << QByteArray(text) << ms;
        };
        add("1s", 1000);
        add("6m0s", 360'000);
        add("12ms", 12);
        add("1m30.5s", 90'500);
        add("2h3m4s5ms", 7'384'005);
        add("1d2h", 93'600'000);
        add("59.96s", 59'960);
        add("7.66s", 7660);
        add("0s", 0);
        add("500us", 1);
        add("3", 3000);
        add("0.25", 250);
        add(" 1s ", 1000);
        add("", none);
        add("s", none);
        add("1x", none);
        add("1s2", none);
        add("-1s", none);
        add("-1", none);
        add("1..2s", none);
        add("nan", none);
        add("inf", none);
        add("1s;w=60", none);
        add("99999999999999999999d", 366LL * 86'400'000);
    }
    void durations()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        const auto read = parseDuration(text);
        QCOMPARE(read ? read->count() : none, ms);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const auto add = [](const char *text, qint64 ms) {
            QTest::newRow(text) << QByteArray(text) << ms;
        };
        add("Sun, 06 Nov 1994 08:49:37 GMT", noon);
        add("Sunday, 06-Nov-94 08:49:37 GMT", noon);
        add("Sun Nov  6 08:49:37 1994", noon);
        add("Thu, 01 Jan 1970 00:00:00 GMT", 0);
        add("Tue, 29 Feb 2028 23:59:59 GMT", 1'835'481'599'000);
        add("Tuesday, 29-Feb-28 23:59:59 GMT", 1'835'481'599'000);
        add("Sun, 31 Mar 2024 02:30:00 GMT", 1'711'852'200'000); // no such hour in much of Europe
        add("Mon, 30 Feb 2026 00:00:00 GMT", none);
        add("Sun, 06 Nov 1994 24:00:00 GMT", none);
        add("Sun, 06 Nov 1994", none);
        add("soon", none);
        add("", none);
    }
    void dates()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseHttpDate(text).value_or(none), ms);
    }

    void retryAfterInItsForms()
    {
        QCOMPARE(retryAfterOf({}), none);
        QCOMPARE(retryAfterOf({{"Retry-After", "20"}}), 20'000);
        QCOMPARE(retryAfterOf({{"retry-after", "0.5"}}), 500);
        QCOMPARE(retryAfterOf({{"Retry-After", "0"}}), 0);
        QCOMPARE(retryAfterOf({{"Retry-After", "-3"}}), none);
        QCOMPARE(retryAfterOf({{"Retry-After", "120.001"}}), 120'001);
        QCOMPARE(retryAfterOf({{"Retry-After", "soon"}}), none);
        QCOMPARE(retryAfterOf({{"Retry-After", "20"}, {"Retry-After-Ms", "250.4"}}), 250);
        QCOMPARE(retryAfterOf({{"Retry-After", "20"}, {"Retry-After-Ms", "x"}}), 20'000);
    }

    void retryAfterAsADate()
    {
        const HttpHeader until{"Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT"};
        QCOMPARE(retryAfterOf({until}), 120'000);
        // The server's own clock counts where it is told, however far off it is from ours.
        QCOMPARE(retryAfterOf({{"Date", "Sun, 06 Nov 1994 08:51:30 GMT"}, until}), 7000);
        QCOMPARE(retryAfterOf({{"Date", "not a date"}, until}), 120'000);
        QCOMPARE(retryAfterOf({{"Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT"}}), 0);
    }

    void hintsAreRead()
    {
        const RateHints hints =
            readRateHints(headOf(200, {{"X-RateLimit-Limit-Requests", "5000"},
                                       {"x-ratelimit-limit-tokens", "160000"},
                                       {"x-ratelimit-remaining-requests", "4999"},
                                       {"x-ratelimit-remaining-tokens", "0"},
                                       {"x-ratelimit-reset-requests", "12ms"},
                                       {"x-ratelimit-reset-tokens", "1m0s"}}),
                          noon);
        QCOMPARE(hints.requestsLimit, std::optional<qint64>(5000));
        QCOMPARE(hints.requestsRemaining, std::optional<qint64>(4999));
        QCOMPARE(hints.requestsReset->count(), 12);
        QCOMPARE(hints.tokensLimit, std::optional<qint64>(160'000));
        QCOMPARE(hints.tokensRemaining, std::optional<qint64>(0));
        QCOMPARE(hints.tokensReset->count(), 60'000);
        QVERIFY(!hints.retryAfter);
    }

    void limitsThatAreNoneAreUnknown()
    {
        for (const char *limit : {"-1", "0", "unlimited", "1e300"}) {
            const RateHints hints =
                readRateHints(headOf(200, {{"x-ratelimit-limit-requests", limit},
                                           {"x-ratelimit-remaining-requests", "0"},
                                           {"x-ratelimit-reset-requests", "1s"}}),
                              noon);
            QVERIFY2(!hints.requestsLimit && !hints.requestsRemaining && !hints.requestsReset,
                     limit);
        }
        const RateHints negative =
            readRateHints(headOf(200, {{"x-ratelimit-remaining-tokens", "-1"}}), noon);
        QVERIFY(!negative.tokensRemaining);
        const RateHints nothing =
            readRateHints(headOf(200, {{"x-ratelimit-", "1"}, {"x-rate", "1"}}), noon);
        QVERIFY(!nothing.requestsLimit && !nothing.tokensLimit && !nothing.tokensRemaining);
    }

    void otherSpellingsCountWhereThePlainOneIsMissing()
    {
        const HttpHeader suffixed{"x-ratelimit-limit-tokens_usage_based", "100"};
        const HttpHeader plain{"x-ratelimit-limit-tokens", "200"};
        QCOMPARE(readRateHints(headOf(200, {suffixed}), noon).tokensLimit,
                 std::optional<qint64>(100));
        QCOMPARE(readRateHints(headOf(200, {suffixed, plain}), noon).tokensLimit,
                 std::optional<qint64>(200));
        QCOMPARE(readRateHints(headOf(200, {plain, suffixed}), noon).tokensLimit,
                 std::optional<qint64>(200));
        const RateHints minute =
            readRateHints(headOf(200, {{"x-ratelimit-limit-req-minute", "60"},
                                       {"x-ratelimit-remaining-req-minute", "3"},
                                       {"x-ratelimit-limit-tokens-minute", "900"}}),
                          noon);
        QCOMPARE(minute.requestsLimit, std::optional<qint64>(60));
        QCOMPARE(minute.requestsRemaining, std::optional<qint64>(3));
        QCOMPARE(minute.tokensLimit, std::optional<qint64>(900));
    }

    void limitsThatNameAnotherTimeAreLeftOut()
    {
        const RateHints hints =
            readRateHints(headOf(200, {{"x-ratelimit-limit-requests-day", "14400"},
                                       {"x-ratelimit-remaining-requests-day", "14399"},
                                       {"x-ratelimit-limit-tokens-minute", "60000"},
                                       {"x-ratelimit-remaining-tokens-minute", "59000"},
                                       {"x-ratelimit-reset-tokens-minute", "11.38"},
                                       {"x-ratelimit-limit-tokens-per-day", "1000000"},
                                       {"x-ratelimit-limit-tokens-month", "4000000"},
                                       {"x-ratelimit-limit-req-minute", "30"}}),
                          noon);
        QCOMPARE(hints.requestsLimit, std::optional<qint64>(30));
        QVERIFY(!hints.requestsRemaining);
        QCOMPARE(hints.tokensLimit, std::optional<qint64>(60'000));
        QCOMPARE(hints.tokensRemaining, std::optional<qint64>(59'000));
        QCOMPARE(hints.tokensReset->count(), 11'380);
    }

    void aResetMayBeAMoment()
    {
        const auto reset = [](const QByteArray &text) {
            const RateHints hints =
                readRateHints(headOf(200, {{"x-ratelimit-reset-tokens", text}}), noon);
            return hints.tokensReset ? qint64(hints.tokensReset->count()) : none;
        };
        QCOMPARE(reset("60"), 60'000);
        constexpr qint64 now = 1'790'000'000'000;
        const auto at = [](qint64 utcMs, const QByteArray &text) {
            return readRateHints(headOf(200, {{"x-ratelimit-reset-tokens", text}}), utcMs)
                .tokensReset->count();
        };
        QCOMPARE(at(now, "1790000030"), 30'000);
        QCOMPARE(at(now, "1790000002500"), 2500);
        QCOMPARE(at(now, "1789999000"), 0);
    }

    void aDaysLimitIsNoMinutesLimit()
    {
        const auto limit = [](const char *whole, const char *left, const char *reset) {
            return readRateHints(headOf(200, {{"x-ratelimit-limit-requests", whole},
                                              {"x-ratelimit-remaining-requests", left},
                                              {"x-ratelimit-reset-requests", reset}}),
                                 noon)
                .requestsLimit.value_or(none);
        };
        QCOMPARE(limit("14400", "14370", "2m59.56s"), none);
        QCOMPARE(limit("200", "199", "7m12s"), none);
        QCOMPARE(limit("60", "0", "1m0s"), 60);
        QCOMPARE(limit("3", "2", "20s"), 3);
        QCOMPARE(limit("10", "10", "0s"), 10);
    }
};

QTEST_GUILESS_MAIN(TestRateHeaders)
#include "tst_rate_headers.moc"

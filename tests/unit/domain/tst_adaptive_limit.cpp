// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adaptive_limit.h"

#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

class TestAdaptiveLimit : public QObject
{
    Q_OBJECT

    static constexpr Instant start{std::chrono::hours(1000)};

    /// Answers until the limit changes, each after `latency`.
    static std::optional<AdaptiveLimit::Change> answerUntilChange(AdaptiveLimit &limit,
                                                                  Instant &now, Duration latency)
    {
        for (int i = 0; i < 100'000; ++i) {
            now += latency / limit.limit();
            if (const auto change = limit.answered(now - latency, true, now))
                return change;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void growsWhileTheServerKeepsUp()
    {
        AdaptiveLimit limit(64);
        Instant now = start;
        QCOMPARE(limit.limit(), 4);
        for (const int next : {8, 16, 32, 64}) {
            const auto change = answerUntilChange(limit, now, 1s);
            QVERIFY(change.has_value());
            QCOMPARE(change->to, next);
            QCOMPARE(change->reason, AdaptiveLimit::Reason::KeepsUp);
        }
    }

    void stepsBackWhereAnswersOnlyTakeLonger()
    {
        AdaptiveLimit limit(64);
        Instant now = start;
        QVERIFY(answerUntilChange(limit, now, 1s));
        const auto change = answerUntilChange(limit, now, 2s);
        QVERIFY(change.has_value());
        QVERIFY(change->to < 8 && change->to >= 4);
        QCOMPARE(change->reason, AdaptiveLimit::Reason::NoGain);
    }

    void isCutOncePerRefusal()
    {
        AdaptiveLimit limit(64);
        Instant now = start;
        while (limit.limit() < 32)
            QVERIFY(answerUntilChange(limit, now, 1s));
        const Instant sent = now + 1s;
        const auto change = limit.pushedBack(sent, 32, false, sent + 100ms);
        QVERIFY(change.has_value());
        QCOMPARE(change->to, 25);
        QCOMPARE(change->reason, AdaptiveLimit::Reason::Refused);
        // The others that went with it.
        for (int i = 0; i < 10; ++i)
            QVERIFY(!limit.pushedBack(sent, 25, false, sent + 150ms));
        QCOMPARE(limit.limit(), 25);
    }

    void whatIsNotUsedIsNotJudged()
    {
        AdaptiveLimit limit(64);
        Instant now = start;
        for (int i = 0; i < 1000; ++i) {
            now += 100ms;
            QVERIFY(!limit.answered(now - 50ms, false, now));
        }
        QCOMPARE(limit.limit(), 4);
    }

    void thePersonsMostHolds()
    {
        AdaptiveLimit limit(10);
        Instant now = start;
        for (int i = 0; i < 5; ++i) {
            answerUntilChange(limit, now, 1s);
            QVERIFY(limit.limit() <= 10);
        }
        limit.setMost(3);
        QCOMPARE(limit.limit(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAdaptiveLimit)
#include "tst_adaptive_limit.moc"

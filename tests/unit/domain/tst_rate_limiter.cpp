// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate_limiter.h"

#include <QtTest>

#include <random>
#include <vector>

using namespace volley;
using namespace std::chrono_literals;

namespace {

const Instant start{1000h};

struct Grant
{
    Instant at;
    double cost;
};

double seconds(Duration d)
{
    return std::chrono::duration<double>(d).count();
}

/// Takes as fast as the limiter lets, stepping from one promised moment to the next.
std::vector<Grant> drain(RateLimiter &limiter, const std::vector<qint64> &costs, Instant now)
{
    std::vector<Grant> grants;
    for (const qint64 cost : costs) {
        for (int tries = 0;; ++tries) {
            const WaitReason why = limiter.acquire(cost, now);
            if (why.kind == WaitKind::None)
                break;
            // A promised moment must hold: no second wait for the same reason.
            if (!why.until || *why.until <= now || tries > 2)
                qFatal("the limiter promised a moment that did not hold");
            now = *why.until;
        }
        grants.push_back({now, static_cast<double>(cost)});
    }
    return grants;
}

/// The most that passed in any window beyond what the rate allows for its length.
double worstExcess(const std::vector<Grant> &grants, double perSecond)
{
    double worst = 0;
    for (size_t i = 0; i < grants.size(); ++i) {
        double sum = 0;
        for (size_t j = i; j < grants.size(); ++j) {
            sum += grants[j].cost;
            worst = std::max(worst, sum - perSecond * seconds(grants[j].at - grants[i].at));
        }
    }
    return worst;
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutLimitsEverythingGoes()
    {
        RateLimiter limiter(0, 0, start);
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(limiter.acquire(1'000'000, start).kind, WaitKind::None);
        QCOMPARE(RateLimiter().acquire(5, start).kind, WaitKind::None);
    }

    void requestsNeverExceedTheRateInAnyWindow_data()
    {
        QTest::addColumn<int>("perMinute");
        QTest::newRow("one a minute") << 1;
        QTest::newRow("7") << 7;
        QTest::newRow("60") << 60;
        QTest::newRow("600") << 600;
        QTest::newRow("10000") << 10'000;
    }
    void requestsNeverExceedTheRateInAnyWindow()
    {
        QFETCH(int, perMinute);
        RateLimiter limiter(perMinute, 0, start);
        const auto grants = drain(limiter, std::vector<qint64>(400, 1), start);
        const double perSecond = perMinute / 60.0;
        const double burst = std::max(perSecond / 4, 1.0);
        QVERIFY(worstExcess(grants, perSecond) <= burst + 0.01);
        // And never slower: from the first on they come at the full rate.
        const double whole = seconds(grants.back().at - start);
        QVERIFY(qAbs(whole - 399 / perSecond) <= 1.01 / perSecond);
    }

    void tokensNeverExceedTheRateInAnyWindow()
    {
        RateLimiter limiter(0, 60'000, start);
        std::mt19937 random(7);
        std::uniform_int_distribution<qint64> cost(1, 5000);
        std::vector<qint64> costs(300);
        std::generate(costs.begin(), costs.end(), [&] { return cost(random); });
        const auto grants = drain(limiter, costs, start);
        QVERIFY(worstExcess(grants, 1000) <= 5000 + 1);
    }

    void theLaterOfBothLimitsIsNamed()
    {
        RateLimiter limiter(60, 60'000, start);
        QCOMPARE(limiter.acquire(200, start + 1s).kind, WaitKind::None);
        WaitReason why = limiter.acquire(1, start + 1s);
        QCOMPARE(why.kind, WaitKind::RequestsLimit);
        QVERIFY(*why.until == start + 2s);
        limiter.settle(0, 4000); // it cost 4,000 more than thought
        why = limiter.acquire(200, start + 2s);
        QCOMPARE(why.kind, WaitKind::TokensLimit);
        QVERIFY(qAbs(seconds(*why.until - start) - 4.4) < 1e-6);
    }

    void refusedRequestsTakeNothing()
    {
        RateLimiter limiter(2400, 60'000, start);
        const Instant now = start + 1s; // both buckets are full
        QCOMPARE(limiter.acquire(1000, now).kind, WaitKind::None);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(limiter.acquire(1000, now).kind, WaitKind::TokensLimit);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(limiter.acquire(0, now).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(0, now).kind, WaitKind::RequestsLimit);
    }

    void overestimatesComeBack()
    {
        RateLimiter limiter(0, 60'000, start);
        const Instant now = start + 1s;
        QCOMPARE(limiter.acquire(1000, now).kind, WaitKind::None);
        limiter.settle(1000, 100);
        QCOMPARE(limiter.acquire(900, now).kind, WaitKind::None);
        // But never beyond what a bucket holds.
        limiter.settle(1'000'000, 0);
        QCOMPARE(limiter.acquire(1000, now).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(1, now).kind, WaitKind::TokensLimit);
    }

    void whatExceedsAMinuteNeverGoes()
    {
        RateLimiter limiter(0, 6000, start);
        QCOMPARE(limiter.acquire(6000, start + 1s).kind, WaitKind::None);
        const WaitReason why = limiter.acquire(6001, start + 24h);
        QCOMPARE(why.kind, WaitKind::TooLarge);
        QVERIFY(!why.until);
    }

    void coolDownHoldsEverythingUntilItsMoment()
    {
        Failure cause;
        cause.kind = FailureKind::RateLimited;
        RateLimiter limiter;
        limiter.coolDown(start + 10s, cause);
        WaitReason why = limiter.acquire(1, start + 10s - 1ns);
        QCOMPARE(why.kind, WaitKind::CoolDown);
        QVERIFY(why.until == start + 10s);
        QVERIFY(why.cause == cause);
        QCOMPARE(limiter.acquire(1, start + 10s).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(1, start + 9s).kind, WaitKind::None);
    }

    void theLaterCoolDownWins()
    {
        Failure first;
        first.code = QStringLiteral("first");
        Failure second;
        second.code = QStringLiteral("second");
        RateLimiter limiter;
        limiter.coolDown(start + 10s, first);
        limiter.coolDown(start + 5s, second);
        QVERIFY(limiter.acquire(1, start).until == start + 10s);
        QCOMPARE(limiter.acquire(1, start).cause->code, first.code);
        limiter.coolDown(start + 20s, second);
        QCOMPARE(limiter.acquire(1, start).cause->code, second.code);
        limiter.endCoolDown();
        QCOMPARE(limiter.acquire(1, start).kind, WaitKind::None);
    }

    void coolDownDoesNotSaveUpABurst()
    {
        RateLimiter limiter(60, 0, start);
        limiter.coolDown(start + 60s, {});
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::CoolDown);
        QCOMPARE(limiter.acquire(0, start + 60s).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(0, start + 60s).kind, WaitKind::RequestsLimit);
    }

    void limitsChangeAtOnce()
    {
        RateLimiter limiter(60, 0, start);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::RequestsLimit);
        limiter.setLimits(6000, 0, start);
        QVERIFY(*limiter.acquire(0, start).until <= start + 10ms);
        limiter.setLimits(0, 0, start);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::None);
        limiter.setLimits(6, 0, start);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::None);
        QVERIFY(*limiter.acquire(0, start).until == start + 10s);
    }

    void timeThatStandsStillOrRunsBackGivesNothing()
    {
        RateLimiter limiter(60, 0, start);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::None);
        QCOMPARE(limiter.acquire(0, start - 1h).kind, WaitKind::RequestsLimit);
        QCOMPARE(limiter.acquire(0, start).kind, WaitKind::RequestsLimit);
        QCOMPARE(limiter.acquire(0, start + 1s).kind, WaitKind::None);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"

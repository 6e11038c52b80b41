// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retry_policy.h"

#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

constexpr double almostOne = 0.999999999;

Failure failure(FailureKind kind)
{
    Failure f;
    f.kind = kind;
    return f;
}

Failure limited(std::chrono::milliseconds after)
{
    Failure f = failure(FailureKind::RateLimited);
    f.retryAfter = after;
    return f;
}

const QList<FailureKind> retryable{
    FailureKind::RateLimited,  FailureKind::Overloaded,        FailureKind::ServerError,
    FailureKind::HostNotFound, FailureKind::ConnectionRefused, FailureKind::ConnectionLost,
    FailureKind::TlsFailed,    FailureKind::ProxyFailed,       FailureKind::NetworkFailed,
    FailureKind::Timeout,      FailureKind::Truncated};

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsThatAreRetried()
    {
        for (int k = 0; k < failureKindCount; ++k) {
            const auto kind = static_cast<FailureKind>(k);
            QVERIFY2(RetryPolicy::isRetryable(failure(kind)) == retryable.contains(kind),
                     qPrintable(failureName(kind)));
        }
    }

    void serversWordOverridesTheKind()
    {
        Failure f = failure(FailureKind::BadRequest);
        f.shouldRetry = true;
        QVERIFY(RetryPolicy::isRetryable(f));
        f = failure(FailureKind::ServerError);
        f.shouldRetry = false;
        QVERIFY(!RetryPolicy::isRetryable(f));
        QVERIFY(!RetryPolicy().delay(f, 1, 0.5));
        for (const FailureKind never :
             {FailureKind::NoCredit, FailureKind::Cancelled, FailureKind::BadPrompt,
              FailureKind::Internal, FailureKind::NoKey, FailureKind::QuotaUsedUp,
              FailureKind::Hedged}) {
            f = failure(never);
            f.shouldRetry = true;
            QVERIFY2(!RetryPolicy::isRetryable(f), qPrintable(failureName(never)));
        }
    }

    void backOffDoublesUpToTheCapWithFullJitter()
    {
        RetryPolicy policy;
        policy.maxAttempts = 100;
        const Failure f = failure(FailureKind::ServerError);
        const QList<int> ceilings{500, 1000, 2000, 4000, 8000, 16'000, 30'000, 30'000};
        for (int i = 0; i < ceilings.size(); ++i) {
            QCOMPARE(policy.delay(f, i + 1, 0.0)->count(), 0);
            QCOMPARE(policy.delay(f, i + 1, 0.5)->count(), ceilings.at(i) / 2);
            QCOMPARE(policy.delay(f, i + 1, almostOne)->count(), ceilings.at(i));
        }
        QCOMPARE(policy.delay(f, 99, almostOne)->count(), 30'000);
    }

    void attemptsAreCounted()
    {
        RetryPolicy policy;
        policy.maxAttempts = 3;
        const Failure f = failure(FailureKind::Timeout);
        QVERIFY(policy.delay(f, 1, 0.5));
        QVERIFY(policy.delay(f, 2, 0.5));
        QVERIFY(!policy.delay(f, 3, 0.5));
        policy.maxAttempts = 1;
        QVERIFY(!policy.delay(f, 1, 0.5));
        QVERIFY(!policy.delay(limited(1s), 1, 0.5));
    }

    void serversDelayIsTheLeast()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(limited(20s), 1, 0.0)->count(), 20'000);
        QCOMPARE(policy.delay(limited(20s), 1, 0.5)->count(), 21'000);
        QCOMPARE(policy.delay(limited(20s), 4, almostOne)->count(), 22'000);
        QCOMPARE(policy.delay(limited(1ms), 1, 0.0)->count(), 1);
    }

    void serversDelayAtItsBounds()
    {
        const RetryPolicy policy;
        // Zero and less say nothing: our own back-off counts.
        QCOMPARE(policy.delay(limited(0ms), 1, 0.5)->count(), 250);
        QCOMPARE(policy.delay(limited(-5s), 2, 0.5)->count(), 500);
        QCOMPARE(policy.delay(limited(120s), 1, 0.0)->count(), 120'000);
        QVERIFY(policy.delay(limited(120s), 1, almostOne)->count() <= 132'000);
        QVERIFY(!policy.delay(limited(120'001ms), 1, 0.0));
        QVERIFY(!policy.delay(limited(24h), 1, 0.5));
    }

    void whatHaltsATarget()
    {
        const QList<FailureKind> halting{FailureKind::InvalidKey, FailureKind::NoPermission,
                                         FailureKind::NoCredit,   FailureKind::UnknownModel,
                                         FailureKind::Redirected, FailureKind::QuotaUsedUp};
        for (int k = 0; k < failureKindCount; ++k) {
            const auto kind = static_cast<FailureKind>(k);
            QVERIFY2(RetryPolicy::haltsTarget(failure(kind)) == halting.contains(kind),
                     qPrintable(failureName(kind)));
        }
        Failure transient = failure(FailureKind::InvalidKey);
        transient.shouldRetry = true;
        QVERIFY(!RetryPolicy::haltsTarget(transient));
    }

    void wrongAddressHaltsATarget()
    {
        Failure f = failure(FailureKind::BadRequest);
        f.httpStatus = 404;
        QVERIFY(RetryPolicy::haltsTarget(f));
        f.httpStatus = 405;
        QVERIFY(RetryPolicy::haltsTarget(f));
        f.httpStatus = 400;
        QVERIFY(!RetryPolicy::haltsTarget(f));
    }

    void whatCoolsATarget()
    {
        for (int k = 0; k < failureKindCount; ++k) {
            const auto kind = static_cast<FailureKind>(k);
            QCOMPARE(RetryPolicy::coolsTarget(failure(kind)),
                     kind == FailureKind::RateLimited || kind == FailureKind::Overloaded);
        }
    }

    void everyKindHasANameOfItsOwn()
    {
        QStringList seen;
        for (int k = 0; k < failureKindCount; ++k) {
            const QString name = failureName(static_cast<FailureKind>(k));
            QVERIFY(!name.isEmpty() && !seen.contains(name));
            seen.append(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"

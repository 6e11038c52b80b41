// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standstill.h"
#include "domain/usual_latency.h"

#include <QSet>
#include <QtTest>

using namespace volley;

namespace {

LimitChange change(const char *what, double to, int target = -1, const char *reason = "person")
{
    return {1'000, target, QLatin1String(what), 1 - to, to, QLatin1String(reason)};
}

} // namespace

/// What a run's journal says of requests that were not sent; and when one in flight has stalled.
class TestStandstill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasLiftedDoesNotHold()
    {
        QVERIFY(standstillsAfter({}).isEmpty());
        const QList<LimitChange> halted{change("concurrency", 9, 0),
                                        change("halt", 1, 1, "invalid_key")};
        const QList<Standstill> found = standstillsAfter(halted);
        QCOMPARE(found,
                 (QList<Standstill>{{WaitKind::Halted, 1, QStringLiteral("invalid_key"), 1'000}}));
        QVERIFY(standstillsAfter(halted + QList{change("halt", 0, 1)}).isEmpty());
        // Another target's halt is another matter.
        QCOMPARE(standstillsAfter(halted + QList{change("halt", 0, 0)}).size(), 1);
        QVERIFY(standstillsAfter(halted + QList{change("continue", 1)}).isEmpty());
    }

    void aBudgetHoldsUntilItIsRaised()
    {
        const QList<LimitChange> reached{change("budget", 1, -1, "tokens")};
        QCOMPARE(standstillsAfter(reached),
                 (QList<Standstill>{{WaitKind::Budget, -1, QStringLiteral("tokens"), 1'000}}));
        QVERIFY(standstillsAfter(reached + QList{change("budget", 0)}).isEmpty());
    }

    void aPauseHoldsUntilItEnds()
    {
        QCOMPARE(standstillsAfter({change("pause", 1)}).value(0).kind, WaitKind::Paused);
        QVERIFY(standstillsAfter({change("pause", 1), change("resume", 0)}).isEmpty());
        QCOMPARE(standstillsAfter({change("pause", 1), change("stop", 1)}).value(0).cause,
                 QStringLiteral("stop"));
    }

    void eachTargetKnowsWhatHeldItBack()
    {
        const QList<Standstill> found{{WaitKind::Budget, -1, QStringLiteral("usd"), 1},
                                      {WaitKind::Halted, 1, QStringLiteral("no_credit"), 2},
                                      {WaitKind::Paused, -1, QStringLiteral("stop"), 3}};
        const QList<LaneStatus> lanes = lanesAt(found, 2);
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes.at(0).why.kind, WaitKind::Paused);
        QVERIFY(!lanes.at(0).why.cause);
        QCOMPARE(lanes.at(1).why.kind, WaitKind::Halted);
        QCOMPARE(lanes.at(1).why.cause->kind, FailureKind::NoCredit);
        QCOMPARE(lanesAt({}, 1).first().why.kind, WaitKind::None);
        QVERIFY(!failureNamed(QStringLiteral("usd")));
    }

    void eachKindHasAName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(WaitKind::Budget); ++kind)
            names.insert(waitKindName(WaitKind(kind)));
        QCOMPARE(names.size(), int(WaitKind::Budget) + 1);
    }

    void usualIsSaidOnceThereIsEnough()
    {
        UsualLatency latency;
        for (size_t i = 0; i + 1 < UsualLatency::enough; ++i)
            latency.note(1'000);
        QVERIFY(!latency.p99());
        latency.note(1'000);
        QCOMPARE(latency.p99(), 1'000);
    }

    void oneOfAHundredMayTakeLonger()
    {
        UsualLatency latency;
        for (int i = 1; i <= 1'000; ++i)
            latency.note(i % 100 == 0 ? 60'000 : 2'345);
        QCOMPARE(latency.p99(), 2'400); // rounded up
        // What was long ago is forgotten.
        for (int i = 0; i < 1'000; ++i)
            latency.note(10);
        QCOMPARE(latency.p99(), 10);
    }

    void shortAnswersDoNotStallSoon()
    {
        QCOMPARE(UsualLatency::stalledAfterMs(50), 10'000);
        QCOMPARE(UsualLatency::stalledAfterMs(6'000), 18'000);
    }
};

QTEST_GUILESS_MAIN(TestStandstill)
#include "tst_standstill.moc"

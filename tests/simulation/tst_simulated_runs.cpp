// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_run.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

Target targetOf(int concurrency)
{
    Target target;
    target.concurrency = concurrency;
    target.stream = false;
    return target;
}

} // namespace

/// The simulation itself: the engine runs in it to the end, and as fast as it must.
class TestSimulatedRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestIsAnsweredOnce()
    {
        SimulatedRun run;
        ServerTraits traits;
        traits.errorShare = 0.05;
        traits.cutShare = 0.03;
        run.addTarget(traits, targetOf(30));
        run.begin(3000);
        QVERIFY(run.advance(24h));
        QCOMPARE(run.succeeded(), 3000);
        QCOMPARE(run.endedTwice(), 0);
        QVERIFY(run.server().mostAtOnce() <= 30);
        QVERIFY(run.server().received() > 3150);
        QCOMPARE(run.broken(), QStringList());
        QVERIFY(!run.clock.hasAlarms());
    }

    void stragglersNoLongerHoldUpTheEnd_data()
    {
        QTest::addColumn<bool>("hedge");
        QTest::newRow("waited for") << false;
        QTest::newRow("asked a second time") << true;
    }
    void stragglersNoLongerHoldUpTheEnd()
    {
        QFETCH(bool, hedge);
        SimulatedRun run;
        ServerTraits traits;
        traits.hangShare = 0.005;
        Target target = targetOf(30);
        target.hedge = hedge;
        run.addTarget(traits, target);
        const Instant began = run.clock.now();
        run.begin(1000);
        QVERIFY(run.advance(24h));
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(run.clock.now() - began);
        qInfo("%lld s", static_cast<long long>(took.count()));
        QCOMPARE(run.succeeded(), 1000);
        // What is not answered at all meets its deadline after 300 s.
        QVERIFY2(hedge ? took < 150s : took > 300s, "");
        QCOMPARE(run.broken(), QStringList());
        run.clock.advance(1ms);
        QVERIFY(!run.clock.hasAlarms());
    }

    void aMillion()
    {
        const qint64 count = qEnvironmentVariableIntValue("VOLLEY_SIMULATED_REQUESTS");
        const qint64 rows = count > 0 ? count : 20'000;
        SimulatedRun run;
        run.addTarget({}, targetOf(500));
        QElapsedTimer timer;
        timer.start();
        run.begin(rows);
        QVERIFY(run.advance(24h * 30));
        qInfo("%lld requests in %lld ms", rows, timer.elapsed());
        QCOMPARE(run.succeeded(), rows);
        QCOMPARE(run.broken(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSimulatedRuns)
#include "tst_simulated_runs.moc"

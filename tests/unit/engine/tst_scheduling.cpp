// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

/// Who goes when: limits of concurrency and rate, order, rows, several targets, very long runs.
class TestScheduling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitIsReachedAndNeverPassed_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 6, 7, 32, 500, 1000})
            QTest::addRow("%d", limit) << limit;
    }
    void limitIsReachedAndNeverPassed()
    {
        QFETCH(int, limit);
        EngineBench bench;
        bench.echo(500ms);
        const qint64 rows = limit * 4 + 3;
        bench.engine.start(EngineBench::spec(rows, limit));
        const Instant begin = bench.clock.now();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.mostOpen, limit);
        QCOMPARE(bench.transport.mostOverReserve, 0);
        QCOMPARE(bench.transport.sends, int(rows));
        // Rounds of half a second, if every free slot is used at once.
        const auto rounds = (rows + limit - 1) / limit;
        QVERIFY(bench.clock.now() - begin < rounds * 500ms + 100ms);
        QCOMPARE(bench.stats.last().maxInFlight, limit);
        QCOMPARE(bench.broken, QStringList());
    }

    void onRecordNoMoreAreInFlightThanAre()
    {
        EngineBench bench;
        bench.echo(1ms);
        qsizetype most = 0;
        connect(&bench.engine, &RunEngine::attemptsStarted, &bench,
                [&] { most = std::max(most, bench.starts.size() - bench.records.size()); });
        bench.engine.start(EngineBench::spec(400, 6));
        QVERIFY(bench.runToEnd());
        QCOMPARE(most, 6);
        QCOMPARE(bench.broken, QStringList());
    }

    void limitChangesActAtOnce()
    {
        EngineBench bench;
        bench.echo(1000ms);
        bench.engine.start(EngineBench::spec(4000, 6));
        bench.advance(500ms);
        QCOMPARE(bench.transport.open, 6);
        for (const int limit : {32, 1, 500, 7, 1000, 3}) {
            bench.engine.setConcurrency(-1, limit);
            bench.advance(1ms);
            QVERIFY2(bench.transport.open >= limit, "raised at once");
            // Those in flight finish; nothing new goes until there is room.
            bench.advance(1100ms);
            QCOMPARE(bench.transport.open, limit);
        }
        QCOMPARE(bench.transport.mostOverReserve, 0);
        QCOMPARE(bench.limitChanges.size(), 6);
        QCOMPARE(bench.limitChanges.first().what, QStringLiteral("concurrency"));
        QCOMPARE(bench.limitChanges.first().from, 6.0);
        QCOMPARE(bench.limitChanges.first().to, 32.0);
    }

    void limitOutOfRangeIsHeldWithin()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(3000, 5));
        bench.settle();
        bench.engine.setConcurrency(0, 100000);
        bench.advance(200ms);
        QCOMPARE(bench.transport.open, 1000);
        bench.engine.setConcurrency(7, 3); // no such target
        bench.advance(200ms);
        QCOMPARE(bench.lanes.first().limit, 1000);
    }

    void requestsGoInOrder()
    {
        EngineBench bench;
        bench.echo();
        bench.engine.start(EngineBench::spec(600, 3));
        QVERIFY(bench.runToEnd());
        QStringList expected;
        for (int row = 0; row < 600; ++row)
            expected << QStringLiteral("p%1").arg(row);
        QCOMPARE(bench.sentBodies(), expected);
    }

    void targetsAndRepeatsAreAllSent()
    {
        EngineBench bench;
        bench.echo(70ms);
        RunSpec spec = EngineBench::spec(700, 5, 2, 3);
        spec.definition.targets[1].concurrency = 11;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 700 * 2 * 3);
        QCOMPARE(bench.transport.mostOpenByHost.value(QStringLiteral("host0.example")), 5);
        QCOMPARE(bench.transport.mostOpenByHost.value(QStringLiteral("host1.example")), 11);
        const RunPlan plan(700, 2, 3);
        for (const AttemptRecord &record : std::as_const(bench.records)) {
            const auto place = plan.place(record.ordinal);
            QCOMPARE(record.answer.text, QStringLiteral("p%1").arg(place.row));
            QCOMPARE(record.state, RequestState::Succeeded);
        }
        QHash<QByteArray, int> byModel;
        for (const FakeCall &call : std::as_const(bench.transport.calls))
            ++byModel[call.request().headers.first().value];
        QCOMPARE(byModel.value("m0"), 2100);
        QCOMPARE(byModel.value("m1"), 2100);
        QCOMPARE(bench.broken, QStringList());
    }

    void oneHostGetsTheSumReserved()
    {
        EngineBench bench;
        RunSpec spec = EngineBench::spec(100, 20, 3);
        spec.baseUrls[2] = spec.baseUrls[0];
        bench.engine.start(spec);
        bench.settle();
        QCOMPARE(bench.transport.reserved, 40);
        QCOMPARE(bench.transport.mostOpenByHost.value(QStringLiteral("host0.example")), 40);
        bench.engine.setConcurrency(2, 1);
        QCOMPARE(bench.transport.reserved, 40); // twenty are still open
    }

    void emptyRunEndsAtOnce()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(0));
        QVERIFY(bench.runToEnd(1s));
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
    }

    void onlyQueuedOnesOfAnEarlierRunAreSent()
    {
        EngineBench bench;
        bench.echo();
        RunSpec spec = EngineBench::spec(6, 2);
        spec.states = {RequestState::Succeeded, RequestState::Queued,      RequestState::Failed,
                       RequestState::Queued,    RequestState::Interrupted, RequestState::Cancelled};
        spec.attempts = {1, 2, 5, 0, 1, 0};
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies(), QStringList({QStringLiteral("p1"), QStringLiteral("p3")}));
        // Numbers of attempts go on from what is on record.
        QCOMPARE(bench.recordsOf(1).first().attempt, 3);
        QCOMPARE(bench.recordsOf(3).first().attempt, 1);
    }

    void requestsPerMinuteAreKept()
    {
        EngineBench bench;
        bench.echo(10ms);
        RunSpec spec = EngineBench::spec(40, 10);
        spec.definition.targets[0].requestsPerMinute = 60;
        bench.engine.start(spec);
        bench.advance(10'020ms);
        QCOMPARE(bench.transport.sends, 11);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::RequestsLimit);
        QCOMPARE(bench.state(11), RequestState::Waiting);
        QCOMPARE(bench.shown.value(11).why.kind, WaitKind::RequestsLimit);
        QVERIFY(bench.shown.value(11).why.until.has_value());
        // Lifted: the rest goes at once, in its old place.
        bench.engine.setLimits(0, 0, 0);
        QVERIFY(bench.runToEnd(1s));
        QCOMPARE(bench.sentBodies().at(11), QStringLiteral("p11"));
        QCOMPARE(bench.broken, QStringList());
    }

    void promptOverTheTokenLimitFailsAlone()
    {
        EngineBench bench;
        bench.echo(10ms);
        bench.rowText = [](qint64 row) {
            return row == 1 ? QString(4000, QLatin1Char('x')) : QStringLiteral("short");
        };
        RunSpec spec = EngineBench::spec(3, 1);
        spec.definition.targets[0].tokensPerMinute = 600;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd(10min));
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.state(1), RequestState::Failed);
        QCOMPARE(bench.shown.value(1).failure->kind, FailureKind::BadPrompt);
        QCOMPARE(bench.state(2), RequestState::Succeeded);
        QCOMPARE(bench.transport.sends, 2);
    }

    void blankPromptsAreNeverSent()
    {
        EngineBench bench;
        bench.echo();
        bench.rowText = [](qint64 row) {
            return row % 2 ? QStringLiteral(" \n\t ") : QStringLiteral("p");
        };
        bench.engine.start(EngineBench::spec(6, 2));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 3);
        QCOMPARE(bench.startCount, 3);
        const auto records = bench.recordsOf(3);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().attempt, 0);
        QCOMPARE(records.first().state, RequestState::Failed);
        QCOMPARE(records.first().failure->kind, FailureKind::BadPrompt);
        QCOMPARE(bench.shown.value(3).attempt, 0);
    }

    void systemMessageIsRendered()
    {
        EngineBench bench;
        bench.echo();
        RunSpec spec = EngineBench::spec(1);
        spec.definition.systemTemplate = QStringLiteral("Say {{prompt}}");
        spec.definition.promptTemplate = QStringLiteral("<{{prompt}}>");
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies(), QStringList{QStringLiteral("Say p0\n<p0>")});
    }

    void rowsAreAskedForAheadAndEachBlockOnce()
    {
        EngineBench bench;
        bench.echo(50ms);
        bench.rowsDelay = 30ms;
        bench.engine.start(EngineBench::spec(3000, 16));
        const Instant begin = bench.clock.now();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.rowsAsked.size(), 12);
        QCOMPARE(QSet<qint64>(bench.rowsAsked.begin(), bench.rowsAsked.end()).size(), 12);
        // Only the first block is waited for: 188 rounds of 50 ms.
        QVERIFY(bench.clock.now() - begin < 9600ms);
    }

    void laneSaysThatItWaitsForRows()
    {
        EngineBench bench;
        bench.rowsDelay = 5s;
        bench.engine.start(EngineBench::spec(10, 2));
        bench.advance(200ms);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Rows);
        bench.advance(5s);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::None);
        QCOMPARE(bench.transport.open, 2);
    }

    void updatesAreCoalesced()
    {
        EngineBench bench;
        bench.echo(1ms);
        bench.engine.start(EngineBench::spec(5000, 10));
        const Instant begin = bench.clock.now();
        QVERIFY(bench.runToEnd());
        const auto elapsed =
            std::chrono::duration_cast<std::chrono::milliseconds>(bench.clock.now() - begin);
        QVERIFY(bench.updateSignals <= elapsed.count() / 20 + 2);
        QVERIFY(bench.stats.size() <= elapsed.count() / 100 + 2);
        QCOMPARE(bench.broken, QStringList());
    }

    void startTellsNothingOfQueuedRequests()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(1'000'000, 4));
        bench.settle();
        QCOMPARE(bench.shown.size(), 4);
    }

    void manyRequests()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr int rows = 25'000; // sanitizers make each request twenty times as slow
#else
        constexpr int rows = 100'000;
#endif
        EngineBench bench;
        bench.keepRecords = bench.keepLog = bench.transport.keepCalls = false;
        bench.echo(1ms);
        const RunSpec spec = EngineBench::spec(rows, 500, 2, 2);
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 4 * rows);
        QCOMPARE(bench.startCount, 4 * rows);
        QCOMPARE(bench.recordCount, 4 * rows);
        QCOMPARE(bench.transport.mostOpen, 1000);
        QCOMPARE(bench.broken, QStringList());
    }

    void destroyingTheEngineCancelsEverything()
    {
        auto bench = std::make_unique<EngineBench>();
        bench->engine.start(EngineBench::spec(100, 30));
        bench->settle();
        const auto calls = bench->transport.calls;
        QCOMPARE(calls.size(), 30);
        calls.at(3).sent();
        calls.at(3).head(200);
        calls.at(3).body("some");
        bench.reset();
        for (const FakeCall &call : calls)
            QVERIFY(!call.isOpen());
    }

    void anotherStartDropsTheRunBefore()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(100, 30));
        bench.settle();
        const auto old = bench.transport.calls;
        bench.echo();
        bench.engine.start(EngineBench::spec(5, 2));
        for (const FakeCall &call : old)
            QVERIFY(!call.isOpen());
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.size(), 5);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
    }

    void unknownProviderHaltsItsTargetOnly()
    {
        EngineBench bench;
        bench.echo();
        RunSpec spec = EngineBench::spec(4, 2, 2);
        spec.definition.targets[0].provider = QStringLiteral("nobody");
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList({QStringLiteral("halted 0 bad_parameter"),
                                         QStringLiteral("finished halted")}));
        QCOMPARE(bench.transport.sends, 4);
    }
};

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"

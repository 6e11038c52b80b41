// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

/// What a person does to a run, and what the disk does to it.
class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pauseLetsThoseInFlightFinish()
    {
        EngineBench bench;
        bench.echo(1s);
        bench.engine.start(EngineBench::spec(20, 4));
        bench.advance(500ms);
        bench.engine.pause();
        bench.advance(1h);
        QCOMPARE(bench.transport.sends, 4);
        QCOMPARE(bench.state(3), RequestState::Succeeded);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Paused);
        QVERIFY(bench.stats.last().paused);
        QCOMPARE(bench.finishedCount, 0);
        bench.engine.resume();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 20);
        QCOMPARE(bench.limitChanges.at(0).what, QStringLiteral("pause"));
        QCOMPARE(bench.limitChanges.at(1).what, QStringLiteral("resume"));
    }

    void pausedBackOffsWaitAtTheDoor()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) {
                c.answer(c.number() == 0 ? 500 : 200, FakeProvider::whole("x"));
            });
        };
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(15ms);
        bench.engine.pause();
        bench.advance(10s);
        QCOMPARE(bench.state(0), RequestState::Queued);
        QCOMPARE(bench.transport.sends, 1);
        bench.engine.resume();
        QVERIFY(bench.runToEnd(1s));
    }

    void stopCancelsInFlightAndKeepsTheRest()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            if (call.number() == 0)
                call.after(10ms, [](const FakeCall &c) {
                    c.answer(500, "no", {{"retry-after-ms", "60000"}});
                });
        };
        bench.engine.start(EngineBench::spec(20, 4));
        bench.advance(100ms);
        QCOMPARE(bench.state(0), RequestState::Retrying);
        bench.engine.stop();
        QVERIFY(bench.runToEnd(1s));
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished stopped")});
        QCOMPARE(bench.transport.open, 0);
        QCOMPARE(bench.state(0), RequestState::Queued);
        for (Ordinal ordinal = 1; ordinal <= 4; ++ordinal) {
            QCOMPARE(bench.state(ordinal), RequestState::Cancelled);
            const auto records = bench.recordsOf(ordinal);
            QCOMPARE(records.size(), 1);
            QCOMPARE(records.first().failure->kind, FailureKind::Cancelled);
            QCOMPARE(records.first().failure->outcome, OutcomeClass::Unknown);
            QCOMPARE(records.first().state, RequestState::Cancelled);
        }
        QVERIFY(!bench.shown.contains(5));
        bench.advance(2h);
        QCOMPARE(bench.transport.sends, 5);
        QCOMPARE(bench.finishedCount, 1);
    }

    void stopWhilePausedAndTwice()
    {
        EngineBench bench;
        bench.echo();
        bench.engine.start(EngineBench::spec(20, 4));
        bench.engine.pause();
        bench.advance(1s);
        bench.engine.stop();
        bench.engine.stop();
        QVERIFY(bench.runToEnd(1s));
        bench.engine.stop();
        bench.advance(1s);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished stopped")});
        QCOMPARE(bench.transport.sends, 0);
    }

    void stopWaitsForTheDisk()
    {
        EngineBench bench;
        bench.storeDelay = 5s;
        bench.engine.start(EngineBench::spec(20, 4));
        bench.settle();
        bench.engine.stop();
        QVERIFY(!bench.runToEnd(3s));
        QVERIFY(bench.runToEnd(3s));
    }

    void retryAfterStopSendsOnlyThose()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(20, 2));
        bench.settle();
        bench.engine.stop();
        QVERIFY(bench.runToEnd(1s));
        bench.echo();
        bench.engine.retry({1, 7, 99, -3});
        QVERIFY(bench.runToEnd(10s));
        QCOMPARE(bench.sentBodies().mid(2),
                 QStringList({QStringLiteral("p1"), QStringLiteral("p7")}));
        QCOMPARE(bench.log.last(), QStringLiteral("finished"));
    }

    void cancelWhereverItStands()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            const QByteArray body = call.request().body;
            call.after(10ms, [body](const FakeCall &c) {
                if (body == "p0")
                    c.answer(200, FakeProvider::whole("done"));
                else if (body == "p1")
                    c.answer(500, "no", {{"retry-after-ms", "60000"}});
                else
                    c.sent();
            });
        };
        bench.engine.start(EngineBench::spec(6, 3));
        bench.advance(100ms);
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.state(1), RequestState::Retrying);
        QCOMPARE(bench.state(2), RequestState::Sending);
        bench.engine.cancel({0, 1, 2, 5, 5, 77});
        bench.advance(100ms);
        QCOMPARE(bench.state(0), RequestState::Succeeded); // final ones are left alone
        for (const Ordinal ordinal : {1, 2, 5}) {
            QCOMPARE(bench.state(ordinal), RequestState::Cancelled);
            QCOMPARE(bench.recordsOf(ordinal).last().state, RequestState::Cancelled);
        }
        QCOMPARE(bench.recordsOf(1).size(), 2);
        QCOMPARE(bench.recordsOf(2).last().attempt, 1);
        QCOMPARE(bench.recordsOf(2).last().failure->outcome, OutcomeClass::Unknown);
        QCOMPARE(bench.recordsOf(5).size(), 1);
        QCOMPARE(bench.recordsOf(5).last().attempt, 0);
        // Its slot is free for another.
        QCOMPARE(bench.transport.open, 2);
        bench.engine.cancel({3, 4});
        QVERIFY(bench.runToEnd(1s));
        QVERIFY(!bench.sentBodies().contains(QStringLiteral("p5")));
        QCOMPARE(bench.broken, QStringList());
    }

    void cancelWhileTheRecordIsUnderWay()
    {
        EngineBench bench;
        bench.storeDelay = 1s;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) { c.answer(500, "no"); });
        };
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(100ms);
        bench.engine.cancel({0});
        QVERIFY(bench.runToEnd(5s));
        const auto records = bench.recordsOf(0);
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0).state, RequestState::Retrying);
        QCOMPARE(records.at(1).state, RequestState::Cancelled);
        QCOMPARE(records.at(1).attempt, 0);
        QCOMPARE(bench.transport.sends, 1);
        QCOMPARE(bench.broken, QStringList());
    }

    void cancelOfAnAnswerBeingStoredComesTooLate()
    {
        EngineBench bench;
        bench.storeDelay = 1s;
        bench.echo(10ms);
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(100ms);
        QCOMPARE(bench.state(0), RequestState::Saving);
        bench.engine.cancel({0});
        QVERIFY(bench.runToEnd(5s));
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.records.size(), 1);
    }

    void aMillionCancelledAtOnceArePacedByTheDisk()
    {
        EngineBench bench;
        bench.keepRecords = bench.keepLog = false;
        bench.storeDelay = 5ms;
        bench.engine.start(EngineBench::spec(200'000, 2));
        bench.settle();
        QList<qint64> all(200'000);
        std::iota(all.begin(), all.end(), 0);
        bench.acknowledges = false;
        bench.engine.cancel(all);
        bench.advance(1s);
        QVERIFY(bench.recordCount <= 2100);
        bench.acknowledges = true;
        bench.acknowledgeAll();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.recordCount, 200'000);
        QCOMPARE(bench.transport.sends, 2);
        QCOMPARE(bench.broken, QStringList());
    }

    void retryCountsAttemptsAnewAndNumbersThemOn()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) {
                if (c.number() < 5)
                    c.answer(500, "no");
                else
                    c.answer(200, FakeProvider::whole("yes"));
            });
        };
        RunSpec spec = EngineBench::spec(1, 1);
        spec.definition.targets[0].maxAttempts = 3;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.state(0), RequestState::Failed);
        bench.engine.retry({0});
        bench.advance(1ms);
        QVERIFY(bench.runToEnd());
        const auto records = bench.recordsOf(0);
        QCOMPARE(records.size(), 6);
        QCOMPARE(records.last().attempt, 6);
        QCOMPARE(records.last().state, RequestState::Succeeded);
        QCOMPARE(records.at(4).state, RequestState::Retrying);
        bench.engine.retry({0}); // also one that succeeded
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.recordsOf(0).size(), 7);
        QCOMPARE(bench.log.size(), 3);
    }

    void retryAfterTheEndOfAPausedRunGoes()
    {
        EngineBench bench;
        bench.echo(100ms);
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(50ms);
        bench.engine.pause();
        QVERIFY(bench.runToEnd(1s));
        bench.engine.retry({0});
        QVERIFY(bench.runToEnd(1s));
        QCOMPARE(bench.transport.sends, 2);
    }

    void retriedGoesBeforeLaterOnesAndIsShownQueued()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            const bool fails = call.number() == 0;
            call.after(100ms, [fails](const FakeCall &c) {
                c.answer(fails ? 400 : 200, FakeProvider::whole("x"));
            });
        };
        bench.engine.start(EngineBench::spec(10, 1));
        bench.advance(350ms);
        QCOMPARE(bench.state(0), RequestState::Failed);
        bench.engine.retry({0});
        bench.settle();
        QCOMPARE(bench.state(0), RequestState::Queued);
        QVERIFY(!bench.shown.value(0).failure);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies().at(4), QStringLiteral("p0"));
    }

    void cancelledAndRetriedAheadOfTheCursorGoesOnce()
    {
        EngineBench bench;
        bench.echo();
        bench.engine.start(EngineBench::spec(10, 1));
        bench.settle();
        bench.engine.cancel({7, 8});
        bench.settle();
        QCOMPARE(bench.state(7), RequestState::Cancelled);
        bench.engine.retry({7, 7});
        QVERIFY(bench.runToEnd());
        QStringList expected;
        for (const int row : {0, 1, 2, 3, 4, 5, 6, 7, 9})
            expected << QStringLiteral("p%1").arg(row);
        QCOMPARE(bench.sentBodies(), expected);
        QCOMPARE(bench.broken, QStringList());
    }

    void retryOfAnUnstoredFailureWaitsForTheDisk()
    {
        EngineBench bench;
        bench.storeDelay = 1s;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) {
                c.answer(c.number() == 0 ? 400 : 200, FakeProvider::whole("x"));
            });
        };
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(100ms);
        bench.engine.retry({0});
        bench.advance(500ms);
        QCOMPARE(bench.transport.sends, 1);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.recordsOf(0).size(), 2);
        QCOMPARE(bench.broken, QStringList());
    }

    void nothingIsSentWhileTheDiskIsBehind()
    {
        EngineBench bench;
        bench.acknowledges = false;
        bench.echo(1ms);
        bench.engine.start(EngineBench::spec(10'000, 50));
        bench.advance(10s);
        QVERIFY(bench.transport.sends > 2048);
        QVERIFY(bench.transport.sends <= 2048 + 1 + 50);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Disk);
        QCOMPARE(bench.state(0), RequestState::Saving);
        bench.acknowledges = true;
        bench.acknowledgeAll();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 10'000);
        QCOMPARE(bench.broken, QStringList());
    }

    void largeAnswersCountByTheirSize()
    {
        EngineBench bench;
        bench.acknowledges = false;
        const QByteArray large = FakeProvider::whole(QByteArray(4 * 1024 * 1024, 'x'));
        bench.transport.onSend = [&large](const FakeCall &call) {
            call.after(1ms, [&large](const FakeCall &c) { c.answer(200, large); });
        };
        bench.engine.start(EngineBench::spec(100, 2));
        bench.advance(10s);
        QVERIFY(bench.transport.sends <= 11);
    }

    void strangeAcknowledgementsChangeNothing()
    {
        EngineBench bench;
        bench.acknowledges = false;
        bench.echo(100ms);
        bench.engine.acknowledge({1});
        bench.engine.start(EngineBench::spec(2, 2));
        bench.settle();
        bench.engine.acknowledge({0, 1, 2, -1, 5000});
        bench.advance(1s);
        QCOMPARE(bench.state(0), RequestState::Saving);
        bench.engine.acknowledge({0, 0, 0});
        bench.advance(1s);
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.state(1), RequestState::Saving);
        QCOMPARE(bench.finishedCount, 0);
        bench.engine.acknowledge({1});
        QVERIFY(bench.runToEnd(1s));
    }

    void cancelAfterTheEndIsStillRecorded()
    {
        EngineBench bench;
        bench.engine.start(EngineBench::spec(10, 2));
        bench.settle();
        bench.engine.stop();
        QVERIFY(bench.runToEnd(1s));
        bench.engine.cancel({8});
        bench.advance(1s);
        QCOMPARE(bench.recordsOf(8).first().state, RequestState::Cancelled);
        QCOMPARE(bench.finishedCount, 1);
    }

    void slotsBeforeAnyStartDoNothing()
    {
        EngineBench bench;
        bench.engine.pause();
        bench.engine.resume();
        bench.engine.stop();
        bench.engine.cancel({1});
        bench.engine.retry({1});
        bench.engine.setConcurrency(-1, 4);
        bench.engine.setLimits(0, 1, 1);
        bench.engine.setKey(0, Secret("k"));
        bench.engine.provideRows(0, {});
        bench.engine.watch(3);
        bench.advance(1s);
        QCOMPARE(bench.log, QStringList());
        QCOMPARE(bench.transport.sends, 0);
    }

    void cancelBetweenTheWordAndTheSend()
    {
        EngineBench bench;
        bench.echo();
        bench.acknowledgesStarts = false;
        connect(&bench.engine, &RunEngine::attemptsStarted, &bench, [&](const auto &batch) {
            if (bench.starts.size() == 3) {
                bench.engine.cancel({1});
                bench.engine.acknowledge({1});
                bench.engine.retry({1});
            }
            bench.engine.acknowledgeStarts(batch);
        });
        bench.engine.start(EngineBench::spec(3, 3));
        bench.settle();
        // What was planned for the first attempt is not done in the name of another.
        QVERIFY(!bench.sentBodies().mid(0, 2).contains(QStringLiteral("p1")));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies().count(QStringLiteral("p1")), 1);
        QCOMPARE(bench.recordsOf(1).first().state, RequestState::Cancelled);
        QCOMPARE(bench.recordsOf(1).last().attempt, 2);
        QCOMPARE(bench.state(1), RequestState::Succeeded);
    }

    void nothingIsSentBeforeItsBeginningIsOnDisk()
    {
        EngineBench bench;
        bench.echo();
        bench.acknowledgesStarts = false;
        bench.engine.start(EngineBench::spec(5, 2));
        bench.advance(500ms);
        QCOMPARE(bench.starts.size(), 2); // they hold the slots
        QCOMPARE(bench.transport.sends, 0);
        QCOMPARE(bench.state(0), RequestState::Queued);
        // What the disk keeps waiting is said, and goes on by itself.
        bench.advance(2s);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Disk);
        bench.engine.acknowledgeStarts({bench.starts.first()});
        bench.settle();
        QCOMPARE(bench.sentBodies(), QStringList{QStringLiteral("p0")});
        QCOMPARE(bench.state(0), RequestState::Sending);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::None);
        bench.acknowledgesStarts = true;
        bench.engine.acknowledgeStarts(bench.starts); // the first of them once more
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 5);
        QCOMPARE(bench.broken, QStringList());
    }

    void whatWasNeverSentIsNeverCharged()
    {
        EngineBench bench;
        bench.echo();
        bench.acknowledgesStarts = false;
        bench.engine.start(EngineBench::spec(3, 2));
        bench.settle();
        bench.engine.retry({0}); // already on its way
        bench.engine.cancel({0});
        bench.settle();
        QCOMPARE(bench.recordsOf(0).size(), 1);
        QCOMPARE(bench.recordsOf(0).first().failure->outcome, OutcomeClass::NotProcessed);
        QCOMPARE(bench.starts.size(), 3); // its slot is free for the next one
        bench.engine.stop();
        bench.settle();
        bench.engine.acknowledgeStarts(bench.starts);
        bench.settle();
        QCOMPARE(bench.transport.sends, 0);
        QCOMPARE(bench.finishedCount, 1);
        QCOMPARE(bench.broken, QStringList());
    }

    void aStartFromWithinFinishedWorks()
    {
        EngineBench bench;
        bench.echo(10ms);
        connect(&bench.engine, &RunEngine::finished, &bench, [&] {
            if (bench.finishedCount < 3)
                bench.engine.start(EngineBench::spec(5, 2));
        });
        bench.engine.start(EngineBench::spec(5, 2));
        bench.advance(10s);
        QCOMPARE(bench.finishedCount, 3);
        QCOMPARE(bench.transport.sends, 15);
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"

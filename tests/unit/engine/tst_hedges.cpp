// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

/// Stragglers at a run's end are asked a second time, where that is wished.
class TestHedges : public QObject
{
    Q_OBJECT

    /// 60 rows that are answered after 100 ms; what is said of `ordinal` instead is the test's.
    struct Race
    {
        explicit Race(QList<Ordinal> stragglers = {5}, int limit = 8, qint64 rows = 60)
            : slow(std::move(stragglers))
            , spec(EngineBench::spec(rows, limit))
        {
            spec.definition.targets[0].hedge = true;
            bench.transport.onSend = [this](const FakeCall &call) {
                const Ordinal ordinal = call.request().body.mid(1).toLongLong();
                if (slow.contains(ordinal)) {
                    races[ordinal].append(call);
                    if (onStraggler)
                        onStraggler(call, int(races[ordinal].size()));
                    return;
                }
                call.after(100ms, [](const FakeCall &due) { answer(due); });
            };
        }
        static void answer(const FakeCall &call)
        {
            call.answer(200, FakeProvider::whole(call.request().body));
        }
        void start() { bench.engine.start(spec); }
        /// Everything but the stragglers is answered by now, and these are not stalled yet.
        void startAndWait()
        {
            start();
            bench.advance(5s);
        }
        [[nodiscard]] int attemptsOf(Ordinal ordinal) const
        {
            return int(races.value(ordinal).size());
        }
        [[nodiscard]] FakeCall call(Ordinal ordinal, int attempt) const
        {
            return races.value(ordinal).at(attempt - 1);
        }
        [[nodiscard]] QList<LimitChange> hedges() const
        {
            QList<LimitChange> found;
            for (const LimitChange &change : bench.limitChanges) {
                if (change.what == QLatin1String("hedge"))
                    found.append(change);
            }
            return found;
        }

        QList<Ordinal> slow;
        RunSpec spec;
        QHash<Ordinal, QList<FakeCall>> races;
        /// Told of each call of a straggler and the number of its attempt; may plan.
        std::function<void(const FakeCall &, int attempt)> onStraggler;
        EngineBench bench;
    };

private Q_SLOTS:
    void aStragglerIsAskedASecondTimeAndTheFirstAnswerCounts_data()
    {
        QTest::addColumn<int>("winner");
        QTest::newRow("the second one's") << 2;
        QTest::newRow("the first one's after all") << 1;
    }
    void aStragglerIsAskedASecondTimeAndTheFirstAnswerCounts()
    {
        QFETCH(int, winner);
        Race race;
        race.startAndWait();
        QCOMPARE(race.attemptsOf(5), 1);
        race.bench.advance(4990ms);
        QCOMPARE(race.attemptsOf(5), 1); // stalled is what takes longer than 10 s here
        race.bench.advance(50ms);
        QCOMPARE(race.attemptsOf(5), 2);
        QCOMPARE(race.bench.state(5), RequestState::Sending);
        QVERIFY(race.bench.shown.value(5).hedgedAt.has_value());
        race.bench.advance(1s);
        QCOMPARE(race.bench.lanes.first().hedged, 1);
        QCOMPARE(race.bench.stats.constLast().inFlight, 2);
        Race::answer(race.call(5, winner));
        QVERIFY(race.bench.runToEnd(1s));

        const QList<AttemptRecord> records = race.bench.recordsOf(5);
        QCOMPARE(records.size(), 2);
        const AttemptRecord &loser = records.first();
        QCOMPARE(loser.attempt, 3 - winner);
        QCOMPARE(loser.failure->kind, FailureKind::Hedged);
        QCOMPARE(loser.failure->outcome, OutcomeClass::Unknown);
        QCOMPARE(loser.state, RequestState::Sending); // what it is on disk until the next record
        QCOMPARE(records.last().attempt, winner);
        QCOMPARE(records.last().state, RequestState::Succeeded);
        QVERIFY(!race.call(5, 3 - winner).isOpen());
        QCOMPARE(race.bench.state(5), RequestState::Succeeded);
        QCOMPARE(race.bench.shown.value(5).attempt, 2);
        QVERIFY(!race.bench.shown.value(5).hedgedAt);
        QCOMPARE(race.bench.stats.constLast().attempts, 61);
        QCOMPARE(race.bench.stats.constLast().possiblyBilled, 1);
        QCOMPARE(race.hedges().size(), 1);
        QCOMPARE(race.hedges().first().from, 6.0); // the row, as people count
        QCOMPARE(race.hedges().first().to, 2.0);
        QCOMPARE(race.hedges().first().reason, QStringLiteral("stalled"));
        race.bench.settle();
        QVERIFY(!race.bench.clock.hasAlarms());
        QCOMPARE(race.bench.broken, QStringList());
    }

    void notUnlessWished()
    {
        Race race;
        race.spec.definition.targets[0].hedge = false;
        race.start();
        race.bench.advance(1h);
        QCOMPARE(race.attemptsOf(5), 1);
        // It can be wished while the run hangs.
        Target target = race.spec.definition.targets[0];
        target.hedge = true;
        race.bench.engine.changeTarget(0, target);
        race.bench.advance(1ms);
        QCOMPARE(race.attemptsOf(5), 2);
    }

    void notBeforeItIsKnownWhatIsUsual()
    {
        Race race({5}, 8, 40);
        race.start();
        race.bench.advance(1h);
        QCOMPARE(race.attemptsOf(5), 1);
    }

    void notWhileAnythingIsQueued()
    {
        Race race({5, 6, 7, 8, 9, 10, 11, 12}, 9, 4000);
        race.start();
        race.bench.advance(100s);
        QVERIFY(race.bench.transport.sends < 2000);
        QCOMPARE(race.hedges().size(), 0);
    }

    void neverMoreAtOnceThanAllowed()
    {
        Race race({5, 59}, 2);
        race.start();
        race.bench.advance(1h);
        QCOMPARE(race.bench.transport.open, 2);
        QCOMPARE(race.hedges().size(), 0);
        race.bench.engine.setConcurrency(0, 3);
        race.bench.advance(1s);
        QCOMPARE(race.attemptsOf(5), 2); // the older one
        QCOMPARE(race.attemptsOf(59), 1);
        Race::answer(race.call(5, 2));
        race.bench.advance(1s);
        QCOMPARE(race.attemptsOf(59), 2);
        QCOMPARE(race.bench.transport.mostOpen, 3);
    }

    void neverMoreThanItsShare()
    {
        QList<Ordinal> slow;
        for (Ordinal ordinal = 100; ordinal < 120; ++ordinal)
            slow.append(ordinal);
        Race race(slow, 64, 120);
        race.start();
        race.bench.advance(1h);
        QCOMPARE(race.hedges().size(), 6); // 5 % of 120
        // Those of earlier sessions count, too.
        Race again(slow, 64, 120);
        again.spec.hedges = 5;
        again.start();
        again.bench.advance(1h);
        QCOMPARE(again.hedges().size(), 1);
    }

    void notWhilePausedOrStopped()
    {
        Race race;
        race.startAndWait();
        race.bench.engine.pause();
        race.bench.advance(1min);
        QCOMPARE(race.attemptsOf(5), 1);
        race.bench.engine.resume();
        race.bench.advance(1ms);
        QCOMPARE(race.attemptsOf(5), 2);
        race.bench.engine.stop();
        QVERIFY(race.bench.runToEnd(1s));
        QCOMPARE(race.bench.recordsOf(5).size(), 2);
        QCOMPARE(race.bench.state(5), RequestState::Cancelled);
        QCOMPARE(race.bench.transport.open, 0);
        race.bench.settle();
        QVERIFY(!race.bench.clock.hasAlarms());
    }

    void notWhileTheServerIsLeftAlone()
    {
        Race race({5, 6});
        race.onStraggler = [](const FakeCall &call, int attempt) {
            if (call.request().body == "p6" && attempt == 1)
                call.after(9s, [](const FakeCall &due) {
                    due.answer(429, "no", {{"retry-after-ms", "60000"}});
                });
        };
        race.start();
        race.bench.advance(68s);
        QCOMPARE(race.attemptsOf(5), 1);
        race.bench.advance(10s);
        QCOMPARE(race.attemptsOf(5), 2);
    }

    void notBeyondTheBudget()
    {
        Race race;
        race.startAndWait();
        Budget budget;
        // The straggler itself is taken to use what answers usually do.
        budget.tokens = race.bench.stats.constLast().inputTokens +
                        race.bench.stats.constLast().outputTokens + 5;
        race.bench.engine.setBudget(budget);
        race.bench.advance(1min);
        QCOMPARE(race.attemptsOf(5), 1);
        QCOMPARE(race.bench.budgets.size(), 0); // nor is it a reason to end the run
        budget.tokens = *budget.tokens + 10'000;
        race.bench.engine.setBudget(budget);
        race.bench.advance(1ms);
        QCOMPARE(race.attemptsOf(5), 2);
    }

    void attemptsAreNotExceeded()
    {
        Race race;
        race.spec.definition.targets[0].maxAttempts = 1;
        race.start();
        race.bench.advance(1h);
        QCOMPARE(race.attemptsOf(5), 1);
    }

    void ratesAreKept()
    {
        Race race;
        race.start();
        race.bench.advance(3s);
        race.bench.engine.setLimits(0, 1, 0); // the one of this minute is there
        race.bench.engine.retry({0});         // and goes here
        race.bench.advance(50s);
        QCOMPARE(race.attemptsOf(5), 1);
        race.bench.advance(20s);
        QCOMPARE(race.attemptsOf(5), 2);
    }

    void itsBeginningIsOnDiskBeforeItIsSent()
    {
        Race race;
        race.startAndWait();
        race.bench.acknowledgesStarts = false;
        race.bench.advance(1min);
        QCOMPARE(race.bench.starts.size(), 61);
        QCOMPARE(race.bench.starts.constLast().attempt, 2);
        QVERIFY(!race.bench.starts.constLast().mayReuse);
        QCOMPARE(race.attemptsOf(5), 1);
        Race::answer(race.call(5, 1));
        QVERIFY(race.bench.runToEnd(1s));
        race.bench.engine.acknowledgeStarts({race.bench.starts.constLast()}); // too late
        QCOMPARE(race.attemptsOf(5), 1);
        QCOMPARE(race.bench.recordsOf(5).first().failure->kind, FailureKind::Hedged);
        QCOMPARE(race.bench.recordsOf(5).first().failure->outcome, OutcomeClass::NotProcessed);
        QCOMPARE(race.bench.stats.constLast().possiblyBilled, 0);
    }

    void whatFailsLeavesTheOtherToGoOn_data()
    {
        QTest::addColumn<int>("failing");
        QTest::newRow("the first") << 1;
        QTest::newRow("the second") << 2;
    }
    void whatFailsLeavesTheOtherToGoOn()
    {
        QFETCH(int, failing);
        Race race;
        race.start();
        race.bench.advance(11s);
        race.call(5, failing).sent();
        race.call(5, failing).head(200);
        race.call(5, failing).body("par");
        race.bench.settle();
        QCOMPARE(race.bench.state(5), RequestState::Streaming);
        race.call(5, failing).fault(FaultKind::ConnectionLost, true);
        race.bench.advance(1min);
        QCOMPARE(race.bench.state(5), RequestState::Sending);
        QCOMPARE(race.bench.shown.value(5).attempt, 3 - failing);
        QVERIFY(!race.bench.shown.value(5).hedgedAt);
        QCOMPARE(race.attemptsOf(5), 2); // and no third meanwhile
        Race::answer(race.call(5, 3 - failing));
        QVERIFY(race.bench.runToEnd(1s));
        const QList<AttemptRecord> records = race.bench.recordsOf(5);
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().failure->kind, FailureKind::Truncated);
        QCOMPARE(records.first().state, RequestState::Sending);
        QCOMPARE(records.first().answer.text, QStringLiteral("par"));
        QCOMPARE(records.last().state, RequestState::Succeeded);
        QCOMPARE(race.bench.broken, QStringList());
    }

    void whereBothFailThereIsAnotherAttempt()
    {
        Race race;
        race.start();
        race.bench.advance(11s);
        race.call(5, 2).fault(FaultKind::ConnectionLost, true);
        race.call(5, 1).fault(FaultKind::ConnectionLost, true);
        race.bench.advance(5s);
        QCOMPARE(race.attemptsOf(5), 3);
        Race::answer(race.call(5, 3));
        QVERIFY(race.bench.runToEnd(1s));
        const QList<AttemptRecord> records = race.bench.recordsOf(5);
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(1).attempt, 1);
        QCOMPARE(records.at(1).state, RequestState::Retrying);
    }

    void bothEndWithAPersonsCancel()
    {
        Race race;
        race.start();
        race.bench.advance(11s);
        race.bench.engine.cancel({5});
        QVERIFY(race.bench.runToEnd(1s));
        const QList<AttemptRecord> records = race.bench.recordsOf(5);
        QCOMPARE(records.size(), 2);
        for (const AttemptRecord &record : records)
            QCOMPARE(record.failure->kind, FailureKind::Cancelled);
        QCOMPARE(records.last().state, RequestState::Cancelled);
        QCOMPARE(race.bench.state(5), RequestState::Cancelled);
        QCOMPARE(race.bench.transport.open, 0);
    }

    void whoeverSpeaksFirstIsShown()
    {
        Race race;
        race.bench.engine.watch(5);
        race.start();
        race.bench.advance(11s);
        race.call(5, 2).sent();
        race.call(5, 2).head(200);
        race.call(5, 2).body("se");
        race.bench.settle();
        QCOMPARE(race.bench.watchedText, QStringLiteral("se"));
        QCOMPARE(race.bench.shown.value(5).attempt, 2);
        race.call(5, 1).sent();
        race.call(5, 1).head(200);
        race.call(5, 1).body("fi");
        race.call(5, 2).body("cond");
        race.bench.settle();
        QCOMPARE(race.bench.watchedText, QStringLiteral("second"));
        race.call(5, 1).body(FakeProvider::whole("rst"));
        race.call(5, 1).finish();
        QVERIFY(race.bench.runToEnd(1s));
        QCOMPARE(race.bench.recordsOf(5).last().answer.text, QStringLiteral("first"));
        QCOMPARE(race.bench.recordsOf(5).first().answer.text, QStringLiteral("second"));
        QVERIFY(race.bench.recordsOf(5).first().usageIsEstimate); // counted and priced
    }

    void aServerThatNeverAnswersHangsNoRun()
    {
        Race race({55, 56, 57, 58, 59}, 16);
        race.spec.definition.targets[0].deadlines = {10s, 60s, 60s, 600s};
        race.onStraggler = [](const FakeCall &call, int) {
            call.after(1ms, [](const FakeCall &due) { due.sent(); });
        };
        race.start();
        QVERIFY(race.bench.runToEnd(1h));
        for (const Ordinal ordinal : race.slow) {
            QCOMPARE(race.bench.state(ordinal), RequestState::Failed);
            QCOMPARE(race.bench.recordsOf(ordinal).size(), 5); // no more than may be
        }
        QCOMPARE(race.hedges().size(), 3);
        QCOMPARE(race.bench.transport.open, 0);
        race.bench.settle();
        QVERIFY(!race.bench.clock.hasAlarms());
        QCOMPARE(race.bench.broken, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHedges)
#include "tst_hedges.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// Answers with the statuses given for a body, one an attempt, then 200.
std::function<void(const FakeCall &)> scripted(QHash<QByteArray, QList<int>> script,
                                               QList<HttpHeader> headers = {})
{
    const auto left = std::make_shared<QHash<QByteArray, QList<int>>>(std::move(script));
    return [left, headers](const FakeCall &call) {
        QList<int> &statuses = (*left)[call.request().body];
        const int status = statuses.isEmpty() ? 200 : statuses.takeFirst();
        call.after(100ms, [status, headers](const FakeCall &c) {
            c.answer(status,
                     status == 200 ? FakeProvider::whole(c.request().body) : QByteArray("no"),
                     headers);
        });
    };
}

} // namespace

/// What follows a failed attempt: another one, a pause of the lane, a halt, or nothing.
class TestRetries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failedAttemptIsFollowedByAnother()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p1", {500, 502}}});
        bench.engine.start(EngineBench::spec(3, 1));
        QVERIFY(bench.runToEnd());
        const auto records = bench.recordsOf(1);
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(0).state, RequestState::Retrying);
        QCOMPARE(records.at(1).state, RequestState::Retrying);
        QCOMPARE(records.at(2).state, RequestState::Succeeded);
        QCOMPARE(records.at(2).attempt, 3);
        QVERIFY(*records.at(0).retryDelayMs <= 500);
        QVERIFY(*records.at(1).retryDelayMs <= 1000);
        QVERIFY(!records.at(2).retryDelayMs);
        for (int i = 1; i < 3; ++i)
            QVERIFY(records.at(i).startedUtcMs >=
                    records.at(i - 1).endedUtcMs + *records.at(i - 1).retryDelayMs);
        QCOMPARE(bench.stats.last().retries, 2);
        QCOMPARE(bench.shown.value(1).startedUtcMs, records.first().startedUtcMs);
        QCOMPARE(bench.broken, QStringList());
    }

    void backOffHoldsNoSlotAndTheRetriedGoesFirst()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p0", {500}}});
        bench.engine.start(EngineBench::spec(50, 1));
        QVERIFY(bench.runToEnd());
        const QStringList sent = bench.sentBodies();
        const auto again = sent.indexOf(QStringLiteral("p0"), 1);
        QVERIFY(again >= 2); // others went in the meantime
        QVERIFY(again <= 7); // but it did not go to the end of the queue
        QCOMPARE(bench.transport.mostOpen, 1);
    }

    void backOffIsShown()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p0", {500}}});
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(125ms);
        const RequestUpdate update = bench.shown.value(0);
        QCOMPARE(update.state, RequestState::Retrying);
        QCOMPARE(update.why.kind, WaitKind::BackOff);
        QCOMPARE(update.why.attempt, 2);
        QCOMPARE(update.why.maxAttempts, 5);
        QCOMPARE(update.why.cause->kind, FailureKind::ServerError);
        QVERIFY(update.why.until.has_value());
    }

    void jitterSpreadsRetriesOverTheWholeBackOff()
    {
        EngineBench bench;
        QHash<QByteArray, QList<int>> script;
        for (int i = 0; i < 400; ++i)
            script.insert(QStringLiteral("p%1").arg(i).toUtf8(), {500});
        bench.transport.onSend = scripted(script);
        bench.engine.start(EngineBench::spec(400, 400));
        QVERIFY(bench.runToEnd());
        QList<qint64> delays;
        for (const AttemptRecord &record : std::as_const(bench.records)) {
            if (record.retryDelayMs)
                delays << *record.retryDelayMs;
        }
        QCOMPARE(delays.size(), 400);
        std::sort(delays.begin(), delays.end());
        QVERIFY(delays.first() < 50 && delays.last() > 450 && delays.last() <= 500);
        QVERIFY(delays.at(200) > 150 && delays.at(200) < 350);
    }

    void attemptsEndAtTheMost()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p0", QList<int>(20, 500)}});
        RunSpec spec = EngineBench::spec(2, 1);
        spec.definition.targets[0].maxAttempts = 3;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.recordsOf(0).size(), 3);
        QCOMPARE(bench.state(0), RequestState::Failed);
        QCOMPARE(bench.state(1), RequestState::Succeeded);
        QCOMPARE(bench.shown.value(0).failure->kind, FailureKind::ServerError);
    }

    void finalFailuresAreNotSentAgain()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p0", {400}}});
        bench.engine.start(EngineBench::spec(1, 1));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 1);
        QCOMPARE(bench.state(0), RequestState::Failed);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
    }

    void serversDelayIsTheLeastThatIsWaited()
    {
        EngineBench bench;
        bench.transport.onSend = scripted({{"p0", {500}}}, {{"retry-after-ms", "7000"}});
        bench.engine.start(EngineBench::spec(1, 1));
        QVERIFY(bench.runToEnd());
        const auto records = bench.recordsOf(0);
        QCOMPARE(records.size(), 2);
        const qint64 pause = records.at(1).startedUtcMs - records.at(0).endedUtcMs;
        QVERIFY(pause >= 7000 && pause <= 7800);
    }

    void tooManyRequestsCoolsItsLaneOnly()
    {
        EngineBench bench;
        const auto script = scripted({{"p5", {429}}}, {{"retry-after-ms", "5000"}});
        const auto good = scripted({});
        bench.transport.onSend = [&](const FakeCall &call) {
            (call.request().headers.first().value == "m0" ? script : good)(call);
        };
        bench.engine.start(EngineBench::spec(200, 2, 2));
        bench.advance(350ms);
        const auto countOf = [&](const char *model) {
            return std::count_if(bench.transport.calls.cbegin(), bench.transport.calls.cend(),
                                 [&](const FakeCall &call) {
                                     return call.request().headers.first().value == model;
                                 });
        };
        const auto before = countOf("m0");
        QCOMPARE(bench.state(10), RequestState::Retrying);
        bench.advance(4900ms);
        QCOMPARE(countOf("m0"), before);
        QVERIFY(countOf("m1") > 80);
        QCOMPARE(bench.lanes.at(0).why.kind, WaitKind::CoolDown);
        QCOMPARE(bench.lanes.at(0).why.cause->httpStatus, 429);
        QVERIFY(bench.lanes.at(0).why.until.has_value());
        QCOMPARE(bench.lanes.at(1).why.kind, WaitKind::None);
        QCOMPARE(bench.limitChanges.size(), 1);
        QCOMPARE(bench.limitChanges.first().what, QStringLiteral("cool_down"));
        QCOMPARE(bench.limitChanges.first().reason, QStringLiteral("http_429"));
        QVERIFY(bench.runToEnd());
        for (Ordinal ordinal = 0; ordinal < 400; ++ordinal)
            QCOMPARE(bench.state(ordinal), RequestState::Succeeded);
        QCOMPARE(bench.broken, QStringList());
    }

    void coolDownIsShownThoughNobodyWaits()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            if (call.number() == 0)
                call.after(100ms, [](const FakeCall &c) {
                    c.answer(429, "no", {{"retry-after-ms", "5000"}});
                });
        };
        bench.engine.start(EngineBench::spec(2, 2));
        bench.advance(400ms);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::CoolDown);
        bench.advance(6s);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::None);
        QCOMPARE(bench.transport.open, 2);
    }

    void laneDoesNotWakeAllAtOnce()
    {
        EngineBench bench;
        QHash<QByteArray, QList<int>> script;
        for (int i = 0; i < 100; ++i)
            script.insert(QStringLiteral("p%1").arg(i).toUtf8(), {429});
        bench.transport.onSend = scripted(script, {{"retry-after-ms", "10000"}});
        bench.engine.start(EngineBench::spec(1000, 100));
        bench.advance(9s);
        QCOMPARE(bench.transport.sends, 100);
        int mostSent = 0;
        for (int i = 0; i < 60; ++i) {
            const int before = bench.transport.sends;
            bench.advance(50ms);
            mostSent = std::max(mostSent, bench.transport.sends - before);
        }
        QVERIFY2(mostSent <= 20, qPrintable(QString::number(mostSent)));
        QVERIFY(bench.transport.sends > 150);
        QVERIFY(bench.runToEnd());
    }

    void deadTargetIsHaltedAndOthersGoOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("key") << 401 << QStringLiteral("invalid_key");
        QTest::newRow("credit") << 402 << QStringLiteral("no_credit");
        QTest::newRow("permission") << 403 << QStringLiteral("no_permission");
        QTest::newRow("model") << 404 << QStringLiteral("unknown_model");
    }
    void deadTargetIsHaltedAndOthersGoOn()
    {
        QFETCH(int, status);
        QFETCH(QString, word);
        EngineBench bench;
        bench.transport.onSend = [status](const FakeCall &call) {
            const bool dead = call.request().headers.first().value == "m0";
            call.after(std::chrono::milliseconds(100 + call.number()),
                       [dead, status](const FakeCall &c) {
                           if (dead && c.number() < 8)
                               c.answer(status, "no");
                           else
                               c.answer(200, FakeProvider::whole("yes"));
                       });
        };
        bench.engine.start(EngineBench::spec(40, 4, 2));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList({QStringLiteral("halted 0 ") + word,
                                         QStringLiteral("finished halted")}));
        // The four that were in flight, and no more; the other target is done.
        QCOMPARE(bench.transport.sends, 44);
        QCOMPARE(bench.lanes.at(0).why.kind, WaitKind::Halted);
        QCOMPARE(bench.lanes.at(0).why.cause->httpStatus, status);
        int queued = 0;
        for (Ordinal ordinal = 0; ordinal < 80; ordinal += 2)
            queued += !bench.shown.contains(ordinal);
        QCOMPARE(queued, 36);

        // A person asks for one again: that lifts the halt, and the rest follows.
        bench.engine.retry({0});
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 44 + 37);
        QCOMPARE(bench.log.last(), QStringLiteral("finished"));
        QCOMPARE(bench.broken, QStringList());
    }

    void serverThatNeverAnswersHaltsItsTarget()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms,
                       [](const FakeCall &c) { c.fault(FaultKind::ConnectionRefused, false); });
        };
        bench.engine.start(EngineBench::spec(1000, 4));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList({QStringLiteral("halted 0 connection_refused"),
                                         QStringLiteral("finished halted")}));
        // The rest of the list was not burnt: it can be gone on with.
        int failed = 0;
        for (Ordinal row = 0; row < 1000; ++row)
            failed += bench.state(row) == RequestState::Failed;
        QVERIFY2(failed >= 1 && failed <= 4, qPrintable(QString::number(failed)));
    }

    void serverThatWentAwayHaltsNothing()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) {
                if (c.number() == 0)
                    c.answer(200, FakeProvider::whole("yes"));
                else
                    c.fault(FaultKind::ConnectionRefused, false);
            });
        };
        bench.engine.start(EngineBench::spec(10, 1));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
        QCOMPARE(bench.transport.sends, 1 + 9 * 5);
    }

    void anotherKeyLiftsTheHalt()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            const bool good = call.request().key.key == Secret("good-key");
            const bool slow = call.number() == 1 || call.request().headers.first().value == "m1";
            call.after(slow ? 3000ms : 100ms, [good](const FakeCall &c) {
                if (good)
                    c.answer(200, FakeProvider::whole("yes"));
                else
                    c.answer(401, "no");
            });
        };
        RunSpec spec = EngineBench::spec(10, 2, 2);
        spec.keys = {Secret("bad-key"), Secret("good-key")};
        bench.engine.start(spec);
        bench.advance(1s);
        QCOMPARE(bench.log, QStringList{QStringLiteral("halted 0 invalid_key")});
        bench.engine.setKey(0, Secret("good-key"));
        QVERIFY(bench.runToEnd());
        // The one that was in flight with the old key failed late and halted nothing.
        QCOMPARE(bench.log.last(), QStringLiteral("finished"));
        QCOMPARE(bench.log.size(), 2);
        QCOMPARE(bench.state(0), RequestState::Failed);
        QCOMPARE(bench.state(2), RequestState::Failed);
        QCOMPARE(bench.state(4), RequestState::Succeeded);
        QCOMPARE(bench.state(18), RequestState::Succeeded);
    }

    void backOffsOfAHaltedLaneAreGivenUp()
    {
        EngineBench bench;
        bench.transport.onSend =
            scripted({{"p0", {500}}, {"p1", {401}}}, {{"retry-after-ms", "90000"}});
        const Instant begin = bench.clock.now();
        bench.engine.start(EngineBench::spec(5, 2));
        QVERIFY(bench.runToEnd());
        QVERIFY(bench.clock.now() - begin < 1s);
        QCOMPARE(bench.log.last(), QStringLiteral("finished halted"));
        QCOMPARE(bench.state(0), RequestState::Queued);
    }

    void oneFailingRequestDisturbsNoOther()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(50ms, [](const FakeCall &c) {
                const int row = c.request().body.mid(1).toInt();
                if (row % 7 == 3)
                    c.fault(FaultKind(row % 9), row % 2);
                else
                    c.answer(200, FakeProvider::whole(c.request().body));
            });
        };
        bench.engine.start(EngineBench::spec(500, 20));
        QVERIFY(bench.runToEnd());
        for (Ordinal row = 0; row < 500; ++row) {
            QCOMPARE(bench.state(row),
                     row % 7 == 3 ? RequestState::Failed : RequestState::Succeeded);
            if (row % 7 != 3) {
                QCOMPARE(bench.recordsOf(row).size(), 1);
                QCOMPARE(bench.shown.value(row).preview, QStringLiteral("p%1").arg(row));
            }
        }
        QCOMPARE(bench.broken, QStringList());
    }

    void nextAttemptWaitsUntilTheLastIsStored()
    {
        EngineBench bench;
        bench.storeDelay = 3s;
        bench.transport.onSend = scripted({{"p0", {500}}});
        bench.engine.start(EngineBench::spec(1, 1));
        bench.advance(2900ms);
        QCOMPARE(bench.transport.sends, 1);
        QCOMPARE(bench.state(0), RequestState::Retrying);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 2);
        QCOMPARE(bench.broken, QStringList());
    }

    void rowsOfFarRetriesAreFetchedAgain()
    {
        EngineBench bench;
        bench.rowsDelay = 5ms;
        bench.transport.onSend = [](const FakeCall &call) {
            const bool fails = call.request().body.endsWith("77") && call.number() < 8000;
            call.after(20ms, [fails](const FakeCall &c) {
                if (fails)
                    c.answer(500, "no", {{"retry-after-ms", "60000"}});
                else
                    c.answer(200, FakeProvider::whole(c.request().body));
            });
        };
        bench.engine.start(EngineBench::spec(8000, 50));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 8080);
        QVERIFY(bench.rowsAsked.size() > 32 + 20);
        for (Ordinal row = 0; row < 8000; ++row)
            QCOMPARE(bench.shown.value(row).preview, QStringLiteral("p%1").arg(row));
        QCOMPARE(bench.broken, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"

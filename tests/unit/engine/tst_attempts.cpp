// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

/// One exchange: its deadlines, its end, what is kept of it.
class TestAttempts : public QObject
{
    Q_OBJECT

    static RunSpec oneTry(bool stream = true)
    {
        RunSpec spec = EngineBench::spec(1, 1);
        spec.definition.targets[0].maxAttempts = 1;
        spec.definition.targets[0].stream = stream;
        return spec;
    }

private Q_SLOTS:
    void deadlines_data()
    {
        QTest::addColumn<int>("sentAt");
        QTest::addColumn<int>("headAt");
        QTest::addColumn<int>("chunkEvery");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<OutcomeClass>("outcome");
        QTest::addColumn<int>("endsAt");
        // Deadlines: connect 10 s, first byte 60 s, idle 20 s, total 100 s. Never = -1.
        QTest::newRow("connect") << -1 << -1 << -1 << Phase::Connect << OutcomeClass::NotProcessed
                                 << 10'000;
        QTest::newRow("first byte")
            << 9'000 << -1 << -1 << Phase::FirstByte << OutcomeClass::Unknown << 69'000;
        QTest::newRow("no body") << 1'000 << 50'000 << -1 << Phase::Idle << OutcomeClass::Unknown
                                 << 70'000;
        QTest::newRow("nearer than the one before")
            << 1'000 << 11'000 << -1 << Phase::Idle << OutcomeClass::Unknown << 31'000;
        QTest::newRow("idle") << 1'000 << 2'000 << 19'000 << Phase::Total << OutcomeClass::Unknown
                              << 100'000;
    }
    void deadlines()
    {
        QFETCH(int, sentAt);
        QFETCH(int, headAt);
        QFETCH(int, chunkEvery);
        EngineBench bench;
        RunSpec spec = oneTry();
        spec.definition.targets[0].deadlines = {10s, 60s, 20s, 100s};
        bench.transport.onSend = [=](const FakeCall &call) {
            if (sentAt >= 0)
                call.after(std::chrono::milliseconds(sentAt), [](const FakeCall &c) { c.sent(); });
            if (headAt >= 0)
                call.after(std::chrono::milliseconds(headAt),
                           [](const FakeCall &c) { c.head(200); });
            for (int at = headAt + chunkEvery; chunkEvery > 0 && at < 200'000; at += chunkEvery)
                call.after(std::chrono::milliseconds(at), [](const FakeCall &c) { c.body("x"); });
        };
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        const AttemptRecord record = bench.records.constFirst();
        QCOMPARE(record.state, RequestState::Failed);
        QCOMPARE(record.failure->kind, FailureKind::Timeout);
        QTEST(record.failure->phase, "phase");
        QTEST(record.failure->outcome, "outcome");
        QTEST(int(record.durationMs), "endsAt");
        QVERIFY(!bench.transport.calls.first().isOpen());
    }

    void idleIsMeasuredFromTheLastChunk()
    {
        EngineBench bench;
        RunSpec spec = oneTry();
        spec.definition.targets[0].deadlines = {10s, 60s, 20s, 0s};
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1s, [](const FakeCall &c) {
                c.sent();
                c.head(200);
            });
            for (const auto at : {5s, 24s, 43s})
                call.after(at, [](const FakeCall &c) { c.body("ab"); });
        };
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        const AttemptRecord record = bench.records.constFirst();
        QCOMPARE(record.failure->phase, Phase::Idle);
        QCOMPARE(record.durationMs, 63'000);
        QCOMPARE(record.answer.text, QStringLiteral("ababab"));
        QCOMPARE(record.sentMs, std::optional<qint64>(1000));
        QCOMPARE(record.firstByteMs, std::optional<qint64>(1000));
        QCOMPARE(record.firstTokenMs, std::optional<qint64>(5000));
    }

    void withoutDeadlinesNothingEndsByItself()
    {
        EngineBench bench;
        bench.engine.start(oneTry());
        QVERIFY(!bench.runToEnd(50h));
        QCOMPARE(bench.transport.open, 1);
    }

    void idleOfAWholeBodyGetsTheTimeOfAFirstByte()
    {
        EngineBench bench;
        RunSpec spec = oneTry(false);
        spec.definition.targets[0].deadlines = {10s, 60s, 20s, 0s};
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(0s, [](const FakeCall &c) {
                c.sent();
                c.head(200);
            });
            call.after(50s, [](const FakeCall &c) {
                c.body(FakeProvider::whole("late"));
                c.finish();
            });
        };
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.constFirst().answer.text, QStringLiteral("late"));
    }

    void wholeAnswerIsTakenThoughTheConnectionStaysOpen()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &c) {
                c.sent();
                c.head(200);
                c.body(FakeProvider::whole("done"));
            });
        };
        bench.engine.start(oneTry());
        bench.advance(2000ms);
        QVERIFY(bench.transport.calls.first().isOpen());
        QVERIFY(bench.runToEnd());
        QVERIFY(!bench.transport.calls.first().isOpen());
        const AttemptRecord record = bench.records.constFirst();
        QCOMPARE(record.state, RequestState::Succeeded);
        QCOMPARE(record.answer.text, QStringLiteral("done"));
        QCOMPARE(record.durationMs, 2100);
    }

    void faultAfterTheProtocolsEndTakesNothingAway()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &c) {
                c.sent();
                c.head(200);
                c.body(FakeProvider::whole("done"));
                c.fault(FaultKind::BodyTruncated);
            });
        };
        bench.engine.start(oneTry());
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.constFirst().state, RequestState::Succeeded);
    }

    void cutStreamFailsAndKeepsItsText()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &c) {
                c.sent();
                c.head(200);
                c.body("half an ans");
                if (c.number() == 0)
                    c.finish(); // by its framing it is complete
                else
                    c.fault(FaultKind::ConnectionLost);
            });
        };
        RunSpec spec = oneTry();
        spec.definition.targets[0].maxAttempts = 2;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.size(), 2);
        for (const AttemptRecord &record : std::as_const(bench.records)) {
            QCOMPARE(record.failure->kind, FailureKind::Truncated);
            QCOMPARE(record.failure->outcome, OutcomeClass::Unknown);
            QCOMPARE(record.failure->httpStatus, 200);
            QCOMPARE(record.answer.text, QStringLiteral("half an ans"));
        }
        QCOMPARE(bench.records.first().state, RequestState::Retrying);
        QCOMPARE(bench.records.last().state, RequestState::Failed);
        QCOMPARE(bench.stats.last().possiblyBilled, 2);
    }

    void statusCountsMoreThanACutErrorBody()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.sent();
                c.head(401);
                c.body("{\"err");
                c.fault(FaultKind::BodyTruncated);
            });
        };
        bench.engine.start(oneTry());
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.constFirst().failure->kind, FailureKind::InvalidKey);
    }

    void faultsBeforeAnswerKeepTheirOutcome()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.fault(c.number() == 0 ? FaultKind::ConnectionRefused : FaultKind::ConnectionLost,
                        c.number() != 0);
            });
        };
        RunSpec spec = oneTry();
        spec.rows = 2;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.recordsOf(0).first().failure->kind, FailureKind::ConnectionRefused);
        QCOMPARE(bench.recordsOf(0).first().failure->outcome, OutcomeClass::NotProcessed);
        QCOMPARE(bench.recordsOf(1).first().failure->kind, FailureKind::ConnectionLost);
        QCOMPARE(bench.recordsOf(1).first().failure->outcome, OutcomeClass::Unknown);
    }

    void statesOfAStreamAreShown()
    {
        EngineBench bench;
        bench.storeDelay = 1s;
        bench.engine.start(oneTry());
        bench.settle();
        const FakeCall call = bench.transport.calls.first();
        QCOMPARE(bench.state(0), RequestState::Sending);
        QVERIFY(bench.shown.value(0).sentAt.has_value());
        QCOMPARE(bench.shown.value(0).attempt, 1);
        call.sent();
        call.head(200);
        bench.settle();
        QCOMPARE(bench.state(0), RequestState::Sending);
        call.body("a");
        bench.settle();
        QCOMPARE(bench.state(0), RequestState::Streaming);
        QVERIFY(bench.shown.value(0).firstTokenMs.has_value());
        const Instant firstSign = *bench.shown.value(0).lastByteAt;
        bench.advance(10s);
        call.body("b");
        bench.settle();
        QVERIFY(*bench.shown.value(0).lastByteAt > firstSign);
        call.body(FakeProvider::whole("c"));
        call.finish();
        bench.settle();
        QCOMPARE(bench.state(0), RequestState::Saving);
        QCOMPARE(bench.finishedCount, 0);
        bench.advance(2s);
        const RequestUpdate last = bench.shown.value(0);
        QCOMPARE(last.state, RequestState::Succeeded);
        QCOMPARE(last.preview, QStringLiteral("abc"));
        QCOMPARE(last.httpStatus, 200);
        QCOMPARE(last.usage.outputTokens, std::optional<qint64>(3));
        QCOMPARE(last.finish, FinishReason::Stop);
        QVERIFY(!last.sentAt);
        QCOMPARE(bench.finishedCount, 1);
    }

    void manyChunksMakeFewUpdates()
    {
        EngineBench bench;
        bench.engine.start(oneTry());
        bench.settle();
        const FakeCall call = bench.transport.calls.first();
        call.sent();
        call.head(200);
        for (int i = 0; i < 1000; ++i) {
            call.body("x");
            bench.advance(10ms);
        }
        QVERIFY(bench.updateSignals < 30);
    }

    void watchedRequestStreamsItsText()
    {
        EngineBench bench;
        RunSpec spec = oneTry();
        spec.rows = 2;
        spec.definition.targets[0].concurrency = 2;
        bench.engine.start(spec);
        bench.settle();
        const auto calls = bench.transport.calls;
        for (const FakeCall &call : calls) {
            call.sent();
            call.head(200);
            call.body("Hello ");
        }
        bench.settle();
        QCOMPARE(bench.watchedText, QString());
        bench.engine.watch(1);
        bench.settle();
        QCOMPARE(bench.watchedText, QStringLiteral("Hello "));
        calls.at(0).body("nobody");
        calls.at(1).body("wor");
        calls.at(1).body("ld");
        bench.settle();
        QCOMPARE(bench.watchedText, QStringLiteral("Hello world"));
        bench.engine.watch(-1);
        calls.at(1).body("!");
        bench.settle();
        QCOMPARE(bench.watchedText, QStringLiteral("Hello world"));
    }

    void watchedTextBeginsAnewWithEachAttempt()
    {
        EngineBench bench;
        RunSpec spec = oneTry();
        spec.definition.targets[0].maxAttempts = 2;
        bench.engine.watch(0);
        bench.engine.start(spec);
        bench.settle();
        const FakeCall first = bench.transport.calls.first();
        first.sent();
        first.head(200);
        first.body("first");
        first.fault(FaultKind::ConnectionLost);
        bench.advance(2s);
        QCOMPARE(bench.transport.sends, 2);
        QCOMPARE(bench.watchedText, QString());
        const FakeCall second = bench.transport.calls.last();
        second.sent();
        second.head(200);
        second.body("second");
        bench.settle();
        QCOMPARE(bench.watchedText, QStringLiteral("second"));
    }

    void keysAreNowhereInWhatIsTold()
    {
        const QByteArray key = "sk-very-secret-key-0123456789";
        EngineBench bench;
        bench.transport.onSend = [key](const FakeCall &call) {
            call.after(1ms, [key](const FakeCall &c) {
                c.answer(400, "Incorrect key: " + key,
                         {{"X-Request-Id", "r1"},
                          {"Set-Cookie", "a=b"},
                          {"X-Echo", "Bearer " + key},
                          {"WWW-Authenticate", "Bearer"}});
            });
        };
        RunSpec spec = oneTry();
        spec.keys[0] = Secret(key);
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.calls.first().request().key.key.reveal(), key);
        const AttemptRecord record = bench.records.constFirst();
        QVERIFY(!record.failure->message.contains(QString::fromLatin1(key)));
        QVERIFY(record.failure->message.startsWith(QStringLiteral("Incorrect key")));
        QCOMPARE(record.responseHeaders, (QList<StoredHeader>{{"X-Request-Id", "r1"}}));
        QVERIFY(!bench.shown.value(0).failure->message.contains(QString::fromLatin1(key)));
    }

    void keptHeadersAreBounded()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                QList<HttpHeader> headers{{"x-long", QByteArray(9000, 'x')}};
                for (int i = 0; i < 90; ++i)
                    headers.append({"x-" + QByteArray::number(i), "v"});
                c.answer(200, FakeProvider::whole("ok"), headers);
            });
        };
        bench.engine.start(oneTry());
        QVERIFY(bench.runToEnd());
        const auto kept = bench.records.constFirst().responseHeaders;
        QCOMPARE(kept.size(), 64);
        QCOMPARE(kept.first().name, "x-0");
    }

    void withoutStreamingTheBodyIsReadAtTheEnd()
    {
        EngineBench bench;
        bench.echo(10ms);
        bench.engine.start(oneTry(false));
        QVERIFY(bench.runToEnd());
        QVERIFY(!bench.transport.calls.first().request().streams);
        QCOMPARE(bench.records.constFirst().answer.text, QStringLiteral("p0"));
        QVERIFY(!bench.records.constFirst().firstTokenMs);
    }
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"

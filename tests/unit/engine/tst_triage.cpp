// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// Refuses a parameter until `isMended` says so.
std::function<void(const FakeCall &)> refusing(const QByteArray &parameter,
                                               std::function<bool(const FakeCall &)> isMended)
{
    return [parameter, isMended = std::move(isMended)](const FakeCall &call) {
        call.after(100ms, [parameter, isMended](const FakeCall &due) {
            if (isMended(due))
                due.answer(200, FakeProvider::whole(due.request().body));
            else
                due.answer(400, "Unsupported parameter", {{"x-refused", parameter}});
        });
    };
}

} // namespace

/// What no retry can mend stops its target after the fewest requests that can show it.
class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParameterRefusedOnEveryRowHalts()
    {
        EngineBench bench;
        bench.transport.onSend = refusing("max_tokens", [](const FakeCall &) { return false; });
        bench.engine.start(EngineBench::spec(1000, 2));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList({QStringLiteral("halted 0 bad_parameter"),
                                         QStringLiteral("finished halted")}));
        QCOMPARE(bench.transport.sends, 4); // three show it, and one was in flight beside the last
        QCOMPARE(bench.lanes.first().why.cause->parameter, QStringLiteral("max_tokens"));
        QCOMPARE(bench.broken, QStringList());
    }

    void oneThatSomeRowsMakeWrongDoesNot()
    {
        EngineBench bench;
        bench.transport.onSend = refusing(
            "max_tokens", [](const FakeCall &call) { return call.request().body.endsWith('1'); });
        bench.engine.start(EngineBench::spec(100, 4));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
        QCOMPARE(bench.transport.sends, 100);
    }

    void repeatsOfOneRowAreOneRow()
    {
        EngineBench bench;
        bench.transport.onSend = refusing(
            "max_tokens", [](const FakeCall &call) { return call.request().body != "p0"; });
        bench.engine.start(EngineBench::spec(10, 1, 1, 5));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
    }

    void mendedItGoesOn()
    {
        EngineBench bench;
        bool isMended = false;
        bench.transport.onSend =
            refusing("max_tokens", [&isMended](const FakeCall &) { return isMended; });
        RunSpec spec = EngineBench::spec(50, 4);
        spec.definition.targets.first().settings.maxTokens = 7;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        const int before = bench.transport.sends;
        QVERIFY(before <= 3 + 4);
        isMended = true;
        Target changed = spec.definition.targets.first();
        changed.maxTokensField = QStringLiteral("max_completion_tokens");
        bench.engine.changeTarget(0, changed);
        QList<qint64> failed;
        for (Ordinal row = 0; row < 50; ++row) {
            if (bench.state(row) == RequestState::Failed)
                failed.append(row);
        }
        bench.engine.retry(failed);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, before + 50);
        QCOMPARE(bench.log.last(), QStringLiteral("finished"));
        for (Ordinal row = 0; row < 50; ++row)
            QCOMPARE(bench.state(row), RequestState::Succeeded);
    }

    // Those in flight when a person mended it were sent as before.
    void whatWasSentBeforeDoesNotHaltAgain()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(call.number() < 3 ? 100ms : 5000ms, [](const FakeCall &due) {
                if (due.number() < 8)
                    due.answer(400, "no", {{"x-refused", "max_tokens"}});
                else
                    due.answer(200, FakeProvider::whole(due.request().body));
            });
        };
        RunSpec spec = EngineBench::spec(30, 8);
        bench.engine.start(spec);
        bench.advance(200ms);
        QCOMPARE(bench.log, QStringList{QStringLiteral("halted 0 bad_parameter")});
        Target changed = spec.definition.targets.first();
        changed.maxTokensField = QStringLiteral("max_completion_tokens");
        bench.engine.changeTarget(0, changed);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.log, QStringList({QStringLiteral("halted 0 bad_parameter"),
                                         QStringLiteral("finished")}));
        QCOMPARE(bench.transport.sends, 30);
    }

    void aServerThatSaysNotForAnHourHalts()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &due) {
                due.answer(429, "come back", {{"retry-after-ms", "3600000"}});
            });
        };
        bench.engine.start(EngineBench::spec(1000, 8));
        QVERIFY(bench.runToEnd(10s));
        QCOMPARE(bench.transport.sends, 8);
        QCOMPARE(bench.log.last(), QStringLiteral("finished halted"));
        QCOMPARE(*bench.lanes.first().why.cause->retryAfter, 1h);
    }

    void limitsAndAttemptsActAtOnce()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &due) { due.answer(500, "no"); });
        };
        RunSpec spec = EngineBench::spec(5, 1);
        bench.engine.start(spec);
        bench.advance(50ms);
        Target changed = spec.definition.targets.first();
        changed.maxAttempts = 1;
        changed.requestsPerMinute = 60;
        changed.deadlines.total = 7s;
        bench.engine.changeTarget(0, changed);
        const Instant from = bench.clock.now();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 5);
        QVERIFY(bench.clock.now() - from >= 3s); // a second each
        QStringList changes;
        for (const LimitChange &change : std::as_const(bench.limitChanges))
            changes << QStringLiteral("%1 %2>%3 %4")
                           .arg(change.what)
                           .arg(change.from)
                           .arg(change.to)
                           .arg(change.reason);
        QCOMPARE(changes, QStringList({QStringLiteral("max_attempts 5>1 person"),
                                       QStringLiteral("requests_per_minute 0>60 person")}));
    }

    void deadlinesActOnWhatIsInFlight()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) { call.after(1ms, [](const auto &) {}); };
        RunSpec spec = EngineBench::spec(1, 1);
        Target target = spec.definition.targets.first();
        target.maxAttempts = 1;
        target.deadlines = {0ms, 0ms, 0ms, 100s};
        spec.definition.targets = {target};
        bench.engine.start(spec);
        bench.advance(50s);
        target.deadlines.total = 300s; // longer
        bench.engine.changeTarget(0, target);
        bench.advance(100s);
        QCOMPARE(bench.transport.open, 1);
        target.deadlines.total = 200s; // shorter, and not yet over
        bench.engine.changeTarget(0, target);
        bench.advance(49s);
        QCOMPARE(bench.transport.open, 1);
        QVERIFY(bench.runToEnd(2s));
        QCOMPARE(bench.records.first().failure->kind, FailureKind::Timeout);
        QCOMPARE(bench.records.first().failure->phase, Phase::Total);
    }

    void aDeadlineThatIsOverAlreadyEndsIt()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) { call.after(1ms, [](const auto &) {}); };
        RunSpec spec = EngineBench::spec(3, 2);
        Target target = spec.definition.targets.first();
        target.maxAttempts = 1;
        spec.definition.targets = {target};
        bench.engine.start(spec);
        bench.advance(50s);
        target.deadlines.total = 10s;
        bench.engine.changeTarget(0, target);
        QVERIFY(bench.runToEnd(15s));
        QCOMPARE(bench.records.size(), 3);
        QCOMPARE(bench.broken, QStringList());
    }

    void theLanesSayWhatIsUsual()
    {
        EngineBench bench;
        bench.echo(420ms);
        bench.engine.start(EngineBench::spec(100, 4));
        bench.advance(420ms * 10 + 50ms);
        QVERIFY(!bench.lanes.first().usualMs);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.lanes.first().usualMs, 420);
    }

    void aCoolDownSaysSinceWhen()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(call.number() == 0 ? 100ms : 400ms, [](const FakeCall &due) {
                if (due.number() < 2)
                    due.answer(429, "no",
                               {{"retry-after-ms", due.number() == 0 ? "5000" : "9000"}});
                else
                    due.answer(200, FakeProvider::whole(due.request().body));
            });
        };
        bench.engine.start(EngineBench::spec(50, 2));
        const Instant from = bench.clock.now();
        bench.advance(500ms);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::CoolDown);
        // Made longer by the second one, it began with the first.
        QCOMPARE(bench.lanes.first().why.since, from + 100ms);
        QVERIFY(*bench.lanes.first().why.until >= from + 9400ms);
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

Tariff tariff(double input, double output, PriceSource source = PriceSource::Table)
{
    Tariff made;
    made.source = source;
    made.price.input = TokenPrice{input, {}};
    made.price.output = TokenPrice{output, {}};
    return made;
}

/// A run whose only target has this tariff.
RunSpec priced(qint64 rows, const Tariff &price)
{
    RunSpec spec = EngineBench::spec(rows);
    spec.tariffs = {price};
    return spec;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

/// What attempts used and cost.
class TestCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAnswerHasItsCost()
    {
        EngineBench bench;
        bench.echo(100ms); // one token in, two out ("p0")
        bench.engine.start(priced(3, tariff(2e3, 5e3)));
        QVERIFY(bench.runToEnd());
        for (const AttemptRecord &record : std::as_const(bench.records)) {
            QVERIFY(isNear(record.costUsd.value_or(-1), (1 * 2e3 + 2 * 5e3) / 1e6));
            QVERIFY(!record.usageIsEstimate);
        }
        QCOMPARE(bench.shown.value(1).costUsd, bench.records.first().costUsd);
        QVERIFY(isNear(bench.stats.last().costUsd, 3 * 0.012));
        QVERIFY(!bench.stats.last().costIsEstimate);
    }

    void eachTargetHasItsOwnPrice()
    {
        EngineBench bench;
        bench.echo(100ms);
        RunSpec spec = EngineBench::spec(1, 8, 3);
        spec.tariffs = {tariff(0, 1e3), tariff(0, 3e3)}; // the third one's is not known
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QVERIFY(isNear(bench.shown.value(0).costUsd.value_or(-1), 0.002));
        QVERIFY(isNear(bench.shown.value(1).costUsd.value_or(-1), 0.006));
        QVERIFY(!bench.shown.value(2).costUsd);
        QVERIFY(isNear(bench.stats.last().costUsd, 0.008));
        QVERIFY(bench.stats.last().costIsEstimate);
    }

    void unknownPriceIsNotZero()
    {
        EngineBench bench;
        bench.echo(100ms);
        bench.engine.start(EngineBench::spec(1));
        QVERIFY(bench.runToEnd());
        QVERIFY(!bench.records.first().costUsd);
        QVERIFY(bench.stats.last().costIsEstimate);
        QVERIFY(!bench.records.first().usageIsEstimate);
    }

    void freeIsZeroAndExact()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.answer(200, FakeProvider::whole("12345678"), {{"x-uncounted", "1"}});
            });
        };
        bench.engine.start(priced(1, tariff(0, 0, PriceSource::Free)));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.first().costUsd, std::optional<double>(0));
        QVERIFY(bench.records.first().usageIsEstimate);
        QVERIFY(!bench.stats.last().costIsEstimate);
    }

    void providersOwnCostWins()
    {
        EngineBench bench;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.answer(200, FakeProvider::whole("x"),
                         {{"x-cost-usd", "0.25"}, {"x-uncounted", "1"}});
            });
        };
        bench.engine.start(priced(1, tariff(1, 1)));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.first().costUsd, std::optional<double>(0.25));
        QCOMPARE(bench.records.first().answer.costUsd, std::optional<double>(0.25));
        QVERIFY(bench.records.first().usageIsEstimate);
        QVERIFY(!bench.stats.last().costIsEstimate); // the money was counted, if not the tokens
    }

    void whatIsNotCountedIsEstimated()
    {
        EngineBench bench;
        bench.rowText = [](qint64) { return QString(400, QLatin1Char('p')); };
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.answer(200, FakeProvider::whole(QByteArray(80, 'a')), {{"x-uncounted", "1"}});
            });
        };
        bench.engine.start(priced(1, tariff(1e4, 1e5)));
        QVERIFY(bench.runToEnd());
        const AttemptRecord &record = bench.records.first();
        QVERIFY(record.usageIsEstimate);
        QCOMPARE(record.answer.usage.inputTokens, std::optional<qint64>(100));
        QCOMPARE(record.answer.usage.outputTokens, std::optional<qint64>(20));
        QVERIFY(isNear(record.costUsd.value_or(-1), 3.0));
        QVERIFY(bench.shown.value(0).usageIsEstimate);
        QVERIFY(bench.stats.last().costIsEstimate);
        QCOMPARE(bench.stats.last().inputTokens, 100);
    }

    void answerThatWasCutIsEstimatedByWhatCame()
    {
        EngineBench bench;
        bench.transport.onSend = [&bench](const FakeCall &call) {
            call.after(1ms, [first = bench.transport.sends == 1](const FakeCall &c) {
                if (!first) {
                    c.answer(200, FakeProvider::whole("whole"));
                    return;
                }
                c.sent();
                c.head(200);
                c.body(QByteArray(40, 'a'));
                c.fault(FaultKind::ConnectionLost);
            });
        };
        RunSpec spec = priced(1, tariff(0, 1e5));
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.records.size(), 2);
        const AttemptRecord &cut = bench.records.first();
        QVERIFY(cut.failure);
        QVERIFY(cut.usageIsEstimate);
        QCOMPARE(cut.answer.usage.outputTokens, std::optional<qint64>(10));
        QVERIFY(isNear(cut.costUsd.value_or(-1), 1.0));
        // All attempts count, not only the last one.
        QVERIFY(isNear(bench.stats.last().costUsd, 1.5));
        QVERIFY(isNear(bench.shown.value(0).costUsd.value_or(-1), 0.5));
    }

    void refusalsCostNothingAndSilenceMayHave()
    {
        EngineBench bench;
        bench.transport.onSend = [&bench](const FakeCall &call) {
            const int number = bench.transport.sends;
            call.after(1ms, [number](const FakeCall &c) {
                if (number == 1)
                    c.answer(429, "slow down");
                else
                    c.answer(200, FakeProvider::whole("x"));
            });
        };
        bench.engine.start(priced(1, tariff(1, 1)));
        QVERIFY(bench.runToEnd());
        QVERIFY(!bench.records.first().costUsd);
        QVERIFY(!bench.records.first().usageIsEstimate);
        QVERIFY(!bench.stats.last().costIsEstimate);

        EngineBench silent;
        silent.transport.onSend = [](const FakeCall &call) {
            call.after(1ms, [](const FakeCall &c) {
                c.sent();
                c.fault(FaultKind::ConnectionLost);
            });
        };
        RunSpec once = priced(1, tariff(1, 1));
        once.definition.targets[0].maxAttempts = 1;
        silent.engine.start(once);
        QVERIFY(silent.runToEnd());
        QVERIFY(!silent.records.first().costUsd);
        QVERIFY(silent.stats.last().costIsEstimate);
    }

    void whatWasNeverSentIsNotBilled()
    {
        EngineBench bench;
        bench.acknowledgesStarts = false;
        bench.echo(100ms);
        bench.engine.start(priced(1, tariff(1, 1)));
        bench.settle();
        bench.engine.cancel({0});
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 0);
        QVERIFY(!bench.records.first().costUsd);
        QVERIFY(!bench.stats.last().costIsEstimate);
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// Prompts of one token and answers of as many as the body has characters; a dollar an answer's
/// token, and nothing for the prompt.
RunSpec priced(qint64 rows, int limit = 4)
{
    RunSpec spec = EngineBench::spec(rows, limit);
    Tariff tariff;
    tariff.source = PriceSource::Table;
    tariff.price.input = TokenPrice{0, {}};
    tariff.price.output = TokenPrice{1e6, {}};
    spec.tariffs = {tariff};
    spec.definition.targets.first().settings.maxTokens = 4;
    return spec;
}

/// Rows whose answers have four tokens each.
QString fourLetters(qint64 row)
{
    return QStringLiteral("p%1").arg(row, 3, 10, QLatin1Char('0'));
}

/// The first answer comes first, and costs 15 of the 17 dollars there are; 4 were foreseen.
void startDearly(EngineBench &bench)
{
    bench.rowText = [](qint64 row) {
        return row == 0 ? QStringLiteral("fifteen letters") : fourLetters(row);
    };
    bench.transport.onSend = [](const FakeCall &call) {
        call.after(call.number() == 0 ? 100ms : 300ms, [](const FakeCall &due) {
            due.answer(200, FakeProvider::whole(due.request().body));
        });
    };
    RunSpec spec = priced(20, 4);
    spec.definition.budget.usd = 17;
    bench.engine.start(spec);
}

QStringList changesOf(const EngineBench &bench)
{
    QStringList lines;
    for (const LimitChange &change : bench.limitChanges)
        lines << QStringLiteral("%1 %2>%3 %4")
                     .arg(change.what)
                     .arg(change.from)
                     .arg(change.to)
                     .arg(change.reason);
    return lines;
}

int countOf(const EngineBench &bench, qint64 rows, RequestState state)
{
    int count = 0;
    for (Ordinal row = 0; row < rows; ++row)
        count += bench.state(row) == state;
    return count;
}

} // namespace

/// A run that must not use more than it may.
class TestBudgetRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyIsNotOverspent()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.echo(100ms);
        RunSpec spec = priced(100, 8);
        spec.definition.budget.usd = 42; // ten requests and a half
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 10);
        QCOMPARE(bench.stats.last().costUsd, 40.0);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished halted")});
        QCOMPARE(countOf(bench, 100, RequestState::Succeeded), 10);
        QCOMPARE(bench.budgets.last().kind, BudgetKind::Money);
        QCOMPARE(bench.budgets.last().usd, 40.0);
        QCOMPARE(bench.budgets.last().left, 90);
        QCOMPARE(bench.budgets.last().inFlight, 0);
        QCOMPARE(bench.budgets.last().moreUsd, 360.0);
        QVERIFY(changesOf(bench).contains(QStringLiteral("budget 0>1 usd")));
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Budget);
        QCOMPARE(bench.broken, QStringList());
    }

    // Answers that turn out dearer than foreseen: by no more than what was in flight.
    void whatCouldNotBeForeseenIsBounded()
    {
        EngineBench bench;
        bench.rowText = [](qint64) { return QStringLiteral("twelve chars"); };
        bench.echo(100ms);
        RunSpec spec = priced(100, 3); // 4 foreseen, 12 paid
        spec.definition.budget.usd = 100;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QVERIFY(bench.stats.last().costUsd <= 100);
        QVERIFY(bench.stats.last().costUsd > 80);
    }

    void whatIsInFlightFinishesAndIsSaid()
    {
        EngineBench bench;
        startDearly(bench);
        bench.advance(75ms);
        QVERIFY(bench.budgets.isEmpty());
        QCOMPARE(bench.transport.open, 4);
        bench.advance(50ms); // 15 spent at once: nobody could know
        QCOMPARE(bench.budgets.size(), 1);
        QCOMPARE(bench.budgets.first().inFlight, 3);
        QCOMPARE(bench.budgets.first().usd, 15.0);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 4);
        QCOMPARE(bench.budgets.size(), 2);
        QCOMPARE(bench.budgets.last().usd, 27.0);
        QCOMPARE(countOf(bench, 20, RequestState::Succeeded), 4);
    }

    void raisedItGoesOnAtOnce()
    {
        EngineBench bench;
        startDearly(bench);
        bench.advance(125ms);
        QCOMPARE(bench.budgets.size(), 1);
        Budget more;
        more.usd = 1000;
        bench.engine.setBudget(more);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 20);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
        const QStringList changes = changesOf(bench);
        QVERIFY(changes.contains(QStringLiteral("budget_usd 17>1000 person")));
        QVERIFY(changes.contains(QStringLiteral("budget 1>0 person")));
        QCOMPARE(bench.broken, QStringList());
    }

    void tokensHoldWithoutAnyPrice()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.echo(100ms);
        RunSpec spec = EngineBench::spec(100, 4);
        spec.definition.targets.first().settings.maxTokens = 4;
        spec.definition.budget.tokens = 26; // five each
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 5);
        QCOMPARE(bench.budgets.last().kind, BudgetKind::Tokens);
        QVERIFY(!bench.budgets.last().moreUsd);
        QCOMPARE(bench.budgets.last().moreTokens, 475);
    }

    void minutesEndARunWhoseSlotsAreFull()
    {
        EngineBench bench;
        bench.echo(10min);
        RunSpec spec = EngineBench::spec(100, 4);
        spec.definition.budget.minutes = 2;
        bench.engine.start(spec);
        bench.advance(119s);
        QVERIFY(bench.budgets.isEmpty());
        bench.advance(1050ms);
        QCOMPARE(bench.budgets.size(), 1);
        QCOMPARE(bench.budgets.first().kind, BudgetKind::Time);
        QCOMPARE(bench.budgets.first().inFlight, 4);
        QVERIFY(bench.runToEnd());
        QCOMPARE(countOf(bench, 100, RequestState::Succeeded), 4);
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished halted")});
    }

    void pausesTakeNoMinutes()
    {
        EngineBench bench;
        bench.echo(30s);
        RunSpec spec = EngineBench::spec(4, 1);
        spec.definition.budget.minutes = 3;
        bench.engine.start(spec);
        bench.advance(10s);
        bench.engine.pause();
        bench.advance(1h);
        QVERIFY(bench.budgets.isEmpty());
        bench.engine.resume();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 4);
        QVERIFY(bench.budgets.isEmpty());
        QCOMPARE(bench.stats.last().pausedMs, 3'600'000);
    }

    void aBudgetThatIsNotReachedSaysNothing()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.echo(100ms);
        RunSpec spec = priced(5);
        spec.definition.budget = {20, 25, 1};
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 5);
        QVERIFY(bench.budgets.isEmpty());
        QCOMPARE(bench.log, QStringList{QStringLiteral("finished")});
    }

    // A back-off of half a minute must not keep a run from its end.
    void whatBacksOffIsKept()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &due) {
                if (due.request().body == "p000")
                    due.answer(500, "no", {{"retry-after-ms", "60000"}});
                else
                    due.answer(200, FakeProvider::whole(due.request().body));
            });
        };
        RunSpec spec = priced(100, 4);
        spec.definition.budget.usd = 20;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd(30s));
        QCOMPARE(bench.state(0), RequestState::Queued);
        QCOMPARE(countOf(bench, 100, RequestState::Succeeded), 5);
        QCOMPARE(bench.budgets.last().left, 95);
    }

    void oneTargetMayBeHeldAndAnotherNot()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.echo(500ms);
        RunSpec spec = EngineBench::spec(10, 4, 2);
        spec.tariffs = {priced(1).tariffs.first(), Tariff{PriceSource::Free, {}, {}}};
        spec.definition.targets.first().settings.maxTokens = 4;
        spec.definition.budget.usd = 14;
        bench.engine.start(spec);
        bench.advance(250ms);
        // Three of the dear ones are in flight, a fourth would not fit; nothing is used up.
        QCOMPARE(bench.transport.openByHost.value(QStringLiteral("host0.example")), 3);
        QCOMPARE(bench.lanes.at(0).why.kind, WaitKind::Budget);
        QCOMPARE(bench.lanes.at(1).why.kind, WaitKind::None);
        QVERIFY(bench.budgets.isEmpty());
    }

    // Whatever answers cost, how long they take and what fails on the way.
    void holdsInAnyRun_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void holdsInAnyRun()
    {
        QFETCH(const quint64, seed);
        SeededRandom random(seed);
        const auto upTo = [&random](int most) { return 1 + int(random.unit() * most); };
        constexpr int longest = 30;
        const int rows = 50 + upTo(200);
        const int limit = upTo(12);
        const int targets = upTo(3);
        EngineBench bench(seed);
        bench.rowText = [](qint64 row) { // up to `longest` letters, another number for each row
            return QString(1 + int((row * 7919) % longest), QLatin1Char('x'));
        };
        const double trouble = random.unit() * 0.4;
        bench.transport.onSend = [&random, upTo, trouble](const FakeCall &call) {
            const bool fails = random.unit() < trouble;
            const int status = random.unit() < 0.5 ? 500 : 429;
            call.after(std::chrono::milliseconds(upTo(3000)), [fails, status](const FakeCall &due) {
                if (fails)
                    due.answer(status, "no");
                else
                    due.answer(200, FakeProvider::whole(due.request().body));
            });
        };
        RunSpec spec = EngineBench::spec(rows, limit, targets);
        for (int i = 0; i < targets; ++i)
            spec.tariffs.append(priced(1).tariffs.first());
        const double dollars = 20 + random.unit() * rows * 10;
        spec.definition.budget.usd = dollars;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        const double spent = bench.stats.last().costUsd;
        const double unforeseen = double(limit) * targets * longest;
        QVERIFY2(spent <= dollars + unforeseen,
                 qPrintable(QStringLiteral("%1 of %2").arg(spent).arg(dollars)));
        const int all = rows * targets;
        const int done = countOf(bench, all, RequestState::Succeeded) +
                         countOf(bench, all, RequestState::Failed);
        const bool isReached = !bench.budgets.isEmpty();
        QCOMPARE(isReached, done < all);
        QCOMPARE(countOf(bench, all, RequestState::Queued), all - done);
        if (isReached)
            QCOMPARE(bench.budgets.last().left, all - done);
        // It is used, too, and not only kept.
        if (isReached)
            QVERIFY2(spent >= dollars - longest,
                     qPrintable(QStringLiteral("%1 of %2").arg(spent).arg(dollars)));
        QCOMPARE(bench.broken, QStringList());
    }

    void askedForAgainItStillHolds()
    {
        EngineBench bench;
        bench.rowText = fourLetters;
        bench.echo(100ms);
        RunSpec spec = priced(100, 4);
        spec.definition.budget.usd = 20;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        bench.engine.retry({0, 1});
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 5);
        QCOMPARE(bench.log.last(), QStringLiteral("finished halted"));
        bench.engine.setBudget({});
        bench.engine.retry({2});
        QVERIFY(bench.runToEnd());
        QCOMPARE(countOf(bench, 100, RequestState::Succeeded), 100);
    }
};

QTEST_GUILESS_MAIN(TestBudgetRun)
#include "tst_budget_run.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget_keeper.h"
#include "domain/run_plan.h"

#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{1h};

Tariff tariff(double input, double output)
{
    Tariff made;
    made.source = PriceSource::Table;
    made.price.input = TokenPrice{input, {}};
    made.price.output = TokenPrice{output, {}};
    return made;
}

AttemptRecord answer(qint64 input, qint64 output, std::optional<double> usd = {})
{
    AttemptRecord record;
    record.state = RequestState::Succeeded;
    record.answer.usage.inputTokens = input;
    record.answer.usage.outputTokens = output;
    record.costUsd = usd;
    return record;
}

BudgetKeeper keeper(const Budget &budget, const BudgetKeeper::Before &before = {},
                    const Tariff &price = tariff(1e6, 1e6))
{
    BudgetKeeper made(budget, {{price, 10}}, before);
    made.begin(start);
    return made;
}

Budget usd(double most)
{
    Budget budget;
    budget.usd = most;
    return budget;
}

Budget tokens(qint64 most)
{
    Budget budget;
    budget.tokens = most;
    return budget;
}

Budget minutes(double most)
{
    Budget budget;
    budget.minutes = most;
    return budget;
}

} // namespace

/// Money, tokens and minutes, and what is in flight.
class TestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptAsJson()
    {
        RunDefinition definition;
        definition.budget.usd = 0.25;
        definition.budget.tokens = 1'000;
        definition.budget.minutes = 1.5;
        const auto read = runDefinitionFromJson(toJson(definition));
        QVERIFY(read);
        QCOMPARE(*read, definition);
        const auto none = runDefinitionFromJson(toJson(RunDefinition()));
        QVERIFY(none && !none->budget.isSet());
        QVERIFY(!budgetFromJson({{QStringLiteral("usd"), -1}}));
        QVERIFY(!budgetFromJson({{QStringLiteral("tokens"), QStringLiteral("many")}}));
        QCOMPARE(budgetKindFromName(budgetKindName(BudgetKind::Tokens)), BudgetKind::Tokens);
        QVERIFY(!budgetKindFromName(QStringLiteral("eggs")));
    }

    void whatIsOverlaidWins()
    {
        Budget under = usd(1);
        under.minutes = 5;
        const Budget both = overlaid(under, usd(2));
        QCOMPARE(both.usd, 2.0);
        QCOMPARE(both.minutes, 5.0);
    }

    void withoutOneNothingIsWatched()
    {
        BudgetKeeper free = keeper({});
        QVERIFY(!free.isWatching());
        QVERIFY(free.admit(0, 1'000'000, start + 1h));
        QVERIFY(!free.reached());
    }

    // 10 tokens in and, as the limit says, 10 out: 20 dollars each.
    void whatIsInFlightCounts()
    {
        BudgetKeeper one = keeper(usd(50));
        QVERIFY(one.admit(0, 10, start));
        const BudgetShare first = one.reserve(0, 10);
        QCOMPARE(first.usd, 20.0);
        QVERIFY(one.admit(0, 10, start));
        const BudgetShare second = one.reserve(0, 10);
        QVERIFY(!one.admit(0, 10, start));
        QVERIFY(one.holds(0));
        QVERIFY(!one.reached()); // they may cost less

        one.settle(0, first, 10, answer(10, 2, 12));
        one.release(0);
        QVERIFY(!one.admit(0, 17, start)); // 12 spent, 20 reserved, 17 + 2 expected
        QVERIFY(one.admit(0, 10, start));  // 12 expected
        one.settle(0, second, 10, answer(10, 2, 12));
        const BudgetShare third = one.reserve(0, 10);
        QCOMPARE(third.usd, 12.0);
        one.settle(0, third, 10, answer(10, 5, 15));
        QVERIFY(!one.admit(0, 10, start)); // 39 spent
        QCOMPARE(one.reached(), BudgetKind::Money);
    }

    void whatWasNotSentIsGivenBack()
    {
        BudgetKeeper one = keeper(usd(30));
        const BudgetShare share = one.reserve(0, 10);
        QVERIFY(!one.admit(0, 10, start));
        one.giveBack(share);
        QVERIFY(one.admit(0, 10, start));
    }

    void earlierSessionsCount()
    {
        BudgetKeeper::Before before;
        before.usd = 40;
        before.tokens = 90;
        before.activeMs = 60'000;
        BudgetKeeper money = keeper(usd(50), before);
        QVERIFY(!money.admit(0, 10, start));
        QCOMPARE(money.reached(), BudgetKind::Money);
        BudgetKeeper count = keeper(tokens(100), before);
        QVERIFY(!count.admit(0, 10, start));
        QCOMPARE(count.reached(), BudgetKind::Tokens);
        BudgetKeeper time = keeper(minutes(1), before);
        QVERIFY(!time.admit(0, 10, start));
        QCOMPARE(time.reached(), BudgetKind::Time);
    }

    void tokensAreForeseenByWhatWasUsed()
    {
        BudgetKeeper one = keeper(tokens(100), {}, {});
        const BudgetShare share = one.reserve(0, 10);
        QCOMPARE(share.tokens, 20);
        // Twice as many in as were estimated, and 20 out.
        one.settle(0, share, 10, answer(20, 20));
        QCOMPARE(one.reserve(0, 10).tokens, 40);
        QVERIFY(!one.admit(0, 10, start));
        QVERIFY(!one.reached());
        QVERIFY(one.admit(0, 0, start)); // 40 used, 40 expected, 20 out
    }

    // Nobody knows how long an answer gets where no limit is set: one shows it.
    void theFirstAnswerGoesAloneWhereNothingIsKnown()
    {
        BudgetKeeper one(tokens(100), {{{}, {}}}, {});
        one.begin(start);
        QVERIFY(one.admit(0, 10, start)); // though 500 would be usual
        const BudgetShare share = one.reserve(0, 10);
        QVERIFY(!one.admit(0, 10, start));
        QVERIFY(!one.reached());
        one.settle(0, share, 10, answer(10, 10));
        one.release(0);
        QVERIFY(one.admit(0, 10, start));
        BudgetKeeper small(tokens(9), {{{}, {}}}, {});
        small.begin(start);
        QVERIFY(!small.admit(0, 10, start)); // not even its prompt fits
        QVERIFY(small.reached());
    }

    void aFailureThatUsedNothingTeachesNothing()
    {
        BudgetKeeper one = keeper(tokens(100), {}, {});
        AttemptRecord failed;
        failed.failure.emplace();
        one.settle(0, one.reserve(0, 10), 10, failed);
        QCOMPARE(one.reserve(0, 10).tokens, 20);
    }

    void minutesPassButNotInAPause()
    {
        BudgetKeeper one = keeper(minutes(10));
        QCOMPARE(one.timeIsUpAt(start), start + 10min);
        one.setPaused(true, start + 4min);
        one.setPaused(true, start + 5min); // nothing new
        QVERIFY(!one.timeIsUpAt(start + 5min));
        one.checkTime(start + 30min);
        QVERIFY(!one.reached());
        one.setPaused(false, start + 34min);
        QCOMPARE(one.pausedFor(start + 34min), 30min);
        QCOMPARE(one.timeIsUpAt(start + 34min), start + 40min);
        QVERIFY(one.admit(0, 10, start + 39min));
        QVERIFY(!one.admit(0, 10, start + 40min));
        QCOMPARE(one.reached(), BudgetKind::Time);
    }

    void aHigherOneLetsGo()
    {
        BudgetKeeper one = keeper(usd(5));
        QVERIFY(!one.admit(0, 10, start));
        QVERIFY(one.reached());
        one.setBudget(usd(25));
        QVERIFY(!one.reached());
        QVERIFY(!one.holds(0));
        QVERIFY(one.admit(0, 10, start));
    }

    void saysWhatItWouldTake()
    {
        BudgetKeeper one = keeper(usd(30));
        one.settle(0, one.reserve(0, 10), 10, answer(10, 10, 20));
        QVERIFY(!one.admit(0, 10, start + 2min));
        const BudgetReport report = one.report({7}, 1, start + 2min);
        QCOMPARE(report.kind, BudgetKind::Money);
        QCOMPARE(report.usd, 20.0);
        QCOMPARE(report.tokens, 20);
        QCOMPARE(report.activeMs, 120'000);
        QCOMPARE(report.left, 7);
        QCOMPARE(report.inFlight, 1);
        QCOMPARE(report.moreUsd, 140.0);
        QCOMPARE(report.moreTokens, 140);
        QCOMPARE(report.moreMs, 7 * 120'000);
        const Budget enough = enoughFor(report);
        QVERIFY(*enough.usd >= 160 && *enough.usd <= 200);
        QVERIFY(!enough.tokens && !enough.minutes);
    }

    void saysSoWhereNothingWasAnsweredYet()
    {
        BudgetKeeper one = keeper(usd(5));
        QVERIFY(!one.admit(0, 10, start));
        const BudgetReport report = one.report({3}, 0, start);
        QCOMPARE(report.moreUsd, 60.0); // by the price table
        QVERIFY(!report.moreMs);
        BudgetKeeper unpriced = keeper(tokens(5), {}, {});
        QVERIFY(!unpriced.admit(0, 10, start));
        QVERIFY(!unpriced.report({3}, 0, start).moreUsd);
        QCOMPARE(unpriced.report({3}, 0, start).moreTokens, 60);
        // Whose requests are all sent needs no price.
        QCOMPARE(unpriced.report({0}, 0, start).moreUsd, 0.0);
    }

    void resumedItJudgesByWhatWas()
    {
        BudgetKeeper::Before before;
        before.usd = 100;
        before.tokens = 1'000;
        before.activeMs = 10'000;
        before.answered = 10;
        BudgetKeeper one = keeper(usd(100), before);
        QVERIFY(!one.admit(0, 1, start));
        const BudgetReport report = one.report({5}, 0, start);
        QCOMPARE(report.moreUsd, 50.0);
        QCOMPARE(report.moreTokens, 500);
        QCOMPARE(report.moreMs, 5'000);
    }

    void freeTargetsSpendNothing()
    {
        Tariff free;
        free.source = PriceSource::Free;
        BudgetKeeper one = keeper(usd(0.01), {}, free);
        QVERIFY(one.admit(0, 1'000'000, start));
        QCOMPARE(one.reserve(0, 1'000'000).usd, 0.0);
    }

    void aSuggestionIsNeverLower()
    {
        BudgetReport report;
        report.budget = usd(10);
        report.usd = 1;
        report.moreUsd = 0.5;
        QCOMPARE(*enoughFor(report).usd, 10.0);
        report.moreUsd.reset();
        QCOMPARE(*enoughFor(report).usd, 20.0);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"

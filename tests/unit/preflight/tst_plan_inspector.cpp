// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/known_rates.h"
#include "preflight/plan_inspector.h"

#include <QtTest>

using namespace volley;

namespace {

Target openAi(int requestsPerMinute = 0, qint64 tokensPerMinute = 0)
{
    Target target;
    target.provider = QStringLiteral("openai");
    target.model = QStringLiteral("m");
    target.requestsPerMinute = requestsPerMinute;
    target.tokensPerMinute = tokensPerMinute;
    target.settings.maxTokens = 200;
    return target;
}

PriceBook book()
{
    OwnPrice own;
    own.provider = QStringLiteral("openai");
    own.model = QStringLiteral("m");
    own.price.input = TokenPrice{1e6, {}}; // a dollar a token
    own.price.output = TokenPrice{1e6, {}};
    return PriceBook({}, {own});
}

RunDefinition definition(const QList<Target> &targets, int repeats = 1)
{
    RunDefinition made;
    made.promptTemplate = QStringLiteral("{{prompt}}");
    made.systemTemplate = QStringLiteral("{{tone}}");
    made.targets = targets;
    made.repeats = repeats;
    return made;
}

const QStringList columns{QStringLiteral("prompt"), QStringLiteral("tone")};

} // namespace

class TestPlanInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesKeepTheFirstRowsAndCountAll()
    {
        RowNotes notes;
        for (const qint64 row : {3, 4, 5, 9})
            notes.add(row);
        QCOMPARE(notes.ranges(), (QList<RowRange>{{3, 3}, {9, 1}}));
        QCOMPARE(notes.numbers(3), (QList<qint64>{4, 5, 6}));
        for (qint64 row = 20; row < 20'000; row += 2)
            notes.add(row);
        QCOMPARE(notes.ranges().size(), RowNotes::mostRanges);
        QCOMPARE(notes.count(), 4 + 9'990);
        QCOMPARE(notes.kept(), 4 + RowNotes::mostRanges - 2);
        // One that would fit to the last range kept, with others between that are not.
        const RowRange last = notes.ranges().last();
        notes.add(30'000);
        QCOMPARE(notes.ranges().last(), last);
    }

    void findsWhatIsWrongAndWhere()
    {
        PlanInspector inspector(definition({openAi()}, 2), columns, book());
        inspector.take({{QStringLiteral("a"), QStringLiteral("kind")},
                        {QStringLiteral(" "), QStringLiteral("kind")},
                        {QStringLiteral("b"), QString()}});
        inspector.take({{QStringLiteral("a"), QStringLiteral("kind")},
                        {QStringLiteral("a"), QStringLiteral("cold")}});
        const PlanReport &report = inspector.report();
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.requests(), 10);
        QCOMPARE(report.empty.numbers(9), QList<qint64>{2});
        QCOMPARE(report.missing.numbers(9), QList<qint64>{3});
        QCOMPARE(report.missingNames, QStringList{QStringLiteral("tone")});
        QCOMPARE(report.duplicates.numbers(9), QList<qint64>{4});
        QVERIFY(!report.isClean());
        QVERIFY(!report.hasOverflow());
        QCOMPARE(report.targets.first().requests(), 8); // what is empty is not sent
        QCOMPARE(report.inputTokens(), 2 * report.tokens);
        QCOMPARE(report.targets.first().inputTokens(), 2 * report.tokens);
        QCOMPARE(report.leastUsd(), std::optional<double>(2 * report.tokens));
        QCOMPARE(report.mostUsd(), std::optional<double>(2 * report.tokens + 8 * 200));
        QVERIFY(!report.secondsAtLimits());
    }

    void timeIsThatOfTheTightestLimit()
    {
        const QList<Row> rows(30, Row{QStringLiteral("a"), QString()});
        const auto plan = [&rows](int requestsPerMinute, qint64 tokensPerMinute) {
            PlanInspector inspector(definition({openAi(requestsPerMinute, tokensPerMinute)}),
                                    columns, book());
            inspector.take(rows);
            return inspector.report().targets.first();
        };
        QVERIFY(!plan(0, 0).secondsAtLimits());
        QVERIFY(!plan(0, 0).usefulConcurrency());
        const TargetPlan byRequests = plan(60, 0);
        QCOMPARE(byRequests.secondsAtLimits(), std::optional<double>(30));
        // One a second, each of which takes 1 s and 200 tokens at 50 a second.
        QCOMPARE(byRequests.secondsPerAnswer(), 5.0);
        QCOMPARE(byRequests.usefulConcurrency(), std::optional<int>(5));
        // openAi() allows eight at once: 30 answers of 5 s.
        QCOMPARE(byRequests.secondsInFlight(), std::optional<double>(30));
        QCOMPARE(plan(60'000, 0).secondsInFlight(), std::optional<double>(30 * 5.0 / 8));
        QVERIFY(!plan(0, 0).secondsInFlight());
        const TargetPlan byTokens = plan(60, 600);
        const double tokens = double(byTokens.inputTokens() + 30 * 200);
        QCOMPARE(byTokens.secondsAtLimits(), std::optional<double>(tokens / 600 * 60));
        QCOMPARE(byTokens.usefulConcurrency(), std::optional<int>(1));
        // Never more than there are requests.
        QCOMPARE(plan(600'000, 0).usefulConcurrency(), std::optional<int>(30));
    }

    void oneNumberInFlightForAllIsSuggestedWhereAllHaveLimits()
    {
        const auto useful = [](const QList<Target> &targets) {
            PlanInspector inspector(definition(targets), columns, book());
            inspector.take(QList<Row>(30, Row{QStringLiteral("a"), QString()}));
            return inspector.report().usefulConcurrency();
        };
        QCOMPARE(useful({openAi(60), openAi(120)}), std::optional<int>(10));
        QVERIFY(!useful({openAi(60), openAi()}));
        QVERIFY(!useful({}));
    }

    void aBudgetIsComparedWithWhatIsNeeded()
    {
        RunDefinition plan = definition({openAi(60, 6000)});
        const auto shortfalls = [&plan](const Budget &budget) {
            plan.budget = budget;
            PlanInspector inspector(plan, columns, book());
            inspector.take(QList<Row>(30, Row{QStringLiteral("a"), QString()}));
            return inspector.report().shortfalls();
        };
        QVERIFY(shortfalls({}).isEmpty());
        PlanInspector known(plan, columns, book());
        known.take(QList<Row>(30, Row{QStringLiteral("a"), QString()}));
        const double least = *known.report().leastUsd();
        const double most = *known.report().mostUsd();
        QVERIFY(least > 0);
        QVERIFY(shortfalls({most, {}, {}}).isEmpty());
        QCOMPARE(shortfalls({most - 1, {}, {}}),
                 (QList<BudgetShortfall>{{BudgetKind::Money, least, most, most - 1}}));
        QVERIFY(!shortfalls({most - 1, {}, {}}).first().isSure());
        QVERIFY(shortfalls({least - 1, {}, {}}).first().isSure());
        // A dollar a token, in or out.
        const auto tokens = qint64(most);
        QVERIFY(shortfalls({{}, tokens, {}}).isEmpty());
        QCOMPARE(shortfalls({{}, tokens - 1, {}}),
                 (QList<BudgetShortfall>{{BudgetKind::Tokens, least, most, most - 1}}));
        // 30 requests at one a second; their tokens take longer.
        const double minutes = most / 6000;
        QVERIFY(shortfalls({{}, {}, minutes}).isEmpty());
        QCOMPARE(shortfalls({{}, {}, 0.75}),
                 (QList<BudgetShortfall>{{BudgetKind::Time, 0.5, minutes, 0.75}}));
        // What has no price may still cost more than what has one.
        plan.targets.append(openAi());
        plan.targets.last().model = QStringLiteral("another");
        QVERIFY(shortfalls({least - 1, {}, {}}).first().isSure());
    }

    void limitsOfAnEarlierRunAreKnown()
    {
        Target other = openAi();
        other.model = QStringLiteral("another");
        const RunDefinition ran = definition({other, openAi()});
        const auto told = [](int target, const char *what, double to, const char *reason) {
            return LimitChange{1, target, QLatin1String(what), 0, to, QLatin1String(reason)};
        };
        const QList<LimitChange> journal{told(1, "requests_per_minute", 300, "headers"),
                                         told(1, "requests_per_minute", 500, "headers"),
                                         told(1, "tokens_per_minute", 40'000, "headers"),
                                         told(1, "tokens_per_minute", 10, "person"),
                                         told(0, "requests_per_minute", 7, "headers")};
        Target limited = openAi();
        limited.tokensPerMinute = 9;
        Target unlike = openAi();
        unlike.settings.maxTokens = 1;
        const QList<Target> known =
            withKnownRates(definition({openAi(), limited, unlike}), ran, journal).targets;
        QCOMPARE(known.at(0).requestsPerMinute, 500);
        QCOMPARE(known.at(0).tokensPerMinute, 40'000);
        QCOMPARE(known.at(1).requestsPerMinute, 500);
        QCOMPARE(known.at(1).tokensPerMinute, 9); // the person's own
        QCOMPARE(known.at(2).requestsPerMinute, 0);
    }

    void anUnknownPriceIsNoSum()
    {
        Target other = openAi();
        other.model = QStringLiteral("another");
        PlanInspector inspector(definition({openAi(60), other}), columns, book());
        inspector.take({{QStringLiteral("a"), QStringLiteral("b")}});
        const PlanReport &report = inspector.report();
        QVERIFY(report.targets.first().estimate().mostUsd());
        QVERIFY(!report.mostUsd() && !report.leastUsd());
        QCOMPARE(report.secondsAtLimits(), std::optional<double>(1)); // of the one that is known
    }
};

QTEST_GUILESS_MAIN(TestPlanInspector)
#include "tst_plan_inspector.moc"

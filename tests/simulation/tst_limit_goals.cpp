// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/limit_scenarios.h"
#include "simulation/simulated_run.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

struct Goal
{
    double ofLimit = 0;
    double refused = 0;
};

Goal goalOf(Policy policy)
{
    switch (policy) {
    case Policy::Known:
        return {0.98, 0.001};
    case Policy::Learned:
        return {0.95, 0.005};
    default:
        return {0.90, 0.02};
    }
}

/// A shorter time of the same, and without what is only slow.
QList<LimitScenario> quickScenarios()
{
    QList<LimitScenario> quick;
    for (LimitScenario scenario : limitScenarios()) {
        if (scenario.traits.requestsPerMinute > 1000 || scenario.changesAtSecond > 0)
            continue;
        scenario.minutes = 12;
        quick.append(scenario);
    }
#ifdef __SANITIZE_ADDRESS__
    // Memory is used alike in all of them, and each takes ten times as long.
    for (qsizetype i = quick.size() - 1; i >= 0; --i) {
        if (i % 3 != 0)
            quick.removeAt(i);
    }
#endif
    return quick;
}

LimitScenario scenarioNamed(const char *part)
{
    for (const LimitScenario &scenario : limitScenarios()) {
        if (scenario.name.contains(QLatin1String(part)))
            return scenario;
    }
    qFatal("no such scenario");
}

Target adaptiveTarget(int most)
{
    Target target;
    target.concurrency = most;
    target.adaptive = true;
    target.maxAttempts = 20;
    return target;
}

int concurrencyChanges(const SimulatedRun &run, qint64 sinceUtcMs = 0)
{
    return int(std::count_if(
        run.changes().begin(), run.changes().end(), [sinceUtcMs](const LimitChange &change) {
            return change.what == QLatin1String("concurrency") && change.utcMs >= sinceUtcMs;
        }));
}

} // namespace

/// How much of what a server allows is used, and how often it has to refuse. In arithmetic: nothing
/// here depends on the machine.
class TestLimitGoals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goalsAreMet_data()
    {
        QTest::addColumn<LimitScenario>("scenario");
        QTest::addColumn<Policy>("policy");
        for (const LimitScenario &scenario : quickScenarios()) {
            const auto add = [&scenario](Policy policy) {
                QTest::addRow("%s: %s", qPrintable(policyName(policy)), qPrintable(scenario.name))
                    << scenario << policy;
            };
            add(Policy::Known);
            if (scenario.traits.headers != HeaderStyle::None)
                add(Policy::Learned);
            add(Policy::Adaptive);
        }
    }
    void goalsAreMet()
    {
        QFETCH(LimitScenario, scenario);
        QFETCH(Policy, policy);
        const Goal goal = goalOf(policy);
        for (const quint64 seed : {1, 2}) {
            const LimitOutcome outcome = simulate(scenario, policy, seed);
            const QString seen = QStringLiteral("seed %1: %2 of the limit, %3 % refused")
                                     .arg(seed)
                                     .arg(outcome.ofLimit)
                                     .arg(outcome.refused * 100);
            QVERIFY2(outcome.ofLimit >= goal.ofLimit, qPrintable(seen));
            QVERIFY2(outcome.refused <= goal.refused, qPrintable(seen));
            QCOMPARE(outcome.broken, QStringList());
            QVERIFY(outcome.fairness > 0.5);
        }
    }

    void nobodyDoesBetter_data()
    {
        QTest::addColumn<LimitScenario>("scenario");
        for (const LimitScenario &scenario : quickScenarios())
            QTest::addRow("%s", qPrintable(scenario.name)) << scenario;
    }
    void nobodyDoesBetter()
    {
        QFETCH(LimitScenario, scenario);
        const LimitOutcome told = simulate(scenario, Policy::Known);
        const LimitOutcome found = simulate(scenario, Policy::Adaptive);
        const auto compare = [](const LimitOutcome &ours, const LimitOutcome &theirs,
                                Policy policy) {
            // Who runs into every fixed minute's end uses the last of it, and is refused for it.
            QVERIFY2(ours.ofLimit >= std::min(theirs.ofLimit, 1.0) - 0.03,
                     qPrintable(policyName(policy)));
            QVERIFY2(ours.refused <= theirs.refused, qPrintable(policyName(policy)));
        };
        const bool isTold =
            scenario.traits.requestsPerMinute > 0 || scenario.traits.tokensPerMinute > 0;
        if (isTold)
            compare(told, simulate(scenario, Policy::Cookbook), Policy::Cookbook);
        for (const Policy policy : {Policy::Fixed, Policy::Halving, Policy::Cooling})
            compare(found, simulate(scenario, policy), policy);
    }

    void newLimitsAreFollowed()
    {
        const LimitScenario told = scenarioNamed("600, then 1,200 a minute, OpenAI");
        const double first = simulate(told, Policy::Learned).settledAfter;
        QVERIFY2(first >= 0 && first < 20, qPrintable(QString::number(first)));
        const LimitScenario untold = scenarioNamed("600, then 1,200 a minute, no headers");
        const double second = simulate(untold, Policy::Adaptive).settledAfter;
        QVERIFY2(second >= 0 && second < 45, qPrintable(QString::number(second)));
        const LimitScenario less = scenarioNamed("600, then 300 a minute");
        QVERIFY(simulate(less, Policy::Adaptive).refused < 0.02);
    }

    void adaptiveLimitSettles_data()
    {
        QTest::addColumn<int>("keepsUpWith");
        for (const int count : {1, 4, 8, 30, 100})
            QTest::addRow("%d at once", count) << count;
    }
    void adaptiveLimitSettles()
    {
        QFETCH(int, keepsUpWith);
        for (const quint64 seed : {1, 2, 3}) {
            SimulatedRun run(seed);
            ServerTraits traits;
            traits.keepsUpWith = keepsUpWith;
            run.addTarget(traits, adaptiveTarget(256));
            run.begin(1'000'000);
            run.advance(20min);
            const int found = run.scheduler().laneStatuses().first().limit;
            const auto seen = QStringLiteral("%1 at once").arg(found).toUtf8();
            QVERIFY2(found >= keepsUpWith * 0.8 && found <= keepsUpWith * 1.7 + 3,
                     seen.constData());
            // And does not swing: it tries more now and then, and goes back.
            const qint64 since = run.clock.utcMs();
            run.advance(20min);
            QVERIFY(concurrencyChanges(run, since) <= 12);
            QCOMPARE(run.broken(), QStringList());
        }
    }

    void answersThatEndTogetherAreNoIdleness()
    {
        SimulatedRun run;
        ServerTraits traits;
        traits.latencySigma = 0;
        traits.networkMs = 0;
        run.addTarget(traits, adaptiveTarget(64));
        run.begin(1'000'000);
        run.advance(5min);
        QCOMPARE(run.scheduler().laneStatuses().first().limit, 64);
    }

    void strayFailuresCutNothing()
    {
        SimulatedRun run;
        ServerTraits traits;
        traits.keepsUpWith = 20;
        traits.errorShare = 0.1;
        traits.cutShare = 0.05;
        run.addTarget(traits, adaptiveTarget(64));
        run.begin(1'000'000);
        run.advance(20min);
        QVERIFY(run.scheduler().laneStatuses().first().limit >= 16);
    }

    void muchRefusedAPaceIsFoundWithoutBeingAsked()
    {
        const LimitOutcome outcome = simulate(scenarioNamed("no headers"), Policy::Learned);
        QVERIFY2(outcome.refused < 0.02, qPrintable(QString::number(outcome.refused)));
        QVERIFY2(outcome.ofLimit > 0.9, qPrintable(QString::number(outcome.ofLimit)));
    }

    void strayRefusalsSlowNothingForLong()
    {
        const auto timeOf = [](double latencyMs, double strayShare) {
            SimulatedRun run;
            ServerTraits traits;
            traits.latencyMs = latencyMs;
            traits.strayShare = strayShare;
            Target target;
            target.concurrency = 8;
            target.maxAttempts = 20;
            run.addTarget(traits, target);
            run.begin(2000);
            const Instant began = run.clock.now();
            if (!run.advance(24h))
                qFatal("it never ended");
            return run.clock.now() - began;
        };
        const double slowed = double(timeOf(2000, 0.05).count()) / double(timeOf(2000, 0).count());
        QVERIFY2(slowed < 2, qPrintable(QString::number(slowed)));
        // Where answers are quick the cool-downs themselves take longer than all else: about a
        // second for each of a hundred refusals.
        QVERIFY2(timeOf(20, 0.05) < 5min, "a fast server");
    }

    // Of one host, but each with a limit of its own: none is held back for the other's refusals.
    void targetsOfOneHostNeedNotShareALimit()
    {
        for (const quint64 seed : {1, 2, 3}) {
            SimulatedRun run(seed);
            run.oneHost = true;
            ServerTraits traits;
            traits.requestsPerMinute = 600;
            const ModelServer &fast = run.addTarget(traits, adaptiveTarget(64));
            traits.requestsPerMinute = 120;
            const ModelServer &slow = run.addTarget(traits, adaptiveTarget(64));
            run.begin(100'000);
            run.advance(30min);
            const auto share = [](const ModelServer &server, double perMinute) {
                const auto let = double(server.received() - server.refused());
                return (let - perMinute) / (perMinute * 29);
            };
            QVERIFY2(share(fast, 600) > 0.9, qPrintable(QString::number(share(fast, 600))));
            QVERIFY2(share(slow, 120) > 0.9, qPrintable(QString::number(share(slow, 120))));
        }
    }

    void targetsThatShareALimitShareItEvenly()
    {
        const LimitScenario shared = scenarioNamed("two targets share 600 a minute, no headers");
        for (const Policy policy : {Policy::Learned, Policy::Adaptive}) {
            for (const quint64 seed : {1, 2, 3}) {
                const LimitOutcome outcome = simulate(shared, policy, seed);
                QVERIFY2(outcome.fairness > 0.9, qPrintable(QString::number(outcome.fairness)));
                QVERIFY2(outcome.ofLimit > 0.97, qPrintable(QString::number(outcome.ofLimit)));
                QVERIFY2(outcome.refused < 0.01, qPrintable(QString::number(outcome.refused)));
            }
        }
    }

    void aPersonsLimitWins()
    {
        SimulatedRun run;
        ServerTraits traits;
        traits.requestsPerMinute = 600;
        traits.headers = HeaderStyle::OpenAi;
        Target target;
        target.concurrency = 64;
        target.requestsPerMinute = 300;
        const ModelServer &server = run.addTarget(traits, target);
        run.begin(100'000);
        run.advance(10min);
        QVERIFY2(std::abs(server.received() - 3000) <= 5,
                 qPrintable(QString::number(server.received())));
        QVERIFY(run.changes().isEmpty());
    }

    void toldLimitsAreKeptWithTheRun()
    {
        SimulatedRun run;
        ServerTraits traits;
        traits.requestsPerMinute = 600;
        traits.headers = HeaderStyle::Anthropic;
        ModelServer &server = run.addTarget(traits, adaptiveTarget(64));
        run.begin(100'000);
        run.advance(2min);
        server.setRates(900, 0);
        run.advance(1min);
        QStringList seen;
        for (const LimitChange &change : run.changes()) {
            if (change.what == QLatin1String("requests_per_minute"))
                seen << QStringLiteral("%1 to %2, %3")
                            .arg(change.from)
                            .arg(change.to)
                            .arg(change.reason);
        }
        QCOMPARE(seen, QStringList({QStringLiteral("0 to 600, headers"),
                                    QStringLiteral("600 to 900, headers")}));
    }

    void tokensAreEstimatedByWhatAnswersCost()
    {
        // Real prompts cost half as much again as estimated, and answers twice what is usual.
        LimitScenario scenario = scenarioNamed("300,000 tokens a minute, OpenAI");
        scenario.minutes = 12;
        scenario.traits.promptRatio = 1.5;
        scenario.traits.outputTokens = 1000;
        for (const Policy policy : {Policy::Known, Policy::Learned}) {
            const LimitOutcome outcome = simulate(scenario, policy);
            const QString seen =
                QStringLiteral("%1: %2 of the limit").arg(policyName(policy)).arg(outcome.ofLimit);
            QVERIFY2(outcome.ofLimit >= goalOf(policy).ofLimit, qPrintable(seen));
            QVERIFY(outcome.refused <= goalOf(policy).refused);
        }
    }
};

Q_DECLARE_METATYPE(LimitScenario)

QTEST_GUILESS_MAIN(TestLimitGoals)
#include "tst_limit_goals.moc"

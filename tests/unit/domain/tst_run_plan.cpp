// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run_plan.h"
#include "domain/target_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;

class TestRunPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinalsGoRowsThenTargetsThenRepeats()
    {
        const RunPlan plan(4, 3, 2);
        QCOMPARE(plan.requests(), 24);
        Ordinal expected = 0;
        for (int r = 0; r < 4; ++r) {
            for (int t = 0; t < 3; ++t) {
                for (int n = 0; n < 2; ++n, ++expected) {
                    const RunPlan::Place place{r, t, n};
                    QCOMPARE(plan.ordinal(place), expected);
                    QVERIFY(plan.place(expected) == place);
                }
            }
        }
    }

    void largeRunsDoNotOverflow()
    {
        const RunPlan plan(3'000'000'000, 7, 1000);
        QCOMPARE(plan.requests(), 21'000'000'000'000);
        const Ordinal last = plan.requests() - 1;
        QVERIFY((plan.place(last) == RunPlan::Place{2'999'999'999, 6, 999}));
        QCOMPARE(plan.ordinal(plan.place(last)), last);
    }

    void emptyRunsHoldNothing()
    {
        QCOMPARE(RunPlan().requests(), 0);
        QCOMPARE(RunPlan(5, 0, 1).requests(), 0);
        QCOMPARE(RunPlan(-5, 2, 1).requests(), 0);
        QCOMPARE(RunPlan(5, 2, 0).requests(), 10);
        QVERIFY(RunPlan(5, 0, 1).place(0).row < 0);
        QVERIFY(RunPlan(5, 1, 1).place(5).row < 0);
        QVERIFY(RunPlan(5, 1, 1).place(-1).row < 0);
    }

    void definitionsReadBackFromTheirText()
    {
        RunDefinition definition;
        definition.promptTemplate = QStringLiteral("{{a}}\n\u00e9 \"x\"");
        definition.systemTemplate = QStringLiteral("be brief");
        definition.repeats = 3;
        definition.rowLimit = 5'000'000'000;
        Target target;
        target.model = QStringLiteral("m");
        definition.targets = {target, target};
        definition.targets[1].name = QStringLiteral("second");
        const QByteArray text = QJsonDocument(toJson(definition)).toJson();
        const auto back = runDefinitionFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QVERIFY(*back == definition);
    }

    void aRunLeavesOutWhatIsSwitchedOff()
    {
        RunDefinition definition;
        for (const char *model : {"a", "b", "c"}) {
            Target target;
            target.model = QLatin1String(model);
            definition.targets.append(target);
        }
        QVERIFY(withoutDisabled(definition) == definition);
        definition.targets[0].enabled = definition.targets[2].enabled = false;
        const QList<Target> shown = definition.targets;
        const QList<Target> left = withoutDisabled(definition).targets;
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().model, QStringLiteral("b"));

        // Where a run's targets are found again among those that are shown.
        QCOMPARE(placeOf(left.first(), 0, shown), 1);
        QList<Target> later = shown;
        later[0].enabled = true; // switched on since
        QCOMPARE(placeOf(left.first(), 0, later), 1);
        later[1].enabled = false;
        QCOMPARE(placeOf(left.first(), 0, later), 1);
        later = shown;
        later[1].model = QStringLiteral("other"); // edited since
        QCOMPARE(placeOf(left.first(), 0, later), 1);
        QCOMPARE(placeOf(left.first(), 0, {}), -1);
        // Two that are alike keep their order.
        Target twin = left.first();
        QCOMPARE(placeOf(twin, 1, {twin, twin}), 1);
    }

    void wrongTypesAreNamed()
    {
        const auto field = [](const char *json) {
            const auto result = runDefinitionFromJson(QJsonDocument::fromJson(json).object());
            return result ? QString() : result.error().field;
        };
        QCOMPARE(field(R"({})"), QString());
        QCOMPARE(field(R"({"repeats":"3"})"), QStringLiteral("repeats"));
        QCOMPARE(field(R"({"repeats":0})"), QStringLiteral("repeats"));
        QCOMPARE(field(R"({"repeats":1.5})"), QStringLiteral("repeats"));
        QCOMPARE(field(R"({"repeats":99999999999})"), QStringLiteral("repeats"));
        QCOMPARE(field(R"({"row_limit":-1})"), QStringLiteral("row_limit"));
        QCOMPARE(field(R"({"targets":{}})"), QStringLiteral("targets"));
        QCOMPARE(field(R"({"targets":[1]})"), QStringLiteral("targets"));
        QCOMPARE(field(R"({"targets":[{"concurrency":"x"}]})"), QStringLiteral("concurrency"));
        QCOMPARE(field(R"({"prompt_template":null,"unknown":1})"), QString());
    }
};

QTEST_GUILESS_MAIN(TestRunPlan)
#include "tst_run_plan.moc"

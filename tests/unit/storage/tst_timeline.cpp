// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace volley;
using namespace volley::test;

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attemptsComeInTheOrderTheyBegan()
    {
        Project project;
        project.begin(4);
        project->storeAttemptsStarted({{2, 1, 1'000}, {0, 1, 1'100}, {3, 1, 1'200}});
        AttemptRecord first = answered(2, QStringLiteral("two"));
        first.startedUtcMs = 1'000;
        first.endedUtcMs = 1'700;
        first.durationMs = 690;
        first.answer.usage.inputTokens = 20;
        first.answer.usage.outputTokens = 5;
        AttemptRecord second = failed(0, FailureKind::ServerError, RequestState::Failed);
        second.startedUtcMs = 1'100;
        second.endedUtcMs = 1'300;
        AttemptRecord unsent; // could not be rendered
        unsent.ordinal = 1;
        unsent.attempt = 0;
        unsent.failure = Failure();
        project.storeEnded({second, unsent, first});

        const auto seen = std::make_shared<QList<AttemptTimes>>();
        // What is in flight has not ended, and what was not sent took no time.
        QCOMPARE(
            must(project->readTimeline([seen](const AttemptTimes &times) { seen->append(times); })),
            2);
        QCOMPARE(seen->at(0).startedUtcMs, 1'000);
        QCOMPARE(seen->at(0).endedUtcMs, 1'700);
        QCOMPARE(seen->at(0).durationMs, 690);
        QCOMPARE(seen->at(0).tokens, 25);
        QVERIFY(seen->at(0).answered);
        QCOMPARE(seen->at(1).startedUtcMs, 1'100);
        QVERIFY(!seen->at(1).answered);
    }

    void changesComeBackAsTheyWere()
    {
        Project project;
        project.begin(1);
        const QList<LimitChange> changes = {
            {5, -1, QStringLiteral("pause"), 0, 1, QStringLiteral("person")},
            {7, 0, QStringLiteral("concurrency"), 8, 4, QStringLiteral("http_429")}};
        project->storeLimitChanges(changes);
        must(project->recordActivity(1, 1)); // all before is on disk
        const auto read = must(project->limitChanges());
        QCOMPARE(read.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(read.at(i).utcMs, changes.at(i).utcMs);
            QCOMPARE(read.at(i).target, changes.at(i).target);
            QCOMPARE(read.at(i).what, changes.at(i).what);
            QCOMPARE(read.at(i).from, changes.at(i).from);
            QCOMPARE(read.at(i).to, changes.at(i).to);
            QCOMPARE(read.at(i).reason, changes.at(i).reason);
        }
        must(project->beginRun(definition(), 1));
        QVERIFY(must(project->limitChanges()).isEmpty());
    }

    void withoutARunThereIsNothing()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        QCOMPARE(errorOf(project->readTimeline([](const AttemptTimes &) {})),
                 ErrorKind::NothingThere);
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"

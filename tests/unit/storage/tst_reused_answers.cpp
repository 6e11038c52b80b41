// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace volley;
using namespace volley::test;

namespace {

const QByteArray same("the same request");

AttemptRecord alike(AttemptRecord record, const QByteArray &likeness = same)
{
    record.likeness = likeness;
    return record;
}

AttemptStart start(Ordinal ordinal, bool mayReuse, const QByteArray &likeness = same)
{
    return {ordinal, 1, 1'800'000'000'000, likeness, mayReuse};
}

/// A project that notes what is acknowledged.
struct Told : Project
{
    void listen()
    {
        store->acknowledgeTo(store.get(),
                             {[this](const QList<AttemptStart> &starts) { begun += starts; },
                              [this](const QList<AttemptRecord> &answers) { reused += answers; },
                              [this](const QList<Ordinal> &ordinals) { ended += ordinals; }});
    }

    QList<AttemptStart> begun;
    QList<AttemptRecord> reused;
    QList<Ordinal> ended;
};

} // namespace

/// An earlier answer on record stands in for an attempt, which is then not made.
class TestReusedAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerStandsIn()
    {
        Told project;
        project.begin(3);
        project.listen();
        AttemptRecord first = alike(answered(0, QStringLiteral("said once")));
        first.answer.requestId = QStringLiteral("req-1");
        project->storeAttemptsStarted({start(0, true)});
        QTRY_COMPARE(project.begun.size(), 1);
        project->storeAttemptsEnded({first});
        project->storeAttemptsStarted({start(1, true), start(2, true, "another")});
        QTRY_COMPARE(project.reused.size(), 1);
        QTRY_COMPARE(project.begun.size(), 2);
        QCOMPARE(project.begun.last().ordinal, 2);
        const AttemptRecord &answer = project.reused.first();
        QCOMPARE(answer.ordinal, 1);
        QCOMPARE(answer.attempt, 1);
        QCOMPARE(answer.answer.text, QStringLiteral("said once"));
        QCOMPARE(answer.answer.requestId, QStringLiteral("req-1"));
        QVERIFY(!answer.answer.usage.inputTokens && !answer.answer.usage.outputTokens);
        QVERIFY(answer.fromCache > 0);

        const auto requests = requestsOf(*project.store);
        QCOMPARE(requests[1].state, RequestState::Succeeded);
        QCOMPARE(requests[1].attempts, quint16(0));
        QVERIFY(requests[1].update.fromCache);
        QVERIFY(!requests[0].update.fromCache);
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.fromCache, 1);
        QCOMPARE(totals.attempts, 2);
        QCOMPARE(totals.inputTokens, 10);
        QCOMPARE(totals.latenciesMs, QList<qint64>{100});
        const RequestDetails details = must(project->details(1));
        QCOMPARE(details.row.last->answer.text, QStringLiteral("said once"));
        QVERIFY(details.row.last->fromCache > 0);
    }

    void itLastsFromRunToRunAndFromSessionToSession()
    {
        Told project;
        project.begin(1);
        project.storeEnded({alike(answered(0, QStringLiteral("of the first run")))});
        must(project->beginRun(definition(), 1));
        must(project->close());
        must(project->open(project.path(), OpenMode::Open));
        project.listen();
        project->storeAttemptsStarted({start(0, true)});
        QTRY_COMPARE(project.reused.size(), 1);
        QCOMPARE(project.reused.first().answer.text, QStringLiteral("of the first run"));
    }

    void whatIsNotAnAnswerDoesNotStandIn()
    {
        Told project;
        project.begin(4);
        project.listen();
        AttemptRecord bad = alike(failed(0, FailureKind::ServerError, RequestState::Failed));
        bad.answer.text = QStringLiteral("half");
        project->storeAttemptsEnded({bad});
        project->storeAttemptsStarted({start(1, true)});
        QTRY_COMPARE(project.begun.size(), 1);
        // Nor does one where a person asked for another.
        project->storeAttemptsEnded({alike(answered(1, QStringLiteral("whole")))});
        project->storeAttemptsStarted({start(2, false)});
        QTRY_COMPARE(project.begun.size(), 2);
        project->storeAttemptsStarted({start(3, true)});
        QTRY_COMPARE(project.reused.size(), 1);
        QCOMPARE(project.reused.first().ordinal, 3);
    }

    void anotherAnswerToARequestReplacesTheOneThatStoodIn()
    {
        Told project;
        project.begin(2);
        project.listen();
        project->storeAttemptsEnded({alike(answered(0, QStringLiteral("first")))});
        project->storeAttemptsStarted({start(1, true)});
        QTRY_COMPARE(project.reused.size(), 1);
        project->storeAttemptsStarted({start(1, false)});
        QTRY_COMPARE(project.begun.size(), 1);
        project->storeAttemptsEnded({alike(answered(1, QStringLiteral("second")))});
        QTRY_COMPARE(project.ended.size(), 2);
        const auto requests = requestsOf(*project.store);
        QVERIFY(!requests[1].update.fromCache);
        QCOMPARE(must(project->totals()).fromCache, 0);
        QCOMPARE(must(project->details(1)).row.last->answer.text, QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(TestReusedAnswers)
#include "tst_reused_answers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// A bench whose store knows earlier answers: it plays what the project file does.
class ReuseBench : public EngineBench
{
public:
    explicit ReuseBench(int distinct)
    {
        rowText = [distinct](qint64 row) { return QStringLiteral("p%1").arg(row % distinct); };
        acknowledgesStarts = false;
        echo(100ms);
        connect(&engine, &RunEngine::attemptsEnded, this, [this](const QList<AttemptRecord> &ends) {
            for (const AttemptRecord &end : ends) {
                if (end.state == RequestState::Succeeded)
                    m_answers.insert(end.likeness, end);
            }
        });
        connect(&engine, &RunEngine::attemptsStarted, this, &ReuseBench::answer);
    }

    static RunSpec reusing(qint64 rows, int limit = 8, int repeats = 1)
    {
        RunSpec spec = EngineBench::spec(rows, limit, 1, repeats);
        spec.definition.reuseAnswers = true;
        return spec;
    }

    int fromCache() const
    {
        return int(std::count_if(shown.cbegin(), shown.cend(), [](const RequestUpdate &update) {
            return update.fromCache && update.state == RequestState::Succeeded;
        }));
    }

private:
    void answer(const QList<AttemptStart> &batch)
    {
        QList<AttemptStart> begun;
        QList<AttemptRecord> reused;
        for (const AttemptStart &start : batch) {
            const auto known = m_answers.constFind(start.likeness);
            if (!start.mayReuse || known == m_answers.cend()) {
                begun.append(start);
                continue;
            }
            AttemptRecord record = *known;
            record.ordinal = start.ordinal;
            record.attempt = start.attempt;
            record.fromCache = 1;
            reused.append(record);
        }
        engine.acknowledgeStarts(begun);
        engine.acknowledgeReused(reused);
    }

    QHash<QByteArray, AttemptRecord> m_answers;
};

} // namespace

/// Identical requests share one answer, where that is wished.
class TestReuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identicalRequestsWaitForTheFirst()
    {
        ReuseBench bench(2);
        bench.engine.start(ReuseBench::reusing(6));
        bench.settle();
        QCOMPARE(bench.transport.open, 2);
        for (const Ordinal ordinal : {2, 3, 4, 5}) {
            QCOMPARE(bench.state(ordinal), RequestState::Queued);
            QCOMPARE(bench.shown.value(ordinal).why.kind, WaitKind::SameRequest);
        }
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies(), (QStringList{QStringLiteral("p0"), QStringLiteral("p1")}));
        QCOMPARE(bench.fromCache(), 4);
        for (Ordinal ordinal = 0; ordinal < 6; ++ordinal) {
            QCOMPARE(bench.state(ordinal), RequestState::Succeeded);
            QCOMPARE(bench.shown.value(ordinal).preview, QStringLiteral("p%1").arg(ordinal % 2));
        }
        // Nothing was sent for it: no attempt is counted.
        QCOMPARE(bench.shown.value(5).attempt, 0);
        QCOMPARE(bench.broken, QStringList());
    }

    void unasked()
    {
        ReuseBench bench(2);
        bench.engine.start(EngineBench::spec(6));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 6);
        QCOMPARE(bench.fromCache(), 0);
    }

    void repeatsAreAnsweredEachForItself()
    {
        ReuseBench bench(1);
        bench.engine.start(ReuseBench::reusing(2, 8, 3));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 3);
        QCOMPARE(bench.fromCache(), 3);
    }

    void whatWaitsGoesWhenTheFirstFails()
    {
        ReuseBench bench(1);
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(100ms, [](const FakeCall &c) {
                c.sent();
                c.head(c.number() == 0 ? 400 : 200);
                c.body(FakeProvider::whole("fine"));
                c.finish();
            });
        };
        RunSpec spec = ReuseBench::reusing(3);
        spec.definition.targets[0].maxAttempts = 1;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 2);
        QCOMPARE(bench.state(0), RequestState::Failed);
        QCOMPARE(bench.state(1), RequestState::Succeeded);
        QCOMPARE(bench.state(2), RequestState::Succeeded);
        QCOMPARE(bench.fromCache(), 1);
    }

    void whoAsksAgainGetsAnotherAnswer()
    {
        ReuseBench bench(1);
        bench.engine.start(ReuseBench::reusing(2));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 1);
        RunSpec again = ReuseBench::reusing(2);
        again.states = {RequestState::Queued, RequestState::Succeeded};
        again.attempts = {1, 0};
        again.afresh = {0};
        bench.engine.start(again);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 2);
    }

    void stopLetsThoseThatWaitBe()
    {
        ReuseBench bench(1);
        bench.engine.start(ReuseBench::reusing(5));
        bench.settle();
        bench.engine.stop();
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 1);
        QCOMPARE(bench.fromCache(), 0);
        for (Ordinal ordinal = 1; ordinal < 5; ++ordinal)
            QCOMPARE(bench.state(ordinal), RequestState::Queued);
        QCOMPARE(bench.broken, QStringList());
    }

    void onlyIdenticalRequestsAreAlike()
    {
        QSet<QByteArray> likenesses;
        int runs = 0;
        const auto run = [&](const std::function<void(Target &)> &change) {
            ReuseBench bench(1);
            RunSpec spec = ReuseBench::reusing(1);
            change(spec.definition.targets[0]);
            bench.engine.start(spec);
            QVERIFY(bench.runToEnd());
            likenesses.insert(bench.starts.first().likeness);
            ++runs;
        };
        run([](Target &) {});
        run([](Target &target) { target.concurrency = 3; });
        QCOMPARE(likenesses.size(), 1);
        run([](Target &target) { target.baseUrl = QUrl(QStringLiteral("http://other.test/v1")); });
        QCOMPARE(likenesses.size(), 2);
        QCOMPARE(runs, 3);
    }
};

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"

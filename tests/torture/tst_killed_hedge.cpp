// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;

/// A request that is asked a second time, in real time and over real sockets. It takes the ten
/// seconds after which a request counts as stalled at the earliest.
class TestKilledHedge : public QObject
{
    Q_OBJECT

    static constexpr int prompts = 80;
    static inline const QString straggler = QStringLiteral("question 70");

    static QStringList command(const VolleyProcess &volley, const CountingServer &server)
    {
        QByteArray list = "prompt\n";
        for (int i = 0; i < prompts; ++i)
            list += "question " + QByteArray::number(i) + "\n";
        QStringList words{
            QStringLiteral("run"),        volley.write(QStringLiteral("in.csv"), list),
            QStringLiteral("--project"),  volley.path(QStringLiteral("p.volley")),
            QStringLiteral("--base-url"), server.url().toString()};
        words += QStringLiteral("--provider compatible --model m --no-stream --hedge "
                                "--concurrency 4 --quiet --json")
                     .split(QLatin1Char(' '));
        return words;
    }
    static Deed answer(const QString &prompt)
    {
        return {CountingServer::answer(prompt), Deed::End::KeepOpen, 5};
    }

private Q_SLOTS:
    void bothAttemptsAreInDoubtAfterAKill()
    {
        const CountingServer server([](const QString &prompt, int) -> Deed {
            return prompt == straggler ? Deed{{}, Deed::End::Hold} : answer(prompt);
        });
        VolleyProcess volley;
        QProcess process;
        volley.start(process, command(volley, server));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals().value(straggler), 2, 30'000);
        QVERIFY(server.mostAtOnce() <= 4);
        process.kill();
        QVERIFY(process.waitForFinished());

        ProjectStore store;
        must(store.open(volley.path(QStringLiteral("p.volley")), OpenMode::Open));
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], prompts - 1);
        QCOMPARE(totals.byState[size_t(RequestState::Interrupted)], 1);
        QCOMPARE(totals.possiblyBilled, 2);
        const RequestDetails details = must(store.details(70));
        QCOMPARE(details.attempts.size(), 2);
        for (const AttemptRecord &attempt : details.attempts) {
            QCOMPARE(attempt.state, RequestState::Interrupted);
            QCOMPARE(attempt.failure->outcome, OutcomeClass::Unknown);
        }
    }

    void theSecondAnswerCountsAndTheFirstIsOnRecord()
    {
        const CountingServer server([](const QString &prompt, int arrival) -> Deed {
            return prompt == straggler && arrival == 1 ? Deed{{}, Deed::End::Hold} : answer(prompt);
        });
        VolleyProcess volley;
        const Ended ended = volley.run(command(volley, server));
        QVERIFY2(ended.exitCode == 0, ended.error.constData());
        const QJsonObject summary = ended.json();
        QCOMPARE(summary.value(QStringLiteral("succeeded")).toInt(), prompts);
        QCOMPARE(summary.value(QStringLiteral("attempts")).toInt(), prompts + 1);
        QCOMPARE(summary.value(QStringLiteral("hedged")).toInt(), 1);
        QCOMPARE(summary.value(QStringLiteral("possibly_billed")).toInt(), 1);
        QVERIFY(summary.value(QStringLiteral("wall_seconds")).toDouble() < 30);
        QCOMPARE(server.posts(), prompts + 1);
    }
};

QTEST_GUILESS_MAIN(TestKilledHedge)
#include "tst_killed_hedge.moc"

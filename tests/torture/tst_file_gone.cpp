// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/project_check.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace volley;
using namespace volley::test;

/// The project file of a run is taken away under it.
class TestFileGone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAnsweredIsRescued()
    {
        VolleyProcess volley;
        QByteArray list("prompt\n");
        for (int i = 0; i < 60; ++i)
            list += "say " + QByteArray::number(i) + '\n';
        const QString project = volley.path(QStringLiteral("run.volley"));
        CountingServer server([&](const QString &prompt, int) {
            if (server.posts() == 20)
                QFile::remove(project);
            return Deed{CountingServer::answer(QStringLiteral("to ") + prompt), Deed::End::KeepOpen,
                        10};
        });
        QProcess process;
        volley.start(process,
                     {QStringLiteral("run"), volley.write(QStringLiteral("in.csv"), list),
                      QStringLiteral("--project"), project, QStringLiteral("--provider"),
                      QStringLiteral("compatible"), QStringLiteral("--base-url"),
                      server.url().toString(), QStringLiteral("--model"), QStringLiteral("m"),
                      QStringLiteral("--no-stream"), QStringLiteral("--concurrency"),
                      QStringLiteral("4"), QStringLiteral("--quiet")});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        const Ended ended = volley.wait(process);
        QCOMPARE(ended.exitCode, 4);
        QVERIFY2(ended.error.contains("run.volley") && ended.error.contains("removed or moved"),
                 ended.error.constData());
        QVERIFY(!QFile::exists(project));
        QVERIFY(server.posts() < 60);

        static const QRegularExpression place(QStringLiteral("saved in (\\S+\\.volley);"));
        const QString rescued = place.match(QString::fromUtf8(ended.error)).captured(1);
        QVERIFY2(!rescued.isEmpty(), ended.error.constData());
        QCOMPARE(integrityProblem(rescued), QString());
        ProjectStore store;
        must(store.open(rescued, OpenMode::Open));
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.requests, 60);
        QCOMPARE(totals.attempts, server.posts());
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], server.posts());
        must(store.close());

        const Ended resumed = volley.run({QStringLiteral("status"), rescued});
        QCOMPARE(resumed.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestFileGone)
#include "tst_file_gone.moc"

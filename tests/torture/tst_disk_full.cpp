// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/project_check.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int prompts = 80;

} // namespace

/// The real program on a disk of two megabytes.
class TestDiskFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAnsweredIsSavedElsewhere()
    {
        VolleyProcess volley;
        const QString disk = volley.path(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        QProcess probe;
        probe.start(QStringLiteral("unshare"), inItsOwnSpace({QStringLiteral("true")}, disk));
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("no file system can be mounted here");

        QByteArray list("prompt\n");
        for (int i = 0; i < prompts; ++i)
            list += "say " + QByteArray::number(i) + '\n';
        CountingServer server([](const QString &prompt, int) {
            return Deed{CountingServer::answer(prompt + QString(60'000, QLatin1Char('x'))),
                        Deed::End::KeepOpen, 1};
        });
        const QString project = disk + QStringLiteral("/run.volley");
        QProcess process;
        volley.start(
            process, QStringLiteral("unshare"),
            inItsOwnSpace({QStringLiteral(VOLLEY_BINARY), QStringLiteral("run"),
                           volley.write(QStringLiteral("in.csv"), list),
                           QStringLiteral("--project"), project, QStringLiteral("--provider"),
                           QStringLiteral("compatible"), QStringLiteral("--base-url"),
                           server.url().toString(), QStringLiteral("--model"), QStringLiteral("m"),
                           QStringLiteral("--no-stream"), QStringLiteral("--concurrency"),
                           QStringLiteral("4"), QStringLiteral("--quiet")},
                          disk));
        const Ended ended = volley.wait(process);
        QVERIFY2(ended.exitCode == 4, ended.error.constData());
        QVERIFY2(ended.error.contains("The disk is full"), ended.error.constData());
        QVERIFY(server.posts() < prompts);
        static const QRegularExpression place(QStringLiteral("saved in (\\S+\\.volley);"));
        const QString rescued = place.match(QString::fromUtf8(ended.error)).captured(1);
        QVERIFY2(!rescued.isEmpty(), ended.error.constData());
        QCOMPARE(integrityProblem(rescued), QString());
        ProjectStore store;
        must(store.open(rescued, OpenMode::Open));
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.requests, prompts);
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], server.posts());
        must(store.close());
    }

private:
    /// With a small disk mounted, which goes with the process.
    static QStringList inItsOwnSpace(const QStringList &command, const QString &disk)
    {
        return QStringList{QStringLiteral("--mount"),
                           QStringLiteral("--map-root-user"),
                           QStringLiteral("sh"),
                           QStringLiteral("-c"),
                           QStringLiteral("mount -t tmpfs -o size=2m none \"$0\" && exec \"$@\""),
                           disk} +
               command;
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_disk_full.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace volley::test;

/// Projects that are in use, or that cannot be written: what can be read of them is.
class TestInUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusAndExportWhileItRuns()
    {
        VolleyProcess volley;
        QByteArray list("prompt\n");
        for (int i = 0; i < 400; ++i)
            list += "say " + QByteArray::number(i) + '\n';
        const QString project = volley.path(QStringLiteral("p.volley"));
        QProcess running;
        volley.start(running, {QStringLiteral("run"), volley.write(QStringLiteral("in.csv"), list),
                               QStringLiteral("--project"), project, QStringLiteral("--model"),
                               QStringLiteral("demo-slow"), QStringLiteral("--concurrency"),
                               QStringLiteral("4"), QStringLiteral("--quiet")});
        Ended status;
        QTRY_VERIFY_WITH_TIMEOUT(
            (status = volley.run({QStringLiteral("status"), project, QStringLiteral("--json")}),
             status.json().value(QLatin1String("succeeded")).toInt() > 0),
            60'000);
        QCOMPARE(status.exitCode, 0);
        const QJsonObject summary = status.json();
        QCOMPARE(summary.value(QLatin1String("requests")).toInt(), 400);
        // In flight there, and not interrupted.
        QCOMPARE(summary.value(QLatin1String("interrupted")).toInt(), 0);
        QVERIFY2(status.error.contains("in use by volley") &&
                     status.error.contains(QByteArray::number(running.processId())),
                 status.error.constData());

        const QString out = volley.path(QStringLiteral("out.csv"));
        const Ended exported =
            volley.run({QStringLiteral("export"), project, QStringLiteral("--out"), out});
        QVERIFY2(exported.exitCode == 0, exported.error.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\nsay "), 400);

        // But nothing that would write.
        const Ended resumed = volley.run({QStringLiteral("resume"), project});
        QCOMPARE(resumed.exitCode, 2);
        QVERIFY2(resumed.error.contains(QByteArray::number(running.processId())),
                 resumed.error.constData());
        QCOMPARE(running.state(), QProcess::Running);
        running.terminate();
        QCOMPARE(volley.wait(running).exitCode, 130);
    }

    void anOlderVersionThatCannotBeWritten()
    {
        if (geteuid() == 0 && !isForAll(VolleyProcess::program()))
            QSKIP("nobody but root can start the program where it lies");
        VolleyProcess volley;
        const QString folder = volley.path(QStringLiteral("archive"));
        QVERIFY(QDir().mkpath(folder));
        const QString project = folder + QStringLiteral("/old.volley");
        QVERIFY(QFile::copy(qEnvironmentVariable("VOLLEY_TEST_DATA") +
                                QStringLiteral("/projects/version-1.volley"),
                            project));
        const QByteArray before = contentOf(project);
        QVERIFY(QFile::setPermissions(project, QFile::Permissions::fromInt(0x4444)));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x5555)));
        QVERIFY(QFile::setPermissions(volley.path({}), QFile::Permissions::fromInt(0x7777)));
        for (const QStringList &command :
             {QStringList{QStringLiteral("status"), project},
              QStringList{QStringLiteral("export"), project, QStringLiteral("--out"),
                          volley.path(QStringLiteral("out.csv"))}}) {
            QProcess process;
            asSomeoneElse(process);
            volley.start(process, command);
            const Ended ended = volley.wait(process);
            QVERIFY2(ended.exitCode == 0, ended.error.constData());
            QVERIFY2(ended.error.contains("a copy brought up to date"), ended.error.constData());
        }
        QVERIFY(contentOf(volley.path(QStringLiteral("out.csv"))).contains("response"));
        QCOMPARE(contentOf(project), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("old.volley")});
        const QDir left(volley.path(QStringLiteral(".cache/volley/temporary")));
        QCOMPARE(left.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x7755)));
    }

    void whatAKilledExportLeftIsRemovedByTheNextProgram()
    {
        VolleyProcess volley;
        QByteArray list("prompt\n");
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) { // more than a pipe takes, also when it is compressed
            QByteArray noise(600, '\0');
            random.generate(noise.begin(), noise.end());
            list += "say " + noise.toHex() + '\n';
        }
        const QString project = volley.path(QStringLiteral("p.volley"));
        QCOMPARE(volley
                     .run({QStringLiteral("run"), volley.write(QStringLiteral("in.csv"), list),
                           QStringLiteral("--project"), project, QStringLiteral("--quiet"),
                           QStringLiteral("--concurrency"), QStringLiteral("100")})
                     .exitCode,
                 0);
        const QString pipe = volley.path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int reader = open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QProcess exporting; // waits for somebody to read
        volley.start(exporting, {QStringLiteral("export"), project, QStringLiteral("--out"), pipe,
                                 QStringLiteral("--format"), QStringLiteral("xlsx")});
        const QDir temporary(volley.path(QStringLiteral(".cache/volley/temporary")));
        const auto left = [&temporary] {
            return QDir(temporary).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        };
        QTRY_COMPARE(left(), 1);
        const QStringList status{QStringLiteral("status"), project};
        QCOMPARE(volley.run(status).exitCode, 0);
        QCOMPARE(left(), 1); // it is in use
        exporting.kill();
        QVERIFY(exporting.waitForFinished());
        QCOMPARE(left(), 1);
        QCOMPARE(volley.run(status).exitCode, 0);
        QCOMPARE(left(), 0);
        close(reader);
    }

    void anExportThatDoesNotFit()
    {
        VolleyProcess volley;
        const QString project = volley.path(QStringLiteral("p.volley"));
        const QStringList run{QStringLiteral("run"),
                              volley.write(QStringLiteral("in.csv"), "prompt\none\ntwo\n"),
                              QStringLiteral("--project"), project, QStringLiteral("--quiet")};
        const Ended ran =
            volley.run(run + QStringList{QStringLiteral("--out"), QStringLiteral("/dev/full"),
                                         QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.error.contains("The disk is full"), ran.error.constData());
        // The answers are in the project all the same.
        const Ended again = volley.run({QStringLiteral("export"), project, QStringLiteral("--out"),
                                        volley.path(QStringLiteral("out.csv"))});
        QVERIFY2(again.exitCode == 0, again.error.constData());
        QVERIFY(contentOf(volley.path(QStringLiteral("out.csv"))).contains("Succeeded") ||
                contentOf(volley.path(QStringLiteral("out.csv"))).contains("succeeded"));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The superuser may write everywhere.
    /// Whether everyone may go to this file.
    static bool isForAll(const QString &file)
    {
        QFileInfo place(QFileInfo(file).canonicalPath());
        while (!place.isRoot()) {
            if (!place.permission(QFile::ExeOther))
                return false;
            place.setFile(place.path());
        }
        return true;
    }
    static void asSomeoneElse(QProcess &process)
    {
        process.setChildProcessModifier([] {
            if (geteuid() == 0 && setuid(65534) != 0)
                _exit(99);
        });
    }
};

QTEST_GUILESS_MAIN(TestInUse)
#include "tst_in_use.moc"

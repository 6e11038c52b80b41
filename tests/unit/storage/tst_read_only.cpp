// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_nobody.h"
#include "base/scratch.h"
#include "storage/migrations.h"
#include "store_fixture.h"
#include "support/project_check.h"

#include <QStandardPaths>

using namespace volley;
using namespace volley::test;

/// Projects that can only be read: for want of the right to write them, or because another program
/// has them open.
class TestReadOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(
            QStringLiteral("volley-test-%1").arg(QCoreApplication::applicationPid()));
    }
    void cleanupTestCase()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    }

    void anOlderVersionInAFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < currentVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void anOlderVersionInAFolderThatCannotBeWritten()
    {
        QFETCH(int, version);
        Project project;
        QVERIFY(QFile::copy(qEnvironmentVariable("VOLLEY_TEST_DATA") +
                                QStringLiteral("/projects/version-%1.volley").arg(version),
                            project.path()));
        forbidWriting(project);
        const QByteArray before = contentOf(project.path());
        asNobody([&] {
            const ProjectInfo info = must(project->open(project.path(), OpenMode::ReadOnly));
            QVERIFY(info.readOnly && info.isCopy);
            QCOMPARE(info.path, project.path());
            QCOMPARE(must(project->info()).path, project.path());
            QVERIFY(must(project->info()).isCopy);
            QVERIFY(must(project->totals()).requests > 0);
            QVERIFY(!requestsOf(*project.store).empty());
            QCOMPARE(errorOf(project->setCell(0, 0, QStringLiteral("x"))),
                     ErrorKind::FileNotWritable);
            must(project->close());
        });
        QCOMPARE(contentOf(project.path()), before);
        QCOMPARE(leftInScratch(), 0);
    }

    void theLogOfACrashInAFolderThatCannotBeWritten()
    {
        Project project;
        project.begin(3);
        project.storeEnded({answered(1, QStringLiteral("only in the log"))});
        Project crashed;
        for (const char *suffix : {"", "-wal"})
            QVERIFY(QFile::copy(project.path() + QLatin1String(suffix),
                                crashed.path() + QLatin1String(suffix)));
        forbidWriting(crashed);
        asNobody([&] {
            const ProjectInfo info = must(crashed->open(crashed.path(), OpenMode::ReadOnly));
            QCOMPARE(info.rows, 3);
            QVERIFY(info.readOnly && info.isCopy && info.afterCrash);
            QCOMPARE(must(crashed->details(1)).row.last->answer.text,
                     QStringLiteral("only in the log"));
            must(crashed->close());
        });
        QCOMPARE(leftInScratch(), 0);
    }

    void whatAnotherHasInFlightIsInFlight()
    {
        Project project;
        project.begin(4);
        project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}});
        project.storeEnded({answered(1, QStringLiteral("paid for"))});
        Project reader;
        const ProjectInfo info = must(reader->open(project.path(), OpenMode::ReadOnly));
        QVERIFY(info.readOnly && !info.isCopy && !info.afterCrash);
        QVERIFY2(info.heldBy.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(info.heldBy));
        QCOMPARE(requestsOf(*reader.store)[0].state, RequestState::Sending);
        QCOMPARE(must(reader->totals()).byState[size_t(RequestState::Sending)], 1);
        must(reader->close());

        must(project->close());
        const ProjectInfo free = must(reader->open(project.path(), OpenMode::ReadOnly));
        QVERIFY(free.readOnly && free.heldBy.isEmpty());
        QCOMPARE(requestsOf(*reader.store)[0].state, RequestState::Interrupted);
    }

    /// The machine was started anew, and the number of the process is another's.
    void aNumberThatIsAnotherProgramsNowHoldsNothing()
    {
        Project project;
        project.begin(3);
        must(project->close());
        QVERIFY(writeFile(project.path() + QStringLiteral(".lock"),
                          QStringLiteral("%1\nvolley\n%2\n")
                              .arg(QCoreApplication::applicationPid())
                              .arg(QSysInfo::machineHostName())
                              .toUtf8()));
        QCOMPARE(must(project->open(project.path(), OpenMode::ReadOnly)).heldBy, QString());
        must(project->open(project.path(), OpenMode::Open));
    }

    void aCopyOfWhatAnotherHasOpenIsOnesOwn()
    {
        Project project;
        project.begin(4);
        project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}});
        project.storeEnded({answered(1, QStringLiteral("paid for"))});
        Project reader;
        must(reader->open(project.path(), OpenMode::ReadOnly));
        QCOMPARE(errorOf(reader->moveTo(project.path())), ErrorKind::Locked);
        const QString mine = reader.path(QStringLiteral("mine.volley"));
        const ProjectInfo info = must(reader->moveTo(mine));
        QVERIFY(!info.readOnly && info.heldBy.isEmpty());
        QCOMPARE(info.path, mine);
        QVERIFY(!must(reader->info()).readOnly);
        // What is in flight there is not in flight here, and may have been billed.
        QCOMPARE(requestsOf(*reader.store)[0].state, RequestState::Interrupted);
        QCOMPARE(must(reader->totals()).byState[size_t(RequestState::Interrupted)], 1);
        must(reader->setCell(0, 0, QStringLiteral("edited")));
        must(reader->close());
        QCOMPARE(integrityProblem(mine), QString());
        // And goes on there as if nothing had been.
        project.storeEnded({answered(0, QStringLiteral("answered there"))});
        QCOMPARE(must(project->details(0)).row.last->answer.text, QStringLiteral("answered there"));
        QCOMPARE(must(project->rows(0, 1)).first().first(), QStringLiteral("p0"));
    }

    void aCopyOfACopyIsWhole()
    {
        Project project;
        QVERIFY(QFile::copy(qEnvironmentVariable("VOLLEY_TEST_DATA") +
                                QStringLiteral("/projects/version-1.volley"),
                            project.path()));
        forbidWriting(project);
        const Project own;
        QVERIFY(QFile::setPermissions(own.folder.path(), QFile::Permissions::fromInt(0x7777)));
        asNobody([&] {
            const qint64 requests = [&] {
                must(project->open(project.path(), OpenMode::ReadOnly));
                return must(project->totals()).requests;
            }();
            const ProjectInfo info = must(project->moveTo(own.path()));
            QVERIFY(!info.readOnly && !info.isCopy);
            QCOMPARE(must(project->totals()).requests, requests);
            must(project->close());
        });
        QCOMPARE(leftInScratch(), 0);
        QCOMPARE(integrityProblem(own.path()), QString());
    }

    void aLockDuringARunIsWaitedFor()
    {
        StoreOptions options;
        options.lockPatience = std::chrono::milliseconds(20);
        options.lockedAgain = std::chrono::milliseconds(20);
        Project project(options);
        project.begin(4);
        QList<Error> errors;
        QObject::connect(project.store.get(), &ProjectStore::writeFailed, project.store.get(),
                         [&](const Error &error) { errors += error; });
        QList<qint64> stored;
        QObject::connect(project.store.get(), &ProjectStore::stored, project.store.get(),
                         [&](const QList<qint64> &batch) { stored += batch; });
        const auto other =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
        QVERIFY(other && (*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
        project->storeAttemptsEnded({answered(1, QStringLiteral("paid for"))});
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, ErrorKind::Locked);
        QCOMPARE(errors.first().subject, project.path());
        project->storeAttemptsEnded({answered(2, QStringLiteral("this too"))});
        QCOMPARE(must(project->details(1)).row.state, RequestState::Queued); // reading goes on
        QVERIFY(stored.isEmpty());
        QVERIFY((*other)->run(QStringLiteral("COMMIT")));
        // Nobody says that it is free now.
        QTRY_COMPARE(stored, (QList<qint64>{1, 2}));
        QCOMPARE(errors.size(), 1);
        QCOMPARE(must(project->details(2)).row.last->answer.text, QStringLiteral("this too"));
    }

private:
    static void forbidWriting(const Project &project)
    {
        for (const QFileInfo &file : QDir(project.folder.path()).entryInfoList(QDir::Files))
            QVERIFY(QFile::setPermissions(file.filePath(), QFile::Permissions::fromInt(0x4444)));
        QVERIFY(QFile::setPermissions(project.folder.path(), QFile::Permissions::fromInt(0x5555)));
    }
    static int leftInScratch()
    {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        return int(QDir(cache + QStringLiteral("/temporary"))
                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                       .size() +
                   QDir(QDir::tempPath()).entryList({QStringLiteral("volley-scratch-*")}).size());
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_read_only.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_nobody.h"
#include "storage/migrations.h"
#include "store_fixture.h"

#include <QProcess>

using namespace volley;
using namespace volley::test;

namespace {

/// The file and its log as a crash right now would leave them.
void copyAsACrashWould(const QString &from, const QString &to)
{
    QVERIFY(QFile::copy(from, to));
    QVERIFY(QFile::copy(from + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newProjectIsEmptyAndHasTheDefaults()
    {
        const Project project;
        const ProjectInfo info = must(project->open(project.path(), OpenMode::Create));
        QCOMPARE(info.path, project.path());
        QCOMPARE(info.rows, 0);
        QVERIFY(info.columns.isEmpty());
        QCOMPARE(info.definition, RunDefinition());
        QVERIFY(!info.runId && info.runMatchesData);
        must(project->close());
        const QByteArray head = contentOf(project.path()).left(100);
        QCOMPARE(head.mid(68, 4), QByteArray("Vlly"));
        QCOMPARE(int(head.at(63)), currentVersion());
    }

    void closedFileIsAlone()
    {
        Project project;
        project.begin(3);
        QVERIFY(QFile::exists(project.path() + QStringLiteral("-wal")));
        project.storeEnded({answered(0, QStringLiteral("kept"))});
        must(project->close());
        QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.volley")});
        // A copy of that one file holds everything.
        QVERIFY(QFile::copy(project.path(), project.path(QStringLiteral("b.volley"))));
        must(project->open(project.path(QStringLiteral("b.volley")), OpenMode::Open));
        QCOMPARE(must(project->details(0)).row.last->answer.text, QStringLiteral("kept"));
    }

    void modesMindWhatIsThere()
    {
        const Project project;
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::FileNotFound);
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::ReadOnly)),
                 ErrorKind::FileNotFound);
        QVERIFY(!QFile::exists(project.path()));
        QVERIFY(writeFile(project.path(), {}));
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::NotAProject);
        must(project->open(project.path(), OpenMode::Create));
        must(project->close());
        const Result<ProjectInfo> again = await(project->open(project.path(), OpenMode::Create));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(again.error().subject, project.path());
        must(project->open(project.path(), OpenMode::CreateOrOpen));
        must(project->open(project.path(QStringLiteral("new.volley")), OpenMode::CreateOrOpen));
    }

    void strangeNamesAreNames()
    {
        const Project project;
        const QString path = project.path(QStringLiteral("50% off? #1 &mode=memory ünï😀.volley"));
        must(project->open(path, OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(2))));
        must(project->close());
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(must(project->open(path, OpenMode::Open)).rows, 2);
    }

    void filesOfOtherKindsAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("text") << QByteArray("prompt,tone\nhello,kind\n").repeated(100)
                              << ErrorKind::NotAProject;
        QTest::newRow("one byte") << QByteArray("x") << ErrorKind::NotAProject;
        QTest::newRow("cut inside the header")
            << QByteArray("SQLite format 3\0\x10\0", 18) << ErrorKind::Damaged;
    }
    void filesOfOtherKindsAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        const Project project;
        QVERIFY(writeFile(project.path(), content));
        for (const OpenMode mode : {OpenMode::Open, OpenMode::CreateOrOpen, OpenMode::ReadOnly}) {
            const Result<ProjectInfo> opened = await(project->open(project.path(), mode));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, kind);
            QCOMPARE(opened.error().subject, project.path());
        }
        QCOMPARE(contentOf(project.path()), content);
        QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files).size(), 1);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        const Project project;
        {
            const auto other =
                ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
            QVERIFY(other && (*other)->run(QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
        }
        const QByteArray before = contentOf(project.path());
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::NotAProject);
        QCOMPARE(contentOf(project.path()), before);
    }

    void newerVersionIsRefusedWithItsNumber()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->close());
        {
            const auto newer =
                ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
            QVERIFY(newer && (*newer)->run(QStringLiteral("PRAGMA user_version = 99")));
        }
        const QByteArray before = contentOf(project.path());
        for (const OpenMode mode : {OpenMode::Open, OpenMode::ReadOnly}) {
            const Result<ProjectInfo> opened = await(project->open(project.path(), mode));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::NewerVersion);
            QCOMPARE(opened.error().subject, project.path());
            QCOMPARE(opened.error().detail, QStringLiteral("99"));
        }
        QCOMPARE(contentOf(project.path()), before);
    }

    void compactingGivesBackTheRoomOfWhatIsGone()
    {
        Project project;
        project.begin(3);
        project.storeEnded({answered(0, QStringLiteral("kept"))});
        QList<Row> large;
        for (int i = 0; i < 2000; ++i)
            large.append({QString(500, QLatin1Char('x')), QStringLiteral("kind")});
        must(project->replaceRows(producer(columns, large)));
        must(project->replaceRows(producer(columns, rows(5))));
        const qint64 saved = must(project->compact());
        QVERIFY2(saved > 900'000, qPrintable(QString::number(saved)));
        QVERIFY(QFileInfo(project.path()).size() < 200'000);
        QCOMPARE(must(project->compact()), 0);
        QCOMPARE(must(project->details(0)).row.last->answer.text, QStringLiteral("kept"));
        QCOMPARE(must(project->info()).rows, 5);
        // It goes on as before.
        project.storeEnded({answered(1, QStringLiteral("later"))});
        QCOMPARE(must(project->totals()).byState[size_t(RequestState::Succeeded)], 2);
    }

    void whatPowerLossLeftOfACreationIsNoObstacle()
    {
        // SQLite's journal is on disk, and of the file's first page only zeros.
        Project project;
        QVERIFY(writeFile(project.path(), QByteArray(8192, '\0')));
        QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        journal += QByteArray(12, '\0'); // no page kept, and the file had none before
        journal += QByteArray("\0\0\x02\0\0\0\x20\0", 8);
        QVERIFY(writeFile(project.path() + QStringLiteral("-journal"),
                          journal.leftJustified(512, '\0')));
        QCOMPARE(must(project->open(project.path(), OpenMode::CreateOrOpen)).rows, 0);
        must(project->replaceRows(producer(columns, rows(3))));
        QCOMPARE(must(project->info()).rows, 3);
    }

    void damagedFileSaysSoAndIsLeftAlone()
    {
        Project project;
        project.begin(2000);
        must(project->close());
        const QByteArray whole = contentOf(project.path());
        const QByteArray cut = whole.left(whole.size() / 2);
        QVERIFY(writeFile(project.path(), cut));
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::ReadOnly)), ErrorKind::Damaged);
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::Damaged);
        QCOMPARE(contentOf(project.path()), cut);
        QByteArray scribbled = whole;
        std::fill(scribbled.begin() + 100, scribbled.begin() + 8192, '\xa5');
        QVERIFY(writeFile(project.path(), scribbled));
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::Damaged);
        QCOMPARE(contentOf(project.path()), scribbled);
    }

    void damageFoundLaterIsNamedToo()
    {
        Project project;
        project.begin(5000);
        must(project->close());
        QByteArray bytes = contentOf(project.path());
        // The rows are most of the file: a hole in the middle is in them.
        std::fill(bytes.begin() + bytes.size() / 2, bytes.begin() + bytes.size() / 2 + 16384,
                  '\xa5');
        QVERIFY(writeFile(project.path(), bytes));
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(errorOf(project->rows(0, 5000)), ErrorKind::Damaged);
        QVERIFY(QFile::exists(project.path()));
    }

    void secondOpenerIsToldWhoHasIt()
    {
        Project project;
        project.begin(3);
        ProjectStore second;
        const Result<ProjectInfo> refused = await(second.open(project.path(), OpenMode::Open));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QVERIFY(
            refused.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        // Reading beside it is possible, and by another way to the same file too.
        const QString link = project.path(QStringLiteral("link.volley"));
        QVERIFY(QFile::link(project.path(), link));
        QCOMPARE(errorOf(second.open(link, OpenMode::CreateOrOpen)), ErrorKind::Locked);
        QCOMPARE(must(second.open(link, OpenMode::ReadOnly)).rows, 3);
        project.storeEnded({answered(1, QStringLiteral("while it is read"))});
        QCOMPARE(must(second.details(1)).row.last->answer.text, QStringLiteral("while it is read"));
        must(second.close());
        must(project->close());
        must(second.open(project.path(), OpenMode::Open));
    }

    void lockOfADeadProcessDoesNotCount()
    {
        Project project;
        project.begin(3);
        must(project->close());
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QTRY_COMPARE(gone.state(), QProcess::NotRunning);
        QVERIFY(writeFile(
            project.path() + QStringLiteral(".lock"),
            QStringLiteral("%1\ntrue\n%2\n").arg(pid).arg(QSysInfo::machineHostName()).toUtf8()));
        must(project->open(project.path(), OpenMode::Open));
    }

    void lockByAnotherProgramIsNotDamage()
    {
        Project project;
        project.begin(3);
        must(project->close());
        const auto other =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
        QVERIFY(other && (*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::Locked);
        QVERIFY((*other)->run(QStringLiteral("COMMIT")));
        QCOMPARE(must(project->open(project.path(), OpenMode::Open)).rows, 3);
    }

    void readOnlyFolder()
    {
        Project project;
        project.begin(3);
        project.storeEnded({answered(1, QStringLiteral("kept"))});
        must(project->close());
        QVERIFY(QFile::setPermissions(project.path(), QFile::Permissions::fromInt(0x6666)));
        QVERIFY(QFile::setPermissions(project.folder.path(), QFile::Permissions::fromInt(0x5555)));
        asNobody([&] {
            QCOMPARE(errorOf(project->open(project.path(QStringLiteral("new.volley")),
                                           OpenMode::Create)),
                     ErrorKind::FileNotWritable);
            QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)),
                     ErrorKind::FileNotWritable);
            QCOMPARE(must(project->open(project.path(), OpenMode::ReadOnly)).rows, 3);
            QCOMPARE(must(project->details(1)).row.last->answer.text, QStringLiteral("kept"));
            must(project->close());
        });
        QVERIFY(QFile::setPermissions(project.folder.path(), QFile::Permissions::fromInt(0x7777)));
        QVERIFY(QFile::setPermissions(project.path(), QFile::Permissions::fromInt(0x4444)));
        asNobody([&] {
            QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)),
                     ErrorKind::FileNotWritable);
        });
        QCOMPARE(errorOf(project->open(project.path(QStringLiteral("no/such/folder.volley")),
                                       OpenMode::Create)),
                 ErrorKind::FileNotWritable);
    }

    void readOnlyChangesNothing()
    {
        Project project;
        project.begin(3);
        must(project->close());
        const QByteArray before = contentOf(project.path());
        must(project->open(project.path(), OpenMode::ReadOnly));
        QCOMPARE(errorOf(project->setCell(0, 0, QStringLiteral("x"))), ErrorKind::FileNotWritable);
        QCOMPARE(errorOf(project->replaceRows(producer(columns, rows(1)))),
                 ErrorKind::FileNotWritable);
        QCOMPARE(errorOf(project->beginRun(definition(), 3)), ErrorKind::FileNotWritable);
        QSignalSpy failures(project.store.get(), &ProjectStore::writeFailed);
        project->storeAttemptsEnded({answered(0, QStringLiteral("x"))});
        QTRY_COMPARE(failures.size(), 1);
        must(project->close());
        QCOMPARE(contentOf(project.path()), before);
    }

    void afterACrashTheFileIsLookedThrough()
    {
        Project project;
        project.begin(400);
        QList<AttemptRecord> records;
        for (Ordinal i = 0; i < 400; ++i)
            records.append(answered(i, QString(3000, QLatin1Char('x'))));
        project.storeEnded(records);
        const QString crashed = project.path(QStringLiteral("crashed.volley"));
        copyAsACrashWould(project.path(), crashed);
        must(project->close());
        QVERIFY(!must(project->open(project.path(), OpenMode::Open)).afterCrash);
        must(project->close());

        QVERIFY(must(project->open(crashed, OpenMode::Open)).afterCrash);
        must(project->check());
        must(project->close());
        // A page of answers that the disk lost, and the log of a crash beside it.
        QFile file(crashed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 2 / 8192 * 8192;
        QVERIFY(file.seek(middle));
        QCOMPARE(file.write(QByteArray(8192, '\x55')), 8192);
        file.close();
        QVERIFY(writeFile(crashed + QStringLiteral("-wal"), QByteArray(64, '\0')));
        QVERIFY(must(project->open(crashed, OpenMode::Open)).afterCrash);
        QCOMPARE(errorOf(project->check()), ErrorKind::Damaged);
    }

    void bothAttemptsOfOneThatWasHedgedAreInDoubtAfterACrash()
    {
        Project project;
        project.begin(3);
        project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}, {2, 1, 1000}});
        project->storeAttemptsStarted({{0, 2, 12'000}, {1, 2, 12'000}, {2, 2, 12'000}});
        // 1 was answered the second time; of 2 the first failed, and the other goes on.
        AttemptRecord loser = failed(1, FailureKind::Hedged, RequestState::Sending);
        AttemptRecord winner = answered(1, QStringLiteral("first"));
        winner.attempt = 2;
        project.storeEnded(
            {loser, winner, failed(2, FailureKind::ConnectionLost, RequestState::Sending)});
        const QString copy = project.path(QStringLiteral("crashed.volley"));
        copyAsACrashWould(project.path(), copy);
        ProjectStore store;
        must(store.open(copy, OpenMode::Open));
        const auto requests = requestsOf(store);
        QCOMPARE(requests[0].state, RequestState::Interrupted);
        QCOMPARE(requests[1].state, RequestState::Succeeded);
        QCOMPARE(requests[2].state, RequestState::Interrupted);
        for (const Ordinal ordinal : {0, 1, 2})
            QCOMPARE(requests[size_t(ordinal)].attempts, quint16(2));
        for (const AttemptRecord &attempt : must(store.details(0)).attempts) {
            QCOMPARE(attempt.state, RequestState::Interrupted);
            QCOMPARE(attempt.failure->outcome, OutcomeClass::Unknown);
        }
        const RequestDetails details = must(store.details(1));
        QCOMPARE(details.row.last->answer.text, QStringLiteral("first"));
        QCOMPARE(details.attempts.size(), 2);
        QCOMPARE(details.attempts.first().failure->kind, FailureKind::Hedged);
        QVERIFY(!holdsSlot(details.attempts.first().state)); // it has ended
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.hedged, 1);
        QCOMPARE(totals.attempts, 6);
    }

    void inFlightAtACrashIsInterrupted()
    {
        Project project;
        project.begin(8);
        project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}, {2, 1, 1000}, {3, 1, 1000}});
        project->storeStates({5}, RequestState::Waiting);
        project.storeEnded({answered(0, QStringLiteral("done")),
                            failed(1, FailureKind::ServerError, RequestState::Retrying)});
        project->storeAttemptsStarted({{1, 2, 2000}});
        project.storeEnded({failed(4, FailureKind::RateLimited, RequestState::Retrying)});
        const QString copy = project.path(QStringLiteral("crashed.volley"));
        copyAsACrashWould(project.path(), copy);

        const auto check = [](ProjectStore &store) {
            const auto requests = requestsOf(store);
            QCOMPARE(requests.size(), size_t(8));
            const QList<RequestState> expected{RequestState::Succeeded,   RequestState::Interrupted,
                                               RequestState::Interrupted, RequestState::Interrupted,
                                               RequestState::Queued,      RequestState::Queued,
                                               RequestState::Queued,      RequestState::Queued};
            for (size_t i = 0; i < requests.size(); ++i)
                QCOMPARE(requests[i].state, expected.at(qsizetype(i)));
            QCOMPARE(requests[1].attempts, quint16(2));
            QCOMPARE(requests[4].attempts, quint16(1));
            const RunTotals totals = must(store.totals());
            QCOMPARE(totals.byState[size_t(RequestState::Interrupted)], 3);
            QCOMPARE(totals.byState[size_t(RequestState::Queued)], 4);
            QCOMPARE(totals.attempts, 6);
        };
        ProjectStore reader;
        must(reader.open(copy, OpenMode::ReadOnly));
        check(reader);
        must(reader.close());

        ProjectStore store;
        must(store.open(copy, OpenMode::Open));
        check(store);
        // The trace of what may have been billed is kept on the attempt.
        const RequestDetails details = must(store.details(2));
        QCOMPARE(details.row.state, RequestState::Interrupted);
        QCOMPARE(details.attempts.size(), 1);
        QCOMPARE(details.attempts.first().state, RequestState::Interrupted);
        QCOMPARE(details.attempts.first().startedUtcMs, 1000);
        QVERIFY(details.attempts.first().failure);
        QCOMPARE(details.attempts.first().failure->outcome, OutcomeClass::Unknown);
        // 1's second, 2 and 3; and the two whose failures said so themselves.
        QCOMPARE(must(store.totals()).possiblyBilled, 5);
        must(store.close());
        must(reader.open(copy, OpenMode::ReadOnly));
        check(reader);
    }

    void nothingWorksWithoutAProject()
    {
        ProjectStore store;
        QCOMPARE(errorOf(store.info()), ErrorKind::NothingThere);
        QCOMPARE(errorOf(store.search({})), ErrorKind::NothingThere);
        QCOMPARE(errorOf(store.beginRun(definition(), 1)), ErrorKind::NothingThere);
        must(store.close());
    }

    void openingAnotherProjectLetsGoOfTheFirst()
    {
        Project project;
        project.begin(3);
        must(project->open(project.path(QStringLiteral("b.volley")), OpenMode::Create));
        QCOMPARE(must(project->info()).rows, 0);
        ProjectStore second;
        QCOMPARE(must(second.open(project.path(), OpenMode::Open)).rows, 3);
        must(project->close());
        QCOMPARE(errorOf(project->info()), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->totals()), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->setCell(0, 0, {})), ErrorKind::NothingThere);
    }

    void failedOpenLeavesNoLock()
    {
        const Project project;
        QVERIFY(writeFile(project.path(), QByteArray("text")));
        QCOMPARE(errorOf(project->open(project.path(), OpenMode::Open)), ErrorKind::NotAProject);
        QVERIFY(QFile::remove(project.path()));
        ProjectStore other;
        must(other.open(project.path(), OpenMode::Create));
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"

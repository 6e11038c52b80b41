// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "storage/project_database.h"
#include "unit/storage/as_nobody.h"

#include <QPlainTextEdit>

using namespace volley;
using namespace volley::test;

/// A project that another program has open, or that cannot be written.
class TestReadOnlyProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void cleanupTestCase() { cleanUp(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.volley"));
    }

    void whatIsInUseIsOfferedToBeRead()
    {
        prepareProject(m_path, {.begun = true});
        Driver driver(settingsFile());
        ProjectStore other;
        QVERIFY(finished(other.open(m_path, OpenMode::Open)));
        driver.window.openFile(m_path);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("p.volley is in use by")));
        QVERIFY(driver.banners().contains(pid()));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("Untitled"));
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
        QVERIFY(driver.action("actionImport")->isEnabled());

        QVERIFY(driver.press("openReadOnly"));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p (read-only)"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("Read-only: ")));
        QVERIFY(driver.banners().contains(pid()));
        QVERIFY(
            !driver.banners().contains(QLatin1String("not finished"))); // not ours to go on with
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
        expectReadOnly(driver);

        // Still in use: nothing changes but that it is said.
        QVERIFY(driver.press("openForWriting"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("Another program is using it")));
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
        QCOMPARE(driver.window.windowTitle(), QStringLiteral("p (read-only)"));

        QVERIFY(finished(other.close()));
        QVERIFY(driver.press("openForWriting"));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p"));
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(!driver.banners().contains(QLatin1String("Read-only: ")));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("not finished")));
        QVERIFY(driver.action("actionImport")->isEnabled());
        QVERIFY(!driver.action("actionImport")->toolTip().contains(QLatin1String("Read-only")));
        QVERIFY(!driver.find<QPlainTextEdit>("templateEdit")->isReadOnly());
        QVERIFY(driver.press("continueRun"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
    }

    void nothingIsSentThatCouldNotBeKept()
    {
        prepareProject(m_path, {.begun = true});
        Driver driver(settingsFile());
        ProjectStore other;
        QVERIFY(finished(other.open(m_path, OpenMode::Open)));
        readOnly(driver);
        const auto refused = [](const QFuture<Result<void>> &future) {
            return QTest::qWaitFor([&] { return future.isFinished(); }) && !future.result() &&
                   future.result().error().kind == ErrorKind::FileNotWritable;
        };
        RunDefinition definition;
        definition.targets.append(Target());
        definition.targets.first().model = QStringLiteral("demo-echo");
        QVERIFY(refused(driver.workbench.startRun(definition)));
        QVERIFY(refused(driver.workbench.continueRun({RequestState::Interrupted})));
        QVERIFY(refused(driver.workbench.retryOnly({}, {0})));
        driver.workbench.retry({0});
        QTRY_VERIFY(driver.banners().contains(QLatin1String("open for reading only")));
        QVERIFY(!driver.workbench.isRunning());
        QVERIFY(finished(other.close()));
        QCOMPARE(driver.count(RequestState::Queued), 3);
    }

    void aCopyOfItIsOnesOwn()
    {
        prepareProject(m_path, {});
        Driver driver(settingsFile());
        ProjectStore other;
        QVERIFY(finished(other.open(m_path, OpenMode::Open)));
        readOnly(driver);
        QVERIFY(driver.press("saveCopy"));
        QVERIFY(driver.chooseFile(m_folder->filePath(QStringLiteral("mine.volley"))));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("mine"));
        QVERIFY(!driver.banners().contains(QLatin1String("Read-only: ")));
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
        const auto info = other.info();
        QTRY_VERIFY(info.isFinished());
        QVERIFY(!info.result()->runId);
        QVERIFY(finished(other.close()));
    }

    void whatCannotBeWrittenIsRead()
    {
        prepareProject(m_path, {});
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
        Driver driver(settingsFile());
        asNobody([&] {
            driver.window.openFile(m_path);
            QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p (read-only)"));
            QTRY_VERIFY(driver.action("actionNew")->isEnabled());
        });
        QVERIFY(driver.banners().contains(QLatin1String("folder cannot be written")));
        expectReadOnly(driver);
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x6644)));
        QVERIFY(driver.press("openForWriting"));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p"));
        QTRY_VERIFY(driver.runButton()->isEnabled());
    }

    /// Another program locks the file while a run goes on, and lets go of it again.
    void aRunThatIsLockedOutGoesOnByItself()
    {
        prepareProject(m_path, {.rows = 30, .concurrency = 4});
        StoreOptions store;
        store.lockPatience = std::chrono::milliseconds(50);
        store.lockedAgain = std::chrono::milliseconds(50);
        Driver driver(settingsFile(), Driver::quick(), store);
        driver.openProject(m_path);
        qint64 sent = 0;
        connect(&driver.workbench, &Workbench::attemptsEnded, this,
                [&](const QList<AttemptRecord> &ended) { sent += ended.size(); });
        std::unique_ptr<ProjectDatabase> other;
        connect(&driver.workbench.store(), &ProjectStore::stored, this, [&] {
            if (other)
                return;
            other = std::move(*ProjectDatabase::open(m_path, ProjectDatabase::Access::ReadWrite));
            QVERIFY(other->run(QStringLiteral("BEGIN IMMEDIATE")));
        });
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("cannot be written")));
        QVERIFY(driver.banners().contains(QLatin1String("Another program is using it")));
        QVERIFY(driver.banners().contains(QLatin1String("keeps trying")));
        QTRY_COMPARE(driver.inFlight(), 0);
        QVERIFY(driver.count(RequestState::Succeeded) < 30);
        QVERIFY(driver.workbench.isRunning());

        QVERIFY(other->run(QStringLiteral("COMMIT")));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 30);
        QTRY_VERIFY(!driver.banners().contains(QLatin1String("cannot be written")));
        QTRY_VERIFY(!driver.workbench.isRunning());
        QCOMPARE(sent, 30);
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }
    static QString pid() { return QString::number(QCoreApplication::applicationPid()); }
    template<typename T>
    static bool finished(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result().has_value();
    }
    void readOnly(Driver &driver)
    {
        driver.window.openFile(m_path);
        QVERIFY(driver.press("openReadOnly"));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p (read-only)"));
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
    }
    static void expectReadOnly(Driver &driver)
    {
        for (const char *name : {"actionRun", "actionContinue", "actionRetryFailed",
                                 "actionRetrySelected", "actionImport", "actionPaste",
                                 "actionSample", "actionCompact", "addRow", "retryRequests"}) {
            QVERIFY2(!driver.action(name)->isEnabled(), name);
            QVERIFY2(driver.action(name)->toolTip().contains(QLatin1String("Read-only: ")), name);
        }
        QVERIFY(!driver.find<QWidget>("concurrency")->isEnabled());
        QVERIFY(driver.find<QPlainTextEdit>("templateEdit")->isReadOnly());
        QVERIFY(driver.find<QLabel>("composeLocked")->text().contains(QLatin1String("Read-only")));
        QVERIFY(driver.action("actionSaveAs")->isEnabled());
        QVERIFY(driver.action("actionFind")->isEnabled());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestReadOnlyProject)
#include "tst_read_only_project.moc"

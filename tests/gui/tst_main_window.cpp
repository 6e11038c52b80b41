// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "mainwindow/project_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>

using namespace volley;
using namespace volley::test;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void cleanupTestCase() { cleanUp(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void beginsEmptyAndSaysWhatToDo()
    {
        Driver driver(settingsFile());
        QCOMPARE(driver.window.windowTitle(), QStringLiteral("Untitled"));
        QCOMPARE(driver.currentTab(), QStringLiteral("promptsPage"));
        QVERIFY(!driver.runButton()->isEnabled());
        QVERIFY(driver.action("actionRun")->toolTip().contains(QLatin1String("paste or import")));
        QVERIFY(!driver.action("actionExport")->isEnabled());
        QVERIFY(!driver.action("actionPause")->isEnabled());
        QCOMPARE(driver.keychain->asked, 0);
        QTRY_VERIFY(driver.find<QLabel>("runStatusText")
                        ->text()
                        .contains(QLatin1String("paste or import")));
    }

    void everyControlHasAName()
    {
        Driver driver(settingsFile());
        expectNamedControls(driver.window);
        driver.openProject(project({}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
        expectNamedControls(driver.window);
    }

    // A hint would cover the figures of the run, whose button the mouse has just pressed.
    void noHintCoversTheStatusBar()
    {
        Driver driver(settingsFile());
        for (const QAction *action : driver.window.findChildren<QAction *>())
            QVERIFY2(action->statusTip().isEmpty(), qPrintable(action->objectName()));
    }

    void aPastedListRunsAndIsExported()
    {
        Driver driver(settingsFile());
        QApplication::clipboard()->setText(QStringLiteral("One?\nTwo?\nThree?\n"));
        QVERIFY(driver.press("pasteButton"));
        QVERIFY(driver.accept("pasteDialog"));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 3 requests"));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
        QCOMPARE(driver.currentTab(), QStringLiteral("requestsPage"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("3 succeeded")));

        driver.requests().selectOrdinal(1);
        auto *response = driver.find<QPlainTextEdit>("responseText");
        QVERIFY(response);
        QTRY_VERIFY(response->toPlainText().contains(QLatin1String("Two?")));

        const QByteArray written = exported(driver);
        QCOMPARE(written.count('\n'), 4);
        QVERIFY(written.startsWith("prompt,"));
    }

    void theSampleRunsInThreeClicks()
    {
        Driver driver(settingsFile());
        driver.action("actionSample")->trigger();
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        const auto all = [&driver] { return requestCount(driver.requests().counts()); };
        QTRY_VERIFY(all() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), all(), 30'000);
        // And an answer can be read, without a row having been chosen.
        auto *answer = driver.find<QPlainTextEdit>("responseText");
        QVERIFY(answer);
        QTRY_VERIFY(!answer->toPlainText().isEmpty());
    }

    // Who goes by the keyboard, or by ear, goes on in what the prompts have become.
    void theKeyboardGoesFromThePromptsToTheirRequests()
    {
        Driver driver(settingsFile());
        driver.action("actionSample")->trigger();
        QTRY_VERIFY(driver.runButton()->isEnabled());
        auto *prompts = driver.shown<QTableView>("promptsTable");
        QVERIFY(prompts);
        prompts->setFocus();
        QVERIFY(driver.press("runButton"));
        auto *requests = driver.shown<QTableView>("requestTable");
        QVERIFY(requests);
        QTRY_COMPARE(driver.window.focusWidget(), requests);
        QTRY_COMPARE(requests->currentIndex().row(), 0);
    }

    void aRemovedColumnIsUnknownToTheTemplateAtOnce()
    {
        Driver driver(settingsFile());
        driver.openProject(
            project({.begun = true, .columns = {QStringLiteral("word"), QStringLiteral("tone")}}));
        const auto note = [&driver] {
            const auto *label = driver.find<QLabel>("templateEditNote");
            return label && label->isVisible() ? label->text() : QString();
        };
        QCOMPARE(note(), QString());
        auto *grid = driver.shown<QTableView>("promptsTable");
        QVERIFY(grid);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        driver.action("removeColumn")->trigger();
        QTRY_VERIFY(note().contains(QLatin1String("No such column")));
        QVERIFY(note().contains(QLatin1String("word")));
        // The run keeps the list that it was started with.
        QCOMPARE(requestCount(driver.requests().counts()), 3);
        QTRY_VERIFY(driver.action("actionUndo")->isEnabled());
        driver.action("actionUndo")->trigger();
        QTRY_COMPARE(note(), QString());
    }

    /// Its prompts may stand in a column of any name: Run is the next step all the same.
    void aListWithoutAColumnOfPromptsRunsAtOnce()
    {
        Driver driver(settingsFile());
        const auto take = [&](const char *csv) {
            const QString path = m_folder->filePath(QStringLiteral("list.csv"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(csv);
            file.close();
            driver.window.openFile(path);
            QVERIFY(driver.accept("importDialog"));
        };
        auto *prompt = driver.find<QPlainTextEdit>("templateEdit");
        take("id,Question\n1,What?\n2,Why?\n");
        QTRY_COMPARE(prompt->toPlainText(), QStringLiteral("{{Question}}"));
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QCOMPARE(driver.window.definition().promptTemplate, QStringLiteral("{{Question}}"));
        // What a person wrote is theirs.
        prompt->setPlainText(QStringLiteral("Answer: {{Question}}"));
        take("line,lang\na,b\n");
        QTRY_VERIFY(!driver.runButton()->isEnabled());
        QCOMPARE(prompt->toPlainText(), QStringLiteral("Answer: {{Question}}"));
    }

    // A stick that was pulled out, a folder that was cleaned up.
    void aRunWhoseFileIsGoneGoesOnElsewhere()
    {
        Driver driver(settingsFile(), slow());
        const QString path = project({.rows = 30, .concurrency = 4});
        driver.openProject(path);
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.count(RequestState::Succeeded) > 0);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("cannot be written")));
        QVERIFY(driver.banners().contains(QLatin1String("removed or moved")));

        QVERIFY(driver.press("saveElsewhere"));
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.volley"));
        QVERIFY(driver.chooseFile(elsewhere));
        QTRY_VERIFY(driver.window.windowTitle().contains(QLatin1String("elsewhere")));
        QVERIFY(!driver.banners().contains(QLatin1String("cannot be written")));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 30, 30'000);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(elsewhere));
    }

    void aRunWhoseDiskIsFullGoesOnElsewhere()
    {
        StoreOptions full;
        full.mostPages = 80;
        Driver driver(settingsFile(), Driver::quick(), full);
        driver.openProject(project({.rows = 2000, .concurrency = 64}));
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("The disk is full")));
        QVERIFY(driver.count(RequestState::Succeeded) < 2000);
        QVERIFY(driver.press("saveElsewhere"));
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.volley"));
        QVERIFY(driver.chooseFile(elsewhere));
        QTRY_VERIFY(driver.window.windowTitle().contains(QLatin1String("elsewhere")));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 2000, 30'000);
        QVERIFY(!driver.banners().contains(QLatin1String("The disk is full")));
    }

    void damageByACrashIsSaid()
    {
        Driver driver(settingsFile());
        const QString path = project({.rows = 4000});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 8192));
        QCOMPARE(file.write(QByteArray(8192, '\x55')), 8192);
        file.close();
        QFile log(path + QStringLiteral("-wal")); // as a program that was killed leaves it
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(QByteArray(64, '\0')) == 64);
        log.close();
        driver.openProject(path);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("was damaged")));
        QVERIFY(driver.press("recoverThis"));
        QVERIFY(driver.chooseFile(m_folder->filePath(QStringLiteral("whole.volley"))));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("whole"));
        QTRY_VERIFY(!driver.banners().contains(QLatin1String("was damaged")));
    }

    // What is recovered from is not written to meanwhile: it is closed, with all that waits.
    void theOpenProjectIsClosedBeforeItIsRecovered()
    {
        Driver driver(settingsFile());
        const QString path = project({.rows = 40});
        driver.openProject(path);
        auto *text = driver.find<QPlainTextEdit>("templateEdit");
        QVERIFY(text);
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Briefly. "));
        auto *controller = driver.window.findChild<ProjectController *>();
        QVERIFY(controller);
        const QString there = project({});
        controller->recover(path, there);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("already exists")));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p1")); // and is open again
        QTRY_VERIFY(driver.action("actionCompact")->isEnabled());
        text = driver.find<QPlainTextEdit>("templateEdit");
        QVERIFY(text->toPlainText().contains(QLatin1String("Briefly. ")));

        QTest::keyClicks(text, QStringLiteral("In verse. "));
        controller->recover(path, m_folder->filePath(QStringLiteral("whole.volley")));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("whole"));
        QTRY_VERIFY(driver.find<QPlainTextEdit>("templateEdit")
                        ->toPlainText()
                        .contains(QLatin1String("In verse. ")));
    }

    void theEndOfTheSessionAsksNothingAndLosesNothing()
    {
        const QString path = project({.rows = 40, .concurrency = 4});
        qint64 answered = 0;
        {
            Driver driver(settingsFile(), slow());
            driver.openProject(path);
            QVERIFY(driver.press("runButton"));
            QTRY_VERIFY(driver.count(RequestState::Succeeded) > 0);
            driver.window.close(); // a question that is open does not hold it up
            QTRY_VERIFY(driver.shown<QDialog>("closeQuestion"));
            driver.window.endSession();
            QTRY_VERIFY(!driver.window.isVisible());
            answered = driver.count(RequestState::Succeeded);
        }
        Driver again(settingsFile());
        again.openProject(path);
        QTRY_COMPARE(again.count(RequestState::Succeeded), answered);
        QCOMPARE(again.count(RequestState::Interrupted), 0);
    }

    void pausesGoesOnAndStops()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        QVERIFY(driver.press("pauseButton"));
        QTRY_COMPARE(driver.inFlight(), 0);
        QCOMPARE(driver.action("actionPause")->iconText(), QStringLiteral("Resume"));
        QVERIFY(driver.count(RequestState::Succeeded) < 40);
        QVERIFY(driver.press("pauseButton"));
        QTRY_COMPARE(driver.inFlight(), 4);

        QVERIFY(driver.press("stopButton"));
        QVERIFY(driver.press("keepRunning"));
        QVERIFY(driver.workbench.isRunning());
        QVERIFY(driver.press("stopButton"));
        QVERIFY(driver.press("stopNow"));
        QTRY_VERIFY(!driver.workbench.isRunning());
        QTRY_VERIFY(driver.banners().contains(QLatin1String("not finished")));
        QVERIFY(driver.count(RequestState::Cancelled) > 0);
        QVERIFY(driver.action("actionContinue")->isEnabled());
    }

    void concurrencyActsAtOnceAndIsKept()
    {
        const QString path = project({.rows = 60, .concurrency = 2});
        {
            Driver driver(settingsFile(), slow());
            driver.openProject(path);
            auto *number = driver.find<QSpinBox>("concurrencyNumber");
            QTRY_COMPARE(number->value(), 2);
            QVERIFY(driver.press("runButton"));
            QTRY_COMPARE(driver.inFlight(), 2);
            number->setValue(9);
            QTRY_COMPARE(driver.inFlight(), 9);
            driver.find<QSlider>("concurrencySlider")->setValue(0);
            QCOMPARE(number->value(), 1);
            QTRY_COMPARE(driver.inFlight(), 1);
            number->setValue(30);
            QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 60, 20'000);
            closes(driver);
        }
        Driver again(settingsFile());
        again.openProject(path);
        QTRY_COMPARE(again.find<QSpinBox>("concurrencyNumber")->value(), 30);
    }

    void retriesWhatFailed()
    {
        Driver driver(settingsFile());
        driver.openProject(
            project({.rows = 40, .model = QStringLiteral("demo-flaky"), .maxAttempts = 1}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(doneCount(driver.requests().counts()), 40);
        QTRY_VERIFY(!driver.workbench.isRunning());
        const qint64 failed = driver.count(RequestState::Failed);
        QVERIFY(failed > 0);
        QTRY_VERIFY(driver.banners().contains(QStringLiteral("%1 failed").arg(failed)));
        QTRY_COMPARE(driver.action("actionRetryFailed")->iconText(),
                     QStringLiteral("Retry %1 failed").arg(failed));
        // The same request may fail again; in the end it does not.
        for (int round = 0; round < 12 && driver.count(RequestState::Failed) > 0; ++round) {
            QVERIFY(driver.press("retryFailedButton"));
            QTRY_VERIFY(!driver.workbench.isRunning() && driver.action("actionRun")->isEnabled());
        }
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 40);
        QVERIFY(!driver.action("actionRetryFailed")->isEnabled());
    }

    void anUnknownModelHaltsItsTargetWithOneBanner()
    {
        Driver driver(settingsFile());
        driver.openProject(project({.rows = 50, .model = QStringLiteral("demo-none")}));
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("was halted")));
        QTRY_VERIFY(driver.action("actionRun")->isEnabled());
        QVERIFY(driver.shown<QPushButton>("retryThese"));
        QVERIFY(driver.press("editHalted"));
        QVERIFY(driver.shown<QDialog>("targetDialog"));
    }

    void aTargetThatStillRunsIsNotEdited()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 2}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 2);
        Failure cause;
        cause.kind = FailureKind::InvalidKey;
        Q_EMIT driver.workbench.targetHalted(0, cause);
        QVERIFY(driver.press("editHalted"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("continues with the targets")));
        QVERIFY(driver.press("setKey"));
        QVERIFY(driver.shown<QDialog>("keyDialog"));
    }

    void aRunLeftOverIsFoundAndGoesOn()
    {
        Driver driver(settingsFile());
        driver.openProject(project({.rows = 12, .begun = true}));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("12 not sent yet")));
        QVERIFY(driver.press("continueRun"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 12);
        QTRY_VERIFY(!driver.banners().contains(QLatin1String("not sent yet")));
    }

    void runningAgainAsksFirst()
    {
        Driver driver(settingsFile());
        driver.openProject(project({}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        auto *question = driver.shown<QMessageBox>("runAgainQuestion");
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!driver.workbench.isRunning());
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QVERIFY(driver.press("runAgain"));
        QTRY_VERIFY(driver.workbench.isRunning());
        QTRY_VERIFY(!driver.workbench.isRunning());
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
    }

    void aBrokenStoreIsSaidAndTriedAgain()
    {
        Driver driver(settingsFile());
        Error full;
        full.kind = ErrorKind::DiskFull;
        full.subject = QStringLiteral("p.volley");
        Q_EMIT driver.workbench.storeFailed(full);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("cannot be written")));
        QVERIFY(driver.press("retryWrites"));
    }

    void closingFinishesWhatIsInFlight()
    {
        const QString path = project({.rows = 40, .concurrency = 4});
        {
            Driver driver(settingsFile(), slow());
            driver.openProject(path);
            QVERIFY(driver.press("runButton"));
            QTRY_COMPARE(driver.inFlight(), 4);
            QVERIFY(!driver.window.close());
            QVERIFY(driver.press("finishLater"));
            QTRY_VERIFY(!driver.window.isVisible());
            QCOMPARE(driver.count(RequestState::Cancelled), 0);
        }
        Driver again(settingsFile());
        again.openProject(path);
        QTRY_VERIFY(again.banners().contains(QLatin1String("not sent yet")));
        QTRY_VERIFY(again.count(RequestState::Succeeded) > 0);
        QCOMPARE(again.count(RequestState::Interrupted), 0);
        QVERIFY(again.press("continueRun"));
        QTRY_COMPARE(again.count(RequestState::Succeeded), 40);
    }

    void closingStopsAtOnceOrNotAtAll()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        QVERIFY(!driver.window.close());
        QVERIFY(!driver.window.close());
        QCOMPARE(driver.window.findChildren<QMessageBox *>(QStringLiteral("closeQuestion")).size(),
                 1);
        QVERIFY(driver.press("keepRunning"));
        QTRY_VERIFY(!driver.window.findChild<QMessageBox *>(QStringLiteral("closeQuestion")));
        QVERIFY(driver.workbench.isRunning());

        QVERIFY(!driver.window.close());
        QVERIFY(driver.press("stopAndClose"));
        QTRY_VERIFY(!driver.window.isVisible());
        QVERIFY(!driver.workbench.isRunning());
    }

    void aQuestionThatBecamePointlessGoes()
    {
        DemoOptions demo = slow();
        demo.latencyMs = 1500;
        Driver driver(settingsFile(), demo);
        driver.openProject(project({.rows = 4, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        QVERIFY(driver.press("stopButton"));
        QVERIFY(driver.shown<QMessageBox>("stopQuestion"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 4);
        QTRY_VERIFY(!driver.window.findChild<QMessageBox *>(QStringLiteral("stopQuestion")));
    }

    void closingAsksBeforeAnswersAreLost()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        driver.window.close();
        QVERIFY(driver.press("finishLater"));
        QVERIFY(driver.shown<QPushButton>("keepOpen"));
        Error full;
        full.kind = ErrorKind::DiskFull;
        Q_EMIT driver.workbench.storeFailed(full);
        QVERIFY(driver.shown<QMessageBox>("lossQuestion"));
        QVERIFY(driver.press("loseAndClose"));
        QTRY_VERIFY(!driver.window.isVisible());
    }

    void windowIsRememberedAsItWasLeft()
    {
        {
            Driver driver(settingsFile());
            driver.openProject(project({.begun = true}));
            driver.window.resize(780, 655);
            driver.window.findChild<QDockWidget *>(QStringLiteral("detailsDock"))->close();
            driver.action("actionShowRequests")->trigger();
            driver.action("appearance_dark")->trigger();
            QTRY_VERIFY(driver.window.palette().color(QPalette::Window).lightness() < 128);
            closes(driver);
        }
        Driver again(settingsFile());
        QCOMPARE(again.window.height(), 655);
        QVERIFY(again.window.findChild<QDockWidget *>(QStringLiteral("detailsDock"))->isHidden());
        QVERIFY(again.action("appearance_dark")->isChecked());
        auto *recent = again.find<QMenu>("recentMenu");
        QVERIFY(recent->actions().first()->text().contains(QLatin1String("p1.volley")));
        again.action("appearance_light")->trigger();
        QTRY_VERIFY(again.window.palette().color(QPalette::Window).lightness() > 128);
        recent->actions().first()->trigger();
        QTRY_COMPARE(again.window.windowTitle(), QStringLiteral("p1"));
        again.action("appearance_system")->trigger();
    }

    void rowsAreEditedFromTheMenu()
    {
        Driver driver(settingsFile());
        driver.openProject(project({.begun = true}));
        driver.action("actionShowRequests")->trigger();
        const QList<QAction *> offered = driver.find<QMenu>("promptsMenu")->actions();
        QAction *add = driver.action("addRow");
        QVERIFY(offered.contains(add) && offered.contains(driver.action("removeColumn")));
        add->trigger();
        QTRY_VERIFY(driver.find<QPlainTextEdit>("cellEditor"));
        QVERIFY(driver.find<QPlainTextEdit>("cellEditor")->isVisible());
    }

    void whatWasTypedLastIsKept()
    {
        const QString path = project({});
        {
            Driver driver(settingsFile());
            driver.openProject(path);
            auto *text = driver.find<QPlainTextEdit>("templateEdit");
            QVERIFY(text);
            text->setFocus();
            QTest::keyClicks(text, QStringLiteral("Briefly. "));
            closes(driver);
        }
        Driver again(settingsFile());
        again.openProject(path);
        QVERIFY(again.find<QPlainTextEdit>("templateEdit")
                    ->toPlainText()
                    .contains(QLatin1String("Briefly. ")));
    }

    void aFileDroppedOnATextFieldIsOpened()
    {
        Driver driver(settingsFile());
        const QString path = project({});
        QWidget *field = driver.window.findChild<QPlainTextEdit *>();
        QVERIFY(field);
        const QString before = field->property("plainText").toString();
        drop(field, {path});
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p1"));
        QVERIFY(!field->property("plainText").toString().contains(QLatin1String("file:")));

        const QString list = m_folder->filePath(QStringLiteral("list.csv"));
        write(list, "prompt,lang\nhello,en\nhallo,de\n");
        drop(field, {list, path});
        QTRY_VERIFY(driver.banners().contains(QLatin1String("only one")));
        drop(field, {list});
        QVERIFY(driver.accept("importDialog"));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2 requests"));
    }

    // It is there, but not yet all that goes with its opening is over.
    void aListDroppedWhileAProjectOpensIsNotForgotten()
    {
        Driver driver(settingsFile());
        const QString path = project({});
        const QString list = m_folder->filePath(QStringLiteral("list.csv"));
        write(list, "prompt,lang\nhello,en\nhallo,de\n");
        QWidget *field = driver.window.findChild<QPlainTextEdit *>();
        connect(
            &driver.window, &QWidget::windowTitleChanged, &driver.window,
            [field, list] { drop(field, {list}); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        drop(field, {path});
        QVERIFY(driver.accept("importDialog"));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2 requests"));
        QCOMPARE(driver.window.windowTitle(), QStringLiteral("p1"));
    }

    void aProjectIsSavedUnderAName()
    {
        Driver driver(settingsFile());
        QApplication::clipboard()->setText(QStringLiteral("One?\nTwo?\n"));
        QVERIFY(driver.press("pasteButton"));
        QVERIFY(driver.accept("pasteDialog"));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2 requests"));
        const QString path = m_folder->filePath(QStringLiteral("mine.volley"));
        driver.action("actionSaveAs")->trigger();
        QVERIFY(driver.chooseFile(path));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("mine"));
        QVERIFY(QFileInfo::exists(path));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2 requests"));
        QTRY_VERIFY(driver.action("actionCompact")->isEnabled());
        driver.action("actionCompact")->trigger();
        QTRY_VERIFY(driver.banners().contains(QLatin1String(" takes ")));
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
        driver.action("actionNew")->trigger();
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("Untitled"));
        QTRY_VERIFY(!driver.runButton()->isEnabled());
        driver.openProject(path);
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2 requests"));
    }

    void savingGivesANameOrSaysThatItIsDone()
    {
        Driver driver(settingsFile());
        QCOMPARE(driver.action("actionSave")->shortcuts(),
                 QList<QKeySequence>{QKeySequence(QKeySequence::Save)});
        driver.settings.setValue(QStringLiteral("folders/project"),
                                 m_folder->filePath(QStringLiteral("gone")));
        driver.action("actionSave")->trigger();
        auto *dialog = driver.shown<QFileDialog>("saveProjectDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->directory().exists());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QCOMPARE(name->text(), QStringLiteral("Prompts.volley"));
        QVERIFY(driver.chooseFile(m_folder->filePath(QStringLiteral("named.volley"))));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("named"));
        QTRY_VERIFY(driver.action("actionSave")->isEnabled());
        driver.action("actionSave")->trigger();
        QTRY_VERIFY(driver.banners().contains(QLatin1String("saved in named")));
    }

    void helpListsTheKeys()
    {
        Driver driver(settingsFile());
        driver.action("actionShortcuts")->trigger();
        QVERIFY(driver.shown<QWidget>("settingsShortcutsPage"));
    }

    void noProjectIsOpenedWhileOneRuns()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 2}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 2);
        driver.window.openFile(project({}));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("A run is under way")));
        QVERIFY(driver.window.windowTitle().endsWith(QLatin1String("p1")));
        QVERIFY(driver.workbench.isRunning());
    }

    void aFileThatIsNoProjectIsSaidAndNothingIsLost()
    {
        Driver driver(settingsFile());
        driver.openProject(project({}));
        const QString broken = m_folder->filePath(QStringLiteral("broken.volley"));
        write(broken, "this is no database at all");
        driver.window.openFile(broken);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("broken.volley")));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("p1"));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 3 requests"));
    }

    void whatCanBeReadOfADamagedProjectIsSavedAndOpened()
    {
        Driver driver(settingsFile());
        driver.openProject(project({}));
        QFile whole(project({.rows = 2000}));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QString broken = m_folder->filePath(QStringLiteral("broken.volley"));
        write(broken, whole.read(whole.size() - 2 * 8192));
        driver.window.openFile(broken);
        QTRY_VERIFY(driver.banners().contains(QLatin1String("Recover a Damaged Project")));
        // The project that was open before comes back first.
        QTRY_VERIFY(driver.action("actionRecover")->isEnabled());
        driver.action("actionRecover")->trigger();
        QVERIFY(driver.chooseFile(broken));
        QVERIFY(driver.chooseFile(m_folder->filePath(QStringLiteral("saved.volley"))));
        QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("saved"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("Saved: ")));
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 2,000 requests"));
    }

    void helpSaysWhereThingsAre()
    {
        Driver driver(settingsFile());
        driver.action("actionDataPlaces")->trigger();
        auto *places = driver.shown<QMessageBox>("dataPlacesBox");
        QVERIFY(places);
        QVERIFY(places->text().contains(untitledPath(1)));
        QVERIFY(places->text().contains(settingsFile()));
        places->close();
        driver.action("actionAbout")->trigger();
        auto *about = driver.shown<QMessageBox>("aboutBox");
        QVERIFY(about);
        QVERIFY(about->text().contains(QLatin1String(VOLLEY_VERSION)));
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }
    QString project(const Prepared &prepared)
    {
        QString path;
        for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
            path = m_folder->filePath(QStringLiteral("p%1.volley").arg(number));
        prepareProject(path, prepared);
        return path;
    }
    static DemoOptions slow()
    {
        DemoOptions demo = Driver::quick();
        demo.latencyMs = 400;
        return demo;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void closes(Driver &driver)
    {
        driver.window.close();
        QTRY_VERIFY(!driver.window.isVisible());
    }
    QByteArray exported(Driver &driver)
    {
        const QString path = m_folder->filePath(QStringLiteral("out.csv"));
        [&] {
            QVERIFY(driver.press("exportButton"));
            auto *field = driver.find<QLineEdit>("exportPath");
            QVERIFY(field);
            field->setText(path);
            QVERIFY(driver.accept("exportDialog"));
            QTRY_VERIFY(QFileInfo::exists(path));
            QTRY_VERIFY(driver.banners().contains(QLatin1String("out.csv")));
        }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void drop(QWidget *onto, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(onto, &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/found_marks.h"
#include "gui/window_driver.h"
#include "presentation/compare_model.h"
#include "results/compare_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace volley;
using namespace volley::test;

/// The Compare tab in the real window, on runs against the demo provider.
class TestComparePage : public QObject
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

    void oneTargetHasNothingToCompare()
    {
        Driver driver(settingsFile());
        driver.openProject(project({QStringLiteral("demo-echo")}));
        QVERIFY(!isOffered(driver));
        QVERIFY(!driver.action("actionShowCompare")->isEnabled());
    }

    void answersStandBesideTheirPrompt()
    {
        Driver driver(settingsFile());
        finishRun(driver, {QStringLiteral("demo-echo"), QStringLiteral("demo-fast")});
        QVERIFY(isOffered(driver));
        driver.action("actionShowCompare")->trigger();
        QCOMPARE(driver.currentTab(), QStringLiteral("comparePage"));

        QAbstractItemModel *model = table(driver)->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), CompareModel::firstAnswer + 2);
        QCOMPARE(model->headerData(CompareModel::firstAnswer, Qt::Horizontal).toString(),
                 QStringLiteral("demo/demo-echo"));
        QCOMPARE(cell(driver, 2, CompareModel::NumberColumn), QStringLiteral("3"));
        QTRY_COMPARE(cell(driver, 1, CompareModel::PromptColumn), QStringLiteral("say 2"));
        QTRY_COMPARE(cell(driver, 1, CompareModel::firstAnswer), QStringLiteral("say 2"));
        QTRY_VERIFY(!cell(driver, 1, CompareModel::firstAnswer + 1).isEmpty());
        QVERIFY(cell(driver, 1, CompareModel::firstAnswer + 1) != QStringLiteral("say 2"));
    }

    void theCurrentAnswerIsTheCurrentRequest()
    {
        Driver driver(settingsFile());
        finishRun(driver, {QStringLiteral("demo-echo"), QStringLiteral("demo-fast")});
        driver.action("actionShowCompare")->trigger();
        QTableView *view = table(driver);
        view->setCurrentIndex(view->model()->index(1, CompareModel::firstAnswer + 1));
        QCOMPARE(driver.requests().currentOrdinal(), 3);
        driver.requests().selectOrdinal(4);
        QCOMPARE(view->currentIndex(), view->model()->index(2, CompareModel::firstAnswer));

        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("say 3"));
        auto *response = driver.find<QPlainTextEdit>("responseText");
        QTRY_VERIFY(response->toPlainText().contains(QLatin1String("say 3")));
    }

    void whileItIsOutOfSightItHasNoRows()
    {
        Driver driver(settingsFile());
        finishRun(driver, {QStringLiteral("demo-echo"), QStringLiteral("demo-fast")});
        QTableView *view = table(driver);
        QCOMPARE(view->model()->rowCount(), 0);
        driver.requests().selectOrdinal(4);
        driver.action("actionShowCompare")->trigger();
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->currentIndex(), view->model()->index(2, CompareModel::firstAnswer));
    }

    void aBlockIsCopiedForASpreadsheet()
    {
        Driver driver(settingsFile());
        finishRun(driver, {QStringLiteral("demo-echo"), QStringLiteral("demo-echo")});
        driver.action("actionShowCompare")->trigger();
        QTableView *view = table(driver);
        view->selectionModel()->select(
            QItemSelection(view->model()->index(1, CompareModel::NumberColumn),
                           view->model()->index(2, CompareModel::firstAnswer + 1)),
            QItemSelectionModel::ClearAndSelect);
        driver.action("compareCopy")->trigger();
        QTRY_COMPARE(QApplication::clipboard()->text(),
                     QStringLiteral("say 2\tsay 2\tsay 2\nsay 3\tsay 3\tsay 3"));
    }

    void searchLeavesThePromptsThatMatch()
    {
        Driver driver(settingsFile());
        finishRun(driver, {QStringLiteral("demo-echo"), QStringLiteral("demo-echo")});
        driver.action("actionShowCompare")->trigger();
        auto *search = driver.shown<QLineEdit>("compareSearch");
        search->setText(QStringLiteral("SAY 2"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table(driver)->model()->rowCount(), 1);
        QTRY_COMPARE(cell(driver, 0, CompareModel::PromptColumn), QStringLiteral("say 2"));
        QCOMPARE(driver.find<QLabel>("compareNote")->text(), QStringLiteral("1 of 3 shown"));
        const auto mark = [&driver](int row) {
            QTableView *view = table(driver);
            return markedPixels(*view, view->model()->index(row, CompareModel::firstAnswer + 1));
        };
        QTRY_VERIFY(mark(0) > 0);
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table(driver)->model()->rowCount(), 3);
        QCOMPARE(mark(1), 0);
    }

    void whatFailedSaysSo()
    {
        DemoOptions demo = Driver::quick();
        demo.failureRate = 1.0;
        Driver driver(settingsFile(), demo);
        driver.openProject(project({QStringLiteral("demo-echo"), QStringLiteral("demo-flaky")}, 1));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Failed), 3, 20'000);
        driver.action("actionShowCompare")->trigger();
        QTRY_COMPARE(cell(driver, 0, CompareModel::firstAnswer), QStringLiteral("say 1"));
        const QModelIndex failed = table(driver)->model()->index(0, CompareModel::firstAnswer + 1);
        QCOMPARE(failed.data(CompareModel::StateRole).toInt(), int(RequestState::Failed));
        QVERIFY(!failed.data().toString().isEmpty());
        QCOMPARE(failed.data(CompareModel::WordRole).toString(), QStringLiteral("Failed"));
        QVERIFY(!failed.siblingAtColumn(CompareModel::firstAnswer)
                     .data(CompareModel::WordRole)
                     .isValid());
        QVERIFY(failed.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Failed")));
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    QString project(const QStringList &models, int maxAttempts = 5) const
    {
        const QString path = m_folder->filePath(QStringLiteral("compare.volley"));
        prepareProject(path, {.maxAttempts = maxAttempts, .models = models});
        return path;
    }
    void finishRun(Driver &driver, const QStringList &models) const
    {
        driver.openProject(project(models));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 3 * models.size(), 20'000);
    }
    static bool isOffered(Driver &driver)
    {
        auto *tabs = driver.window.findChild<QTabWidget *>(QStringLiteral("tabs"));
        return tabs->isTabVisible(tabs->indexOf(driver.window.findChild<ComparePage *>()));
    }
    static QTableView *table(Driver &driver)
    {
        return driver.window.findChild<QTableView *>(QStringLiteral("compareTable"));
    }
    static QString cell(Driver &driver, int row, int column)
    {
        return table(driver)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"

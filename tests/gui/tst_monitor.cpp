// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/chart_file.h"
#include "monitor/chart_view.h"
#include "monitor/monitor_pane.h"
#include "monitor/stored_history.h"
#include "presentation/error_text.h"
#include "window_driver.h"

#include <QDockWidget>
#include <QImage>
#include <QSvgRenderer>
#include <QTableView>

using namespace volley;
using namespace volley::test;

namespace {

/// The sum of what a series shows.
double sum(const ChartView &view, qsizetype series)
{
    double all = 0;
    for (const auto &value : view.chart().series.at(series).values)
        all += value.value_or(0);
    return all;
}

QString textOf(Driver &driver, const char *name)
{
    return driver.find<QLabel>(name)->text();
}

QStringList logLines(Driver &driver)
{
    QStringList lines;
    const auto *model = driver.find<QTableView>("logTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 2).data().toString());
    return lines;
}

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void init() { forgetProjects(); }
    void cleanupTestCase() { cleanUp(); }

    void figuresAndChartsFollowARun()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        prepareProject(path, {.rows = 40, .concurrency = 4});
        Driver driver(folder.filePath(QStringLiteral("s.ini")));
        auto *monitor = driver.find<MonitorPane>("monitorPane");
        QVERIFY(monitor->isVisible());
        QVERIFY(textOf(driver, "monitorDone").startsWith(QStringLiteral("No run yet")));
        QVERIFY(!driver.find<QToolButton>("saveCharts")->isEnabled());

        driver.openProject(path);
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 40, 20'000);
        QTRY_COMPARE(textOf(driver, "monitorDone"), QStringLiteral("40 of 40 done, 0 left"));
        auto *latency = driver.find<ChartView>("distributionChart");
        QTRY_COMPARE(sum(*latency, 0), 40.0);
        QVERIFY(sum(*driver.find<ChartView>("inFlightChart"), 0) > 0);
        QVERIFY(*driver.find<ChartView>("inFlightChart")->chart().series.at(1).values.at(0) <= 4);
        QVERIFY(!textOf(driver, "monitorElapsed").isEmpty());
        QVERIFY(driver.find<QToolButton>("saveCharts")->isEnabled());
    }

    void whatHoldsItBackIsSaidAndChangesAreLogged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        prepareProject(path, {.rows = 50, .concurrency = 2});
        DemoOptions slow = Driver::quick();
        slow.latencyMs = 60'000;
        Driver driver(folder.filePath(QStringLiteral("s.ini")), slow);
        driver.openProject(path);
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 2);
        QTRY_COMPARE(textOf(driver, "monitorBinding"),
                     QStringLiteral("as many as allowed are in flight (2)"));
        QVERIFY(driver.press("pauseButton"));
        QTRY_COMPARE(textOf(driver, "monitorBinding"), QStringLiteral("paused by you"));
        QTRY_COMPARE(logLines(driver), QStringList{QStringLiteral("paused, by you")});
        QTRY_COMPARE(driver.find<ChartView>("completedChart")->chart().marks.size(), size_t(1));
    }

    void aRunOnRecordIsShown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        prepareProject(path, {.rows = 12});
        const QString settings = folder.filePath(QStringLiteral("s.ini"));
        {
            Driver driver(settings);
            driver.openProject(path);
            QTRY_VERIFY(driver.runButton()->isEnabled());
            QVERIFY(driver.press("runButton"));
            QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 12, 20'000);
            QTRY_VERIFY(!driver.workbench.isRunning());
            driver.window.close();
        }
        Driver driver(settings);
        driver.openProject(path);
        QTRY_COMPARE(sum(*driver.find<ChartView>("distributionChart"), 0), 12.0);
        QVERIFY(sum(*driver.find<ChartView>("inFlightChart"), 0) > 0);
    }

    void nothingIsReadWhileItIsNotSeen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        prepareProject(path, {.rows = 12});
        Driver driver(folder.filePath(QStringLiteral("s.ini")));
        driver.openProject(path);
        auto *monitor = driver.find<QDockWidget>("monitorDock");
        monitor->hide();
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), 12, 20'000);
        QTRY_VERIFY(!driver.workbench.isRunning());
        auto *chart = driver.find<ChartView>("distributionChart");
        QCOMPARE(chart->chart().places(), size_t(0));
        monitor->show();
        monitor->raise();
        QTRY_COMPARE(sum(*chart, 0), 12.0);
    }

    void keysPointAtAMoment()
    {
        ChartView view(QStringLiteral("chart"));
        RunHistory history;
        for (int i = 0; i < 5; ++i)
            history.addAnswer(i * 1000 + 10, 200, 30);
        view.setChart(runCharts(history).at(1));
        view.resize(300, 160);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.pointedText().startsWith(view.chart().placeText(0)));
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.pointedText().startsWith(view.chart().placeText(4)));
        QCOMPARE(view.accessibleDescription(), view.pointedText());
        QTest::keyClick(&view, Qt::Key_Right); // no farther
        QVERIFY(view.pointedText().startsWith(view.chart().placeText(4)));
        QTest::mouseMove(&view, QPoint(view.width() / 2, view.height() / 2));
        QTRY_VERIFY(!view.pointedText().startsWith(view.chart().placeText(4)));
    }

    void chartsAreSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << QStringLiteral("charts.png");
        QTest::newRow("drawing") << QStringLiteral("charts.svg");
    }
    void chartsAreSaved()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        prepareProject(path, {.rows = 5});
        Driver driver(folder.filePath(QStringLiteral("s.ini")));
        driver.openProject(path);
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.find<QToolButton>("saveCharts")->isEnabled());
        QVERIFY(driver.press("saveCharts"));
        const QString goal = folder.filePath(name);
        QVERIFY(driver.chooseFile(goal));
        QTRY_VERIFY(driver.banners().contains(goal));
        if (name.endsWith(QLatin1String("svg"))) {
            QVERIFY(QSvgRenderer(goal).isValid());
        } else {
            const QImage image(goal);
            QVERIFY(image.width() > 400 && image.height() > 400);
        }
    }

    void whatCannotBeSavedIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("missing/charts.png"));
        const auto saved = saveCharts(path, runCharts({}), QPalette(), QFont());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
        QVERIFY(describe(saved.error()).contains(path));
    }

    void pausesBetweenSessionsAreLeftOut()
    {
        const auto concurrency = [](qint64 utcMs, int from, int to) {
            return LimitChange{utcMs,        0,          QStringLiteral("concurrency"),
                               double(from), double(to), QStringLiteral("person")};
        };
        constexpr qint64 day = 24LL * 3600 * 1000;
        StoredHistory stored({QStringLiteral("demo")}, {8},
                             {concurrency(1'000'500, 8, 4), concurrency(1'000'000 + day, 4, 2)});
        stored.add({1'000'000, 1'002'000, 2'000, 10, true});
        stored.add({1'001'000, 1'003'000, 2'000, 10, false});
        stored.add({1'000'000 + day, 1'001'000 + day, 1'000, 10, true});
        const RunHistory history = stored.finish();
        QCOMPARE(history.lengthMs(), 4'000);
        QCOMPARE(history.latency().count(), 2);
        const Chart chart = runCharts(history).at(0);
        QCOMPARE(*chart.series.at(1).values.at(0), 6.0); // 8, then 4 from the half of it
        QCOMPARE(*chart.series.at(1).values.at(1), 4.0);
        QCOMPARE(*chart.series.at(1).values.at(3), 2.0);
        QCOMPARE(*chart.series.at(0).values.at(1), 2.0);
        QCOMPARE(chart.marks.size(), size_t(3));
        QCOMPARE(chart.marks.back().text, QStringLiteral("continued"));
    }
};

QTEST_MAIN(TestMonitor)
#include "tst_monitor.moc"

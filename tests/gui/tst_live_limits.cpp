// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_driver.h"
#include "support/scripted_server.h"
#include "targets/compose_pane.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

QByteArray reply(const QByteArray &body, int status = 200, const QByteArray &fields = {})
{
    return response(body, status, "Content-Type: application/json\r\n" + fields);
}

QByteArray completion()
{
    return reply(R"({"id":"x","object":"chat.completion","model":"m-1","choices":[{"index":0,)"
                 R"("message":{"role":"assistant","content":"yes"},"finish_reason":"stop"}],)"
                 R"("usage":{"prompt_tokens":10,"completion_tokens":10,"total_tokens":20}})");
}

} // namespace

/// Budget, limits and settings of a run that goes on, changed in the window.
class TestLiveLimits : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_projects = 0;

    QString settingsFile() const { return m_folder.filePath(QStringLiteral("volley.ini")); }
    QString project(const Prepared &prepared)
    {
        const QString path = m_folder.filePath(QStringLiteral("p%1.volley").arg(++m_projects));
        prepareProject(path, prepared);
        return path;
    }
    static DemoOptions slow()
    {
        DemoOptions demo;
        demo.latencyMs = 60'000;
        return demo;
    }
    /// What was changed in the latest run, as its journal has it.
    static QStringList journal(Driver &driver)
    {
        const auto future = driver.workbench.store().limitChanges();
        QStringList lines;
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !future.result())
            return lines;
        for (const LimitChange &change : *future.result())
            lines << QStringLiteral("%1 %2>%3 %4")
                         .arg(change.what)
                         .arg(change.from)
                         .arg(change.to)
                         .arg(change.reason);
        return lines;
    }
    static RunDefinition stored(Driver &driver)
    {
        const auto future = driver.workbench.store().info();
        const bool done = QTest::qWaitFor([&future] { return future.isFinished(); });
        return done && future.result() ? future.result()->runDefinition : RunDefinition();
    }

private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void init()
    {
        forgetProjects();
        QFile::remove(settingsFile());
    }
    void cleanupTestCase() { cleanUp(); }

    void aUsedUpBudgetIsSaidAndRaised()
    {
        Driver driver(settingsFile());
        driver.openProject(project({.rows = 60, .concurrency = 4}));
        QVERIFY(driver.press("budgetFold"));
        auto *tokens = driver.shown<QSpinBox>("budgetTokens");
        QVERIFY(tokens);
        tokens->setValue(100);
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("budget of 100 tokens is used up")));
        QTRY_VERIFY(!driver.workbench.isRunning());
        const qint64 before = driver.count(RequestState::Succeeded);
        QVERIFY(before > 0 && before < 60);
        QCOMPARE(stored(driver).budget.tokens, 100);
        QTRY_VERIFY(driver.requests().model().whyText(59).contains(QLatin1String("budget")));
        auto *raise = driver.shown<QPushButton>("raiseBudget");
        QVERIFY(raise);
        QVERIFY(raise->text().startsWith(QLatin1String("Raise to ")));
        QVERIFY(driver.press("raiseBudget"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 60);
        QTRY_VERIFY(!driver.banners().contains(QLatin1String("used up")));
        QVERIFY(tokens->value() > 100);
        QCOMPARE(stored(driver).budget.tokens, tokens->value());
    }

    void changedByHandItCanGoOn()
    {
        Driver driver(settingsFile());
        driver.openProject(project({.rows = 60, .concurrency = 4}));
        QVERIFY(driver.press("budgetFold"));
        auto *tokens = driver.shown<QSpinBox>("budgetTokens");
        tokens->setValue(100);
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.banners().contains(QLatin1String("is used up")));
        QTRY_VERIFY(!driver.workbench.isRunning());
        QVERIFY(driver.press("editBudget"));
        QTRY_VERIFY(tokens->hasFocus() || !driver.window.isActiveWindow());
        tokens->setValue(0); // no limit
        QTRY_VERIFY(driver.banners().contains(QLatin1String("The budget was changed")));
        QVERIFY(driver.press("continueRun"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 60);
        QVERIFY(!stored(driver).budget.isSet());
    }

    void openedAgainItSaysWhyItStopped()
    {
        const QString path = project({.rows = 60, .concurrency = 4});
        {
            Driver driver(settingsFile());
            driver.openProject(path);
            QVERIFY(driver.press("budgetFold"));
            driver.shown<QSpinBox>("budgetTokens")->setValue(100);
            QVERIFY(driver.press("runButton"));
            QTRY_VERIFY(driver.banners().contains(QLatin1String("is used up")));
            QTRY_VERIFY(!driver.workbench.isRunning());
            driver.window.close();
        }
        Driver again(settingsFile());
        again.openProject(path);
        QTRY_VERIFY(
            again.banners().contains(QLatin1String("The budget of 100 tokens was used up")));
        QTRY_VERIFY(again.requests().model().whyText(59).contains(QLatin1String("budget")));
        QVERIFY(again.shown<QPushButton>("editBudget"));
        again.shown<QSpinBox>("budgetTokens")->setValue(1'000'000);
        QVERIFY(again.press("continueRun"));
        QTRY_COMPARE(again.count(RequestState::Succeeded), 60);
    }

    void aBudgetActsDuringARunAndIsLogged()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        QVERIFY(driver.press("budgetFold"));
        auto *minutes = driver.shown<QDoubleSpinBox>("budgetMinutes");
        QVERIFY(minutes && minutes->isEnabled());
        minutes->setValue(0.001); // over by now
        QTRY_VERIFY(driver.banners().contains(QLatin1String("is used up")));
        QVERIFY(driver.banners().contains(QLatin1String("4 requests in flight finish")));
        QTRY_VERIFY(journal(driver).contains(QLatin1String("budget 0>1 minutes")));
        QVERIFY(journal(driver).contains(QLatin1String("budget_minutes 0>0.001 person")));
        // Those that were not sent say so, each of them.
        const auto &model = driver.requests().model();
        QTRY_VERIFY(model.whyText(39).contains(QLatin1String("budget")));
        driver.requests().selectOrdinal(39);
        QTRY_VERIFY(driver.shown<QLabel>("detailsWhy"));
        QVERIFY(driver.shown<QLabel>("detailsWhy")->text().contains(QLatin1String("budget")));
    }

    void limitsActDuringARun()
    {
        Driver driver(settingsFile(), slow());
        driver.openProject(project({.rows = 40, .concurrency = 4}));
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.inFlight(), 4);
        QVERIFY(driver.press("editTarget"));
        auto *tabs = driver.shown<QTabWidget>("targetTabs");
        QVERIFY(tabs);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        QVERIFY(!tabs->isTabEnabled(0));
        driver.shown<QSpinBox>("targetRpm")->setValue(1);
        driver.shown<QSpinBox>("targetMaxAttempts")->setValue(2);
        QVERIFY(driver.press("targetOk"));
        QTRY_VERIFY(journal(driver).contains(QLatin1String("requests_per_minute 0>1 person")));
        QVERIFY(journal(driver).contains(QLatin1String("max_attempts 5>2 person")));
        QTRY_COMPARE(stored(driver).targets.first().requestsPerMinute, 1);
        // More slots than the limit lets be used.
        driver.find<QSpinBox>("concurrencyNumber")->setValue(9);
        QTRY_COMPARE(driver.inFlight(), 5);
        QTRY_VERIFY(
            driver.requests().model().whyText(39).contains(QLatin1String("requests limit")));
    }

    void whatWasLearnedIsShownWhereNothingIsSet()
    {
        DemoOptions demo;
        demo.requestsPerMinute = 600;
        demo.latencyMs = 30;
        Driver driver(settingsFile(), demo);
        driver.openProject(project({.rows = 400, .model = QStringLiteral("demo-limited")}));
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.inFlight() > 0);
        QVERIFY(driver.press("editTarget"));
        auto *requests = driver.shown<QSpinBox>("targetRpm");
        QVERIFY(requests);
        QTRY_COMPARE(requests->text(), QStringLiteral("learned: 600"));
        QCOMPARE(requests->value(), 0); // nothing is set by that
        auto *hedge = driver.shown<QCheckBox>("targetHedge");
        QVERIFY(hedge && !hedge->isChecked());
        hedge->click();
        QVERIFY(driver.press("targetOk"));
        QTRY_VERIFY(journal(driver).contains(QLatin1String("hedging 0>1 person")));
        QTRY_VERIFY(stored(driver).targets.first().hedge);
        QCOMPARE(stored(driver).targets.first().requestsPerMinute, 0);
    }

    void aRefusedParameterIsMendedWithOneClick()
    {
        ScriptedServer server(refusesMaxTokens());
        const Target target = targetAt(server);
        Driver driver(settingsFile());
        driver.openProject(project({.rows = 30}));
        auto *compose = driver.window.findChild<ComposePane *>();
        compose->replaceTarget(0, target);
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY2(driver.banners().contains(QString::fromUtf8("instead of “max_tokens”")),
                     qPrintable(driver.banners()));
        QTRY_VERIFY(!driver.workbench.isRunning());
        const int before = server.wholeRequests();
        QVERIFY(before <= 3 + 2);
        auto *button = driver.shown<QPushButton>("mendTarget");
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("Use max_completion_tokens and Retry"));
        for (int i = 0; i < 60; ++i)
            server.queue({readRequest(), send(completion()), again()});
        QVERIFY(driver.press("mendTarget"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 30);
        QCOMPARE(server.wholeRequests(), before + 30);
        QVERIFY(server.requests().last().body.contains("\"max_completion_tokens\":5"));
        QCOMPARE(compose->definition().targets.first().maxTokensField,
                 QStringLiteral("max_completion_tokens"));
        QCOMPARE(stored(driver).targets.first().maxTokensField,
                 QStringLiteral("max_completion_tokens"));
        QTRY_VERIFY(driver.banners().isEmpty() ||
                    !driver.banners().contains(QLatin1String("halted")));
    }

    void soItIsInAProjectThatIsOpenedLater()
    {
        ScriptedServer server(refusesMaxTokens());
        const QString path = project({.rows = 30});
        {
            Driver driver(settingsFile());
            driver.openProject(path);
            driver.window.findChild<ComposePane *>()->replaceTarget(0, targetAt(server));
            QVERIFY(driver.press("runButton"));
            QTRY_VERIFY(driver.banners().contains(QLatin1String("halted")));
            QTRY_VERIFY(!driver.workbench.isRunning());
        }
        const int before = server.wholeRequests();
        for (int i = 0; i < 60; ++i)
            server.queue({readRequest(), send(completion()), again()});
        Driver driver(settingsFile());
        driver.openProject(path);
        QTRY_VERIFY(driver.shown<QPushButton>("mendTarget"));
        QVERIFY(driver.banners().contains(QLatin1String("The run is not finished")));
        QCOMPARE(driver.shown<QPushButton>("mendTarget")->text(),
                 QStringLiteral("Use max_completion_tokens and Retry"));
        QVERIFY(driver.press("mendTarget"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 30);
        QCOMPARE(server.wholeRequests(), before + 30);
    }

private:
    static Script refusesMaxTokens()
    {
        return {readRequest(),
                send(reply(R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not )"
                           R"(supported with this model.","type":"invalid_request_error",)"
                           R"("param":"max_tokens","code":"unsupported_parameter"}})",
                           400, "Connection: close\r\n")),
                close()};
    }
    static Target targetAt(const ScriptedServer &server)
    {
        Target target;
        target.provider = QStringLiteral("compatible");
        target.baseUrl = server.url(QStringLiteral("/v1"));
        target.model = QStringLiteral("m-1");
        target.stream = false;
        target.concurrency = 2;
        target.settings.maxTokens = 5;
        return target;
    }
};

QTEST_MAIN(TestLiveLimits)
#include "tst_live_limits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/problems_pane.h"
#include "presentation/problem_model.h"
#include "support/scripted_server.h"
#include "targets/compose_pane.h"
#include "window_driver.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace volley;
using namespace volley::test;

namespace {

QByteArray reply(const QByteArray &body, int status)
{
    return response(body, status, "Content-Type: application/json\r\nConnection: close\r\n");
}

QByteArray completion()
{
    return reply(R"({"id":"x","object":"chat.completion","model":"m-1","choices":[{"index":0,)"
                 R"("message":{"role":"assistant","content":"yes"},"finish_reason":"stop"}]})",
                 200);
}

QByteArray refusal(const QByteArray &type, const QByteArray &message)
{
    return reply(
        R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","code":null}})", 400);
}

Failure failure(FailureKind kind, int status, const QString &message = {})
{
    Failure made;
    made.kind = kind;
    made.httpStatus = status;
    made.message = message;
    return made;
}

RequestUpdate failed(Ordinal ordinal, const Failure &cause)
{
    RequestUpdate update;
    update.ordinal = ordinal;
    update.state = RequestState::Failed;
    update.attempt = 1;
    update.failure = cause;
    return update;
}

QStringList shown(Driver &driver)
{
    QStringList lines;
    const auto *model = driver.find<QTableView>("problemsTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(QStringLiteral("%1 %2").arg(model->index(row, 0).data().toString(),
                                                 model->index(row, 1).data().toString()));
    return lines;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_projects = 0;

    QString project(const Prepared &prepared)
    {
        const QString path = m_folder.filePath(QStringLiteral("p%1.volley").arg(++m_projects));
        prepareProject(path, prepared);
        return path;
    }
    static Target targetAt(const ScriptedServer &server)
    {
        Target target;
        target.provider = QStringLiteral("compatible");
        target.baseUrl = server.url(QStringLiteral("/v1"));
        target.model = QStringLiteral("m-1");
        target.stream = false;
        target.concurrency = 1;
        target.maxAttempts = 1;
        return target;
    }

private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void init() { forgetProjects(); }
    void cleanupTestCase() { cleanUp(); }

    void failuresAreGroupedByCause()
    {
        RunDefinition run;
        run.targets = {Target(), Target()};
        RequestTable table(40, 2, 1);
        for (Ordinal i = 0; i < 20; i += 2)
            table.apply(failed(i, failure(FailureKind::ServerError, 500,
                                          QStringLiteral("request %1 broke").arg(i))));
        for (Ordinal i = 1; i < 20; i += 2)
            table.apply(failed(i, failure(FailureKind::ServerError, 500)));
        table.apply(failed(20, failure(FailureKind::ServerError, 503)));
        QList<Problem> problems = problemsOf(table, run);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).count, 10);
        QCOMPARE(problems.at(2).count, 1);
        QCOMPARE(problems.at(2).example.httpStatus, 503);
        QCOMPARE(problems.at(0).remedy.kind, Remedy::Kind::Retry);
        for (const Problem &problem : problems) {
            const QList<Ordinal> ordinals = ordinalsOf(problem, table);
            QCOMPARE(qint64(ordinals.size()), problem.count);
            for (const Ordinal ordinal : ordinals)
                QCOMPARE(table.target(ordinal), problem.target);
        }
        // What is tried again is no problem any more, and what fails otherwise is another.
        RequestUpdate again;
        again.ordinal = 20;
        again.state = RequestState::Queued;
        table.apply(again);
        table.apply(failed(0, failure(FailureKind::Timeout, 0)));
        problems = problemsOf(table, run);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(1).count, 9);
        QCOMPARE(problems.at(2).example.kind, FailureKind::Timeout);
    }

    void theModelKeepsRowsThatStay()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const Problem one{0, failure(FailureKind::Timeout, 0), {}, 3};
        Problem more = one;
        more.count = 4;
        const QStringList targets{QStringLiteral("t")};
        model.setProblems({one}, targets);
        model.setProblems({more}, targets);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.index(0, ProblemModel::Count).data().toString(), QStringLiteral("4"));
        model.setProblems({}, targets);
        QCOMPARE(model.rowOf(one), -1);
    }

    void oneCauseIsRetriedAndTheOtherLeftAlone()
    {
        ScriptedServer server;
        const QByteArray filtered = refusal("content_policy_violation", "Not this one.");
        for (int i = 0; i < 3; ++i)
            server.queue(
                {readRequest(), send(reply(R"({"error":{"message":"down"}})", 500)), close()});
        for (int i = 0; i < 2; ++i)
            server.queue({readRequest(), send(filtered), close()});
        server.queue({readRequest(), send(completion()), close()});
        Driver driver(m_folder.filePath(QStringLiteral("a.ini")));
        driver.openProject(project({.rows = 6}));
        driver.window.findChild<ComposePane *>()->replaceTarget(0, targetAt(server));
        auto *dock = driver.find<QDockWidget>("problemsDock");
        dock->raise();
        QTRY_VERIFY(driver.find<QLabel>("noProblems")->isVisible());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Failed), 5);
        QTRY_COMPARE(shown(driver).size(), 2);
        QVERIFY(shown(driver).first().startsWith(QStringLiteral("3 server error 500")));
        QTRY_COMPARE(dock->windowTitle(), QStringLiteral("Problems (5)"));
        QVERIFY(driver.find<QLabel>("problemTitle")->text().startsWith(QStringLiteral("3 × ")));
        QVERIFY(!driver.find<QLabel>("problemAdvice")->text().isEmpty());
        QTRY_VERIFY(!driver.workbench.isRunning());

        QVERIFY(driver.press("problemShow"));
        QTRY_COMPARE(driver.currentTab(), QStringLiteral("requestsPage"));
        QCOMPARE(driver.requests().currentOrdinal(), 0);

        for (int i = 0; i < 3; ++i)
            server.queue({readRequest(), send(completion()), close()});
        QVERIFY(driver.press("problemRetry"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 4);
        QTRY_COMPARE(shown(driver).size(), 1);
        QTRY_COMPARE(dock->windowTitle(), QStringLiteral("Problems (2)"));
        QCOMPARE(server.wholeRequests(), 6 + 3);
        driver.window.findChild<QTableView *>(QStringLiteral("problemsTable"))->setFocus();
    }

    void aRefusedParameterIsMendedFromTheList()
    {
        ScriptedServer server;
        const QByteArray refused =
            reply(R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not )"
                  R"(supported with this model.","type":"invalid_request_error",)"
                  R"("param":"max_tokens","code":"unsupported_parameter"}})",
                  400);
        for (int i = 0; i < 2; ++i)
            server.queue({readRequest(), send(refused), close()});
        Target target = targetAt(server);
        target.settings.maxTokens = 5;
        Driver driver(m_folder.filePath(QStringLiteral("b.ini")));
        driver.openProject(project({.rows = 2}));
        driver.window.findChild<ComposePane *>()->replaceTarget(0, target);
        driver.find<QDockWidget>("problemsDock")->raise();
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Failed), 2);
        QTRY_VERIFY(!driver.workbench.isRunning());
        auto *mend = driver.shown<QPushButton>("problemMend");
        QVERIFY(mend);
        QTRY_COMPARE(mend->text(), QStringLiteral("Use max_completion_tokens and Retry"));
        for (int i = 0; i < 2; ++i)
            server.queue({readRequest(), send(completion()), close()});
        QVERIFY(driver.press("problemMend"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 2);
        QVERIFY(server.requests().last().body.contains("\"max_completion_tokens\":5"));
        QTRY_VERIFY(driver.find<QLabel>("noProblems")->isVisible());
    }
};

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"

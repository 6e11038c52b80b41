// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "presentation/request_table_model.h"
#include "results/details_pane.h"
#include "results/python_script.h"
#include "results/requests_page.h"
#include "support/scripted_server.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;
using namespace volley::test;

namespace {

/// What a Python interpreter made of a script.
struct PythonRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

PythonRun runPython(const QString &script, const QProcessEnvironment &environment)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("script.py")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(script.toUtf8());
    file.close();
    QProcess python;
    QSignalSpy ended(&python, &QProcess::finished);
    python.setProcessEnvironment(environment);
    python.start(QStringLiteral("python3"), {file.fileName()});
    if (!ended.wait(30'000))
        return {};
    return {python.exitCode(), python.readAllStandardOutput(), python.readAllStandardError()};
}

QProcessEnvironment withKey()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXAMPLE_KEY"), QStringLiteral("sk-of-the-environment"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    return environment;
}

HttpRequest requestTo(const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"X-Odd", "it's \"odd\" \\ {x}"}};
    request.key = {"Authorization", "Bearer ", Secret("sk-secret-secret-secret")};
    request.body = body;
    return request;
}

} // namespace

class TestPythonScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsExactlyTheBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("{\"a\": 1}");
        QTest::newRow("escapes") << QByteArray("{\"a\":\"\\\"\\\\\\n\\u00e9 \\\\\"}");
        QTest::newRow("three quotes") << QByteArray("{\"a\":\"''' \\\"\\\"\\\" '''\"}");
        QTest::newRow("code") << QByteArray("{\"a\":\"'''); import os; os.abort() #\"}");
        QTest::newRow("line breaks") << QByteArray("{\n\t\"a\": 1\r\n}");
        QTest::newRow("scripts") << QByteArray(
            "{\"a\":\"\xc3\xa9 \xe4\xb8\xad \xf0\x9f\x98\x80 \xe2\x80\xae \xd9\x85\"}");
        QTest::newRow("placeholders") << QByteArray("{\"a\":\"%1 %s {0} {{x}} $HOME `x` %(y)s\"}");
        QTest::newRow("ends in a quote") << QByteArray("'");
        QTest::newRow("ends in a backslash") << QByteArray("{\\");
        QTest::newRow("long") << "{\"a\":\"" + QByteArray(300'000, 'x') + "\"}";
    }

    void sendsExactlyTheBody()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server(
            {readRequest(), send(response("{\"ok\": 1}", 200, "Connection: close\r\n")), close()});
        const QString script =
            pythonScript({{{requestTo(server.url(), body), {}}, QStringLiteral("EXAMPLE_KEY")}});
        QVERIFY(!script.contains(QLatin1String("sk-secret")));
        const PythonRun run = runPython(script, withKey());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.out.trimmed(), QByteArray("{\"ok\": 1}"));
        QCOMPARE(server.requests().size(), 1);
        const SeenRequest &seen = server.requests().first();
        QCOMPARE(seen.body, body);
        QVERIFY(seen.line().startsWith("POST /v1/things "));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer sk-of-the-environment"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(seen.header("X-Odd"), QByteArray("it's \"odd\" \\ {x}"));
    }

    void readsPicturesFromTheirFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("it's \"x\".png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("\x89PNG\r\n") + QByteArray(200'000, 'p');
        file.write(bytes);
        file.close();
        ScriptedServer server(
            {readRequest(), send(response("{}", 200, "Connection: close\r\n")), close()});
        ShownRequest shown{requestTo(server.url(), "{\"a\":\"FIRST\",\"b\":\"SECOND\"}"),
                           {{"FIRST", {}, path, {}, {}, -1}, {"SECOND", {}, {}, "data", {}, -1}}};
        const QString script = pythonScript({{shown, {}}});
        QVERIFY(script.size() < 3000);
        const PythonRun run = runPython(script, withKey());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(server.requests().first().body, "{\"a\":\"" + bytes.toBase64() + "\",\"b\":\"" +
                                                     QByteArray("data").toBase64() + "\"}");
        QVERIFY(server.requests().first().header("Authorization").isNull());
    }

    void aRefusalIsShownAndTheKeyGoesNowhereElse()
    {
        ScriptedServer server({readRequest(),
                               send(response("{\"error\": \"no\"}", 401, "Connection: close\r\n")),
                               close()});
        const QString script =
            pythonScript({{{requestTo(server.url(), "{}"), {}}, QStringLiteral("EXAMPLE_KEY")}});
        const PythonRun refused = runPython(script, withKey());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("401") && refused.errors.contains("{\"error\": \"no\"}"),
                 refused.errors.constData());

        ScriptedServer elsewhere(
            {readRequest(), send(response("{}", 200, "Connection: close\r\n")), close()});
        server.queue({readRequest(),
                      send(response({}, 302,
                                    "Connection: close\r\nLocation: " +
                                        elsewhere.url().toEncoded() + "\r\n")),
                      close()});
        static_cast<void>(runPython(script, withKey()));
        for (const SeenRequest &seen : elsewhere.requests())
            QVERIFY(seen.header("Authorization").isNull());
    }

    void itIsCopiedFromTheTableForAllThatAreSelected()
    {
        FakeProgram program;
        program.texts = 5;
        RequestsPage page;
        page.setFeed(program.feed());
        page.resize(900, 400);
        page.setRun(definition(), 5);
        program.finishStored(std::vector<StoredRequest>(5));
        page.show();
        auto *table = page.findChild<QTableView *>(QStringLiteral("requestTable"));
        for (const int row : {1, 3})
            table->selectionModel()->select(page.model().index(row, 0),
                                            QItemSelectionModel::Select |
                                                QItemSelectionModel::Rows);
        page.findChild<QAction *>(QStringLiteral("copyPython"))->trigger();
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QTRY_VERIFY(copied().startsWith(QLatin1String("#!/usr/bin/env python3\nimport os\n")));
        QCOMPARE(copied().count(QStringLiteral("\nsend(")), 2);
        QVERIFY(copied().contains(QLatin1String("prompt 1")));
        QVERIFY(copied().contains(QLatin1String("prompt 3")));
        QVERIFY(copied().contains(QLatin1String("os.environ[\"EXAMPLE_KEY\"]")));
        QVERIFY(!copied().contains(QLatin1String("sk-secret")));
        page.findChild<QAction *>(QStringLiteral("copyCurl"))->trigger();
        QTRY_COMPARE(copied().count(QStringLiteral("curl 'https://")), 2);
    }

    void thousandsAreNotCopiedAsCommands()
    {
        FakeProgram program;
        RequestsPage page;
        page.setFeed(program.feed());
        page.setRun(definition(), 1000);
        program.finishStored(std::vector<StoredRequest>(1000));
        page.show();
        QSignalSpy problem(&page, &RequestsPage::problem);
        page.findChild<QTableView *>(QStringLiteral("requestTable"))->selectAll();
        page.findChild<QAction *>(QStringLiteral("copyPython"))->trigger();
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.first().first().toString().contains(QLatin1String("200 requests")));
    }

    void itIsCopiedFromTheDetails()
    {
        FakeProgram program;
        DetailsPane pane;
        pane.setFeed(program.feed());
        pane.setRun(definition(), 10);
        pane.show();
        auto *button = pane.findChild<QPushButton *>(QStringLiteral("copyAsPython"));
        QVERIFY(!button->isEnabled());
        pane.showRequest(7);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("prompt 7")));
    }
};

QTEST_MAIN(TestPythonScript)
#include "tst_python_script.moc"

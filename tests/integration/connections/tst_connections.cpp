// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/canary.h"
#include "composition/connection_words.h"
#include "composition/workbench.h"
#include "support/memory_store.h"
#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

const QString variable = QStringLiteral("MY_KEY");

/// The program's parts, without a keychain and with one variable.
struct Program
{
    explicit Program(const QList<Target> &local = {})
        : bench(options(local))
    {}
    static WorkbenchOptions options(const QList<Target> &local)
    {
        WorkbenchOptions made;
        made.keychain = std::make_shared<MemoryStore>();
        made.environment = QProcessEnvironment();
        made.environment.insert(variable, QStringLiteral("a-key-0123456789"));
        made.localTargets = local;
        return made;
    }
    template<typename T>
    T wait(const QFuture<T> &future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }
    Workbench bench;
};

Target target(const char *provider, const ScriptedServer &server, const char *path = "/v1")
{
    Target made;
    made.provider = QString::fromLatin1(provider);
    made.model = QStringLiteral("m");
    made.baseUrl = server.url(QString::fromLatin1(path));
    made.keyVariable = variable;
    return made;
}

/// Answers one request, and says that the connection ends.
Script once(const QByteArray &body, int status = 200)
{
    return {readRequest(), send(response(body, status, "Connection: close\r\n")), close()};
}

ConnectionReport listing(const QStringList &models, bool key = true)
{
    ConnectionReport report;
    report.listed = true;
    report.keyAccepted = key;
    report.models = models;
    report.latencyMs = 120;
    return report;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsAreReadForAHundredPages();
    void aPageThatNamesItselfEndsTheList();
    void theCanaryKeepsWhatMattersAndCostsLittle();
    void aCanaryIsSentOnce();
    void whatTheTargetCannotTakeIsNotSent();
    void onlyLoopbackIsSearched();
    void theListInWords();
    void theAnswerInWords();
};

void TestConnections::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestConnections::listsAreReadForAHundredPages()
{
    ScriptedServer server;
    for (int i = 0; i < 101; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        server.queue(once("{\"data\":[{\"id\":\"" + id + "\"}],\"has_more\":true,\"last_id\":\"" +
                          id + "\"}"));
    }
    Program program;
    const auto report = program.wait(program.bench.testConnection(target("anthropic", server, "")));
    QVERIFY(report);
    QCOMPARE(report->models.size(), 100);
    QCOMPARE(server.requests().size(), 100);
    QVERIFY(report->more && report->listed && report->keyAccepted && !report->modelListed);
}

void TestConnections::aPageThatNamesItselfEndsTheList()
{
    const QByteArray page = "{\"data\":[{\"id\":\"m\"}],\"has_more\":true,\"last_id\":\"m\"}";
    ScriptedServer server(Script{readRequest(), send(response(page)), again()});
    Program program;
    const auto report = program.wait(program.bench.testConnection(target("anthropic", server, "")));
    QVERIFY(report && report->modelListed);
    QCOMPARE(server.requests().size(), 2);
}

void TestConnections::theCanaryKeepsWhatMattersAndCostsLittle()
{
    Target given;
    given.provider = QStringLiteral("openai");
    given.model = QStringLiteral("m");
    given.settings.temperature = 0.5;
    given.settings.maxTokens = 100'000;
    given.settings.reasoningEffort = QStringLiteral("high");
    given.settings.format = AnswerFormat::JsonSchema;
    given.settings.schema = "{}";
    given.parameters = {{QStringLiteral("max_tokens"), "100000"},
                        {QStringLiteral("thinking"), "{}"},
                        {QStringLiteral("top_k"), "5"}};
    given.headers = {{"X-Team", "blue"}};
    SettingSupport support;
    const Target canary = canaryTarget(given, support);
    QVERIFY(!canary.stream);
    QCOMPARE(canary.settings.temperature, std::optional(0.5));
    QCOMPARE(canary.settings.maxTokens, std::optional<qint64>(16));
    QVERIFY(canary.settings.reasoningEffort.isEmpty());
    QCOMPARE(canary.settings.format, AnswerFormat::Unset);
    QCOMPARE(canary.parameters, (QList<Parameter>{{QStringLiteral("top_k"), "5"}}));
    QCOMPARE(canary.headers, given.headers);
}

void TestConnections::aCanaryIsSentOnce()
{
    ScriptedServer server;
    server.queue(once("{}", 503));
    server.queue(
        once("{\"choices\":[{\"message\":{\"content\":\"Hello\"},\"finish_reason\":\"length\"}],"
             "\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":16}}"));
    Program program;
    const Target asked = target("compatible", server);
    const auto failed = program.wait(program.bench.sendCanary(asked));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, FailureKind::Overloaded);
    QCOMPARE(server.requests().size(), 1);
    const auto good = program.wait(program.bench.sendCanary(asked));
    QVERIFY(good);
    QCOMPARE(good->answer.text, QStringLiteral("Hello"));
    const QJsonObject body = QJsonDocument::fromJson(server.requests().last().body).object();
    QCOMPARE(body[QStringLiteral("max_tokens")].toInt(), 16);
    QCOMPARE(body[QStringLiteral("stream")].toBool(true), false);
    QCOMPARE(server.requests().last().header("Authorization"),
             QByteArray("Bearer a-key-0123456789"));
}

void TestConnections::whatTheTargetCannotTakeIsNotSent()
{
    ScriptedServer server;
    Program program;
    Target asked = target("mistral", server);
    asked.settings.temperature = 1.9;
    const auto refused = program.wait(program.bench.sendCanary(asked));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::BadRequest);
    QVERIFY(refused.error().message.contains(QStringLiteral("temperature")));
    QCOMPARE(server.connections(), 0);
}

void TestConnections::onlyLoopbackIsSearched()
{
    ScriptedServer server(once("{\"data\":[{\"id\":\"a\"}]}"));
    Target here = target("vllm", server);
    Target away = here;
    away.provider = QStringLiteral("jan");
    away.baseUrl = QUrl(QStringLiteral("http://models.test/v1"));
    Program program({away, here});
    const auto found = program.wait(program.bench.findLocalServers());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().target.provider, QStringLiteral("vllm"));
    QCOMPARE(found.first().models, QStringList{QStringLiteral("a")});
    // A server that is only looked for gets no key, whatever the target names.
    QVERIFY(server.requests().first().header("Authorization").isNull());
}

void TestConnections::theListInWords()
{
    Target asked;
    asked.provider = QStringLiteral("openai");
    asked.model = QStringLiteral("gpt-x");
    ConnectionReport report = listing({QStringLiteral("gpt-x"), QStringLiteral("b")});
    report.modelListed = true;
    QCOMPARE(connectionText(asked, report),
             QStringLiteral("OpenAI answered in 120 ms and accepts the key. It lists its models "
                            "(2). “gpt-x” is one of them."));
    report = listing({QStringLiteral("b")}, false);
    QVERIFY(!connectionText(asked, report).contains(QStringLiteral("key")));
    QVERIFY(connectionText(asked, report).contains(QStringLiteral("not in the list: check")));
    asked.provider = QStringLiteral("azure");
    QVERIFY(connectionText(asked, report).contains(QStringLiteral("deployments")));
    QVERIFY(connectionText(asked, ConnectionReport()).contains(QStringLiteral("does not list")));
}

void TestConnections::theAnswerInWords()
{
    Target asked;
    asked.model = QStringLiteral("gpt-x");
    CanaryReport canary;
    canary.latencyMs = 812;
    QCOMPARE(canaryText(asked, canary, {}),
             QStringLiteral("It works: “gpt-x” answered a test prompt in 812 ms."));
    canary.answer.usage.inputTokens = 8;
    canary.answer.usage.outputTokens = 16;
    const QString text = canaryText(asked, canary, listing({QStringLiteral("b")}));
    QVERIFY(text.contains(QStringLiteral("It is not in the list, but it works.")));
    QVERIFY(text.contains(QStringLiteral("24 tokens")));
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"

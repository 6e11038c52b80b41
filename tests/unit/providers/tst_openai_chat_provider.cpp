// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_provider.h"
#include "reply_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;

namespace {

const OpenAiChatProvider provider([]() -> qint64 { return 0; });

Target target(const char *baseUrl = "https://api.example.com/v1")
{
    Target t;
    t.provider = QStringLiteral("compatible");
    t.baseUrl = QUrl(QString::fromLatin1(baseUrl));
    t.model = QStringLiteral("m\"1");
    return t;
}

HttpRequest build(const Target &t, const QString &user, const QString &system = {})
{
    return provider.buildRequest(t, Prompt{system, user, {}, {}}, Secret("k-1"));
}

QByteArray headerOf(const HttpRequest &request, const char *name)
{
    HttpHead head;
    head.headers = request.headers;
    return head.header(name);
}

} // namespace

class TestOpenAiChatProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("models");
        const auto add = [](const char *base, const char *url, const char *models) {
            QTest::newRow(base) << QByteArray(base) << QByteArray(url) << QByteArray(models);
        };
        add("https://a.example/v1", "https://a.example/v1/chat/completions",
            "https://a.example/v1/models");
        add("https://a.example/v1/", "https://a.example/v1/chat/completions",
            "https://a.example/v1/models");
        add("https://a.example/v1//", "https://a.example/v1/chat/completions",
            "https://a.example/v1/models");
        add("http://localhost:8080", "http://localhost:8080/chat/completions",
            "http://localhost:8080/models");
        add("http://localhost:8080/", "http://localhost:8080/chat/completions",
            "http://localhost:8080/models");
        add("https://a.example/v1/chat/completions", "https://a.example/v1/chat/completions",
            "https://a.example/v1/models");
        add("https://a.example/x%2Fy/%C3%A9?api-version=1",
            "https://a.example/x%2Fy/%C3%A9/chat/completions?api-version=1",
            "https://a.example/x%2Fy/%C3%A9/models?api-version=1");
    }
    void urls()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, models);
        const Target t = target(base.constData());
        QCOMPARE(build(t, QStringLiteral("x")).url.toEncoded(), url);
        QCOMPARE(provider.modelsRequest(t, {}, {}).url.toEncoded(), models);
    }

    void bodyIsExactlyThis()
    {
        Target t = target();
        t.parameters = {{QStringLiteral("temperature"), "0.20"},
                        {QStringLiteral("response_format"), R"({"z":1, "a":[2 ,3]})"},
                        {QStringLiteral("a\"b"), "null"}};
        QCOMPARE(build(t, QStringLiteral("Hé\n\"x\""), QStringLiteral("be\tbrief")).body,
                 QByteArray("{\"model\":\"m\\\"1\",\"messages\":[{\"role\":\"system\",\"content\":"
                            "\"be\\tbrief\"},"
                            "{\"role\":\"user\",\"content\":\"Hé\\n\\\"x\\\"\"}],\"stream\":true,"
                            R"("stream_options":{"include_usage":true},"temperature":0.20,)"
                            "\"response_format\":{\"z\":1, \"a\":[2 ,3]},\"a\\\"b\":null}"));
        t.stream = false;
        t.parameters.clear();
        QCOMPARE(build(t, QStringLiteral("x")).body,
                 QByteArray("{\"model\":\"m\\\"1\",\"messages\":[{\"role\":\"user\",\"content\":"
                            "\"x\"}],\"stream\":false}"));
    }

    void ownStreamOptionsWin()
    {
        Target t = target();
        t.parameters = {{QStringLiteral("stream_options"), R"({"include_usage":false})"}};
        const QByteArray body = build(t, QStringLiteral("x")).body;
        QCOMPARE(body.count("stream_options"), 1);
        QVERIFY(body.contains(R"("stream_options":{"include_usage":false})"));
    }

    void anyTextMakesValidJson()
    {
        const QString text =
            QStringLiteral("{{x}} \u2028 😀 ") + QChar(0) + QChar(0x1f) + QStringLiteral("\r\n\\\"");
        const QJsonDocument document = QJsonDocument::fromJson(build(target(), text).body);
        QCOMPARE(document[QStringLiteral("messages")][0][QStringLiteral("content")].toString(),
                 text);
    }

    void headersAndKeyAreKeptApart()
    {
        Target t = target();
        t.headers = {{"X-Title", "volley"}, {"accept", "application/x-ndjson"}};
        t.maxResponseBytes = 77;
        HttpRequest request = build(t, QStringLiteral("x"));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(headerOf(request, "content-type"), QByteArray("application/json"));
        QCOMPARE(headerOf(request, "x-title"), QByteArray("volley"));
        QCOMPARE(headerOf(request, "accept"), QByteArray("application/x-ndjson"));
        QCOMPARE(request.headers.size(), 3);
        QVERIFY(headerOf(request, "authorization").isEmpty());
        QCOMPARE(request.key.name, QByteArray("Authorization"));
        QCOMPARE(request.key.prefix + request.key.key.reveal(), QByteArray("Bearer k-1"));
        QVERIFY(request.streams);
        QCOMPARE(request.maxBodyBytes, 77);
        t.stream = false;
        QVERIFY(!build(t, QStringLiteral("x")).streams);
        const HttpRequest models = provider.modelsRequest(t, Secret("k-2"), {});
        QCOMPARE(models.method, QByteArray("GET"));
        QVERIFY(models.body.isEmpty());
        QCOMPARE(models.key.key.reveal(), QByteArray("k-2"));
    }

    void refusedStreamOptionsAreNamed()
    {
        const auto parser = provider.makeParser(target());
        parser->head(headOf(400));
        (void)parser->feed(R"({"detail":"Unknown field 'stream_options'"})");
        const auto outcome = parser->finish();
        QCOMPARE(outcome.error().kind, FailureKind::BadParameter);
        QCOMPARE(outcome.error().parameter, QStringLiteral("stream_options"));
    }

    void models_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("failure");
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const auto add = [](const char *name, int status, const char *body,
                            const QStringList &models, const char *failure) {
            QTest::newRow(name) << status << QByteArray(body) << models
                                << QString::fromLatin1(failure);
        };
        add("usual", 200, R"({"object":"list","data":[{"id":"a"},{"id":"b","x":1},{"id":"a"}]})",
            ab, "");
        add("array", 200, R"([{"id":"a"},{"id":"b"}])", ab, "");
        add("names", 200, R"({"models":[{"name":"a"},"b",{}]})", ab, "");
        add("none", 200, R"({"data":[]})", {}, "");
        add("page", 200, "<html></html>", {}, "not_understood");
        add("error", 200, R"({"error":{"message":"m","code":401}})", {}, "invalid_key");
        add("cut", 200, R"({"data":[{"id":"a"})", {}, "truncated");
        add("empty", 200, "", {}, "not_understood");
        add("401", 401, R"({"error":{"message":"m"}})", {}, "invalid_key");
        add("404", 404, "", {}, "bad_request");
    }
    void models()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, models);
        QFETCH(QString, failure);
        const auto outcome = provider.parseModels(headOf(status), body);
        QCOMPARE(outcome ? QString() : failureName(outcome.error().kind), failure);
        if (outcome)
            QCOMPARE(outcome->models, models);
    }
};

QTEST_GUILESS_MAIN(TestOpenAiChatProvider)
#include "tst_openai_chat_provider.moc"

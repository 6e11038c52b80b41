// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target.h"
#include "domain/target_labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace volley;
using namespace std::chrono_literals;

namespace {

Target good()
{
    Target target;
    target.provider = QStringLiteral("openai");
    target.model = QStringLiteral("gpt");
    return target;
}

using Change = std::function<void(Target &)>;

Target changed(const Change &change)
{
    Target target = good();
    change(target);
    return target;
}

/// "field" of the error, or "good".
QString verdict(const Target &target)
{
    const auto result = validate(target);
    return result ? QStringLiteral("good") : result.error().field;
}

Change withUrl(const char *url)
{
    return [url](Target &t) { t.baseUrl = QUrl(QString::fromUtf8(url)); };
}

Change withParameter(const char *name, const char *json)
{
    return [=](Target &t) { t.parameters.append({QString::fromUtf8(name), json}); };
}

Change withHeader(const char *name, const char *value)
{
    return [=](Target &t) { t.headers.append(ExtraHeader{name, value}); };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels()
    {
        Target target = good();
        QCOMPARE(target.label(), QStringLiteral("openai/gpt"));
        target.name = QStringLiteral("mine");
        QCOMPARE(target.label(), QStringLiteral("mine"));
        QCOMPARE(Target().label(), QStringLiteral("demo"));
        QCOMPARE(labelsOf({target, Target()}),
                 (QStringList{QStringLiteral("mine"), QStringLiteral("demo")}));
    }

    void validates_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const Change &change, const char *field) {
            QTest::newRow(name) << change << QString::fromLatin1(field);
        };
        add(
            "as it is", [](Target &) {}, "good");
        add(
            "no model", [](Target &t) { t.model.clear(); }, "model");
        add(
            "blank model", [](Target &t) { t.model = QStringLiteral("  "); }, "model");
        add(
            "no provider", [](Target &t) { t.provider.clear(); }, "provider");
        add(
            "concurrency 0", [](Target &t) { t.concurrency = 0; }, "concurrency");
        add(
            "concurrency 1", [](Target &t) { t.concurrency = 1; }, "good");
        add(
            "concurrency 1000", [](Target &t) { t.concurrency = 1000; }, "good");
        add(
            "concurrency 1001", [](Target &t) { t.concurrency = 1001; }, "concurrency");
        add(
            "attempts 0", [](Target &t) { t.maxAttempts = 0; }, "max_attempts");
        add(
            "attempts 1", [](Target &t) { t.maxAttempts = 1; }, "good");
        add(
            "rpm -1", [](Target &t) { t.requestsPerMinute = -1; }, "requests_per_minute");
        add(
            "tpm -1", [](Target &t) { t.tokensPerMinute = -1; }, "tokens_per_minute");
        add(
            "cap 0", [](Target &t) { t.maxResponseBytes = 0; }, "max_response_bytes");
        add(
            "timeout -1", [](Target &t) { t.deadlines.total = -1ms; }, "total_ms");
        add(
            "timeout none", [](Target &t) { t.deadlines.total = 0ms; }, "good");

        add("https", withUrl("https://api.example.com/v1/"), "good");
        add("http, port", withUrl("http://127.0.0.1:8080"), "good");
        add("IPv6", withUrl("http://[::1]:8080/v1"), "good");
        add("query", withUrl("https://x.example/v1?api-version=2024-10-21"), "good");
        add("no scheme", withUrl("api.example.com/v1"), "base_url");
        add("host taken for scheme", withUrl("localhost:8080/v1"), "base_url");
        add("ftp", withUrl("ftp://example.com/"), "base_url");
        add("no host", withUrl("https:///v1"), "base_url");
        add("not a URL", withUrl("http://[1"), "base_url");
        add("spaces in host", withUrl("http://exa mple.com"), "base_url");
        add("password", withUrl("https://me:pw@example.com/v1"), "base_url");
        add("fragment", withUrl("https://example.com/v1#x"), "base_url");
        add("key in query", withUrl("https://example.com/v1?key=abc"), "base_url");
        add("api_key in query", withUrl("https://example.com/v1?Api_Key=abc"), "base_url");

        add("number", withParameter("temperature", "0.2"), "good");
        add("object", withParameter("response_format", R"({"type":"json_object"})"), "good");
        add("spaced", withParameter("stop", " [ \"a\" , \"b\" ] "), "good");
        add("one answer", withParameter("n", "1"), "good");
        add("several answers", withParameter("n", "2"), "parameters");
        add("model again", withParameter("model", "\"x\""), "parameters");
        add("messages again", withParameter("messages", "[]"), "parameters");
        add("stream again", withParameter("stream", "true"), "parameters");
        add("bare word", withParameter("stop", "abc"), "parameters");
        add("empty", withParameter("stop", ""), "parameters");
        add("two values", withParameter("stop", "1,2"), "parameters");
        add("breaks out of an array", withParameter("stop", "1],[2"), "parameters");
        add("breaks out of the body", withParameter("stop", "1},{\"a\":1"), "parameters");
        add("cut object", withParameter("x", "{\"a\":1"), "parameters");
        add("nameless", withParameter("", "1"), "parameters");
        add("control in name", withParameter("a\nb", "1"), "parameters");

        add("header", withHeader("OpenAI-Organization", "org-1"), "good");
        add("empty header", withHeader("X-Empty", ""), "good");
        add("Authorization", withHeader("Authorization", "Bearer x"), "headers");
        add("x-api-key", withHeader("X-Api-Key", "x"), "headers");
        add("api-key", withHeader("api-key", "x"), "headers");
        add("x-goog-api-key", withHeader("x-goog-api-key", "x"), "headers");
        add("Cookie", withHeader("cookie", "a=b"), "headers");
        add("gateway", withHeader("cf-aig-authorization", "Bearer x"), "headers");
        add("token", withHeader("X-Auth-Token", "x"), "headers");
        add("key in value", withHeader("X-Note", "sk-abcdefghijklmnop"), "headers");
        add("Content-Length", withHeader("Content-Length", "3"), "headers");
        add("Content-Type", withHeader("content-type", "text/plain"), "headers");
        add("split", withHeader("X-A", "a\r\nX-B: b"), "headers");
        add("space in name", withHeader("X A", "a"), "headers");
        add("no name", withHeader("", "a"), "headers");
        add("not ASCII", withHeader("X-A", "\xc3\xa9"), "headers");
    }
    void validates()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        QCOMPARE(verdict(changed(change)), field);
    }

    void doubledParametersAreRefused()
    {
        Target target = changed(withParameter("seed", "1"));
        withParameter("seed", "2")(target);
        QCOMPARE(verdict(target), QStringLiteral("parameters"));
    }

    void urlErrorsAreOfTheirKindAndHideSecrets()
    {
        const auto result = validate(changed(withUrl("https://me:secretpw@example.com/?x=hidden")));
        QCOMPARE(result.error().kind, ErrorKind::BadUrl);
        QVERIFY(result.error().subject.contains(QStringLiteral("example.com")));
        QVERIFY(!result.error().subject.contains(QStringLiteral("secretpw")));
        QVERIFY(!result.error().subject.contains(QStringLiteral("hidden")));
    }

    void parametersAreKeptByteForByte()
    {
        const auto parameter = parseParameter(
            QStringLiteral(" response_format = {\"z\": 1.50,  \"a\":\"\\u00e9=\"} "));
        QVERIFY(parameter);
        QCOMPARE(parameter->name, QStringLiteral("response_format"));
        QCOMPARE(parameter->json, QByteArray(R"({"z": 1.50,  "a":"\u00e9="})"));
    }

    void parametersThatAreNoneSayHow()
    {
        const auto bare = parseParameter(QStringLiteral("effort=low"));
        QVERIFY(!bare && bare.error().kind == ErrorKind::BadValue);
        QVERIFY(bare.error().detail.contains(QStringLiteral("effort=\"text\"")));
        QVERIFY(!parseParameter(QStringLiteral("temperature")));
        QVERIFY(!parseParameter(QStringLiteral("=1")));
        QVERIFY(!parseParameter(QStringLiteral("a=")));
        const auto model = parseParameter(QStringLiteral("model=\"x\""));
        QVERIFY(!model && model.error().detail.contains(QStringLiteral("--model")));
    }

    void headersAreRead()
    {
        const auto header = parseHeader(QStringLiteral("HTTP-Referer :  https://a.example:8080/ "));
        QVERIFY(header);
        QCOMPARE(header->name, QByteArray("HTTP-Referer"));
        QCOMPARE(header->value, QByteArray("https://a.example:8080/"));
        QVERIFY(!parseHeader(QStringLiteral("no colon")));
        QVERIFY(!parseHeader(QStringLiteral(": x")));
    }

    void refusedHeadersDoNotRepeatTheKey()
    {
        for (const char *text : {"Authorization: Bearer verysecret", "Authorization verysecret"}) {
            const auto header = parseHeader(QString::fromLatin1(text));
            QVERIFY(!header);
            const Error &error = header.error();
            QVERIFY(!(error.subject + error.detail + error.field)
                         .contains(QStringLiteral("verysecret")));
        }
        QVERIFY(parseHeader(QStringLiteral("Authorization: x"))
                    .error()
                    .detail.contains(QStringLiteral("volley key set")));
    }

    void readsBackFromItsText()
    {
        Target target = good();
        target.name = QStringLiteral("n");
        target.baseUrl = QUrl(QStringLiteral("https://b\u00fccher.example/v1?a=%2Fb"));
        target.endpoint = QStringLiteral("responses");
        target.parameters = {{QStringLiteral("b"), R"({"z":1, "a":[1.0,"\u00e9"]})"},
                             {QStringLiteral("a"), "\"\xc3\xa9\""}};
        target.headers = {{"X-Title", "t"}};
        target.keyVariable = QStringLiteral("MY_KEY");
        target.stream = false;
        target.concurrency = 77;
        target.adaptive = true;
        target.hedge = true;
        target.requestsPerMinute = 500;
        target.tokensPerMinute = 3'000'000'000;
        target.maxAttempts = 2;
        target.deadlines = {1ms, 2ms, 3ms, 0ms};
        target.maxResponseBytes = 5'000'000'000;
        target.enabled = false;
        const QByteArray text = QJsonDocument(toJson(target)).toJson();
        const auto back = targetFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QVERIFY(*back == target);
    }

    void missingMembersKeepTheirDefaults()
    {
        const auto target =
            targetFromJson(QJsonObject{{QStringLiteral("model"), QStringLiteral("m")}});
        QVERIFY(target);
        Target expected;
        expected.model = QStringLiteral("m");
        QVERIFY(*target == expected);
    }

    void wrongTypesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("text for number") << QByteArray(R"({"concurrency":"8"})") << "concurrency";
        QTest::newRow("number for text") << QByteArray(R"({"model":8})") << "model";
        QTest::newRow("bool") << QByteArray(R"({"stream":1})") << "stream";
        QTest::newRow("deadline") << QByteArray(R"({"deadlines":{"idle_ms":-1}})") << "idle_ms";
        QTest::newRow("parameter")
            << QByteArray(R"({"parameters":[{"name":"a","json":1}]})") << "json";
        QTest::newRow("header") << QByteArray(R"({"headers":[{"name":[]}]})") << "name";
        QTest::newRow("list") << QByteArray(R"({"headers":{}})") << "headers";
    }
    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto target = targetFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::BadValue);
        QCOMPARE(target.error().field, field);
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"

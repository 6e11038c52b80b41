// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_models.h"
#include "providers/anthropic_provider.h"
#include "reply_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using namespace std::chrono_literals;

namespace {

// 2026-01-01T12:00:00Z
constexpr qint64 noon = 1'767'268'800'000;
const AnthropicProvider provider([]() -> qint64 { return noon; });

Target target(const char *model = "claude-sonnet-4-5")
{
    Target t;
    t.provider = QStringLiteral("anthropic");
    t.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    t.model = QString::fromLatin1(model);
    return t;
}

HttpRequest build(const Target &t, const Prompt &prompt = {{}, QStringLiteral("x"), {}, {}})
{
    return provider.buildRequest(t, prompt, Secret("k-1"));
}

/// What the body holds beside model, messages and stream.
QByteArray settingsOf(const Target &t)
{
    const QByteArray body = build(t).body;
    const QByteArray before = R"("stream":true,)";
    return '{' + body.mid(body.indexOf(before) + before.size());
}

QByteArray headerOf(const HttpRequest &request, const char *name)
{
    HttpHead head;
    head.headers = request.headers;
    return head.header(name);
}

} // namespace

class TestAnthropicProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("root");
        for (const char *base : {"https://a.example", "https://a.example/", "https://a.example/v1",
                                 "https://a.example/v1/", "https://a.example/v1/messages"})
            QTest::newRow(base) << QByteArray(base) << QByteArray("https://a.example/v1");
        QTest::newRow("gateway") << QByteArray("https://g.example/x/anthropic")
                                 << QByteArray("https://g.example/x/anthropic/v1");
    }
    void urls()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, root);
        Target t = target();
        t.baseUrl = QUrl::fromEncoded(base);
        QCOMPARE(build(t).url.toEncoded(), root + "/messages");
        QCOMPARE(provider.modelsRequest(t, {}, {}).url.toEncoded(), root + "/models?limit=1000");
        QCOMPARE(provider.modelsRequest(t, {}, QStringLiteral("a&b +c")).url.toEncoded(),
                 root + "/models?limit=1000&after_id=a%26b%20%2Bc");
    }

    void bodyIsExactlyThis()
    {
        Target t = target();
        t.settings.temperature = 0.2;
        t.settings.topP = 0.9;
        t.settings.maxTokens = 77;
        t.settings.stop = {QStringLiteral("END"), QStringLiteral(".")};
        t.settings.format = AnswerFormat::JsonSchema;
        t.settings.schema = R"( {"type":"object", "properties":{}} )";
        t.parameters = {{QStringLiteral("top_k"), "5.0"},
                        {QStringLiteral("metadata"), R"({"user_id" :"u"})"}};
        const Prompt prompt{
            QStringLiteral("be brief"),
            QStringLiteral("Hé"),
            {{Role::User, QStringLiteral("q"), {}}, {Role::Assistant, QStringLiteral("a"), {}}},
            {}};
        QCOMPARE(build(t, prompt).body,
                 QByteArray(R"({"model":"claude-sonnet-4-5","system":"be brief","messages":[)"
                            R"({"role":"user","content":"q"},{"role":"assistant","content":"a"},)"
                            R"({"role":"user","content":"Hé"}],"stream":true,"max_tokens":77,)"
                            R"("temperature":0.2,"top_p":0.9,"stop_sequences":["END","."],)"
                            R"("output_config":{"format":{"type":"json_schema","schema":)"
                            R"({"type":"object", "properties":{}}}},"top_k":5.0,)"
                            R"("metadata":{"user_id" :"u"}})"));
        t = target();
        t.stream = false;
        QCOMPARE(build(t).body, QByteArray(R"({"model":"claude-sonnet-4-5","messages":[)"
                                           R"({"role":"user","content":"x"}],"stream":false,)"
                                           R"("max_tokens":8192})"));
    }

    void imagesAreSentAsBytesOrAddress()
    {
        const Image png{QStringLiteral("image/png"), "\x89PNG", {}};
        const Image far{{}, {}, QUrl(QStringLiteral("https://a.example/b c.jpg?x=%26"))};
        const Prompt prompt{{}, QStringLiteral("x"), {{Role::User, {}, {png}}}, {png, far}};
        const QJsonDocument body = QJsonDocument::fromJson(build(target(), prompt).body);
        const QJsonValue before = body[QStringLiteral("messages")][0][QStringLiteral("content")];
        QCOMPARE(before.toArray().size(), 1); // an empty text would be refused
        const QJsonArray content =
            body[QStringLiteral("messages")][1][QStringLiteral("content")].toArray();
        QCOMPARE(content.size(), 3);
        QCOMPARE(QJsonDocument(content.at(0).toObject()).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"source":{"data":"iVBORw==","media_type":"image/png",)"
                            R"("type":"base64"},"type":"image"})"));
        const QJsonValue address = content.at(1)[QStringLiteral("source")];
        QCOMPARE(address[QStringLiteral("type")].toString(), QStringLiteral("url"));
        QCOMPARE(address[QStringLiteral("url")].toString(),
                 QStringLiteral("https://a.example/b%20c.jpg?x=%26"));
        QCOMPARE(content.at(2)[QStringLiteral("text")].toString(), QStringLiteral("x"));
    }

    void maxTokensAreAlwaysSent()
    {
        const auto sent = [](const Target &t) {
            return QJsonDocument::fromJson(build(t).body)[QStringLiteral("max_tokens")].toInteger();
        };
        Target t = target("claude-3-haiku-20240307");
        QCOMPARE(sent(t), 4096);
        QCOMPARE(provider.settingSupport(t).defaultMaxTokens, 4096);
        t = target();
        t.settings.reasoningEffort = QStringLiteral("high");
        QCOMPARE(sent(t), provider.settingSupport(t).defaultMaxTokens);
        QCOMPARE(sent(t), 8192 + 16'384);
        t.settings.maxTokens = 5;
        QCOMPARE(sent(t), 5);
        t.parameters = {{QStringLiteral("max_tokens"), "6"}};
        QCOMPARE(build(t).body.count("max_tokens"), 1);
        QCOMPARE(sent(t), 6);
    }

    void effortIsSaidAsTheModelWants()
    {
        const auto sent = [](const char *model, const char *effort, qint64 maxTokens) {
            Target t = target(model);
            t.settings.reasoningEffort = QString::fromLatin1(effort);
            t.settings.maxTokens = maxTokens;
            return settingsOf(t);
        };
        QCOMPARE(sent("claude-opus-4-6", "max", 9),
                 QByteArray(R"({"max_tokens":9,"thinking":{"type":"adaptive"},)"
                            R"("output_config":{"effort":"max"}})"));
        QCOMPARE(sent("claude-opus-4-6", "none", 9),
                 QByteArray(R"({"max_tokens":9,"thinking":{"type":"disabled"}})"));
        QCOMPARE(sent("claude-3-7-sonnet-latest", "medium", 20'000),
                 QByteArray(R"({"max_tokens":20000,"thinking":)"
                            R"({"type":"enabled","budget_tokens":8192}})"));
        // A budget is part of the limit, and at least 1024.
        QVERIFY(sent("claude-sonnet-4-5", "high", 5000).contains(R"("budget_tokens":3976)"));
        QVERIFY(sent("claude-sonnet-4-5", "high", 9).contains(R"("budget_tokens":1024)"));
        Target t = target("claude-opus-5");
        t.settings.reasoningEffort = QStringLiteral("xhigh");
        t.settings.format = AnswerFormat::JsonSchema;
        t.settings.schema = "{}";
        t.parameters = {{QStringLiteral("thinking"), R"({"type":"adaptive","display":"omitted"})"},
                        {QStringLiteral("output_config"), R"({"effort":"low"})"}};
        QCOMPARE(settingsOf(t),
                 QByteArray(R"({"max_tokens":16384,"output_config":{"format":)"
                            R"({"type":"json_schema","schema":{}},"effort":"low"},)"
                            R"("thinking":{"type":"adaptive","display":"omitted"}})"));
    }

    void modelsDiffer_data()
    {
        QTest::addColumn<QByteArray>("efforts");
        QTest::addColumn<bool>("schema");
        const auto add = [](const char *model, const char *efforts, bool schema) {
            QTest::newRow(model) << QByteArray(efforts) << schema;
        };
        add("claude-2.1", "", false);
        add("claude-3-opus-20240229", "", false);
        add("claude-3-5-haiku-latest", "", false);
        add("claude-3-7-sonnet-20250219", "none low medium high", false);
        add("anthropic/claude-3.7-sonnet", "none low medium high", false);
        add("claude-opus-4-20250514", "none low medium high", false);
        add("claude-opus-4-1@20250805", "none low medium high", true);
        add("claude-sonnet-4-5", "none low medium high", true);
        add("us.anthropic.claude-opus-4-6-v1:0", "none low medium high max", true);
        add("claude-opus-4-7", "none low medium high xhigh max", true);
        add("claude-sonnet-5", "none low medium high xhigh max", true);
        add("claude-mythos-preview", "none low medium high xhigh max", true);
    }
    void modelsDiffer()
    {
        QFETCH(QByteArray, efforts);
        QFETCH(bool, schema);
        const SettingSupport support = provider.settingSupport(target(QTest::currentDataTag()));
        QCOMPARE(support.reasoningEfforts.join(QLatin1Char(' ')).toLatin1(), efforts);
        QCOMPARE(support.jsonSchema, schema);
        QVERIFY(!support.jsonObject && !support.seed);
        QCOMPARE(support.mostTemperature, 1.0);
    }

    void whatIsNotKnownIsRefusedBeforehand()
    {
        Target t = target();
        QVERIFY(checkSupport(t));
        t.settings.temperature = 1.5;
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("temperature"));
        t = target();
        t.settings.seed = 1;
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("seed"));
        t = target();
        t.settings.format = AnswerFormat::JsonObject;
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("format"));
        t = target();
        t.parameters = {{QStringLiteral("system"), "\"x\""}};
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("parameters"));
    }

    void headersAndKeyAreKeptApart()
    {
        Target t = target();
        t.headers = {{"anthropic-beta", "b"}};
        const HttpRequest request = build(t);
        QCOMPARE(headerOf(request, "anthropic-version"), QByteArray("2023-06-01"));
        QCOMPARE(headerOf(request, "anthropic-beta"), QByteArray("b"));
        QCOMPARE(headerOf(request, "content-type"), QByteArray("application/json"));
        QVERIFY(headerOf(request, "x-api-key").isEmpty());
        QCOMPARE(request.key.name, QByteArray("x-api-key"));
        QVERIFY(request.key.prefix.isEmpty());
        QCOMPARE(request.key.key.reveal(), QByteArray("k-1"));
        t.headers = {{"Anthropic-Version", "2027-01-01"}};
        const HttpRequest models = provider.modelsRequest(t, Secret("k-2"), {});
        QCOMPARE(models.method, QByteArray("GET"));
        QCOMPARE(headerOf(models, "anthropic-version"), QByteArray("2027-01-01"));
        QCOMPARE(models.key.key.reveal(), QByteArray("k-2"));
        QVERIFY(!models.url.toString().contains(QStringLiteral("k-2")));
    }

    void everyFieldOfTheFormHasItsPlace()
    {
        QStringList paths;
        for (const ParameterSpec &spec : provider.parameterSpecs(target())) {
            QVERIFY(!paths.contains(spec.path));
            QCOMPARE(spec.kind == ParameterSpec::Kind::Choice, !spec.choices.isEmpty());
            paths.append(spec.path);
        }
        QVERIFY(paths.contains(QStringLiteral("top_k")));
    }

    void models()
    {
        const auto page = provider.parseModels(
            headOf(200), R"({"data":[{"id":"a","type":"model"},{"id":"b"},{},{"id":"a"}],)"
                         R"("has_more":true,"first_id":"a","last_id":"b"})");
        QVERIFY(page);
        QCOMPARE(page->models, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(page->next, QStringLiteral("b"));
        // The name is missing, but the last model is what it names.
        QCOMPARE(
            provider.parseModels(headOf(200), R"({"data":[{"id":"c"}],"has_more":true})")->next,
            QStringLiteral("c"));
        const auto last = provider.parseModels(headOf(200), R"({"data":[],"has_more":false})");
        QVERIFY(last && last->models.isEmpty() && last->next.isEmpty());
        const auto kind = [](int status, const QByteArray &body) {
            return failureName(provider.parseModels(headOf(status), body).error().kind);
        };
        QCOMPARE(kind(401, R"({"type":"error","error":{"type":"authentication_error"}})"),
                 QStringLiteral("invalid_key"));
        QCOMPARE(kind(200, R"({"type":"error","error":{"type":"overloaded_error"}})"),
                 QStringLiteral("overloaded"));
        QCOMPARE(kind(200, R"({"data":[{"id")"), QStringLiteral("truncated"));
        QCOMPARE(kind(200, "<html>"), QStringLiteral("not_understood"));
    }

    void limits()
    {
        const auto hints = [](const QList<HttpHeader> &headers) {
            return provider.rateHints(headOf(200, headers));
        };
        const QList<HttpHeader> all{
            {"anthropic-ratelimit-requests-limit", "50"},
            {"anthropic-ratelimit-requests-remaining", "49"},
            {"anthropic-ratelimit-requests-reset", "2026-01-01T12:00:01Z"},
            {"anthropic-ratelimit-tokens-limit", "38000"},
            {"anthropic-ratelimit-tokens-remaining", "37000"},
            {"anthropic-ratelimit-tokens-reset", "2026-01-01T12:00:02Z"},
            {"anthropic-ratelimit-input-tokens-limit", "30000"},
            {"anthropic-ratelimit-input-tokens-remaining", "30000"},
            {"anthropic-ratelimit-input-tokens-reset", "2026-01-01T12:00:00Z"},
            {"Anthropic-Ratelimit-Output-Tokens-Limit", "8000"},
            {"anthropic-ratelimit-output-tokens-remaining", "4000"},
            {"anthropic-ratelimit-output-tokens-reset", "2026-01-01T12:00:30.500Z"},
            {"retry-after", "7"}};
        const RateHints first = hints(all);
        QCOMPARE(first.requestsLimit, 50);
        QCOMPARE(first.requestsRemaining, 49);
        QCOMPARE(first.requestsReset, 1000ms);
        // The output is half used up, which no other is.
        QCOMPARE(first.tokensLimit, 8000);
        QCOMPARE(first.tokensRemaining, 4000);
        QCOMPARE(first.tokensReset, 30'500ms);
        QCOMPARE(first.retryAfter, 7000ms);
        // As nothing is used yet, the limit of all tokens stands.
        QCOMPARE(hints({all.at(3), {"anthropic-ratelimit-tokens-remaining", "38000"}, all.at(6)})
                     .tokensLimit,
                 38'000);
        QCOMPARE(hints({all.at(6), all.at(7)}).tokensLimit, 30'000);
        // Held against the server's own clock, and never below nothing.
        QCOMPARE(hints({all.at(2), {"Date", "Thu, 01 Jan 2026 11:59:51 GMT"}}).requestsReset,
                 10'000ms);
        QCOMPARE(
            hints({{"anthropic-ratelimit-requests-reset", "2025-01-01T00:00:00Z"}}).requestsReset,
            0ms);
        const RateHints odd = hints({{"anthropic-ratelimit-requests-limit", "0"},
                                     {"anthropic-ratelimit-requests-remaining", "0"},
                                     {"anthropic-ratelimit-tokens-reset", "soon"},
                                     {"anthropic-ratelimit-tokens-limit", "many"}});
        QVERIFY(!odd.requestsLimit && !odd.requestsRemaining && !odd.tokensLimit &&
                !odd.tokensReset && !odd.retryAfter);
    }
};

QTEST_GUILESS_MAIN(TestAnthropicProvider)
#include "tst_anthropic_provider.moc"

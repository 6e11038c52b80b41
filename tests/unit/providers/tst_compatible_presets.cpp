// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/url_rules.h"
#include "providers/provider.h"
#include "reply_data.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace volley;
using test::headOf;

namespace {

Target target(const char *id)
{
    Target t;
    t.provider = QString::fromLatin1(id);
    t.endpoint = QStringLiteral("chat");
    t.model = QStringLiteral("a-model");
    return t;
}

QJsonObject bodyOf(const Target &t)
{
    const Prompt prompt{{}, QStringLiteral("x"), {}, {}};
    return QJsonDocument::fromJson(adapterOf(t)->buildRequest(t, prompt, {}).body).object();
}

Failure failureAt(const char *id, int status, const char *body,
                  const QList<HttpHeader> &headers = {})
{
    const Target t = target(id);
    const auto parser = adapterOf(t)->makeParser(t);
    parser->head(headOf(status, headers));
    (void)parser->feed(body);
    return parser->finish().error();
}

} // namespace

class TestCompatiblePresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsSound();
    void everyRowCanBeAsked_data();
    void everyRowCanBeAsked();
    void settingsGoUnderTheirOwnNames();
    void whatAServerDoesNotTakeIsSaid();
    void errorsInTheirOwnWords_data();
    void errorsInTheirOwnWords();
};

void TestCompatiblePresets::everyRowIsSound()
{
    QSet<QString> variables;
    QSet<QString> places;
    int local = 0;
    for (const ProviderInfo &info : providerTable()) {
        // Two providers that took one variable would get each other's key.
        QVERIFY2(info.keyVariable.isEmpty() || !variables.contains(info.keyVariable),
                 qPrintable(info.id));
        variables.insert(info.keyVariable);
        if (info.baseUrl.isEmpty())
            continue;
        QVERIFY2(info.baseUrl.isValid() && keyMayTravel(info.baseUrl), qPrintable(info.id));
        QVERIFY(!info.baseUrl.path().endsWith(QLatin1Char('/')));
        QCOMPARE(isLoopback(info.baseUrl.host()), info.isLocal);
        QVERIFY2(!info.isLocal || !info.needsKey, qPrintable(info.id));
        const QString place = info.baseUrl.authority();
        QVERIFY2(!places.contains(place), qPrintable(info.id));
        places.insert(place);
        local += info.isLocal;
    }
    QVERIFY(local >= 3);
}

void TestCompatiblePresets::everyRowCanBeAsked_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    for (const ProviderInfo &info : providerTable()) {
        for (const Endpoint &endpoint : info.endpoints)
            QTest::addRow("%s %s", qPrintable(info.id), qPrintable(endpoint.id))
                << info.id << endpoint.id;
    }
}

// Everything that a provider says it takes passes its own check and comes out as JSON.
void TestCompatiblePresets::everyRowCanBeAsked()
{
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    Target t;
    t.provider = provider;
    t.endpoint = endpoint;
    t.baseUrl = QUrl(QStringLiteral("https://a.example/v1"));
    t.model = QStringLiteral("a-model");
    const Provider &adapter = *adapterOf(t);
    const SettingSupport support = adapter.settingSupport(t);
    GenerationSettings &settings = t.settings;
    if (support.mostTemperature >= 0)
        settings.temperature = support.mostTemperature;
    if (support.topP)
        settings.topP = 0.5;
    if (support.seed)
        settings.seed = 7;
    settings.maxTokens = 9;
    settings.stop = QStringList(std::min(support.mostStops, 2), QStringLiteral("x"));
    settings.reasoningEffort = support.reasoningEfforts.value(0);
    if (support.jsonObject)
        settings.format = AnswerFormat::JsonObject;
    if (support.jsonSchema) {
        settings.format = AnswerFormat::JsonSchema;
        settings.schema = R"({"type":"object"})";
    }
    QVERIFY(validate(t));
    const auto good = checkSupport(t);
    QVERIFY2(good, good ? "" : qPrintable(good.error().field));
    const HttpRequest request = adapter.buildRequest(
        t, Prompt{QStringLiteral("s"), QStringLiteral("u"), {}, {}}, Secret("a-key-of-mine"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    QVERIFY2(document.isObject(), qPrintable(error.errorString()));
    QVERIFY(!request.body.contains("a-key-of-mine"));
    QVERIFY(!request.url.toEncoded().contains("a-key-of-mine"));
    QCOMPARE(request.key.key.reveal(), QByteArray("a-key-of-mine"));
}

void TestCompatiblePresets::settingsGoUnderTheirOwnNames()
{
    Target mistral = target("mistral");
    mistral.settings.seed = 3;
    mistral.settings.maxTokens = 5;
    QJsonObject body = bodyOf(mistral);
    QCOMPARE(body[QStringLiteral("random_seed")].toInt(), 3);
    QCOMPARE(body[QStringLiteral("max_tokens")].toInt(), 5);
    QVERIFY(!body.contains(QStringLiteral("seed")));
    QVERIFY(!body.contains(QStringLiteral("stream_options")));

    Target relay = target("openrouter");
    relay.settings.reasoningEffort = QStringLiteral("low");
    relay.parameters = {{QStringLiteral("reasoning"), R"({"exclude":true})"}};
    body = bodyOf(relay);
    QCOMPARE(body[QStringLiteral("reasoning")].toObject(),
             (QJsonObject{{QStringLiteral("effort"), QStringLiteral("low")},
                          {QStringLiteral("exclude"), true}}));
    QVERIFY(body.contains(QStringLiteral("stream_options")));
    // Who is asking is the person's to say.
    const HttpRequest request = adapterOf(relay)->buildRequest(relay, {}, {});
    for (const HttpHeader &header : request.headers)
        QVERIFY(!header.name.toLower().contains("referer") &&
                !header.name.toLower().contains("title"));

    Target groq = target("groq");
    groq.settings.maxTokens = 5;
    QVERIFY(bodyOf(groq).contains(QStringLiteral("max_completion_tokens")));
}

void TestCompatiblePresets::whatAServerDoesNotTakeIsSaid()
{
    Target deepSeek = target("deepseek");
    deepSeek.settings.seed = 1;
    QCOMPARE(checkSupport(deepSeek).error().field, QStringLiteral("seed"));
    deepSeek.settings = {};
    deepSeek.settings.format = AnswerFormat::JsonSchema;
    deepSeek.settings.schema = "{}";
    QCOMPARE(checkSupport(deepSeek).error().field, QStringLiteral("format"));
    Target mistral = target("mistral");
    mistral.settings.temperature = 1.8;
    QCOMPARE(checkSupport(mistral).error().field, QStringLiteral("temperature"));
    Target endpoint = target("together");
    endpoint.endpoint = QStringLiteral("responses");
    QCOMPARE(checkSupport(endpoint).error().field, QStringLiteral("endpoint"));
}

void TestCompatiblePresets::errorsInTheirOwnWords_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *id, int status, const char *body, const char *kind) {
        QTest::addRow("%s %d %s", id, status, kind)
            << QByteArray(id) << status << QByteArray(body) << QString::fromLatin1(kind);
    };
    add("openrouter", 404, R"({"error":{"message":"No endpoints found for a/b.","code":404}})",
        "unknown_model");
    add("openrouter", 400, R"({"error":{"message":"a/b is not a valid model ID","code":400}})",
        "unknown_model");
    add("openrouter", 402, R"({"error":{"message":"Insufficient credits","code":402}})",
        "no_credit");
    add("openrouter", 403, R"({"error":{"message":"Key limit exceeded","code":403}})", "no_credit");
    add("openrouter", 403,
        R"({"error":{"message":"flagged","code":403,"metadata":{"reasons":["violence"],"flagged_input":"x"}}})",
        "content_filtered");
    add("openrouter", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day","code":429}})",
        "quota_used_up");
    add("openrouter", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-min","code":429}})",
        "rate_limited");
    add("openrouter", 408, R"({"error":{"message":"timed out","code":408}})", "server_error");
    add("openrouter", 200, R"({"error":{"message":"busy","code":503}})", "overloaded");
    add("openrouter", 200, R"({"error":{"message":"no credit","code":402}})", "no_credit");
    add("groq", 498, R"({"error":{"message":"full","code":"capacity_exceeded"}})", "overloaded");
    add("groq", 400, R"({"error":{"message":"gone","code":"model_decommissioned"}})",
        "unknown_model");
    add("deepseek", 400,
        R"({"error":{"message":"Model Not Exist","type":"invalid_request_error"}})",
        "unknown_model");
    add("deepseek", 402, R"({"error":{"message":"Insufficient Balance"}})", "no_credit");
    add("xai", 400,
        R"({"code":"Client specified an invalid argument","error":"Incorrect API key provided: xa***z."})",
        "invalid_key");
    add("xai", 403,
        R"({"code":"denied","error":"Your newly created team doesn't have any credits yet."})",
        "no_credit");
    add("xai", 403, R"({"code":"denied","error":"Content violates usage guidelines."})",
        "content_filtered");
    add("mistral", 422,
        R"({"detail":[{"type":"extra_forbidden","loc":["body","logprobs"],"msg":"Extra inputs are not permitted"}]})",
        "bad_parameter");
    add("mistral", 400, R"({"object":"error","message":"Invalid model: x","type":"invalid_model"})",
        "unknown_model");
    add("mistral", 401, R"({"detail":"Unauthorized"})", "invalid_key");
    add("fireworks", 412, R"({"error":{"message":"Account suspended"}})", "no_credit");
    add("cerebras", 429,
        R"({"message":"high traffic","type":"too_many_requests_error","code":"queue_exceeded"})",
        "overloaded");
    add("azure", 404,
        R"({"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}})",
        "unknown_model");
    add("azure", 400,
        R"({"error":{"message":"filtered","param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        "content_filtered");
    add("azure", 401,
        R"({"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}})",
        "invalid_key");
    add("azure", 401, R"({"error":{"code":"PermissionDenied","message":"lacks the action"}})",
        "no_permission");
    add("azure", 400, R"({"error":{"code":"OperationNotSupported","message":"chatCompletion"}})",
        "unknown_model");
    add("azure", 429, R"({"error":{"code":"429","message":"Try again in 6 seconds"}})",
        "rate_limited");
}

void TestCompatiblePresets::errorsInTheirOwnWords()
{
    QFETCH(QByteArray, provider);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QCOMPARE(failureName(failureAt(provider.constData(), status, body.constData()).kind), kind);
    // An empty account is not mended by a wait, a limit is.
    if (provider == "openrouter" && status == 402)
        QCOMPARE(failureName(failureAt("openrouter", 402, R"({"error":{"message":"busy"}})",
                                       {{"Retry-After", "3"}})
                                 .kind),
                 QStringLiteral("rate_limited"));
}

QTEST_GUILESS_MAIN(TestCompatiblePresets)
#include "tst_compatible_presets.moc"

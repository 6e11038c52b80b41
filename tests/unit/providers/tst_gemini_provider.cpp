// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini_provider.h"
#include "reply_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using namespace std::chrono_literals;

namespace {

const GeminiProvider provider([]() -> qint64 { return 0; });

Target target(const char *model = "gemini-2.5-flash")
{
    Target t;
    t.provider = QStringLiteral("gemini");
    t.baseUrl = QUrl(QStringLiteral("https://a.example"));
    t.model = QString::fromLatin1(model);
    return t;
}

HttpRequest build(const Target &t, const Prompt &prompt = {{}, QStringLiteral("x"), {}, {}})
{
    return provider.buildRequest(t, prompt, Secret("k-1"));
}

/// What the body holds beside the contents.
QByteArray settingsOf(const Target &t)
{
    const QByteArray before = R"({"contents":[{"role":"user","parts":[{"text":"x"}]}])";
    const QByteArray body = build(t).body;
    return body.startsWith(before) ? body.mid(before.size()) : body;
}

} // namespace

class TestGeminiProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<QByteArray>("url");
        const auto add = [](const char *base, const char *model, bool stream, const char *url) {
            QTest::addRow("%s %s %d", base, model, stream)
                << QByteArray(base) << QByteArray(model) << stream << QByteArray(url);
        };
        add("https://a.example", "m-1", true,
            "https://a.example/v1beta/models/m-1:streamGenerateContent?alt=sse");
        add("https://a.example/", "m-1", false,
            "https://a.example/v1beta/models/m-1:generateContent");
        add("https://a.example/v1beta/", "models/m-1", false,
            "https://a.example/v1beta/models/m-1:generateContent");
        add("https://a.example/v1", "tunedModels/t", true,
            "https://a.example/v1/tunedModels/t:streamGenerateContent?alt=sse");
        add("https://a.example/x?y=1", "m", true,
            "https://a.example/x/models/m:streamGenerateContent?y=1&alt=sse");
        add("https://a.example", "a?b#c d", false,
            "https://a.example/v1beta/models/a%3Fb%23c%20d:generateContent");
    }
    void urls()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, model);
        QFETCH(bool, stream);
        QFETCH(QByteArray, url);
        Target t = target(model.constData());
        t.baseUrl = QUrl::fromEncoded(base);
        t.stream = stream;
        const HttpRequest request = build(t);
        QCOMPARE(request.url.toEncoded(), url);
        QCOMPARE(request.streams, stream);
    }

    void theKeyStaysOutOfTheUrl()
    {
        for (const HttpRequest &request :
             {build(target()), provider.modelsRequest(target(), Secret("k-1"), {})}) {
            QCOMPARE(request.key.name, QByteArray("x-goog-api-key"));
            QVERIFY(request.key.prefix.isEmpty());
            QCOMPARE(request.key.key.reveal(), QByteArray("k-1"));
            QVERIFY(!request.url.toEncoded().contains("k-1"));
        }
    }

    void bodyIsExactlyThis()
    {
        Target t = target();
        t.settings.temperature = 0.2;
        t.settings.topP = 0.9;
        t.settings.maxTokens = 77;
        t.settings.stop = {QStringLiteral("END")};
        t.settings.seed = -5;
        t.settings.format = AnswerFormat::JsonSchema;
        t.settings.schema = R"( {"type":"object", "properties":{}} )";
        t.parameters = {{QStringLiteral("generationConfig"), R"({"topK" :40, "seed":6})"},
                        {QStringLiteral("safetySettings"), "[ ]"}};
        const Prompt prompt{
            QStringLiteral("be brief"),
            QStringLiteral("Hé"),
            {{Role::User, QStringLiteral("q"), {}}, {Role::Assistant, QStringLiteral("a"), {}}},
            {}};
        QCOMPARE(build(t, prompt).body,
                 QByteArray(R"({"systemInstruction":{"parts":[{"text":"be brief"}]},"contents":[)"
                            R"({"role":"user","parts":[{"text":"q"}]},)"
                            R"({"role":"model","parts":[{"text":"a"}]},)"
                            R"({"role":"user","parts":[{"text":"Hé"}]}],"generationConfig":{)"
                            R"("temperature":0.2,"topP":0.9,"maxOutputTokens":77,)"
                            R"("stopSequences":["END"],"responseMimeType":"application/json",)"
                            R"("responseJsonSchema":{"type":"object", "properties":{}},)"
                            R"("topK":40,"seed":6},"safetySettings":[ ]})"));
        QCOMPARE(settingsOf(target()), QByteArray("}"));
        t = target();
        t.settings.format = AnswerFormat::JsonObject;
        QCOMPARE(settingsOf(t),
                 QByteArray(R"(,"generationConfig":{"responseMimeType":"application/json"}})"));
    }

    void effortIsSaidAsTheModelWants_data()
    {
        QTest::addColumn<QString>("effort");
        QTest::addColumn<QByteArray>("config");
        const auto add = [](const char *model, const char *effort, const char *config) {
            QTest::newRow(model) << QString::fromLatin1(effort) << QByteArray(config);
        };
        add("gemini-2.5-flash-lite", "none", R"({"thinkingBudget":0})");
        add("gemini-2.5-pro", "high", R"({"thinkingBudget":24576})");
        add("gemini-3-pro-preview", "low", R"({"thinkingLevel":"LOW"})");
        add("models/gemini-3.1-flash", "minimal", R"({"thinkingLevel":"MINIMAL"})");
        add("gemini-flash-latest", "medium", R"({"thinkingLevel":"MEDIUM"})");
    }
    void effortIsSaidAsTheModelWants()
    {
        QFETCH(QString, effort);
        QFETCH(QByteArray, config);
        Target t = target(QTest::currentDataTag());
        t.settings.reasoningEffort = effort;
        QVERIFY(checkSupport(t));
        QCOMPARE(settingsOf(t), R"(,"generationConfig":{"thinkingConfig":)" + config + "}}");
        // What a form adds beside it leaves it in place.
        t.parameters = {
            {QStringLiteral("generationConfig"), R"({"thinkingConfig":{"includeThoughts":true}})"}};
        QCOMPARE(settingsOf(t), R"(,"generationConfig":{"thinkingConfig":)" + config.chopped(1) +
                                    R"(,"includeThoughts":true}}})");
    }

    void modelsDiffer()
    {
        const auto efforts = [](const char *model) {
            return provider.settingSupport(target(model)).reasoningEfforts.join(QLatin1Char(' '));
        };
        QCOMPARE(efforts("gemini-1.5-pro"), QString());
        QCOMPARE(efforts("gemini-2.0-flash"), QString());
        QCOMPARE(efforts("gemma-3-27b-it"), QString());
        QCOMPARE(efforts("gemini-2.5-flash"), QStringLiteral("none low medium high"));
        QCOMPARE(efforts("gemini-2.5-pro"), QStringLiteral("low medium high"));
        QCOMPARE(efforts("gemini-3.5-flash"), QStringLiteral("minimal low medium high"));
        QCOMPARE(efforts("gemini-3-pro"), QStringLiteral("low medium high"));
    }

    void whatIsNotKnownIsRefusedBeforehand()
    {
        Target t = target();
        QVERIFY(checkSupport(t));
        t.settings.stop = QStringList(6, QStringLiteral("x"));
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("stop"));
        t = target();
        t.parameters = {{QStringLiteral("contents"), "[]"}};
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("parameters"));
        t.parameters = {{QStringLiteral("systemInstruction"), "{}"}};
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("parameters"));
    }

    void imagesAreSentAsBytesOrAddress()
    {
        const Image png{QStringLiteral("image/png"), "\x89PNG", {}};
        const Image far{{}, {}, QUrl(QStringLiteral("https://a.example/b c.JPG?x=1"))};
        const Image farther{{}, {}, QUrl(QStringLiteral("https://a.example/view"))};
        const Prompt prompt{
            {}, QStringLiteral("x"), {{Role::User, {}, {png}}}, {png, far, farther}};
        const QJsonDocument body = QJsonDocument::fromJson(build(target(), prompt).body);
        const QJsonValue contents = body[QStringLiteral("contents")];
        QCOMPARE(contents[0][QStringLiteral("parts")].toArray().size(), 1);
        const QJsonArray parts = contents[1][QStringLiteral("parts")].toArray();
        QCOMPARE(parts.size(), 4);
        QCOMPARE(QJsonDocument(parts.at(0).toObject()).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"inlineData":{"data":"iVBORw==","mimeType":"image/png"}})"));
        const QJsonValue file = parts.at(1)[QStringLiteral("fileData")];
        QCOMPARE(file[QStringLiteral("mimeType")].toString(), QStringLiteral("image/jpeg"));
        QCOMPARE(file[QStringLiteral("fileUri")].toString(),
                 QStringLiteral("https://a.example/b%20c.JPG?x=1"));
        QVERIFY(parts.at(2)[QStringLiteral("fileData")][QStringLiteral("mimeType")].isUndefined());
        QCOMPARE(parts.at(3)[QStringLiteral("text")].toString(), QStringLiteral("x"));
    }

    void models()
    {
        QCOMPARE(provider.modelsRequest(target(), {}, {}).url.toEncoded(),
                 QByteArray("https://a.example/v1beta/models?pageSize=1000"));
        QCOMPARE(
            provider.modelsRequest(target(), {}, QStringLiteral("a=+&/")).url.toEncoded(),
            QByteArray("https://a.example/v1beta/models?pageSize=1000&pageToken=a%3D%2B%26%2F"));
        const auto page = provider.parseModels(
            headOf(200),
            R"({"models":[{"name":"models/a","supportedGenerationMethods":["generateContent"]},)"
            R"({"name":"models/embedder","supportedGenerationMethods":["embedContent"]},)"
            R"({"name":"b"},{}],"nextPageToken":"t"})");
        QVERIFY(page);
        QCOMPARE(page->models, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(page->next, QStringLiteral("t"));
        QVERIFY(provider.parseModels(headOf(200), R"({"models":[]})")->next.isEmpty());
        QCOMPARE(provider.parseModels(headOf(403), R"([{"error":{"code":403,"status":"x"}}])")
                     .error()
                     .kind,
                 FailureKind::NoPermission);
        QCOMPARE(provider.parseModels(headOf(200), "{}").error().kind, FailureKind::NotUnderstood);
    }

    void everyFieldOfTheFormHasItsPlace()
    {
        QStringList paths;
        for (const ParameterSpec &spec : provider.parameterSpecs(target())) {
            QVERIFY(!paths.contains(spec.path));
            QCOMPARE(spec.kind == ParameterSpec::Kind::Choice, !spec.choices.isEmpty());
            paths.append(spec.path);
        }
        QVERIFY(paths.contains(QStringLiteral("generationConfig.topK")));
    }

    void onlyAWishToWaitIsToldOfLimits()
    {
        const RateHints hints = provider.rateHints(headOf(429, {{"retry-after", "3"}}));
        QCOMPARE(hints.retryAfter, 3000ms);
        QVERIFY(!hints.requestsLimit && !hints.tokensLimit);
    }
};

QTEST_GUILESS_MAIN(TestGeminiProvider)
#include "tst_gemini_provider.moc"

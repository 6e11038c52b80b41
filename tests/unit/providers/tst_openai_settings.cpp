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

Target target(const char *providerId = "openai", const char *model = "gpt-4o")
{
    Target t;
    t.provider = QString::fromLatin1(providerId);
    t.baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"));
    t.model = QString::fromLatin1(model);
    t.endpoint = QStringLiteral("chat");
    t.stream = false;
    return t;
}

/// The members of the body after the prompt's, as they are written.
QByteArray settingsOf(const Target &t)
{
    const QByteArray body =
        provider.buildRequest(t, Prompt{{}, QStringLiteral("x"), {}, {}}, {}).body;
    const QByteArray before = R"("stream":false)";
    const qsizetype at = body.indexOf(before);
    return body.sliced(at + before.size()).chopped(1);
}

QJsonObject bodyOf(const Prompt &prompt)
{
    return QJsonDocument::fromJson(provider.buildRequest(target(), prompt, {}).body).object();
}

} // namespace

class TestOpenAiSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnsetIsAbsent() { QCOMPARE(settingsOf(target()), QByteArray()); }

    void everySettingHasItsField()
    {
        Target t = target();
        t.settings.temperature = 0.2;
        t.settings.topP = 0.9;
        t.settings.maxTokens = 200;
        t.settings.seed = 7;
        t.settings.stop = {QStringLiteral("\n"), QStringLiteral("END")};
        t.settings.reasoningEffort = QStringLiteral("low");
        t.settings.format = AnswerFormat::JsonObject;
        QCOMPARE(settingsOf(t),
                 QByteArray(R"(,"temperature":0.2,"top_p":0.9,"max_completion_tokens":200,)"
                            R"("stop":["\n","END"],"seed":7,"reasoning_effort":"low",)"
                            R"("response_format":{"type":"json_object"})"));
    }

    void schemasPassByteForByte()
    {
        Target t = target();
        t.settings.format = AnswerFormat::JsonSchema;
        t.settings.schema = R"( {"type":"object", "properties":{"z":{},"a":{}}} )";
        QCOMPARE(
            settingsOf(t),
            QByteArray(R"(,"response_format":{"type":"json_schema","json_schema":{"name":"answer",)"
                       R"("schema":{"type":"object", "properties":{"z":{},"a":{}}}}})"));
        // One that allows it is kept to without exception.
        t.settings.schema = R"({"type":"object","additionalProperties":false})";
        t.settings.schemaName = QStringLiteral("reply");
        QVERIFY(
            settingsOf(t).contains(R"("json_schema":{"name":"reply","strict":true,"schema":{)"));
        t.provider = QStringLiteral("compatible");
        QVERIFY(!settingsOf(t).contains("strict"));
    }

    void tokensGoUnderTheNameTheModelKnows_data()
    {
        QTest::addColumn<QByteArray>("providerId");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("field");
        const auto add = [](const char *id, const char *model, const char *field) {
            QTest::addRow("%s %s", id, model)
                << QByteArray(id) << QByteArray(model) << QByteArray(field);
        };
        add("openai", "gpt-4o", "max_completion_tokens");
        add("openai", "o3-mini", "max_completion_tokens");
        add("openai", "gpt-5", "max_completion_tokens");
        add("compatible", "llama-3", "max_tokens");
        add("compatible", "gpt-4o", "max_tokens");
        add("compatible", "gpt-5-mini", "max_completion_tokens");
        add("compatible", "o1", "max_completion_tokens");
        add("compatible", "o4-mini-2025-04-16", "max_completion_tokens");
        add("compatible", "openai/o1", "max_tokens"); // a relay's name: it translates
        add("compatible", "olmo-2", "max_tokens");
    }
    void tokensGoUnderTheNameTheModelKnows()
    {
        QFETCH(QByteArray, providerId);
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, field);
        Target t = target(providerId.constData(), model.constData());
        t.settings.maxTokens = 5;
        QCOMPARE(settingsOf(t), ",\"" + field + "\":5");
        t.maxTokensField = field == "max_tokens" ? QStringLiteral("max_completion_tokens")
                                                 : QStringLiteral("max_tokens");
        QVERIFY(checkSupport(t));
        QCOMPARE(settingsOf(t), ",\"" + t.maxTokensField.toLatin1() + "\":5");
        t.maxTokensField = QStringLiteral("max_length");
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("max_tokens_field"));
    }

    void parametersWin()
    {
        Target t = target();
        t.settings.temperature = 0.2;
        t.settings.maxTokens = 200;
        t.parameters = {{QStringLiteral("temperature"), "1.00"},
                        {QStringLiteral("max_tokens"), "7"}};
        // Under another of its names it still is the same limit, and both at once are refused.
        QCOMPARE(settingsOf(t), QByteArray(R"(,"temperature":1.00,"max_tokens":7)"));
        t.parameters = {{QStringLiteral("messages"), "[]"}};
        QCOMPARE(checkSupport(t).error().subject, QStringLiteral("messages"));
    }

    void earlierTurnsStandBeforeThePrompt()
    {
        Prompt prompt{QStringLiteral("s"), QStringLiteral("u3"), {}, {}};
        prompt.before = {{Role::User, QStringLiteral("u1"), {}},
                         {Role::Assistant, QStringLiteral("a1"), {}}};
        const QByteArray body = provider.buildRequest(target(), prompt, {}).body;
        QVERIFY(body.contains(
            R"("messages":[{"role":"system","content":"s"},{"role":"user","content":"u1"},)"
            R"({"role":"assistant","content":"a1"},{"role":"user","content":"u3"}])"));
    }

    void imagesAreParts()
    {
        Prompt prompt{{}, QStringLiteral("what?"), {}, {}};
        prompt.images = {{QStringLiteral("image/png"), QByteArray("\x89PNG\r\n"), {}},
                         {{}, {}, QUrl(QStringLiteral("https://a.example/b c.jpg?x=1"))}};
        prompt.before = {{Role::User, {}, {{QStringLiteral("image/gif"), "GIF", {}}}}};
        const QJsonArray messages = bodyOf(prompt)[QStringLiteral("messages")].toArray();
        const QJsonArray first = messages.at(0)[QStringLiteral("content")].toArray();
        QCOMPARE(first.size(), 1); // no empty text
        QCOMPARE(first.at(0)[QStringLiteral("image_url")][QStringLiteral("url")].toString(),
                 QStringLiteral("data:image/gif;base64,R0lG"));
        const QJsonArray last = messages.at(1)[QStringLiteral("content")].toArray();
        QCOMPARE(last.size(), 3);
        QCOMPARE(last.at(0)[QStringLiteral("text")].toString(), QStringLiteral("what?"));
        QCOMPARE(last.at(1)[QStringLiteral("type")].toString(), QStringLiteral("image_url"));
        QCOMPARE(last.at(1)[QStringLiteral("image_url")][QStringLiteral("url")].toString(),
                 QStringLiteral("data:image/png;base64,iVBORw0K"));
        QCOMPARE(last.at(2)[QStringLiteral("image_url")][QStringLiteral("url")].toString(),
                 QStringLiteral("https://a.example/b%20c.jpg?x=1"));
    }

    void whatAModelTakes_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QString>("effort");
        QTest::addColumn<QString>("refused");
        const auto add = [](const char *model, const char *effort, const char *refused) {
            QTest::addRow("%s %s", model, effort)
                << QByteArray(model) << QString::fromLatin1(effort) << QString::fromLatin1(refused);
        };
        add("gpt-4o", "", "");
        add("gpt-4.1-mini", "low", "reasoning_effort");
        add("ft:gpt-4o-mini-2024-07-18:org::id", "", "");
        add("gpt-5", "", "temperature");
        add("gpt-5-nano-2025-08-07", "", "temperature");
        add("gpt-5-chat-latest", "", "");
        add("gpt-5.2", "", "");
        add("gpt-5.2", "none", "");
        add("gpt-5.2", "xhigh", "temperature");
        add("o3", "", "temperature");
        add("o1-mini", "", "temperature");
        add("a-model-of-tomorrow", "high", "");
    }
    void whatAModelTakes()
    {
        QFETCH(QByteArray, model);
        QFETCH(QString, effort);
        QFETCH(QString, refused);
        Target t = target("openai", model.constData());
        t.settings.temperature = 0.5;
        t.settings.reasoningEffort = effort;
        const auto good = checkSupport(t);
        QCOMPARE(good ? QString() : good.error().field, refused);
        t.settings = {};
        QVERIFY(checkSupport(t));
        t.settings.stop = {5, QStringLiteral("x")};
        QCOMPARE(checkSupport(t).error().field, QStringLiteral("stop"));
    }

    void compatibleServersAreNotSecondGuessed()
    {
        Target t = target("compatible", "gpt-5");
        t.settings.temperature = 0.5;
        t.settings.reasoningEffort = QStringLiteral("high");
        QVERIFY(checkSupport(t));
    }

    void parametersOfferedAreTheProviders()
    {
        const auto offered = [](const char *id) {
            QStringList paths;
            const auto specs = provider.parameterSpecs(target(id));
            for (const ParameterSpec &spec : specs) {
                // A form could not show it otherwise.
                [&] {
                    QVERIFY((spec.kind == ParameterSpec::Kind::Choice) == !spec.choices.isEmpty());
                }();
                paths.append(spec.path);
            }
            return paths;
        };
        for (const char *path : {"service_tier", "verbosity", "store", "metadata", "logprobs"})
            QVERIFY2(offered("openai").contains(QLatin1String(path)), path);
        QVERIFY(offered("compatible").contains(QStringLiteral("presence_penalty")));
        QVERIFY(!offered("compatible").contains(QStringLiteral("service_tier")));
    }

    void refusedSettingsAreNamed()
    {
        Target t = target();
        t.settings.maxTokens = 5;
        const auto parser = provider.makeParser(t);
        parser->head(headOf(400));
        (void)parser->feed(R"({"error":"max_completion_tokens is not known here"})");
        QCOMPARE(parser->finish().error().parameter, QStringLiteral("max_completion_tokens"));
        // What the provider proposes stays with it, so that it can be offered.
        const auto other = provider.makeParser(t);
        other->head(headOf(400));
        (void)other->feed(
            R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})");
        const Failure failure = other->finish().error();
        QCOMPARE(failure.kind, FailureKind::BadParameter);
        QCOMPARE(failure.parameter, QStringLiteral("max_tokens"));
        QVERIFY(failure.message.contains(QStringLiteral("Use 'max_completion_tokens' instead")));
    }
};

QTEST_GUILESS_MAIN(TestOpenAiSettings)
#include "tst_openai_settings.moc"

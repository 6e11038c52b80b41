// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_replies.h"
#include "providers/ollama_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using test::Read;

namespace {

const OllamaProvider provider([]() -> qint64 { return 0; });

Target target(const char *baseUrl = "http://localhost:11434")
{
    Target t;
    t.provider = QStringLiteral("ollama");
    t.baseUrl = QUrl(QString::fromLatin1(baseUrl));
    t.model = QStringLiteral("qwen3:8b");
    return t;
}

std::unique_ptr<ReplyParser> makeParser()
{
    Target t = target();
    t.settings.reasoningEffort = QStringLiteral("low");
    return provider.makeParser(t);
}

Read read(const QByteArray &body, int status = 200)
{
    return test::readReply(makeParser, body, 0, headOf(status));
}

QByteArray line(const QByteArray &message)
{
    return R"({"model":"qwen3:8b","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant",)" +
           message + "},\"done\":false}\n";
}

QByteArray content(const QByteArray &quoted)
{
    return line(R"("content":)" + quoted);
}

QByteArray last(const QByteArray &reason = "stop", const QByteArray &content = "\"\"")
{
    return R"({"model":"qwen3:8b","message":{"role":"assistant","content":)" + content +
           R"(},"done_reason":")" + reason +
           R"(","done":true,"total_duration":5000000,"prompt_eval_count":26,"eval_count":298})" +
           "\n";
}

HttpRequest build(const Target &t, const Prompt &prompt = {{}, QStringLiteral("x"), {}, {}})
{
    return provider.buildRequest(t, prompt, {});
}

} // namespace

class TestOllama : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replyIsTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *name, const QByteArray &body, const char *kind) {
            QTest::newRow(name) << body << QString::fromLatin1(kind);
        };
        const QByteArray text = content(R"("Gr\u00fc")") + content(R"("ße 😀")");
        const QByteArray call = line(
            R"("content":"","tool_calls":[{"function":{"name":"f","arguments":{"b":[1],"a":"x"}}}])");
        add("lines", text + last(), "success");
        add("lines with CRLF", QByteArray(text + last()).replace("\n", "\r\n"), "success");
        add("blank lines", "\n" + text + "\n\n" + last(), "success");
        add("no line end at the end", text + last().chopped(1), "success");
        add("thinking", line(R"("content":"","thinking":"hm")") + text + last(), "success");
        add("call", text + call + last(), "success");
        add("whole", last("length", R"("Grüße")"), "success");
        add("what follows the end", text + last() + R"({"error":"late"})" + "\n", "success");
        add("error on the way", text + R"({"error":"an error é"})" + "\n", "server_error");
        add("error without a line end", text + R"({"error":"an error é"})", "server_error");
        add("cut", text, "truncated");
        add("cut in a line", text + last().left(30), "truncated");
        add("broken line", text + "{\"message\":}\n" + last(), "not_understood");
        add("page", "<html><title>é</title></html>", "not_understood");
    }
    void replyIsTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QCOMPARE(test::readCutAnywhere(makeParser, body).kind(), kind);
    }

    void streamAndBodySayTheSame()
    {
        const QByteArray calls =
            R"("tool_calls":[{"id":"c1","function":{"name":"f","arguments":{"b":[1, 2],"a":"x"}}}])";
        const Read stream =
            read(line(R"("content":"","thinking":"h")") + line(R"("content":"","thinking":"m")") +
                 content("\"a\"") + content("\"b\"") + line(R"("content":"",)" + calls) + last());
        const Read body =
            read(R"({"model":"qwen3:8b","message":{"content":"ab","thinking":"hm",)" + calls +
                 R"(},"done":true,"done_reason":"stop","prompt_eval_count":26,"eval_count":298})");
        for (const Read *one : {&stream, &body}) {
            QVERIFY(one->outcome);
            QCOMPARE(one->outcome->text, QStringLiteral("ab"));
            QCOMPARE(one->outcome->reasoning, QStringLiteral("hm"));
            QCOMPARE(one->outcome->model, QStringLiteral("qwen3:8b"));
            QCOMPARE(one->outcome->finish, FinishReason::ToolCalls);
            QCOMPARE(one->outcome->rawFinish, QStringLiteral("stop"));
            QVERIFY((one->outcome->usage == Usage{26, {}, 298, {}, {}}));
            const auto call = QJsonDocument::fromJson(one->outcome->toolCalls.toUtf8())[0];
            QCOMPARE(call[QStringLiteral("id")].toString(), QStringLiteral("c1"));
            QCOMPARE(
                call[QStringLiteral("function")][QStringLiteral("arguments")].toString().toUtf8(),
                QByteArray(R"({"a":"x","b":[1,2]})"));
        }
    }

    void textComesWithItsLine()
    {
        const auto parser = makeParser();
        parser->head(headOf(200));
        const QByteArray first = content("\"a\"");
        QCOMPARE(parser->feed(first.chopped(1)), QString());
        QCOMPARE(parser->feed("\n" + content("\"b\"")), QStringLiteral("ab"));
        QVERIFY(!parser->isComplete());
        QCOMPARE(parser->partial().text, QStringLiteral("ab"));
        (void)parser->feed(last());
        QVERIFY(parser->isComplete());
        QCOMPARE(parser->finish()->finish, FinishReason::Stop);
    }

    void whatIsMissingStaysEmpty()
    {
        const Read bare = read(R"({"message":{"content":"a"},"done":true})");
        QVERIFY(bare.outcome);
        QCOMPARE(bare.outcome->finish, FinishReason::Unknown);
        QVERIFY(bare.outcome->usage == Usage());
        QCOMPARE(read(last("load")).outcome->finish, FinishReason::Other);
        QCOMPARE(read(last("length")).outcome->finish, FinishReason::Length);
        QCOMPARE(read("{}\n").kind(), QStringLiteral("truncated"));
        QCOMPARE(read({}).kind(), QStringLiteral("truncated"));
    }

    void errorsOfEachKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const auto add = [](int status, const char *message, const char *kind) {
            QTest::addRow("%s", message) << status << QString::fromLatin1(kind);
        };
        add(404, "model 'x' not found", "unknown_model");
        add(404, "model 'y' not found, try pulling it first", "unknown_model");
        add(200, "model 'z' not found, try pulling it first", "unknown_model");
        add(400, "'x' does not support thinking", "bad_request");
        add(400, "invalid think value", "bad_parameter");
        add(400, "the input length exceeds the context length", "context_too_long");
        add(401, "unauthorized", "invalid_key");
        add(403, "remote inference is unavailable", "no_permission");
        add(503, "server busy, please try again.  maximum pending requests exceeded", "overloaded");
        add(500, "llama runner process has terminated", "server_error");
        add(500, "model requires more system memory (9 GiB) than is available (8 GiB)",
            "bad_request");
        add(200, "unexpected EOF", "server_error");
    }
    void errorsOfEachKind()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        const QByteArray message = QTest::currentDataTag();
        const Read result = read("{\"error\":\"" + message + "\"}\n", status);
        QCOMPARE(result.kind(), kind);
        QCOMPARE(result.outcome.error().message.toUtf8(), message);
    }

    void anErrorMayNameItsStatus()
    {
        QCOMPARE(read(R"({"error":"m","status":503})").kind(), QStringLiteral("overloaded"));
        // Once text has come it is not sent again by itself.
        const Read late = read(content("\"a\"") + R"({"error":"m","status":503})" + "\n");
        QCOMPARE(late.kind(), QStringLiteral("overloaded"));
        QCOMPARE(late.outcome.error().outcome, OutcomeClass::Unknown);
        QCOMPARE(late.partial.text, QStringLiteral("a"));
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("root");
        for (const char *base :
             {"http://localhost:11434", "http://localhost:11434/", "http://localhost:11434/api",
              "http://localhost:11434/v1/", "http://localhost:11434/api/chat"})
            QTest::newRow(base) << QByteArray("http://localhost:11434/api");
        QTest::newRow("https://g.example/x") << QByteArray("https://g.example/x/api");
    }
    void urls()
    {
        QFETCH(QByteArray, root);
        const Target t = target(QTest::currentDataTag());
        QCOMPARE(build(t).url.toEncoded(), root + "/chat");
        QCOMPARE(provider.modelsRequest(t, {}, {}).url.toEncoded(), root + "/tags");
    }

    void bodyIsExactlyThis()
    {
        Target t = target();
        t.settings.temperature = 0.2;
        t.settings.topP = 0.9;
        t.settings.maxTokens = 77;
        t.settings.seed = 5;
        t.settings.stop = {QStringLiteral("END")};
        t.settings.reasoningEffort = QStringLiteral("high");
        t.settings.format = AnswerFormat::JsonSchema;
        t.settings.schema = R"( {"type":"object", "properties":{}} )";
        t.parameters = {{QStringLiteral("options"), R"({"num_ctx" :8192, "seed":6})"},
                        {QStringLiteral("keep_alive"), "-1"}};
        const Prompt prompt{
            QStringLiteral("be brief"),
            QStringLiteral("Hé"),
            {{Role::User, QStringLiteral("q"), {}}, {Role::Assistant, QStringLiteral("a"), {}}},
            {{QStringLiteral("image/png"), "\x89PNG", {}}}};
        QCOMPARE(build(t, prompt).body,
                 QByteArray(R"({"model":"qwen3:8b","messages":[)"
                            R"({"role":"system","content":"be brief"},)"
                            R"({"role":"user","content":"q"},{"role":"assistant","content":"a"},)"
                            R"({"role":"user","content":"Hé","images":["iVBORw=="]}],)"
                            R"("stream":true,"format":{"type":"object", "properties":{}},)"
                            R"("think":"high","options":{"temperature":0.2,"top_p":0.9,)"
                            R"("num_predict":77,"stop":["END"],"num_ctx":8192,"seed":6},)"
                            R"("keep_alive":-1})"));
        t = target();
        t.stream = false;
        QCOMPARE(build(t).body, QByteArray(R"({"model":"qwen3:8b","messages":[)"
                                           R"({"role":"user","content":"x"}],"stream":false})"));
        t.settings.format = AnswerFormat::JsonObject;
        t.settings.reasoningEffort = QStringLiteral("none");
        QVERIFY(build(t).body.endsWith(R"("stream":false,"format":"json","think":false})"));
    }

    void noKeyIsNeededAndNoAddressTaken()
    {
        QVERIFY(build(target()).key.key.isEmpty());
        QCOMPARE(provider.buildRequest(target(), {}, Secret("k-1")).key.name,
                 QByteArray("Authorization"));
        const SettingSupport support = provider.settingSupport(target());
        QVERIFY(!support.images.addresses && support.images.most > 0);
        QVERIFY(checkSupport(target()));
    }

    void models()
    {
        const auto page = provider.parseModels(
            headOf(200), R"({"models":[{"name":"a:latest","model":"a:latest"},{"name":"b"}]})");
        QCOMPARE(page->models, (QStringList{QStringLiteral("a:latest"), QStringLiteral("b")}));
        QVERIFY(page->next.isEmpty());
        QCOMPARE(provider.parseModels(headOf(500), R"({"error":"m"})").error().kind,
                 FailureKind::ServerError);
        // Another server on its port.
        QCOMPARE(provider.parseModels(headOf(404), "404 page not found").error().kind,
                 FailureKind::BadRequest);
        QCOMPARE(provider.parseModels(headOf(200), R"({"data":[]})").error().kind,
                 FailureKind::NotUnderstood);
    }
};

QTEST_GUILESS_MAIN(TestOllama)
#include "tst_ollama.moc"

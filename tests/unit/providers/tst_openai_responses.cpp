// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_replies.h"
#include "providers/openai_responses_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using test::Read;

namespace {

const OpenAiResponsesProvider provider([]() -> qint64 { return 0; });

Target target()
{
    Target t;
    t.provider = QStringLiteral("openai");
    t.endpoint = QStringLiteral("responses");
    t.model = QStringLiteral("gpt-4o");
    return t;
}

std::unique_ptr<ReplyParser> makeParser()
{
    return provider.makeParser(target());
}

Read read(const QByteArray &body)
{
    return test::readReply(makeParser, body);
}

/// An event as it stands on the wire; `members` follow its type.
QByteArray eventOf(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\",\"sequence_number\":3," +
           members + "}\n\n";
}

QByteArray textDelta(const QByteArray &text)
{
    return eventOf("response.output_text.delta",
                   R"("item_id":"msg_1","output_index":0,"content_index":0,"delta":)" + text);
}

QByteArray response(const QByteArray &status, const QByteArray &output, const QByteArray &more = {})
{
    return R"({"id":"resp_1","object":"response","model":"gpt-4o-2024-11-20","status":")" + status +
           R"(","error":null,"incomplete_details":null,"service_tier":"default","output":[)" +
           output + "]" + more + "}";
}

QByteArray message(const QByteArray &parts)
{
    return R"({"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[)" +
           parts + "]}";
}

QByteArray textPart(const QByteArray &text)
{
    return R"({"type":"output_text","annotations":[],"text":)" + text + "}";
}

const QByteArray usage =
    R"(,"usage":{"input_tokens":36,"input_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},"output_tokens":87,"output_tokens_details":{"reasoning_tokens":5},"total_tokens":123})";

QByteArray begin()
{
    return eventOf("response.created", R"("response":)" + response("in_progress", {})) +
           eventOf("response.in_progress", R"("response":)" + response("in_progress", {})) +
           eventOf("response.output_item.added",
                   R"("output_index":0,"item":{"type":"message","id":"msg_1","content":[]})") +
           eventOf("response.content_part.added",
                   R"("output_index":0,"part":{"type":"output_text","text":""})");
}

QByteArray end(const QByteArray &type, const QByteArray &whole)
{
    return eventOf("response." + type, R"("response":)" + whole);
}

QByteArray wholeStream()
{
    return begin() + textDelta(R"("Gr\u00fc")") + textDelta(R"("ße 😀")") +
           eventOf("response.output_text.done", R"("output_index":0,"text":"Grüße 😀")") +
           end("completed", response("completed", message(textPart(R"("Grüße 😀")")), usage));
}

} // namespace

class TestOpenAiResponses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyIsExactlyThis();
    void turnsAndImagesAreItems();
    void whatItDoesNotKnowIsSaid();
    void cutAnywhereTheResultIsTheSame_data();
    void cutAnywhereTheResultIsTheSame();
    void aStreamAndAWholeBodyGiveTheSame();
    void itemsThatWereNotStreamedComeWithTheEnd();
    void incompleteAnswersSayWhy();
    void refusalsAndReasoning();
    void toolCallsHaveTheFormOfChat();
    void errorsInAnAnswersPlace_data();
    void errorsInAnAnswersPlace();
    void failuresAfterTextMayHaveBeenBilled();
};

void TestOpenAiResponses::bodyIsExactlyThis()
{
    Target t = target();
    const Prompt plain{QStringLiteral("be brief"), QStringLiteral("Hé"), {}, {}};
    HttpRequest request = provider.buildRequest(t, plain, Secret("k"));
    QCOMPARE(request.url, QUrl(QStringLiteral("https://api.openai.com/v1/responses")));
    QCOMPARE(request.key.prefix + request.key.key.reveal(), QByteArray("Bearer k"));
    QCOMPARE(request.body, QByteArray(R"({"model":"gpt-4o","instructions":"be brief","input":"Hé",)"
                                      R"("stream":true,"store":false})"));
    t.settings.temperature = 0.5;
    t.settings.maxTokens = 100;
    t.settings.format = AnswerFormat::JsonSchema;
    t.settings.schema = R"({"type":"object", "additionalProperties":false})";
    t.parameters = {{QStringLiteral("store"), "true"},
                    {QStringLiteral("text"), R"({ "verbosity":"low"})"}};
    t.stream = false;
    request = provider.buildRequest(t, {{}, QStringLiteral("x"), {}, {}}, {});
    QCOMPARE(
        request.body,
        QByteArray(
            R"({"model":"gpt-4o","input":"x","stream":false,"temperature":0.5,)"
            R"("max_output_tokens":100,"text":{"format":{"type":"json_schema","name":"answer",)"
            R"("strict":true,"schema":{"type":"object", "additionalProperties":false}},)"
            R"("verbosity":"low"},"store":true})"));
}

void TestOpenAiResponses::turnsAndImagesAreItems()
{
    Prompt prompt{{}, QStringLiteral("and this?"), {}, {}};
    prompt.before = {{Role::User, QStringLiteral("u"), {}},
                     {Role::Assistant, QStringLiteral("a"), {}}};
    prompt.images = {{QStringLiteral("image/gif"), "GIF", {}}};
    const QByteArray body = provider.buildRequest(target(), prompt, {}).body;
    QVERIFY(body.contains(
        R"("input":[{"role":"user","content":"u"},{"role":"assistant","content":"a"},)"
        R"({"role":"user","content":[{"type":"input_text","text":"and this?"},)"
        R"({"type":"input_image","image_url":"data:image/gif;base64,R0lG"}]}])"));
}

void TestOpenAiResponses::whatItDoesNotKnowIsSaid()
{
    Target t = target();
    t.model = QStringLiteral("gpt-5.2");
    t.settings.reasoningEffort = QStringLiteral("none");
    t.settings.temperature = 1;
    QVERIFY(checkSupport(t));
    QVERIFY(provider.buildRequest(t, {}, {}).body.contains(R"("reasoning":{"effort":"none"})"));
    t.settings.seed = 1;
    QCOMPARE(checkSupport(t).error().field, QStringLiteral("seed"));
    t.settings = {};
    t.settings.stop = {QStringLiteral("x")};
    QCOMPARE(checkSupport(t).error().field, QStringLiteral("stop"));
    t.settings = {};
    t.parameters = {{QStringLiteral("input"), "\"x\""}};
    QCOMPARE(checkSupport(t).error().subject, QStringLiteral("input"));
}

void TestOpenAiResponses::cutAnywhereTheResultIsTheSame_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *name, const QByteArray &stream, const char *kind) {
        QTest::newRow(name) << stream << QString::fromLatin1(kind);
    };
    add("completed", wholeStream(), "success");
    add("cut", begin() + textDelta(R"("a")"), "truncated");
    add("failed",
        begin() + textDelta(R"("a")") +
            eventOf(
                "response.failed",
                R"("response":{"id":"r","status":"failed","error":{"code":"server_error","message":"é"},"output":[]})"),
        "server_error");
    add("error event",
        begin() +
            eventOf("error", R"("code":"rate_limit_exceeded","message":"slow down","param":null)"),
        "rate_limited");
    add("nested error event",
        eventOf("error", R"("error":{"type":"insufficient_quota","message":"m"})"), "no_credit");
}

void TestOpenAiResponses::cutAnywhereTheResultIsTheSame()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, kind);
    QCOMPARE(test::readCutAnywhereWithAnyLineEnd(makeParser, stream).kind(), kind);
}

void TestOpenAiResponses::aStreamAndAWholeBodyGiveTheSame()
{
    const Read streamed = read(wholeStream());
    const Read whole = read(response("completed", message(textPart(R"("Grüße 😀")")), usage));
    QVERIFY(streamed.outcome && whole.outcome);
    QVERIFY(*streamed.outcome == *whole.outcome);
    QVERIFY(streamed.complete);
    QCOMPARE(streamed.added, QStringLiteral("Grüße 😀"));
    const Answer answer = *whole.outcome;
    QCOMPARE(answer.text, QStringLiteral("Grüße 😀"));
    QCOMPARE(answer.finish, FinishReason::Stop);
    QCOMPARE(answer.rawFinish, QStringLiteral("completed"));
    QCOMPARE(answer.model, QStringLiteral("gpt-4o-2024-11-20"));
    QCOMPARE(answer.requestId, QStringLiteral("resp_1"));
    QCOMPARE(answer.serviceTier, QStringLiteral("default"));
    QVERIFY((answer.usage == Usage{36, 4, 87, 5, 2}));
}

void TestOpenAiResponses::itemsThatWereNotStreamedComeWithTheEnd()
{
    const Read result =
        read(begin() + textDelta(R"("a")") +
             end("completed",
                 response("completed", message(textPart("\"a\"") + "," + textPart("\"b\"")) + "," +
                                           message(textPart("\"c\"")))));
    QCOMPARE(result.outcome->text, QStringLiteral("abc"));
    QCOMPARE(result.added, QStringLiteral("abc"));
    // And where the end holds none, what was streamed is the answer.
    const Read bare =
        read(begin() + textDelta(R"("a")") + end("completed", response("completed", {})));
    QCOMPARE(bare.outcome->text, QStringLiteral("a"));
}

void TestOpenAiResponses::incompleteAnswersSayWhy()
{
    const auto incomplete = [](const QByteArray &reason) {
        QByteArray whole = response("incomplete", message(textPart("\"half\"")));
        whole.replace(R"("incomplete_details":null)",
                      R"("incomplete_details":{"reason":")" + reason + "\"}");
        return whole;
    };
    for (const QByteArray &body :
         {incomplete("max_output_tokens"),
          begin() + textDelta("\"half\"") + end("incomplete", incomplete("max_output_tokens"))}) {
        const Read result = read(body);
        QCOMPARE(result.kind(), QStringLiteral("success"));
        QCOMPARE(result.outcome->finish, FinishReason::Length);
        QCOMPARE(result.outcome->rawFinish, QStringLiteral("max_output_tokens"));
        QCOMPARE(result.outcome->text, QStringLiteral("half"));
    }
    QCOMPARE(read(incomplete("content_filter")).outcome->finish, FinishReason::ContentFilter);
    QCOMPARE(read(incomplete("of_tomorrow")).outcome->finish, FinishReason::Other);
}

void TestOpenAiResponses::refusalsAndReasoning()
{
    const QByteArray reasoning =
        R"({"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"First."},{"type":"summary_text","text":"Then."}],"content":[]})";
    const QByteArray whole = response(
        "completed", reasoning + "," + message(R"({"type":"refusal","refusal":"I cannot."})"));
    const QByteArray stream =
        eventOf("response.reasoning_summary_part.added", R"("summary_index":0)") +
        eventOf("response.reasoning_summary_text.delta", R"("delta":"First.")") +
        eventOf("response.reasoning_summary_part.added", R"("summary_index":1)") +
        eventOf("response.reasoning_summary_text.delta", R"("delta":"Then.")") +
        eventOf("response.refusal.delta", R"("delta":"I ")") +
        eventOf("response.refusal.delta", R"("delta":"cannot.")");
    const Read streamed = read(stream + end("completed", whole));
    const Read plain = read(whole);
    QVERIFY(*streamed.outcome == *plain.outcome);
    QCOMPARE(plain.outcome->refusal, QStringLiteral("I cannot."));
    QCOMPARE(plain.outcome->reasoning, QStringLiteral("First.\n\nThen."));
    QVERIFY(plain.outcome->text.isEmpty());
    const Read cut = read(stream);
    QCOMPARE(cut.kind(), QStringLiteral("truncated"));
    QCOMPARE(cut.partial.reasoning, plain.outcome->reasoning);
    QCOMPARE(cut.partial.refusal, plain.outcome->refusal);
}

void TestOpenAiResponses::toolCallsHaveTheFormOfChat()
{
    const QByteArray call =
        R"({"type":"function_call","id":"fc_1","call_id":"call_1","name":"weather","arguments":"{\"city\":\"Rome\"}","status":"completed"})";
    const QByteArray other =
        R"({"type":"custom_tool_call","call_id":"call_2","name":"shell","input":"ls"})";
    const QByteArray whole = response("completed", call + "," + other);
    const Read plain = read(whole);
    QCOMPARE(plain.outcome->finish, FinishReason::ToolCalls);
    const QJsonArray calls = QJsonDocument::fromJson(plain.outcome->toolCalls.toUtf8()).array();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(QJsonDocument(calls.at(0).toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"function":{"arguments":"{\"city\":\"Rome\"}","name":"weather"},)"
                        R"("id":"call_1","type":"function"})"));
    QCOMPARE(calls.at(1)[QStringLiteral("custom")][QStringLiteral("input")].toString(),
             QStringLiteral("ls"));
    QByteArray begun = call;
    begun.replace(R"("arguments":"{\"city\":\"Rome\"}")", R"("arguments":"")");
    const QByteArray stream =
        eventOf("response.output_item.added", R"("output_index":0,"item":)" + begun) +
        eventOf("response.function_call_arguments.delta",
                R"("output_index":0,"delta":"{\"city\":")") +
        eventOf("response.function_call_arguments.delta",
                R"("output_index":0,"delta":"\"Rome\"}")");
    const Read cut = read(stream);
    QVERIFY(cut.partial.toolCalls.contains(QStringLiteral("Rome")));
    const Read streamed =
        read(stream + eventOf("response.output_item.done", R"("output_index":0,"item":)" + call) +
             end("completed", whole));
    QCOMPARE(streamed.outcome->toolCalls, plain.outcome->toolCalls);
}

void TestOpenAiResponses::errorsInAnAnswersPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *name, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << body << QString::fromLatin1(kind);
    };
    add("failed", R"({"status":"failed","error":{"code":"invalid_prompt","message":"m"}})",
        "content_filtered");
    add("failed, no word", R"({"status":"failed","error":null,"output":[]})", "server_error");
    add("cancelled", response("cancelled", {}), "server_error");
    add("image", R"({"status":"failed","error":{"code":"image_too_large","message":"m"}})",
        "bad_request");
    add("not begun", R"({"id":"r","object":"response","status":"queued"})", "not_understood");
    add("another object", R"({"status":"ok"})", "not_understood");
    add("empty", {}, "truncated");
    add("unknown events",
        eventOf("response.of_tomorrow", R"("x":1)") + wholeStream() + "data: [DONE]\n\n",
        "success");
}

void TestOpenAiResponses::errorsInAnAnswersPlace()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QCOMPARE(read(body).kind(), kind);
}

void TestOpenAiResponses::failuresAfterTextMayHaveBeenBilled()
{
    const Read result = read(
        begin() + textDelta(R"("half")") +
        eventOf(
            "response.failed",
            R"("response":{"status":"failed","error":{"code":"rate_limit_exceeded","message":"m"}})"));
    QCOMPARE(result.kind(), QStringLiteral("rate_limited"));
    QCOMPARE(result.outcome.error().outcome, OutcomeClass::Unknown);
    QCOMPARE(result.partial.text, QStringLiteral("half"));
    QVERIFY(result.complete);
}

QTEST_GUILESS_MAIN(TestOpenAiResponses)
#include "tst_openai_responses.moc"

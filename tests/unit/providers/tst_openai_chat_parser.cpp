// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_replies.h"
#include "providers/openai_chat_answer.h"
#include "providers/reply_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using test::Read;
using test::streamOf;

namespace {

std::unique_ptr<ReplyParser> makeParser()
{
    return std::make_unique<ReplyReader>(std::make_unique<OpenAiChatAnswer>(), ErrorContext{});
}

Read read(const QByteArray &body, qsizetype cut = 0, const HttpHead &head = headOf(200))
{
    return test::readReply(makeParser, body, cut, head);
}

QByteArray delta(const QByteArray &content)
{
    return R"({"id":"c1","model":"m-1","choices":[{"index":0,"delta":{"content":)" + content +
           R"(},"finish_reason":null}]})";
}

const QByteArray stopChunk = R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";
const QByteArray usageChunk =
    R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":12,"total_tokens":21,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5}}})";

QByteArray whole(const QByteArray &message, const QByteArray &more = {})
{
    return R"({"id":"c1","object":"chat.completion","model":"m-1","choices":[{"index":0,"message":)" +
           message + R"(,"logprobs":null,"finish_reason":"stop"}])" + more + "}";
}

QString kindOf(const Read &result)
{
    return result.kind();
}

} // namespace

class TestOpenAiChatParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamGivesItsTextAsItComes();
    void cutAnywhereTheResultIsTheSame_data();
    void cutAnywhereTheResultIsTheSame();
    void lineEndsDoNotMatter();
    void whereAStreamMayEnd_data();
    void whereAStreamMayEnd();
    void partialTextStaysWithAFailure();
    void errorsUnderSuccess_data();
    void errorsUnderSuccess();
    void pagesAreQuotedShort();
    void errorStatusWinsOverTheBodysForm();
    void hugeErrorBodiesAreNotKept();
    void contentInItsForms_data();
    void contentInItsForms();
    void onlyTheFirstChoiceCounts();
    void streamedToolCallsAreJoined();
    void toolCallsWithoutAnIndexAreTold();
    void finishWords_data();
    void finishWords();
    void usageInItsForms();
    void costAsTheProviderCountsIt_data();
    void costAsTheProviderCountsIt();
    void interruptedAnswersAreFailures();
    void identityComesFromHeadOrBody();
};

void TestOpenAiChatParser::streamGivesItsTextAsItComes()
{
    ReplyReader parser(std::make_unique<OpenAiChatAnswer>(), ErrorContext{});
    parser.head(headOf(200, {{"x-request-id", "req_1"}}));
    QCOMPARE(parser.feed(streamOf({delta("\"\""), delta("\"Gr\"")})), QStringLiteral("Gr"));
    QCOMPARE(parser.feed(streamOf({delta("\"üße 😀\"")})), QStringLiteral("üße 😀"));
    QCOMPARE(parser.partial().text, QStringLiteral("Grüße 😀"));
    QVERIFY(!parser.isComplete());
    QCOMPARE(parser.feed(streamOf({stopChunk, usageChunk, "[DONE]"})), QString());
    QVERIFY(parser.isComplete());
    const auto answer = parser.finish();
    QVERIFY(answer);
    QCOMPARE(answer->text, QStringLiteral("Grüße 😀"));
    QCOMPARE(answer->finish, FinishReason::Stop);
    QCOMPARE(answer->rawFinish, QStringLiteral("stop"));
    QCOMPARE(answer->requestId, QStringLiteral("req_1"));
    QCOMPARE(answer->model, QStringLiteral("m-1"));
    QVERIFY((answer->usage == Usage{9, 4, 12, 5}));
}

void TestOpenAiChatParser::cutAnywhereTheResultIsTheSame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const QByteArray stream =
        streamOf({delta("\"Gr\\u00fc\\\"\""), delta("\"ß😀\""), stopChunk, usageChunk, "[DONE]"});
    QTest::newRow("stream") << stream << "success";
    QTest::newRow("comments first") << ": PROCESSING\n\n: PROCESSING\n\n" + stream + ": bye\n\n"
                                    << "success";
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + stream << "success";
    QTest::newRow("blank lines first") << "\r\n\n" + stream << "success";
    QTest::newRow("JSON") << whole(R"({"role":"assistant","content":"Grüße 😀"})") << "success";
    QTest::newRow("JSON, mark and blanks")
        << "\xEF\xBB\xBF \r\n" + whole(R"({"content":"é"})") + "\n"
        << "success";
    QTest::newRow("error in the stream")
        << streamOf({delta("\"a\""), R"({"error":{"message":"é","code":503}})", "[DONE]"})
        << "overloaded";
    QTest::newRow("cut stream") << streamOf({delta("\"a\""), delta("\"b\"")}) << "truncated";
    QTest::newRow("cut JSON") << whole(R"({"content":"abc"})").chopped(5) << "truncated";
    QTest::newRow("page") << QByteArray("<html><title>Sign in é</title></html>")
                          << "not_understood";
}

void TestOpenAiChatParser::cutAnywhereTheResultIsTheSame()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(test::readCutAnywhere(makeParser, body)), kind);
}

void TestOpenAiChatParser::lineEndsDoNotMatter()
{
    const QByteArray stream =
        streamOf({delta("\"Gr\\u00fc\\\"\""), delta("\"ß😀\""), stopChunk, usageChunk, "[DONE]"});
    const Read result = test::readCutAnywhereWithAnyLineEnd(makeParser, stream);
    QCOMPARE(kindOf(result), QStringLiteral("success"));
    QCOMPARE(result.added, QStringLiteral("Grü\"ß😀"));
}

void TestOpenAiChatParser::whereAStreamMayEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *name, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << body << QString::fromLatin1(kind);
    };
    const QByteArray a = delta("\"a\"");
    add("finish and end mark", streamOf({a, stopChunk, "[DONE]"}), "success");
    add("finish only", streamOf({a, stopChunk}), "success");
    add("end mark only", streamOf({a, "[DONE]"}), "success");
    add("neither", streamOf({a}), "truncated");
    add("usage but no finish", streamOf({a, usageChunk}), "truncated");
    add("end mark cut", streamOf({a}) + "data: [DON", "truncated");
    add("end mark without its blank line", streamOf({a}) + "data: [DONE]\n", "truncated");
    add("nothing at all", {}, "truncated");
    add("blanks", "\n\n", "truncated");
    add("comments only", ": wait\n\n: wait\n\n", "truncated");
    add("half a line", "data: {\"cho", "truncated");
    add("end mark alone", streamOf({"[DONE]"}), "not_understood");
    add("broken piece", streamOf({a, "{\"choices\":[", stopChunk, "[DONE]"}), "not_understood");
    add("signs of life", streamOf({a, "", "ping", "[]", stopChunk, "[DONE]"}), "success");
    add("unknown events", "event: ping\ndata: {\"type\":\"ping\"}\n\n" + streamOf({a, stopChunk}),
        "success");
    add("text", "It works!", "not_understood");
    add("error after the end", streamOf({a, stopChunk, "[DONE]", R"({"error":{"message":"x"}})"}),
        "success");
}

void TestOpenAiChatParser::whereAStreamMayEnd()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const Read result = read(body);
    QCOMPARE(kindOf(result), kind);
    if (kind == QLatin1String("truncated"))
        QCOMPARE(result.outcome.error().outcome, OutcomeClass::Unknown);
    if (kind == QLatin1String("not_understood"))
        QCOMPARE(result.outcome.error().outcome, OutcomeClass::Final);
}

void TestOpenAiChatParser::partialTextStaysWithAFailure()
{
    const Read result = read(streamOf(
        {delta("\"half\""), R"({"error":{"message":"engine died","type":"server_error"}})"}));
    QCOMPARE(kindOf(result), QStringLiteral("server_error"));
    QVERIFY(result.complete);
    QCOMPARE(result.partial.text, QStringLiteral("half"));
    QCOMPARE(result.outcome.error().outcome, OutcomeClass::Unknown);
}

void TestOpenAiChatParser::errorsUnderSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *name, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << body << QString::fromLatin1(kind);
    };
    const QByteArray error = R"({"error":{"message":"m","code":429}})";
    add("JSON", error, "rate_limited");
    add("stream", streamOf({error}), "rate_limited");
    add("array", "[" + error + "]", "rate_limited");
    add("text", R"({"error":"llama runner process has terminated"})", "server_error");
    add("event", "event: error\ndata: {\"message\":\"m\",\"code\":503}\n\n", "overloaded");
    add("event with text", "event: error\ndata: gone\n\n", "server_error");
    add("in the choice",
        R"({"choices":[{"finish_reason":"error","error":{"code":502,"message":"m"},"message":{"content":"a"}}]})",
        "server_error");
    add("in the choice, streamed",
        streamOf({R"({"choices":[{"delta":{},"error":{"code":529,"message":"m"}}]})"}),
        "overloaded");
    add("null error",
        R"({"error":null,"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]})",
        "success");
    add("old vLLM", R"({"object":"error","message":"m","type":"BadRequestError","code":400})",
        "bad_request");
    add("no choices", R"({"choices":[]})", "not_understood");
    add("another object", R"({"status":"ok"})", "not_understood");
    add("an array of nothing", "[]", "not_understood");
    add("broken JSON", R"({"choices": nope})", "not_understood");
}

void TestOpenAiChatParser::errorsUnderSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(read(body)), kind);
}

void TestOpenAiChatParser::pagesAreQuotedShort()
{
    const Read result = read("<!doctype html><html><head><title>Welcome to nginx!</title></head>" +
                             QByteArray(100'000, 'x'));
    QCOMPARE(kindOf(result), QStringLiteral("not_understood"));
    const QString message = result.outcome.error().message;
    QVERIFY(message.contains(QStringLiteral("Welcome to nginx!")));
    QVERIFY(message.size() < 300);
}

void TestOpenAiChatParser::errorStatusWinsOverTheBodysForm()
{
    const Read result = read(streamOf({delta("\"a\""), stopChunk, "[DONE]"}), 3, headOf(500));
    QCOMPARE(kindOf(result), QStringLiteral("server_error"));
    QVERIFY(result.added.isEmpty() && !result.complete);
    QCOMPARE(kindOf(read(whole(R"({"content":"a"})"), 0, headOf(302, {{"Location", "/x"}}))),
             QStringLiteral("redirected"));
}

void TestOpenAiChatParser::hugeErrorBodiesAreNotKept()
{
    ReplyReader parser(std::make_unique<OpenAiChatAnswer>(), ErrorContext{});
    parser.head(headOf(500));
    const QByteArray piece(300'000, 'x');
    for (int i = 0; i < 10; ++i)
        QVERIFY(parser.feed(piece).isEmpty());
    QCOMPARE(parser.finish().error().kind, FailureKind::ServerError);
}

void TestOpenAiChatParser::contentInItsForms_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("refusal");
    const auto add = [](const char *name, const char *message, const char *text,
                        const char *reasoning, const char *refusal) {
        QTest::newRow(name) << QByteArray(message) << QString::fromUtf8(text)
                            << QString::fromUtf8(reasoning) << QString::fromUtf8(refusal);
    };
    add("text", R"({"content":"a"})", "a", "", "");
    add("null", R"({"content":null})", "", "", "");
    add("missing", R"({})", "", "", "");
    add("wrong type", R"({"content":17})", "", "", "");
    add("parts", R"({"content":[{"type":"text","text":"a"},{"type":"text","text":"b"},"c"]})",
        "abc", "", "");
    add("thinking parts",
        R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"a"}]})",
        "a", "hm", "");
    add("unknown part", R"({"content":[{"type":"audio","data":"x"},{"type":"text","text":"a"}]})",
        "a", "", "");
    add("refusal", R"({"content":null,"refusal":"I can't"})", "", "", "I can't");
    add("refusal part", R"({"content":[{"type":"refusal","refusal":"no"}]})", "", "", "no");
    add("reasoning_content", R"({"content":"a","reasoning_content":"r"})", "a", "r", "");
    add("reasoning", R"({"content":"a","reasoning":"r"})", "a", "r", "");
    add("both", R"({"content":"a","reasoning":"r","reasoning_content":"r"})", "a", "r", "");
}

void TestOpenAiChatParser::contentInItsForms()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    QFETCH(QString, refusal);
    const QByteArray chunk = R"({"choices":[{"index":0,"delta":)" + message + "}]}";
    for (const QByteArray &body : {whole(message), streamOf({chunk, stopChunk, "[DONE]"})}) {
        const Read result = read(body);
        QVERIFY(result.outcome);
        QCOMPARE(result.outcome->text, text);
        QCOMPARE(result.outcome->reasoning, reasoning);
        QCOMPARE(result.outcome->refusal, refusal);
    }
}

void TestOpenAiChatParser::onlyTheFirstChoiceCounts()
{
    const Read result = read(streamOf(
        {R"({"choices":[{"index":1,"delta":{"content":"no"}},{"index":0,"delta":{"content":"yes"}}]})",
         R"({"choices":[{"index":1,"delta":{},"finish_reason":"length"}]})", stopChunk, "[DONE]"}));
    QCOMPARE(result.outcome->text, QStringLiteral("yes"));
    QCOMPARE(result.outcome->finish, FinishReason::Stop);
}

void TestOpenAiChatParser::streamedToolCallsAreJoined()
{
    const Read streamed = read(streamOf(
        {R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c_1","type":"function","function":{"name":"f","arguments":""}}]}}]})",
         R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\u0022a\u0022"}}]}}]})",
         R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"c_2","type":"function","function":{"name":"g","arguments":"{}"}}]}}]})",
         R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":null,"function":{"name":null,"arguments":":1}"}}]}}]})",
         R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]})", "[DONE]"}));
    QVERIFY(streamed.outcome);
    QCOMPARE(streamed.outcome->finish, FinishReason::ToolCalls);
    const QJsonArray calls = QJsonDocument::fromJson(streamed.outcome->toolCalls.toUtf8()).array();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(0)[QStringLiteral("id")].toString(), QStringLiteral("c_1"));
    QCOMPARE(calls.at(0)[QStringLiteral("function")][QStringLiteral("arguments")].toString(),
             QStringLiteral("{\"a\":1}"));
    const Read plain = read(whole(
        R"({"content":null,"tool_calls":[{"id":"c_1","type":"function","function":{"name":"f","arguments":"{\u0022a\u0022:1}"}},{"id":"c_2","type":"function","function":{"name":"g","arguments":"{}"}}]})"));
    QCOMPARE(plain.outcome->toolCalls, streamed.outcome->toolCalls);
}

void TestOpenAiChatParser::toolCallsWithoutAnIndexAreTold()
{
    const Read result = read(streamOf(
        {R"({"choices":[{"delta":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"1"}}]}}]})",
         R"({"choices":[{"delta":{"tool_calls":[{"function":{"arguments":"2"}}]}}]})",
         R"({"choices":[{"delta":{"tool_calls":[{"id":"b","function":{"name":"g","arguments":"3"}}]}}]})",
         stopChunk}));
    const QJsonArray calls = QJsonDocument::fromJson(result.outcome->toolCalls.toUtf8()).array();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(0)[QStringLiteral("function")][QStringLiteral("arguments")].toString(),
             QStringLiteral("12"));
}

void TestOpenAiChatParser::finishWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("reason");
    const auto add = [](const char *word, FinishReason reason) {
        QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(reason);
    };
    add("stop", FinishReason::Stop);
    add("STOP", FinishReason::Stop);
    add("length", FinishReason::Length);
    add("max_tokens", FinishReason::Length);
    add("content_filter", FinishReason::ContentFilter);
    add("tool_calls", FinishReason::ToolCalls);
    add("function_call", FinishReason::ToolCalls);
    add("abort", FinishReason::Other);
    add("", FinishReason::Unknown);
}

void TestOpenAiChatParser::finishWords()
{
    QFETCH(QString, word);
    QFETCH(int, reason);
    const Read result = read(R"({"choices":[{"message":{"content":"a"},"finish_reason":")" +
                             word.toUtf8() + "\"}]}");
    QVERIFY(result.outcome);
    QCOMPARE(static_cast<int>(result.outcome->finish), reason);
    QCOMPARE(result.outcome->rawFinish, word);
}

void TestOpenAiChatParser::usageInItsForms()
{
    const auto usage = [](const QByteArray &json) {
        return read(whole(R"({"content":"a"})", R"(,"usage":)" + json)).outcome->usage;
    };
    QVERIFY(usage("null") == Usage());
    QVERIFY(usage("{}") == Usage());
    QVERIFY((usage(R"({"prompt_tokens":0,"completion_tokens":-1})") == Usage{0, {}, {}, {}}));
    QVERIFY((usage(R"({"prompt_tokens":5,"completion_tokens":2,"prompt_cache_hit_tokens":3})") ==
             Usage{5, 3, 2, {}}));
    QVERIFY((
        usage(
            R"({"prompt_tokens":9,"prompt_tokens_details":{"cached_tokens":4,"cache_write_tokens":2}})") ==
        Usage{9, 4, {}, {}, 2}));
    QVERIFY((usage(R"({"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":null})") ==
             Usage{5, {}, 2, {}}));
    // Reasoning within the output, and beside it.
    QVERIFY((
        usage(
            R"({"prompt_tokens":5,"completion_tokens":9,"total_tokens":14,"completion_tokens_details":{"reasoning_tokens":4}})") ==
        Usage{5, {}, 9, 4}));
    QVERIFY((
        usage(
            R"({"prompt_tokens":5,"completion_tokens":9,"total_tokens":18,"completion_tokens_details":{"reasoning_tokens":4}})") ==
        Usage{5, {}, 13, 4}));
}

void TestOpenAiChatParser::costAsTheProviderCountsIt_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<double>("cost"); // below 0: none
    const auto add = [](const char *usage, double cost) {
        QTest::newRow(usage) << QByteArray(usage) << cost;
    };
    add(R"({"prompt_tokens":1})", -1);
    add(R"({"cost":0.00014})", 0.00014);
    add(R"({"cost":0})", 0);
    add(R"({"cost":null})", -1);
    add(R"({"cost":-1})", -1);
    add(R"({"cost":0.5,"cost_details":{"upstream_inference_cost":null}})", 0.5);
    // What the relay took holds the price of the provider behind it already …
    add(R"({"cost":0.5,"is_byok":false,"cost_details":{"upstream_inference_cost":0.4}})", 0.5);
    // … unless that provider's own key was used.
    add(R"({"cost":0.02,"is_byok":true,"cost_details":{"upstream_inference_cost":0.4}})", 0.42);
    add(R"({"cost":0,"cost_details":{"upstream_inference_cost":0.4}})", 0.4);
    add(R"({"cost":{"input_tokens_cost":0.1,"total_cost":0.3}})", 0.3);
}

void TestOpenAiChatParser::costAsTheProviderCountsIt()
{
    QFETCH(QByteArray, usage);
    QFETCH(double, cost);
    const QByteArray chunk = R"({"choices":[],"usage":)" + usage + "}";
    for (const QByteArray &body : {whole(R"({"content":"a"})", R"(,"usage":)" + usage),
                                   streamOf({delta("\"a\""), stopChunk, chunk, "[DONE]"})}) {
        const Read result = read(body);
        QVERIFY(result.outcome);
        QCOMPARE(result.outcome->costUsd.value_or(-1), cost);
    }
}

void TestOpenAiChatParser::interruptedAnswersAreFailures()
{
    for (const char *word : {"error", "insufficient_system_resource"}) {
        const QByteArray end =
            R"({"choices":[{"index":0,"delta":{},"finish_reason":")" + QByteArray(word) + "\"}]}";
        const Read result = read(streamOf({delta("\"half\""), end, "[DONE]"}));
        QCOMPARE(kindOf(result), QStringLiteral("server_error"));
        QCOMPARE(result.outcome.error().outcome, OutcomeClass::Unknown);
        QCOMPARE(result.partial.text, QStringLiteral("half"));
    }
}

void TestOpenAiChatParser::identityComesFromHeadOrBody()
{
    const QByteArray body =
        whole(R"({"content":"a"})",
              R"(,"system_fingerprint":"fp_1","service_tier":"flex","new_field":{"x":1})");
    const Answer fromBody = *read(body).outcome;
    QCOMPARE(fromBody.requestId, QStringLiteral("c1"));
    QCOMPARE(fromBody.fingerprint, QStringLiteral("fp_1"));
    QCOMPARE(fromBody.serviceTier, QStringLiteral("flex"));
    const HttpHead head = headOf(200, {{"X-Request-Id", "req_9"}});
    QCOMPARE(read(body, 0, head).outcome->requestId, QStringLiteral("req_9"));
    QCOMPARE(read("{}", 0, headOf(500, {{"x-request-id", "req_5"}})).partial.requestId,
             QStringLiteral("req_5"));
}

QTEST_GUILESS_MAIN(TestOpenAiChatParser)
#include "tst_openai_chat_parser.moc"

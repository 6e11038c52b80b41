// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_replies.h"
#include "providers/anthropic_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using test::headOf;
using test::Read;

namespace {

const AnthropicProvider provider([]() -> qint64 { return 0; });

std::unique_ptr<ReplyParser> makeParser()
{
    Target target;
    target.provider = QStringLiteral("anthropic");
    target.model = QStringLiteral("claude-sonnet-4-5");
    target.settings.temperature = 0.5;
    return provider.makeParser(target);
}

Read read(const QByteArray &body, int status = 200)
{
    return test::readReply(makeParser, body, 0, headOf(status));
}

/// An event as it stands on the wire; `members` follow its type.
QByteArray eventOf(const QByteArray &type, const QByteArray &members = {})
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" +
           (members.isEmpty() ? members : "," + members) + "}\n\n";
}

QByteArray begin()
{
    return eventOf(
        "message_start",
        R"("message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":9,"cache_creation_input_tokens":20,"cache_read_input_tokens":300,"output_tokens":1,"service_tier":"standard"}})");
}

QByteArray blockStart(int index, const QByteArray &block)
{
    return eventOf("content_block_start",
                   R"("index":)" + QByteArray::number(index) + R"(,"content_block":)" + block);
}

QByteArray delta(int index, const QByteArray &delta)
{
    return eventOf("content_block_delta",
                   R"("index":)" + QByteArray::number(index) + R"(,"delta":)" + delta);
}

QByteArray blockStop(int index)
{
    return eventOf("content_block_stop", R"("index":)" + QByteArray::number(index));
}

QByteArray textBlock(int index, const QList<QByteArray> &pieces)
{
    QByteArray block = blockStart(index, R"({"type":"text","text":""})");
    for (const QByteArray &piece : pieces)
        block += delta(index, R"({"type":"text_delta","text":)" + piece + "}");
    return block + blockStop(index);
}

QByteArray end(const QByteArray &reason, const QByteArray &details = {})
{
    return eventOf("message_delta", R"("delta":{"stop_reason":")" + reason +
                                        R"(","stop_sequence":null)" + details +
                                        R"(},"usage":{"output_tokens":25})") +
           eventOf("message_stop");
}

const QByteArray ping = eventOf("ping");

QByteArray whole(const QByteArray &blocks, const QByteArray &reason = "end_turn",
                 const QByteArray &more = {})
{
    return R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[)" +
           blocks + R"(],"stop_reason":")" + reason + R"(","stop_sequence":null)" + more + "}";
}

QByteArray errorEvent(const QByteArray &type)
{
    return eventOf("error", R"("error":{"type":")" + type + R"(","message":"m"})");
}

QByteArray errorBody(const QByteArray &type, const QByteArray &message)
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message +
           R"("},"request_id":"req_1"})";
}

} // namespace

class TestAnthropicAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamIsTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *name, const QByteArray &stream, const char *kind) {
            QTest::newRow(name) << stream << QString::fromLatin1(kind);
        };
        const QByteArray text = textBlock(0, {R"("Gr\u00fc")", R"("ße 😀")"});
        add("text", begin() + ping + text + end("end_turn"), "success");
        add("thinking and text",
            begin() + blockStart(0, R"({"type":"thinking","thinking":"","signature":""})") +
                delta(0, R"({"type":"thinking_delta","thinking":"hm"})") +
                delta(0, R"({"type":"signature_delta","signature":"Eq=="})") + blockStop(0) +
                textBlock(1, {R"("a")"}) + end("end_turn"),
            "success");
        add("tool use",
            begin() + text +
                blockStart(1, R"({"type":"tool_use","id":"toolu_1","name":"f","input":{}})") +
                delta(1, R"({"type":"input_json_delta","partial_json":""})") +
                delta(1, R"({"type":"input_json_delta","partial_json":"{\u0022a\u0022: [1,"})") +
                delta(1, R"({"type":"input_json_delta","partial_json":"2]}"})") + blockStop(1) +
                end("tool_use"),
            "success");
        add("length", begin() + text + end("max_tokens"), "success");
        add("refused at once",
            begin() + end("refusal", R"(,"stop_details":{"type":"refusal","explanation":"é"})"),
            "content_filtered");
        add("error on the way", begin() + text + errorEvent("overloaded_error"), "overloaded");
        add("cut", begin() + text, "truncated");
        add("cut before the answer", begin(), "truncated");
        add("unknown events",
            eventOf("surprise", R"("x":1)") + begin() +
                blockStart(0, R"({"type":"server_tool_use","id":"s","name":"web_search"})") +
                delta(0, R"({"type":"input_json_delta","partial_json":"{}"})") + blockStop(0) +
                textBlock(1, {R"("a")"}) + delta(1, R"({"type":"citations_delta","citation":{}})") +
                delta(9, R"({"type":"input_json_delta","partial_json":"lost"})") + end("end_turn"),
            "success");
    }
    void streamIsTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QString, kind);
        QCOMPARE(test::readCutAnywhereWithAnyLineEnd(makeParser, stream).kind(), kind);
    }

    void bodyIsTheSameHoweverItIsCut()
    {
        const QByteArray body = whole(R"({"type":"text","text":"Grüße 😀"})");
        QCOMPARE(test::readCutAnywhere(makeParser, body).kind(), QStringLiteral("success"));
        QCOMPARE(test::readCutAnywhere(makeParser, body.chopped(3)).kind(),
                 QStringLiteral("truncated"));
        QCOMPARE(test::readCutAnywhere(makeParser, errorBody("rate_limit_error", "é"), headOf(429))
                     .kind(),
                 QStringLiteral("rate_limited"));
    }

    void aStreamIsReadAsItComes()
    {
        const auto parser = makeParser();
        parser->head(headOf(200, {{"request-id", "req_7"}}));
        QCOMPARE(parser->feed(begin() + ping), QString());
        QCOMPARE(parser->feed(textBlock(0, {R"("a")", R"("b")"})), QStringLiteral("ab"));
        QVERIFY(!parser->isComplete());
        // What the output is said to be at the beginning counts nothing.
        QVERIFY((parser->partial().usage == Usage{329, 300, {}, {}, 20}));
        QCOMPARE(parser->feed(end("end_turn") + textBlock(1, {R"("late")"})), QString());
        QVERIFY(parser->isComplete());
        const auto answer = parser->finish();
        QVERIFY(answer);
        QCOMPARE(answer->text, QStringLiteral("ab"));
        QCOMPARE(answer->finish, FinishReason::Stop);
        QCOMPARE(answer->rawFinish, QStringLiteral("end_turn"));
        QCOMPARE(answer->model, QStringLiteral("claude-sonnet-4-5-20250929"));
        QCOMPARE(answer->serviceTier, QStringLiteral("standard"));
        QCOMPARE(answer->requestId, QStringLiteral("req_7"));
        QVERIFY((answer->usage == Usage{329, 300, 25, {}, 20}));
    }

    void streamAndBodySayTheSame()
    {
        const QByteArray toolUse =
            R"({"type":"tool_use","id":"toolu_1","name":"f","input":{"b":[1,2],"a":"x"}})";
        const Read body =
            read(whole(R"({"type":"thinking","thinking":"hm","signature":"E"},)"
                       R"({"type":"redacted_thinking","data":"x"},{"type":"text","text":"a"},)"
                       R"({"type":"text","text":"b"},)" +
                           toolUse,
                       "tool_use"));
        const Read stream = read(
            begin() + blockStart(0, R"({"type":"thinking","thinking":""})") +
            delta(0, R"({"type":"thinking_delta","thinking":"hm"})") + textBlock(1, {R"("a")"}) +
            textBlock(2, {R"("b")"}) +
            blockStart(3, R"({"type":"tool_use","id":"toolu_1","name":"f","input":{}})") +
            delta(3, R"({"type":"input_json_delta","partial_json":"{\u0022b\u0022: [1, 2],"})") +
            delta(
                3,
                R"({"type":"input_json_delta","partial_json":" \u0022a\u0022: \u0022x\u0022}"})") +
            end("tool_use"));
        for (const Read *one : {&body, &stream}) {
            QVERIFY(one->outcome);
            QCOMPARE(one->outcome->text, QStringLiteral("ab"));
            QCOMPARE(one->outcome->reasoning, QStringLiteral("hm"));
            QCOMPARE(one->outcome->finish, FinishReason::ToolCalls);
            const auto calls = QJsonDocument::fromJson(one->outcome->toolCalls.toUtf8()).array();
            QCOMPARE(calls.size(), 1);
            QCOMPARE(calls.at(0)[QStringLiteral("id")].toString(), QStringLiteral("toolu_1"));
            QCOMPARE(calls.at(0)[QStringLiteral("type")].toString(), QStringLiteral("function"));
            const QJsonValue function = calls.at(0)[QStringLiteral("function")];
            QCOMPARE(function[QStringLiteral("name")].toString(), QStringLiteral("f"));
            QCOMPARE(function[QStringLiteral("arguments")].toString().toUtf8(),
                     QByteArray(R"({"a":"x","b":[1,2]})"));
        }
    }

    void aToolThatTakesNothingIsCalledWithAnEmptyObject()
    {
        const Read result =
            read(whole(R"({"type":"tool_use","id":"t","name":"f","input":{}})", "tool_use"));
        QVERIFY(result.outcome->toolCalls.contains(QStringLiteral("\"arguments\":\"{}\"")));
    }

    void finishWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("reason");
        const auto add = [](const char *word, FinishReason reason) {
            QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(reason);
        };
        add("end_turn", FinishReason::Stop);
        add("stop_sequence", FinishReason::Stop);
        add("max_tokens", FinishReason::Length);
        add("model_context_window_exceeded", FinishReason::Length);
        add("tool_use", FinishReason::ToolCalls);
        add("refusal", FinishReason::ContentFilter);
        add("pause_turn", FinishReason::Other);
        add("", FinishReason::Unknown);
    }
    void finishWords()
    {
        QFETCH(QString, word);
        QFETCH(int, reason);
        const Read result = read(whole(R"({"type":"text","text":"a"})", word.toLatin1()));
        QVERIFY(result.outcome);
        QCOMPARE(static_cast<int>(result.outcome->finish), reason);
        QCOMPARE(result.outcome->rawFinish, word);
    }

    void aRefusalIsMarkedOrAFailure()
    {
        const QByteArray details =
            R"(,"stop_details":{"type":"refusal","category":"bio","explanation":"No."})";
        const Read marked = read(begin() + textBlock(0, {R"("a")"}) + end("refusal", details));
        QVERIFY(marked.outcome);
        QCOMPARE(marked.outcome->text, QStringLiteral("a"));
        QCOMPARE(marked.outcome->refusal, QStringLiteral("No."));
        for (const QByteArray &body :
             {begin() + end("refusal", details), whole({}, "refusal", details)}) {
            const Read failed = read(body);
            QCOMPARE(failed.kind(), QStringLiteral("content_filtered"));
            QCOMPARE(failed.outcome.error().message, QStringLiteral("No."));
            QCOMPARE(failed.outcome.error().code, QStringLiteral("refusal"));
            QCOMPARE(failed.outcome.error().outcome, OutcomeClass::Final);
        }
        // What it cost stays with the attempt.
        QVERIFY(read(begin() + end("refusal")).partial.usage.outputTokens == 25);
    }

    void whatIsMissingStaysEmpty()
    {
        const Read bare = read(R"({"content":[{"type":"text"},{},7,{"type":"text","text":"a"}]})");
        QVERIFY(bare.outcome);
        QCOMPARE(bare.outcome->text, QStringLiteral("a"));
        QVERIFY(bare.outcome->usage == Usage());
        QCOMPARE(bare.outcome->finish, FinishReason::Unknown);
        QVERIFY(bare.outcome->requestId.isEmpty() && bare.outcome->toolCalls.isEmpty());
        // An empty answer is one, and marked as such elsewhere.
        QCOMPARE(read(whole({})).kind(), QStringLiteral("success"));
        QCOMPARE(read("{}").kind(), QStringLiteral("not_understood"));
        QCOMPARE(read(R"({"type":"message"})").kind(), QStringLiteral("not_understood"));
    }

    void usageInItsForms()
    {
        const auto usage = [](const QByteArray &json) {
            return read(whole({}, "end_turn", R"(,"usage":)" + json)).outcome->usage;
        };
        QVERIFY(usage("null") == Usage());
        QVERIFY((usage(R"({"input_tokens":7,"output_tokens":3})") == Usage{7, {}, 3, {}, {}}));
        QVERIFY(
            (usage(R"({"input_tokens":7,"cache_creation_input_tokens":null,)"
                   R"("cache_read_input_tokens":0,"output_tokens":3})") == Usage{7, 0, 3, {}, {}}));
        QVERIFY(
            (usage(R"({"input_tokens":7,"cache_creation_input_tokens":5,)"
                   R"("cache_read_input_tokens":11,"output_tokens":9,)"
                   R"("output_tokens_details":{"thinking_tokens":4}})") == Usage{23, 11, 9, 4, 5}));
        // Cumulative: the last count stands, and what it leaves out stays as it was.
        const Read stream =
            read(begin() + eventOf("message_delta", R"("delta":{},"usage":{"output_tokens":5})") +
                 eventOf("message_delta", R"("delta":{"stop_reason":"end_turn"},)"
                                          R"("usage":{"output_tokens":8,"input_tokens":10,)"
                                          R"("output_tokens_details":{"thinking_tokens":2}})"));
        QVERIFY(stream.outcome);
        QVERIFY((stream.outcome->usage == Usage{330, 300, 8, 2, 20}));
    }

    void errorsOfEachKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto add = [](int status, const QByteArray &type, const QByteArray &message,
                            const char *kind) {
            QTest::addRow("%d %s", status, message.constData())
                << status << errorBody(type, message) << QString::fromLatin1(kind);
        };
        add(401, "authentication_error", "invalid x-api-key", "invalid_key");
        add(402, "billing_error", "no funds", "no_credit");
        add(403, "permission_error", "not yours", "no_permission");
        add(404, "not_found_error", "model: claude-nonsense", "unknown_model");
        add(404, "not_found_error", "Not Found", "bad_request");
        add(413, "request_too_large", "Request exceeds the maximum size", "context_too_long");
        add(429, "rate_limit_error", "slow down", "rate_limited");
        add(500, "api_error", "Internal server error", "server_error");
        add(504, "timeout_error", "timed out", "server_error");
        add(529, "overloaded_error", "Overloaded", "overloaded");
        add(400, "invalid_request_error", "messages.0: wrong", "bad_request");
        add(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum",
            "context_too_long");
        add(400, "invalid_request_error",
            "input length and `max_tokens` exceed context limit: 1 + 2 > 3", "context_too_long");
        add(400, "invalid_request_error", "Your credit balance is too low to access the API.",
            "no_credit");
        add(400, "invalid_request_error", "Output blocked by content filtering policy",
            "content_filtered");
        add(400, "invalid_request_error", "This organization has been disabled.", "no_permission");
        add(400, "invalid_request_error", "temperature: range: 0..1", "bad_parameter");
        add(400, "invalid_request_error", "max_tokens: 99999 > 8192", "bad_parameter");
    }
    void errorsOfEachKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        const Read result = read(body, status);
        QCOMPARE(result.kind(), kind);
        const Failure &failure = result.outcome.error();
        QCOMPARE(failure.httpStatus, status);
        QVERIFY(!failure.message.isEmpty() && !failure.code.isEmpty());
        if (failure.kind == FailureKind::BadParameter)
            QVERIFY(failure.message.startsWith(failure.parameter + QLatin1Char(':')));
    }

    void errorsUnderSuccess()
    {
        QCOMPARE(read(errorEvent("overloaded_error")).kind(), QStringLiteral("overloaded"));
        QCOMPARE(read(begin() + errorEvent("api_error")).kind(), QStringLiteral("server_error"));
        QCOMPARE(read(errorEvent("timeout_error")).kind(), QStringLiteral("server_error"));
        QCOMPARE(read(errorEvent("invalid_request_error")).kind(), QStringLiteral("bad_request"));
        QCOMPARE(read(errorBody("rate_limit_error", "m")).kind(), QStringLiteral("rate_limited"));
        // Once text has come it may have been billed, and is not sent again by itself.
        const Read late = read(begin() + textBlock(0, {R"("a")"}) + errorEvent("overloaded_error"));
        QCOMPARE(late.outcome.error().outcome, OutcomeClass::Unknown);
        QCOMPARE(late.partial.text, QStringLiteral("a"));
    }

    void whereAStreamMayEnd()
    {
        const QByteArray text = begin() + textBlock(0, {R"("a")"});
        const QByteArray finished =
            eventOf("message_delta", R"("delta":{"stop_reason":"end_turn"},"usage":{})");
        QCOMPARE(read(text + finished).kind(), QStringLiteral("success"));
        QCOMPARE(read(text + eventOf("message_stop")).kind(), QStringLiteral("success"));
        QCOMPARE(read(text + finished.chopped(1)).kind(), QStringLiteral("truncated"));
        QCOMPARE(read(text + ping).kind(), QStringLiteral("truncated"));
        QCOMPARE(read(ping + ping).kind(), QStringLiteral("truncated"));
        QCOMPARE(read({}).kind(), QStringLiteral("truncated"));
        QCOMPARE(read("<html></html>").kind(), QStringLiteral("not_understood"));
    }
};

QTEST_GUILESS_MAIN(TestAnthropicAnswer)
#include "tst_anthropic_answer.moc"

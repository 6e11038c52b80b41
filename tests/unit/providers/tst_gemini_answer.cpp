// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_replies.h"
#include "providers/gemini_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;
using test::headOf;
using test::Read;
using test::streamOf;

namespace {

const GeminiProvider provider([]() -> qint64 { return 0; });

std::unique_ptr<ReplyParser> makeParser()
{
    Target target;
    target.provider = QStringLiteral("gemini");
    target.model = QStringLiteral("gemini-2.5-flash");
    target.settings.topP = 0.5;
    return provider.makeParser(target);
}

Read read(const QByteArray &body, int status = 200)
{
    return test::readReply(makeParser, body, 0, headOf(status));
}

/// A whole reply or a piece of a stream.
QByteArray reply(const QByteArray &parts, const QByteArray &finish = {},
                 const QByteArray &more = {})
{
    const QByteArray reason = finish.isEmpty() ? finish : R"(,"finishReason":")" + finish + "\"";
    return R"({"candidates":[{"content":{"parts":[)" + parts + R"(],"role":"model"})" + reason +
           R"(,"index":0}],"modelVersion":"gemini-2.5-flash-001","responseId":"r1")" + more + "}";
}

QByteArray text(const QByteArray &quoted)
{
    return R"({"text":)" + quoted + "}";
}

const QByteArray usage =
    R"(,"usageMetadata":{"promptTokenCount":12,"candidatesTokenCount":7,"thoughtsTokenCount":30,"cachedContentTokenCount":4,"totalTokenCount":49})";
const QByteArray blocked =
    R"({"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":3,"totalTokenCount":3},"modelVersion":"m"})";
const QByteArray call = R"({"functionCall":{"name":"f","args":{"b":[1, 2],"a":"x"}}})";

QByteArray errorBody(int code, const QByteArray &status, const QByteArray &message,
                     const QByteArray &details = {})
{
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message +
           R"(","status":")" + status + R"(","details":[)" + details + "]}}";
}

QByteArray quota(const QByteArray &id)
{
    return R"({"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaMetric":"x","quotaId":"GenerateRequestsPerMinutePerProject"},{"quotaId":")" +
           id + R"("}]})";
}

QByteArray retryIn(const QByteArray &delay)
{
    return R"({"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")" + delay +
           R"("})";
}

} // namespace

class TestGeminiAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamIsTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *name, const QList<QByteArray> &pieces, const char *kind) {
            QTest::newRow(name) << streamOf(pieces) << QString::fromLatin1(kind);
        };
        const QByteArray first = reply(text(R"("Gr\u00fc")"));
        const QByteArray second = reply(text(R"("ße 😀")"));
        add("text", {first, second, reply(text("\"\""), "STOP", usage)}, "success");
        add("thoughts", {reply(R"({"text":"hm","thought":true})"), first, reply({}, "STOP", usage)},
            "success");
        add("call", {first, reply(call, "STOP", usage)}, "success");
        add("length", {first, reply(text("\"a\""), "MAX_TOKENS")}, "success");
        add("blocked", {blocked}, "content_filtered");
        add("blocked on the way", {reply({}, "SAFETY")}, "content_filtered");
        add("marked", {first, reply({}, "SAFETY")}, "success");
        add("error on the way", {first, errorBody(503, "UNAVAILABLE", "é")}, "overloaded");
        add("cut", {first, second}, "truncated");
        add("unknown fields",
            {R"({"newField":1})", first, R"({"candidates":[{"index":1,"finishReason":"STOP"}]})",
             reply(R"({"executableCode":{"code":"x"}},{})", "STOP")},
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
        const QByteArray body = reply(text(R"("Grüße 😀")"), "STOP", usage);
        QCOMPARE(test::readCutAnywhere(makeParser, body).kind(), QStringLiteral("success"));
        QCOMPARE(test::readCutAnywhere(makeParser, body.chopped(4)).kind(),
                 QStringLiteral("truncated"));
        QCOMPARE(test::readCutAnywhere(
                     makeParser, '[' + errorBody(429, "RESOURCE_EXHAUSTED", "é") + ']', headOf(429))
                     .kind(),
                 QStringLiteral("rate_limited"));
    }

    void streamAndBodySayTheSame()
    {
        const Read body = read(reply(R"({"text":"hm","thought":true},{"text":"a"},{"text":"b"},)" +
                                         call + R"(,{"functionCall":{"name":"g","id":"7"}})",
                                     "STOP", usage));
        const Read stream = read(
            streamOf({reply(R"({"text":"h","thought":true})", {},
                            R"(,"usageMetadata":{"promptTokenCount":12})"),
                      reply(R"({"text":"m","thought":true},{"text":"a"})"), reply(text("\"b\"")),
                      reply(call + R"(,{"functionCall":{"name":"g","id":"7"}})"),
                      reply({}, "STOP", usage)}));
        for (const Read *one : {&body, &stream}) {
            QVERIFY(one->outcome);
            QCOMPARE(one->outcome->text, QStringLiteral("ab"));
            QCOMPARE(one->outcome->reasoning, QStringLiteral("hm"));
            // It says STOP even where it calls.
            QCOMPARE(one->outcome->finish, FinishReason::ToolCalls);
            QCOMPARE(one->outcome->rawFinish, QStringLiteral("STOP"));
            QCOMPARE(one->outcome->model, QStringLiteral("gemini-2.5-flash-001"));
            QCOMPARE(one->outcome->requestId, QStringLiteral("r1"));
            // Thoughts are output, cached tokens input.
            QVERIFY((one->outcome->usage == Usage{12, 4, 37, 30, {}}));
            const auto calls = QJsonDocument::fromJson(one->outcome->toolCalls.toUtf8()).array();
            QCOMPARE(calls.size(), 2);
            QVERIFY(calls.at(0)[QStringLiteral("id")].isUndefined());
            QCOMPARE(calls.at(1)[QStringLiteral("id")].toString(), QStringLiteral("7"));
            const QJsonValue function = calls.at(0)[QStringLiteral("function")];
            QCOMPARE(function[QStringLiteral("name")].toString(), QStringLiteral("f"));
            QCOMPARE(function[QStringLiteral("arguments")].toString().toUtf8(),
                     QByteArray(R"({"a":"x","b":[1,2]})"));
        }
    }

    void finishWords_data()
    {
        QTest::addColumn<int>("reason");
        const auto add = [](const char *word, FinishReason reason) {
            QTest::newRow(word) << static_cast<int>(reason);
        };
        add("STOP", FinishReason::Stop);
        add("MAX_TOKENS", FinishReason::Length);
        add("SAFETY", FinishReason::ContentFilter);
        add("RECITATION", FinishReason::ContentFilter);
        add("BLOCKLIST", FinishReason::ContentFilter);
        add("PROHIBITED_CONTENT", FinishReason::ContentFilter);
        add("SPII", FinishReason::ContentFilter);
        add("OTHER", FinishReason::Other);
        add("MALFORMED_FUNCTION_CALL", FinishReason::Other);
    }
    void finishWords()
    {
        QFETCH(int, reason);
        const QByteArray word = QTest::currentDataTag();
        const Read result = read(reply(text("\"a\""), word));
        QVERIFY(result.outcome);
        QCOMPARE(static_cast<int>(result.outcome->finish), reason);
        QCOMPARE(result.outcome->rawFinish.toLatin1(), word);
    }

    void whatIsBlockedIsAFailure()
    {
        const Read prompt = read(blocked);
        QCOMPARE(prompt.kind(), QStringLiteral("content_filtered"));
        QCOMPARE(prompt.outcome.error().code, QStringLiteral("PROHIBITED_CONTENT"));
        QCOMPARE(prompt.outcome.error().outcome, OutcomeClass::Final);
        QVERIFY((prompt.partial.usage == Usage{3, {}, {}, {}, {}}));
        const Read answer = read(
            R"({"candidates":[{"finishReason":"SAFETY","finishMessage":"why","safetyRatings":[]}]})");
        QCOMPARE(answer.kind(), QStringLiteral("content_filtered"));
        QCOMPARE(answer.outcome.error().message, QStringLiteral("why"));
        // What said something before it was stopped is an answer, and marked.
        const Read marked = read(streamOf({reply(text("\"a\"")), reply({}, "RECITATION")}));
        QVERIFY(marked.outcome);
        QCOMPARE(marked.outcome->finish, FinishReason::ContentFilter);
        QCOMPARE(marked.outcome->text, QStringLiteral("a"));
    }

    void whatIsMissingStaysEmpty()
    {
        const Read bare = read(R"({"candidates":[{"content":{"parts":[{"text":"a"},{},3]}}]})");
        QVERIFY(bare.outcome);
        QCOMPARE(bare.outcome->text, QStringLiteral("a"));
        QVERIFY(bare.outcome->usage == Usage());
        QCOMPARE(bare.outcome->finish, FinishReason::Unknown);
        QCOMPARE(read(R"({"candidates":[{"finishReason":"STOP"}]})").kind(),
                 QStringLiteral("success"));
        QCOMPARE(read(R"({"candidates":[]})").kind(), QStringLiteral("not_understood"));
        QCOMPARE(read(R"({"usageMetadata":{}})").kind(), QStringLiteral("not_understood"));
        QCOMPARE(read("<html></html>").kind(), QStringLiteral("not_understood"));
        QCOMPARE(read({}).kind(), QStringLiteral("truncated"));
        // Only the first answer has a place in a row.
        QCOMPARE(read(R"({"candidates":[{"index":1,"content":{"parts":[{"text":"b"}]}},)"
                      R"({"index":0,"content":{"parts":[{"text":"a"}]}}]})")
                     .outcome->text,
                 QStringLiteral("a"));
    }

    void usageInItsForms()
    {
        const auto of = [](const QByteArray &json) {
            return read(reply(text("\"a\""), "STOP", R"(,"usageMetadata":)" + json)).outcome->usage;
        };
        QVERIFY(of("{}") == Usage());
        QVERIFY((of(R"({"promptTokenCount":5,"candidatesTokenCount":2})") == Usage{5, {}, 2, {}}));
        // All of the limit was thought away.
        QVERIFY((of(R"({"promptTokenCount":5,"thoughtsTokenCount":9})") == Usage{5, {}, 9, 9}));
        QVERIFY((of(R"({"promptTokenCount":5,"toolUsePromptTokenCount":20,)"
                    R"("candidatesTokenCount":2,"thoughtsTokenCount":0})") == Usage{25, {}, 2, 0}));
    }

    void errorsOfEachKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *name, int status, const QByteArray &body,
                            const char *kind) {
            QTest::newRow(name) << status << body << QString::fromLatin1(kind);
        };
        const QByteArray badKey =
            R"({"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com"})";
        add("bad key", 400, errorBody(400, "INVALID_ARGUMENT", "API key not valid.", badKey),
            "invalid_key");
        add("no key", 401, errorBody(401, "UNAUTHENTICATED", "m"), "invalid_key");
        add("no permission", 403, errorBody(403, "PERMISSION_DENIED", "m"), "no_permission");
        add("leaked key", 403,
            errorBody(403, "PERMISSION_DENIED", "Your API key was reported as leaked."),
            "invalid_key");
        add("not here", 400,
            errorBody(400, "FAILED_PRECONDITION", "User location is not supported."),
            "no_permission");
        add("unknown model", 404, errorBody(404, "NOT_FOUND", "models/x is not found"),
            "unknown_model");
        add("too long", 400,
            errorBody(400, "INVALID_ARGUMENT",
                      "The input token count (9) exceeds the maximum number of tokens allowed (8)"),
            "context_too_long");
        add("bad field", 400,
            errorBody(
                400, "INVALID_ARGUMENT", "m",
                R"({"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"generation_config.temperature","description":"d"}]})"),
            "bad_parameter");
        add("bad field by name", 400,
            errorBody(400, "INVALID_ARGUMENT", "top_p must be in the range [0.0, 1.0]."),
            "bad_parameter");
        add("bad contents", 400,
            errorBody(
                400, "INVALID_ARGUMENT", "m",
                R"({"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"contents[0].parts"}]})"),
            "bad_request");
        add("a minute's limit", 429,
            errorBody(429, "RESOURCE_EXHAUSTED", "Quota exceeded",
                      quota("GenerateContentInputTokensPerModelPerMinute") + ',' + retryIn("22s")),
            "rate_limited");
        add("a day's quota", 429,
            errorBody(429, "RESOURCE_EXHAUSTED", "Quota exceeded",
                      retryIn("22s") + ',' +
                          quota("GenerateRequestsPerDayPerProjectPerModel-FreeTier")),
            "quota_used_up");
        add("not in the plan", 429,
            errorBody(429, "RESOURCE_EXHAUSTED", "Quota exceeded for metric: x, limit: 0, model: m",
                      retryIn("22s")),
            "quota_used_up");
        add("no credit", 429,
            errorBody(429, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."),
            "no_credit");
        add("overloaded", 503, errorBody(503, "UNAVAILABLE", "The model is overloaded."),
            "overloaded");
        add("internal", 500, errorBody(500, "INTERNAL", "m"), "server_error");
        add("too slow", 504, errorBody(504, "DEADLINE_EXCEEDED", "m"), "server_error");
        add("in an array", 429, '[' + errorBody(429, "RESOURCE_EXHAUSTED", "m") + ']',
            "rate_limited");
        add("under 200", 200, errorBody(429, "RESOURCE_EXHAUSTED", "m"), "rate_limited");
        add("in an array under 200", 200, '[' + errorBody(503, "UNAVAILABLE", "m") + ']',
            "overloaded");
    }
    void errorsOfEachKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        const Read result = read(body, status);
        QCOMPARE(result.kind(), kind);
        const Failure &failure = result.outcome.error();
        QVERIFY(!failure.message.isEmpty());
        // Its words, and not the status again.
        QVERIFY(!failure.code.isEmpty() && failure.code.at(0).isLetter());
        QCOMPARE(failure.kind == FailureKind::BadParameter,
                 !failure.parameter.isEmpty() && failure.kind != FailureKind::BadRequest);
    }

    void theWishToWaitIsRead()
    {
        const auto wait = [](const QByteArray &delay, const QList<HttpHeader> &headers = {}) {
            return test::readReply(makeParser,
                                   errorBody(429, "RESOURCE_EXHAUSTED", "m", retryIn(delay)), 0,
                                   headOf(429, headers))
                .outcome.error()
                .retryAfter;
        };
        QCOMPARE(wait("22s"), 22'000ms);
        QCOMPARE(wait("10.689924287s"), 10'690ms);
        QVERIFY(!wait("soon"));
        QCOMPARE(wait("22s", {{"Retry-After", "3"}}), 3000ms);
    }

    void whereAStreamMayEnd()
    {
        const QByteArray piece = reply(text("\"a\""));
        QCOMPARE(read(streamOf({piece, reply({}, "STOP")})).kind(), QStringLiteral("success"));
        QCOMPARE(read(streamOf({piece, reply({}, "STOP")}).chopped(1)).kind(),
                 QStringLiteral("truncated"));
        QCOMPARE(read(streamOf({piece})).kind(), QStringLiteral("truncated"));
        QCOMPARE(read(streamOf({piece, R"({"usageMetadata":{}})"})).kind(),
                 QStringLiteral("truncated"));
        // What follows the reason still counts: the tokens may.
        const Read late = read(streamOf({piece, reply({}, "STOP"), "{" + usage.mid(1) + "}"}));
        QVERIFY(late.outcome && late.outcome->usage.inputTokens == 12);
    }
};

QTEST_GUILESS_MAIN(TestGeminiAnswer)
#include "tst_gemini_answer.moc"

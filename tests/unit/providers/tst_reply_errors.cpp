// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/reply_errors.h"
#include "reply_data.h"

#include <QtTest>

using namespace volley;
using test::headOf;

namespace {

ErrorContext context()
{
    return {{QStringLiteral("temperature"), QStringLiteral("n"), QStringLiteral("stream_options")},
            0,
            {}};
}

} // namespace

Q_DECLARE_METATYPE(volley::FailureKind)
Q_DECLARE_METATYPE(volley::OutcomeClass)

class TestReplyErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void messages_data();
    void messages();
    void longBodiesAreShortened();
    void codeTypeAndParameterAreKept();
    void refusedParametersAreFoundInTheMessage_data();
    void refusedParametersAreFoundInTheMessage();
    void keysAreScrubbed();
    void redirectsShowTheirTargetWithoutItsQuery();
    void addressesWhereNothingAnswersHintAtTheBaseUrl();
    void retryWishesAreRead();
    void emptyAccountsAreToldFromLimitsByTheMomentNamed();
    void quotasOfADayAreToldFromLimitsByTheMomentNamed();
    void aProvidersOwnRulesComeFirst();
    void errorsUnderSuccessAreReadByTheirOwnStatus_data();
    void errorsUnderSuccessAreReadByTheirOwnStatus();
    void brokenOffJsonIsTold();
};

void TestReplyErrors::kinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(OutcomeClass, outcome);
    const Failure failure = failureOfStatus(headOf(status), body, context());
    QCOMPARE(failureName(failure.kind), failureName(kind));
    QCOMPARE(failure.outcome, outcome);
    QCOMPARE(failure.httpStatus, status);
}

void TestReplyErrors::messages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const char *body, const char *message) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(message);
    };
    add("object", R"({"error":{"message":"no é","type":"t","param":null,"code":null}})", "no é");
    add("text", R"({"error":"model is loading"})", "model is loading");
    add("detail", R"({"detail":"Not authenticated"})", "Not authenticated");
    add("fields", R"({"detail":[{"loc":["body","top_p"],"msg":"too big","type":"v"}]})", "too big");
    add("detail object", R"({"detail":{"message":"deep","code":"c"}})", "deep");
    add("message", R"({"message":"plain","request_id":"x"})", "plain");
    add("array", R"([{"error":{"code":400,"message":"listed","status":"INVALID"}}])", "listed");
    add("old vLLM", R"({"object":"error","message":"vllm","type":"BadRequestError","code":400})",
        "vllm");
    add("other order", R"({"type":"error","error":{"type":"x","message":"typed"}})", "typed");
    add("relay",
        R"({"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"real cause","provider_name":"p"}}})",
        "Provider returned error: real cause");
    add("plain text", "  upstream\n connect error ", "upstream connect error");
    add("page",
        "<!DOCTYPE html><html><head><title>502 "
        "Bad\nGateway</title></head><body>x</body></html>",
        "502 Bad Gateway");
    add("page without a title",
        "<html><script>var a=1;</script><style>p{}</style><p>Nothing <b>here</b></p>",
        "Nothing here");
    add("cut JSON", R"({"error":{"message":"begun)", R"({"error":{"message":"begun)");
    add("empty object", "{}", "{}");
    add("null error", R"({"error":null})", R"({"error":null})");
    add("empty", "", "Teapot");
    add("control characters",
        "a\x01"
        "b",
        "a\xef\xbf\xbd"
        "b");
}

void TestReplyErrors::messages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    HttpHead head = headOf(418);
    head.reason = "Teapot";
    const Failure failure = failureOfStatus(head, body, {});
    QCOMPARE(failure.message, message);
}

void TestReplyErrors::longBodiesAreShortened()
{
    QCOMPARE(failureOfStatus(headOf(500), QByteArray(1'000'000, 'x'), {}).message.size(), 201);
    const QByteArray json = R"({"error":{"message":")" + QByteArray(5000, 'y') + R"("}})";
    QCOMPARE(failureOfStatus(headOf(500), json, {}).message.size(), 1001);
    const QByteArray pairs = QByteArray("a") + QByteArray("😀").repeated(300);
    const QString cut = failureOfStatus(headOf(500), pairs, {}).message;
    QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
}

void TestReplyErrors::codeTypeAndParameterAreKept()
{
    const Failure failure = failureOfStatus(
        headOf(400),
        R"({"error":{"message":"m","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})",
        {});
    QCOMPARE(failure.code, QStringLiteral("unsupported_parameter"));
    QCOMPARE(failure.parameter, QStringLiteral("max_tokens"));
    const Failure typed =
        failureOfStatus(headOf(500), R"({"error":{"message":"m","type":"t"}})", {});
    QCOMPARE(typed.code, QStringLiteral("t"));
}

void TestReplyErrors::refusedParametersAreFoundInTheMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("ours") << QByteArray(R"({"error":"temperature must be below 2"})")
                          << "temperature";
    QTest::newRow("stream_options")
        << QByteArray(R"({"error":"Unrecognized request argument: stream_options"})")
        << "stream_options";
    QTest::newRow("short names only in quotes") << QByteArray(R"({"error":"no n in it"})") << "";
    QTest::newRow("short name") << QByteArray(R"({"error":"'n' must be 1"})") << "n";
    QTest::newRow("part of a word") << QByteArray(R"({"error":"temperatures rise"})") << "";
    QTest::newRow("place") << QByteArray(R"({"detail":[{"loc":["body","stop",0],"msg":"x"}]})")
                           << "stop.0";
}

void TestReplyErrors::refusedParametersAreFoundInTheMessage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, parameter);
    const Failure failure = failureOfStatus(headOf(422), body, context());
    QCOMPARE(failure.parameter, parameter);
    QCOMPARE(failure.kind,
             parameter.isEmpty() ? FailureKind::BadRequest : FailureKind::BadParameter);
}

void TestReplyErrors::keysAreScrubbed()
{
    const Failure failure = failureOfStatus(
        headOf(401),
        R"({"error":{"message":"Incorrect API key provided: sk-abcdefgh12345678","code":"invalid_api_key"}})",
        {});
    QVERIFY(!failure.message.contains(QStringLiteral("abcdefgh")));
    QVERIFY(failure.message.contains(QStringLiteral("Incorrect API key")));
}

void TestReplyErrors::redirectsShowTheirTargetWithoutItsQuery()
{
    const Failure failure =
        failureOfStatus(headOf(307, {{"Location", "https://u:pw@other.example/v1/x?sig=secret#f"}}),
                        "<html>moved</html>", {});
    QCOMPARE(failure.kind, FailureKind::Redirected);
    QCOMPARE(failure.message, QStringLiteral("https://other.example/v1/x"));
    QCOMPARE(failureOfStatus(headOf(301, {{"location", "/login?next=a"}}), {}, {}).message,
             QStringLiteral("/login"));
}

void TestReplyErrors::addressesWhereNothingAnswersHintAtTheBaseUrl()
{
    for (const int status : {404, 405}) {
        const QString message =
            failureOfStatus(headOf(status), "<html><title>Not Found</title></html>", {}).message;
        QVERIFY(message.startsWith(QStringLiteral("Not Found")));
        QVERIFY(message.contains(QStringLiteral("base URL")));
    }
    const QString model =
        failureOfStatus(headOf(404), R"({"error":"model 'x' not found"})", {}).message;
    QVERIFY(!model.contains(QStringLiteral("base URL")));
}

void TestReplyErrors::retryWishesAreRead()
{
    const Failure failure =
        failureOfStatus(headOf(429, {{"Retry-After", "20"}, {"X-Should-Retry", "false"}}), {}, {});
    QCOMPARE(failure.retryAfter->count(), 20'000);
    QCOMPARE(failure.shouldRetry, std::optional(false));
    QCOMPARE(failureOfStatus(headOf(400, {{"x-should-retry", "TRUE"}}), {}, {}).shouldRetry,
             std::optional(true));
    QVERIFY(!failureOfStatus(headOf(400, {{"x-should-retry", "maybe"}}), {}, {}).shouldRetry);
    QVERIFY(!failureOfStatus(headOf(400), {}, {}).retryAfter);
}

void TestReplyErrors::emptyAccountsAreToldFromLimitsByTheMomentNamed()
{
    const HttpHead later = headOf(402, {{"Retry-After", "5"}});
    const Failure limited = failureOfStatus(later, R"({"error":{"message":"busy"}})", {});
    QCOMPARE(limited.kind, FailureKind::RateLimited);
    QCOMPARE(limited.outcome, OutcomeClass::NotProcessed);
    const Failure empty =
        failureOfStatus(later, R"({"error":{"message":"m","code":"insufficient_quota"}})", {});
    QCOMPARE(empty.kind, FailureKind::NoCredit);
}

void TestReplyErrors::quotasOfADayAreToldFromLimitsByTheMomentNamed()
{
    const QByteArray body =
        R"({"error":{"message":"Rate limit reached on requests per day","code":"rate_limit_exceeded"}})";
    QCOMPARE(failureOfStatus(headOf(429), body, {}).kind, FailureKind::QuotaUsedUp);
    QCOMPARE(failureOfStatus(headOf(429, {{"Retry-After", "432"}}), body, {}).kind,
             FailureKind::QuotaUsedUp);
    // It fills again bit by bit.
    QCOMPARE(failureOfStatus(headOf(429, {{"Retry-After", "8"}}), body, {}).kind,
             FailureKind::RateLimited);
}

void TestReplyErrors::aProvidersOwnRulesComeFirst()
{
    static constexpr std::array statuses{StatusKind{412, 412, FailureKind::NoCredit}};
    static constexpr std::array words{
        WordKind{QLatin1String("server_error"), FailureKind::Overloaded}};
    static constexpr std::array phrases{
        WordKind{QLatin1String("no endpoints found"), FailureKind::UnknownModel}};
    ErrorContext own;
    own.rules = {statuses, words, phrases};
    const auto kindOf = [&own](int status, const char *body) {
        return failureName(failureOfStatus(headOf(status), body, own).kind);
    };
    QCOMPARE(kindOf(412, ""), QStringLiteral("no_credit"));
    QCOMPARE(kindOf(400, R"({"error":{"message":"x","type":"server_error"}})"),
             QStringLiteral("overloaded"));
    QCOMPARE(kindOf(404, R"({"error":{"message":"No endpoints found for a/b."}})"),
             QStringLiteral("unknown_model"));
    QCOMPARE(kindOf(500, R"({"error":{"message":"x"}})"), QStringLiteral("server_error"));
}

void TestReplyErrors::errorsUnderSuccessAreReadByTheirOwnStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    const auto add = [](const char *body, FailureKind kind) {
        QTest::newRow(body) << QByteArray(body) << kind;
    };
    add(R"({"error":{"code":429,"message":"slow"}})", FailureKind::RateLimited);
    add(R"({"error":{"code":"503","message":"full"}})", FailureKind::Overloaded);
    add(R"({"error":{"code":502,"message":"gone"}})", FailureKind::ServerError);
    add(R"({"error":{"message":"x","type":"server_error"}})", FailureKind::ServerError);
    add(R"({"error":{"message":"x","type":"overloaded_error"}})", FailureKind::Overloaded);
    add(R"({"error":{"message":"x","code":"rate_limit_exceeded"}})", FailureKind::RateLimited);
    add(R"({"error":{"message":"x","type":"insufficient_quota"}})", FailureKind::NoCredit);
    add(R"({"error":{"message":"x","type":"invalid_request_error"}})", FailureKind::BadRequest);
    add(R"({"error":"something broke"})", FailureKind::ServerError);
}

void TestReplyErrors::errorsUnderSuccessAreReadByTheirOwnStatus()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    const ErrorBody error = readErrorBody(body);
    const Failure before = failureInAnswer(headOf(200), error, false, {});
    const Failure after = failureInAnswer(headOf(200), error, true, {});
    QCOMPARE(before.kind, kind);
    QCOMPARE(before.httpStatus, 200);
    QVERIFY(before.outcome == OutcomeClass::Final ? after.outcome == OutcomeClass::Final
                                                  : after.outcome == OutcomeClass::Unknown);
}

void TestReplyErrors::brokenOffJsonIsTold()
{
    for (const char *cut : {"{", "[", "{\"a\":\"b", "{\"a\":[1,2", "{\"a\\\"", "{\"a\":\"}"})
        QVERIFY2(breaksOff(cut), cut);
    for (const char *whole : {"", "{}", "{\"a\":\"{[\"}", "1", "{a}", "]", "{\"\\\\\":1}"})
        QVERIFY2(!breaksOff(whole), whole);
}

void TestReplyErrors::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<OutcomeClass>("outcome");
    constexpr auto notProcessed = OutcomeClass::NotProcessed;
    constexpr auto unknown = OutcomeClass::Unknown;
    constexpr auto final = OutcomeClass::Final;
    const auto add = [](int status, const char *body, FailureKind kind, OutcomeClass outcome) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << kind << outcome;
    };
    using K = FailureKind;
    add(300, "", K::Redirected, final);
    add(308, "", K::Redirected, final);
    add(400, "", K::BadRequest, final);
    add(401, "", K::InvalidKey, final);
    add(401, R"({"error":{"message":"x","code":"insufficient_quota"}})", K::InvalidKey, final);
    add(402, "", K::NoCredit, final);
    add(403, "", K::NoPermission, final);
    add(403, R"({"error":{"message":"x","code":"model_not_found"}})", K::NoPermission, final);
    add(403, R"({"error":{"code":403,"message":"x","metadata":{"reasons":["violence"]}}})",
        K::ContentFiltered, final);
    add(404, "", K::BadRequest, final);
    add(404, R"({"detail":"Not Found"})", K::BadRequest, final);
    add(404, R"({"error":{"message":"gone","code":"model_not_found"}})", K::UnknownModel, final);
    add(404,
        R"({"error":{"message":"The model `x` does not exist.","type":"NotFoundError","code":404}})",
        K::UnknownModel, final);
    add(404, R"({"error":"model x not found, try pulling it first"})", K::UnknownModel, final);
    add(404, R"({"error":{"message":"Invalid URL: POST /v2/chat","type":"invalid_request_error"}})",
        K::BadRequest, final);
    add(407, "", K::ProxyFailed, notProcessed);
    add(408, "", K::ServerError, unknown);
    add(409, "", K::ServerError, unknown);
    add(413, "", K::ContextTooLong, final);
    add(418, "", K::BadRequest, final);
    add(422, R"({"detail":[{"loc":["body","temperature"],"msg":"x","type":"v"}]})", K::BadParameter,
        final);
    add(429, "", K::RateLimited, notProcessed);
    add(429, R"({"error":{"message":"x","type":"requests","code":"rate_limit_exceeded"}})",
        K::RateLimited, notProcessed);
    add(429, R"({"error":{"message":"x","type":"insufficient_quota","code":"insufficient_quota"}})",
        K::NoCredit, final);
    add(429, R"({"error":{"message":"x","type":"insufficient_quota","code":null}})", K::NoCredit,
        final);
    add(429, R"({"error":{"message":"x","code":"billing_hard_limit_reached"}})", K::NoCredit,
        final);
    add(429, R"({"error":{"message":"x","code":"billing_some_new_word"}})", K::NoCredit, final);
    add(500, "", K::ServerError, unknown);
    add(500, R"({"error":{"message":"x","type":"overloaded_error"}})", K::Overloaded, notProcessed);
    add(502, "<html><title>Bad gateway</title>", K::ServerError, unknown);
    add(503, "", K::Overloaded, notProcessed);
    add(504, "", K::ServerError, unknown);
    add(529, "", K::Overloaded, notProcessed);
    add(599, "", K::ServerError, unknown);
    add(400, R"({"error":{"message":"x","code":"context_length_exceeded","param":"messages"}})",
        K::ContextTooLong, final);
    add(400, R"({"error":{"message":"maximum context length is 4096 tokens","code":400}})",
        K::ContextTooLong, final);
    add(400, R"({"error":{"message":"x","code":"content_filter"}})", K::ContentFiltered, final);
    add(400, R"({"error":{"message":"x","code":"unsupported_parameter","param":"max_tokens"}})",
        K::BadParameter, final);
    add(400, R"({"error":{"message":"x","type":"invalid_request_error","param":"top_p"}})",
        K::BadParameter, final);
    add(400, R"({"error":{"message":"x","param":"messages.[0].content"}})", K::BadRequest, final);
    add(400, R"({"error":{"message":"x","param":"model"}})", K::UnknownModel, final);
    add(400, R"({"error":{"message":"Invalid model: y","type":"invalid_model"}})", K::UnknownModel,
        final);
    add(400, R"({"error":{"message":"x","code":"invalid_api_key"}})", K::InvalidKey, final);
    add(401, R"({"error":{"message":"x","code":"account_deactivated"}})", K::NoPermission, final);
    add(413,
        R"({"error":{"message":"Request too large for model x on tokens per minute (TPM): Limit 6000, Requested 7000","type":"tokens","code":"rate_limit_exceeded"}})",
        K::ContextTooLong, final);
    add(429,
        R"({"error":{"message":"Request too large for x on tokens per min (TPM): Limit 9, Requested 10.","type":"tokens","code":"rate_limit_exceeded"}})",
        K::ContextTooLong, final);
    add(429,
        R"({"error":{"message":"Rate limit reached for x on requests per day (RPD): Limit 200, Used 200.","type":"requests","code":"rate_limit_exceeded"}})",
        K::QuotaUsedUp, final);
    add(400,
        R"({"error":{"message":"no 'system' with this model","code":"unsupported_value","param":"messages[0].role"}})",
        K::BadRequest, final);
    add(400, R"({"error":{"message":"x","code":"invalid_image_url","param":"input[0].content"}})",
        K::BadRequest, final);
    add(400, R"({"error":{"message":"x","code":"invalid_prompt"}})", K::ContentFiltered, final);
    add(400, R"({"error":{"message":"x","param":"inputs_per_call"}})", K::BadParameter, final);
    add(422,
        R"({"error":{"message":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4097","type":"invalid_request_error"}})",
        K::ContextTooLong, final);
}

QTEST_GUILESS_MAIN(TestReplyErrors)
#include "tst_reply_errors.moc"

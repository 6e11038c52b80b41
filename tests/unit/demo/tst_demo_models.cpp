// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_api.h"
#include "demo/demo_limiter.h"
#include "demo/demo_models.h"
#include "demo/demo_wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

ChatRequest asking(const QString &prompt, qint64 maxTokens = -1)
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = prompt;
    request.inputTokens = demoTokens(prompt);
    request.maxTokens = maxTokens;
    return request;
}

QList<DemoFault> faultsOf(const DemoOptions &options, int prompts, quint32 nth = 0)
{
    QList<DemoFault> faults;
    for (int i = 0; i < prompts; ++i)
        faults.append(demoPlan(options, DemoModel::Flaky, asking(QString::number(i)), nth).fault);
    return faults;
}

QByteArray chat(const QByteArray &members)
{
    return R"({"model":"demo-fast","messages":[{"role":"user","content":"hi"}],)" + members + '}';
}

} // namespace

class TestDemoModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesEveryText_data();
    void echoesEveryText();
    void cutsAtMaxTokens();
    void paceDecidesThePieces();
    void sameSeedSameFailures();
    void failureRateIsHeeded();
    void aRetryMayFareOtherwise();
    void optionsReplaceHabits();
    void bucketFillsEvenly();
    void limiterTakesBothOrNeither();
    void limiterWithoutLimits();
    void readsChatRequests();
    void refusesBadChatRequests_data();
    void refusesBadChatRequests();
    void writesJsonStrings();
    void writesRateDurations();
    void knowsLoopbackHosts();
};

void TestDemoModels::echoesEveryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one character") << QStringLiteral("x");
    QTest::newRow("pairs") << QString::fromUtf8("😀😀😀😀😀😀😀😀😀").repeated(5);
    QTest::newRow("lone surrogates")
        << QString(QChar(0xd83d)) + u'a' + QChar(0xde00) + QChar(0xd83d);
    QTest::newRow("nul and line ends") << QStringLiteral("a\r\n\r\nb") + QChar(0) + u'c';
    QTest::newRow("long") << QStringLiteral("0123456789ab\n").repeated(5000);
}

void TestDemoModels::echoesEveryText()
{
    QFETCH(QString, text);
    for (const int pace : {-1, 0, 1, 7, 100'000}) {
        DemoOptions options;
        options.tokensPerSecond = pace;
        const DemoPlan plan = demoPlan(options, DemoModel::Echo, asking(text), 0);
        QCOMPARE(plan.pieces.join(QString()), text);
        QCOMPARE(plan.outputTokens, demoTokens(text));
        QCOMPARE(plan.fault, DemoFault::None);
        QVERIFY(!plan.cutAtMaxTokens);
    }
}

void TestDemoModels::cutsAtMaxTokens()
{
    const QString text = QString::fromUtf8("😀abc😀def😀");
    DemoPlan plan = demoPlan({}, DemoModel::Echo, asking(text, 2), 0);
    QCOMPARE(plan.pieces.join(QString()), QString::fromUtf8("😀abc😀def"));
    QCOMPARE(plan.outputTokens, 2);
    QVERIFY(plan.cutAtMaxTokens);
    plan = demoPlan({}, DemoModel::Echo, asking(text, 3), 0);
    QCOMPARE(plan.pieces.join(QString()), text);
    QVERIFY(!plan.cutAtMaxTokens);
}

void TestDemoModels::paceDecidesThePieces()
{
    const QString text(400, u'x'); // 100 tokens
    DemoOptions options;
    options.tokensPerSecond = 10;
    DemoPlan plan = demoPlan(options, DemoModel::Echo, asking(text), 0);
    QCOMPARE(plan.pieces.size(), 100);
    QCOMPARE(plan.pieceIntervalMs, 100);
    options.tokensPerSecond = 1000;
    plan = demoPlan(options, DemoModel::Echo, asking(text), 0);
    QCOMPARE(plan.pieces.size(), 5);
    QCOMPARE(plan.pieceIntervalMs, 20);
    options.tokensPerSecond = 0;
    plan = demoPlan(options, DemoModel::Echo, asking(text), 0);
    QVERIFY(plan.pieces.size() > 1);
    QCOMPARE(plan.pieceIntervalMs, 0);
}

void TestDemoModels::sameSeedSameFailures()
{
    DemoOptions options;
    options.seed = 7;
    QCOMPARE(faultsOf(options, 200), faultsOf(options, 200));
    DemoOptions other = options;
    other.seed = 8;
    QVERIFY(faultsOf(options, 200) != faultsOf(other, 200));
}

void TestDemoModels::failureRateIsHeeded()
{
    DemoOptions options;
    options.failureRate = 0;
    QCOMPARE(faultsOf(options, 500).count(DemoFault::None), 500);
    options.failureRate = 1;
    const auto all = faultsOf(options, 500);
    QCOMPARE(all.count(DemoFault::None), 0);
    for (const DemoFault fault : {DemoFault::RateLimited, DemoFault::ServerError,
                                  DemoFault::CutBeforeAnswer, DemoFault::CutMidAnswer}) {
        QVERIFY(all.count(fault) > 20);
    }
    options.failureRate = -1;
    const auto usual = 2000 - faultsOf(options, 2000).count(DemoFault::None);
    QVERIFY2(usual > 300 && usual < 500, qPrintable(QString::number(usual)));
    for (const DemoModel model :
         {DemoModel::Echo, DemoModel::Fast, DemoModel::Slow, DemoModel::Limited})
        QCOMPARE(demoPlan(options, model, asking(QStringLiteral("x")), 0).fault, DemoFault::None);
}

void TestDemoModels::aRetryMayFareOtherwise()
{
    DemoOptions options;
    options.failureRate = 0.5;
    const auto first = faultsOf(options, 200, 0);
    const auto second = faultsOf(options, 200, 1);
    int recovered = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        recovered += first[i] != DemoFault::None && second[i] == DemoFault::None;
    QVERIFY(recovered > 20);
}

void TestDemoModels::optionsReplaceHabits()
{
    DemoOptions options;
    const ChatRequest request = asking(QStringLiteral("x"));
    QCOMPARE(demoPlan(options, DemoModel::Fast, request, 0).latencyMs, 0);
    QVERIFY(demoPlan(options, DemoModel::Slow, request, 0).latencyMs >= 2000);
    options.latencyMs = 500;
    options.jitterMs = 0;
    QCOMPARE(demoPlan(options, DemoModel::Fast, request, 0).latencyMs, 500);
    QCOMPARE(demoPlan(options, DemoModel::Slow, request, 0).latencyMs, 500);
    options.jitterMs = 100;
    QSet<int> seen;
    for (int i = 0; i < 200; ++i) {
        const int ms = demoPlan(options, DemoModel::Fast, asking(QString::number(i)), 0).latencyMs;
        QVERIFY(ms >= 500 && ms <= 600);
        seen.insert(ms);
    }
    QVERIFY(seen.size() > 20);
}

void TestDemoModels::bucketFillsEvenly()
{
    const Instant start{1h};
    TokenBucket bucket(60, start);
    bucket.take(60, start);
    QCOMPARE(bucket.remaining(start), 0);
    QCOMPARE(bucket.waitFor(1, start), Duration(1s));
    QCOMPARE(bucket.untilFull(start), Duration(60s));
    QCOMPARE(bucket.remaining(start + 999ms), 0);
    QCOMPARE(bucket.remaining(start + 1s), 1);
    QCOMPARE(bucket.waitFor(1, start + 1s), Duration::zero());
    QCOMPARE(bucket.remaining(start + 1h), 60);
    QVERIFY(!bucket.canHold(61));
}

void TestDemoModels::limiterTakesBothOrNeither()
{
    const Instant start{1h};
    DemoLimiter limiter(2, 100, start);
    QVERIFY(limiter.ask(90, start).granted);
    const auto tokens = limiter.ask(20, start);
    QVERIFY(!tokens.granted && tokens.forTokens && !tokens.never);
    QCOMPARE(tokens.wait, Duration(6s));
    QCOMPARE(limiter.requests().remaining(start), 1); // the refused one took no request
    QVERIFY(limiter.ask(1, start).granted);
    const auto requests = limiter.ask(1, start);
    QVERIFY(!requests.granted && !requests.forTokens);
    QCOMPARE(requests.wait, Duration(30s));
    QVERIFY(limiter.ask(1, start + requests.wait).granted);
    QVERIFY(limiter.ask(101, start + 1h).never);
}

void TestDemoModels::limiterWithoutLimits()
{
    const Instant start{1h};
    DemoLimiter limiter(0, -5, start);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(limiter.ask(1'000'000, start).granted);
}

void TestDemoModels::readsChatRequests()
{
    const auto request = parseChatRequest(
        R"({"model":"demo-echo","stream":true,"stream_options":{"include_usage":true},)"
        R"("max_tokens":9,"max_completion_tokens":5,"unknown":[1],"messages":[)"
        R"({"role":"system","content":"12345"},{"role":"user","content":"first"},)"
        R"({"role":"user","content":[{"type":"text","text":"sec"},{"type":"image_url"},{"type":"text","text":"ond"}]},)"
        R"({"role":"assistant","content":null}]})");
    QVERIFY(request);
    QCOMPARE(request->model, QStringLiteral("demo-echo"));
    QCOMPARE(request->prompt, QStringLiteral("second"));
    QCOMPARE(request->inputTokens, 6);
    QCOMPARE(request->maxTokens, 5);
    QVERIFY(request->streams && request->wantsUsage);
}

void TestDemoModels::refusesBadChatRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("param");
    const QByteArray one = R"("messages":[{"role":"user","content":"x"}])";
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"model":"demo-e)") << QByteArray();
    QTest::newRow("array") << QByteArray("[]") << QByteArray();
    QTest::newRow("invalid UTF-8") << chat("\"x\":\"\xff\xfe\"") << QByteArray();
    QTest::newRow("no model") << QByteArray('{' + one + '}') << QByteArray("model");
    QTest::newRow("model a number")
        << QByteArray(R"({"model":3,)" + one + '}') << QByteArray("model");
    QTest::newRow("no messages") << QByteArray(R"({"model":"a"})") << QByteArray("messages");
    QTest::newRow("messages empty")
        << QByteArray(R"({"model":"a","messages":[]})") << QByteArray("messages");
    QTest::newRow("messages a text")
        << QByteArray(R"({"model":"a","messages":"hi"})") << QByteArray("messages");
    QTest::newRow("message without role")
        << QByteArray(R"({"model":"a","messages":[{"content":"x"}]})")
        << QByteArray("messages[0].role");
    QTest::newRow("message a text")
        << QByteArray(R"({"model":"a","messages":["x"]})") << QByteArray("messages[0].role");
    QTest::newRow("content a number")
        << QByteArray(
               R"({"model":"a","messages":[{"role":"user","content":"x"},{"role":"user","content":1}]})")
        << QByteArray("messages[1].content");
    QTest::newRow("part a text")
        << QByteArray(R"({"model":"a","messages":[{"role":"user","content":["x"]}]})")
        << QByteArray("messages[0].content");
    QTest::newRow("max_tokens 0") << chat(R"("max_tokens":0)") << QByteArray("max_tokens");
    QTest::newRow("max_tokens a text") << chat(R"("max_tokens":"5")") << QByteArray("max_tokens");
    QTest::newRow("max_completion_tokens a fraction")
        << chat(R"("max_completion_tokens":1.5)") << QByteArray("max_completion_tokens");
    QTest::newRow("stream a text") << chat(R"("stream":"yes")") << QByteArray("stream");
    QTest::newRow("two answers") << chat(R"("n":2)") << QByteArray("n");
}

void TestDemoModels::refusesBadChatRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, param);
    const auto request = parseChatRequest(body);
    QVERIFY(!request);
    QCOMPARE(request.error().status, 400);
    QCOMPARE(request.error().param, param);
    QVERIFY(!request.error().message.isEmpty());
}

void TestDemoModels::writesJsonStrings()
{
    QString text;
    for (char16_t c = 0; c < 0x300; ++c)
        text += QChar(c);
    text += QString::fromUtf8("😀\u2028\uffff");
    QByteArray json = "{\"a\":";
    appendEscapedString(json, text);
    json += '}';
    QCOMPARE(QJsonDocument::fromJson(json).object()[QLatin1String("a")].toString(), text);

    QByteArray lone;
    appendEscapedString(lone, QString(QChar(0xd83d)) + u'x');
    QCOMPARE(lone, QByteArray("\"\\ud83dx\""));
}

void TestDemoModels::writesRateDurations()
{
    QCOMPARE(rateDuration(0), QByteArray("0ms"));
    QCOMPARE(rateDuration(12), QByteArray("12ms"));
    QCOMPARE(rateDuration(1000), QByteArray("1s"));
    QCOMPARE(rateDuration(1500), QByteArray("1.5s"));
    QCOMPARE(rateDuration(1007), QByteArray("1.007s"));
    QCOMPARE(rateDuration(360'000), QByteArray("6m0s"));
    QCOMPARE(rateDuration(90'500), QByteArray("1m30.5s"));
}

void TestDemoModels::knowsLoopbackHosts()
{
    for (const char *host : {"127.0.0.1", "127.0.0.1:80", "LocalHost:8080", "[::1]", "[::1]:80",
                             "a.localhost", "127.9.9.9"})
        QVERIFY2(isLoopbackHost(host), host);
    for (const char *host : {"example.com", "127.0.0.1.example.com", "localhost.example.com",
                             "[::1]x", "[::1", "10.0.0.1", "0.0.0.0", "xlocalhost", ":80", ""})
        QVERIFY2(!isLoopbackHost(host), host);
}

QTEST_GUILESS_MAIN(TestDemoModels)
#include "tst_demo_models.moc"

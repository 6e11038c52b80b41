// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_models.h"
#include "demo/demo_server.h"
#include "raw_client.h"
#include "support/fake_clock.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

QByteArray request(const QByteArray &line, const QByteArray &body = {},
                   const QByteArray &headers = {})
{
    QByteArray bytes = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray chatBody(const QString &model, const QString &prompt, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(QStringLiteral("model"), model);
    object.insert(QStringLiteral("messages"),
                  QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                         {QStringLiteral("content"), prompt}}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray chat(const QString &model, const QString &prompt, const QJsonObject &more = {})
{
    return request("POST /v1/chat/completions", chatBody(model, prompt, more));
}

QJsonObject streaming(bool withUsage = false)
{
    QJsonObject object{{QStringLiteral("stream"), true}};
    if (withUsage) {
        object.insert(QStringLiteral("stream_options"),
                      QJsonObject{{QStringLiteral("include_usage"), true}});
    }
    return object;
}

QJsonObject jsonOf(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString answerOf(const RawResponse &response)
{
    return jsonOf(response)[QLatin1String("choices")][0][QLatin1String("message")]
                           [QLatin1String("content")]
                               .toString();
}

/// The data of each event, in order.
QList<QByteArray> eventsOf(const QByteArray &body)
{
    QList<QByteArray> events;
    QByteArray rest = body;
    while (rest.startsWith("data: ")) {
        const qsizetype end = rest.indexOf("\n\n");
        events.append(rest.mid(6, end - 6));
        rest = rest.mid(end + 2);
    }
    return rest.isEmpty() ? events : QList<QByteArray>{};
}

struct Streamed
{
    QString text;
    QString finishReason;
    QJsonObject usage;
    int pieces = 0;
    bool done = false;
};

Streamed joined(const QByteArray &body)
{
    Streamed all;
    for (const QByteArray &event : eventsOf(body)) {
        if (event == "[DONE]") {
            all.done = true;
            continue;
        }
        const QJsonObject chunk = QJsonDocument::fromJson(event).object();
        const QJsonValue choice = chunk[QLatin1String("choices")][0];
        const QString text = choice[QLatin1String("delta")][QLatin1String("content")].toString();
        all.text += text;
        all.pieces += text.isEmpty() ? 0 : 1;
        if (choice[QLatin1String("finish_reason")].isString())
            all.finishReason = choice[QLatin1String("finish_reason")].toString();
        if (chunk[QLatin1String("usage")].isObject())
            all.usage = chunk[QLatin1String("usage")].toObject();
    }
    return all;
}

/// A server on time that the test moves.
struct Served
{
    explicit Served(const DemoOptions &options = {})
        : server(options, clock)
    {
        const auto listening = server.listen();
        url = listening ? *listening : QUrl();
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(url.port()); }

    FakeClock clock;
    DemoServer server;
    QUrl url;
};

DemoOptions without(const char *what)
{
    DemoOptions options;
    if (QByteArrayView(what) == "delays") {
        options.latencyMs = 0;
        options.jitterMs = 0;
        options.tokensPerSecond = 0;
    }
    return options;
}

} // namespace

// QTRY_VERIFY asks more than once, so what it asks must not take.
#define TAKE(response, client)                                                                     \
    QTRY_VERIFY2((client).hasWhole(), (client).received().left(500).constData());                  \
    const std::optional<RawResponse> response = (client).take()

class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void saysWhenThePortIsTaken();
    void listsItsModels();
    void echoes_data();
    void echoes();
    void streamsWithUsage();
    void honoursMaxTokens();
    void keepsTimeOfAnswers();
    void slowModelTakesSeconds();
    void limitedModelTellsAndKeepsItsLimits();
    void refusesWhatNeverFits();
    void flakyRepeatsItself();
    void flakyCutsConnections();
    void countsWhatIsInFlight();
    void forgetsClientsThatLeave();
    void answersRequestsSentAheadInOrder();
    void readsChunkedAndExpectedBodies();
    void oldHttpEndsWithTheConnection();
    void refusesOtherHosts();
    void answersErrorsAsTheApiDoes_data();
    void answersErrorsAsTheApiDoes();
    void refusesTooMuch();
    void closesOnDrippingClients();
    void outlivesManyConnections();
};

void TestDemoServer::listensOnLoopbackOnly()
{
    Served demo;
    QCOMPARE(demo.url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(demo.url.path(), QStringLiteral("/v1"));
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, demo.port());
        QTRY_VERIFY(socket.state() != QAbstractSocket::ConnectingState);
        QVERIFY2(socket.state() != QAbstractSocket::ConnectedState, qPrintable(address.toString()));
    }
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), demo.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestDemoServer::saysWhenThePortIsTaken()
{
    Served first;
    DemoOptions options;
    options.port = first.port();
    DemoServer second(options);
    const auto listening = second.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, ErrorKind::NetworkFailed);
    QVERIFY(listening.error().subject.contains(QString::number(options.port)));
    QVERIFY(!listening.error().detail.isEmpty());
}

void TestDemoServer::listsItsModels()
{
    Served demo;
    RawClient client(demo.port());
    client.send(request("GET /v1/models?limit=5"));
    TAKE(list, client);
    QCOMPARE(list->status, 200);
    QStringList names;
    const QJsonArray data = jsonOf(*list)[QLatin1String("data")].toArray();
    for (const QJsonValue &model : data)
        names.append(model[QLatin1String("id")].toString());
    QCOMPARE(
        names,
        QString::fromLatin1("demo-echo demo-fast demo-slow demo-flaky demo-limited").split(u' '));
    QVERIFY(!list->headers.value("x-request-id").isEmpty());

    client.send(request("GET /v1/models/demo-slow"));
    TAKE(one, client);
    QCOMPARE(jsonOf(*one)[QLatin1String("id")].toString(), QStringLiteral("demo-slow"));
    QVERIFY(one->headers.value("x-request-id") != list->headers.value("x-request-id"));
    QCOMPARE(demo.server.counters().requests, 0);
}

void TestDemoServer::echoes_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("plain") << QStringLiteral("Say hello.");
    QTest::newRow("empty") << QString();
    QTest::newRow("marks") << QString::fromUtf8(
        "\"quotes\"\r\n\ttab \\ ü 😀 \u2028 data: [DONE]\n\n");
    QTest::newRow("long") << QString::fromUtf8("Zeile ü 😀\n").repeated(8000);
}

void TestDemoServer::echoes()
{
    QFETCH(QString, prompt);
    Served demo(without("delays"));
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-echo"), prompt));
    TAKE(whole, client);
    QCOMPARE(whole->status, 200);
    QCOMPARE(answerOf(*whole), prompt);
    client.send(chat(QStringLiteral("demo-echo"), prompt, streaming()));
    TAKE(stream, client);
    const Streamed all = joined(stream->body);
    QCOMPARE(all.text, prompt);
    QCOMPARE(all.finishReason, QStringLiteral("stop"));
    QVERIFY(all.done);
    QVERIFY(all.usage.isEmpty());
    QCOMPARE(demo.server.counters().answered, 2);
}

void TestDemoServer::streamsWithUsage()
{
    Served demo(without("delays"));
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-echo"), QString(40, u'x'), streaming(true)));
    TAKE(stream, client);
    QVERIFY(stream->headers.value("content-type").startsWith("text/event-stream"));
    const Streamed all = joined(stream->body);
    QVERIFY(all.pieces > 1);
    QCOMPARE(all.usage[QLatin1String("prompt_tokens")].toInt(), 10);
    QCOMPARE(all.usage[QLatin1String("completion_tokens")].toInt(), 10);
    QCOMPARE(all.usage[QLatin1String("total_tokens")].toInt(), 20);
    const auto events = eventsOf(stream->body);
    QCOMPARE(events.last(), QByteArray("[DONE]"));
    const QJsonObject last = QJsonDocument::fromJson(events[events.size() - 2]).object();
    QVERIFY(last[QLatin1String("choices")].toArray().isEmpty());
}

void TestDemoServer::honoursMaxTokens()
{
    Served demo(without("delays"));
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-echo"), QStringLiteral("aaaabbbbccccdddd"),
                     {{QStringLiteral("max_tokens"), 2}}));
    TAKE(whole, client);
    QCOMPARE(answerOf(*whole), QStringLiteral("aaaabbbb"));
    const QJsonObject body = jsonOf(*whole);
    QCOMPARE(body[QLatin1String("choices")][0][QLatin1String("finish_reason")].toString(),
             QStringLiteral("length"));
    QCOMPARE(body[QLatin1String("usage")][QLatin1String("completion_tokens")].toInt(), 2);
    QJsonObject more = streaming();
    more.insert(QStringLiteral("max_completion_tokens"), 1);
    client.send(chat(QStringLiteral("demo-echo"), QStringLiteral("aaaabbbb"), more));
    TAKE(stream, client);
    QCOMPARE(joined(stream->body).text, QStringLiteral("aaaa"));
    QCOMPARE(joined(stream->body).finishReason, QStringLiteral("length"));
}

void TestDemoServer::keepsTimeOfAnswers()
{
    DemoOptions options;
    options.latencyMs = 500;
    options.jitterMs = 0;
    options.tokensPerSecond = 10;
    Served demo(options);
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-fast"), QStringLiteral("x")));
    QTRY_COMPARE(demo.server.counters().inFlight, 1);
    demo.clock.advance(499ms);
    QCOMPARE(demo.server.counters().inFlight, 1);
    QVERIFY(client.received().isEmpty());
    demo.clock.advance(1ms);
    QCOMPARE(demo.server.counters().inFlight, 0);
    TAKE(whole, client);
    QCOMPARE(whole->status, 200);

    client.send(chat(QStringLiteral("demo-echo"), QStringLiteral("aaaabbbbcccc"), streaming()));
    QTRY_COMPARE(demo.server.counters().inFlight, 1);
    demo.clock.advance(500ms);
    QTRY_VERIFY(client.received().contains("aaaa"));
    QVERIFY(!client.received().contains("bbbb"));
    demo.clock.advance(100ms);
    QTRY_VERIFY(client.received().contains("bbbb"));
    QVERIFY(!client.received().contains("cccc"));
    demo.clock.advance(100ms);
    TAKE(stream, client);
    QVERIFY(joined(stream->body).done);
}

void TestDemoServer::slowModelTakesSeconds()
{
    Served demo;
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-slow"), QStringLiteral("x"), streaming()));
    QTRY_COMPARE(demo.server.counters().inFlight, 1);
    demo.clock.advance(1999ms);
    QVERIFY(client.received().isEmpty());
    demo.clock.advance(1001ms);
    QTRY_VERIFY(client.received().contains("HTTP/1.1 200"));
    QCOMPARE(demo.server.counters().inFlight, 1);
    demo.clock.advance(60s);
    TAKE(stream, client);
    QVERIFY(joined(stream->body).pieces > 20);
}

void TestDemoServer::limitedModelTellsAndKeepsItsLimits()
{
    DemoOptions options = without("delays");
    options.requestsPerMinute = 3;
    Served demo(options);
    RawClient client(demo.port());
    const QByteArray ask = chat(QStringLiteral("demo-limited"), QStringLiteral("x"));
    for (int left = 2; left >= 0; --left) {
        client.send(ask);
        TAKE(granted, client);
        QCOMPARE(granted->status, 200);
        QCOMPARE(granted->headers.value("x-ratelimit-limit-requests"), QByteArray("3"));
        QCOMPARE(granted->headers.value("x-ratelimit-remaining-requests"),
                 QByteArray::number(left));
        QCOMPARE(granted->headers.value("x-ratelimit-limit-tokens"), QByteArray("60000"));
        const qint64 used =
            jsonOf(*granted)[QLatin1String("usage")][QLatin1String("total_tokens")].toInteger();
        QCOMPARE(granted->headers.value("x-ratelimit-remaining-tokens"),
                 QByteArray::number(60'000 - used * (3 - left)));
    }
    client.send(ask);
    TAKE(refused, client);
    QCOMPARE(refused->status, 429);
    QCOMPARE(refused->headers.value("retry-after"), QByteArray("20"));
    QCOMPARE(refused->headers.value("retry-after-ms"), QByteArray("20000"));
    QCOMPARE(refused->headers.value("x-ratelimit-reset-requests"), QByteArray("1m0s"));
    QCOMPARE(jsonOf(*refused)[QLatin1String("error")][QLatin1String("code")].toString(),
             QStringLiteral("rate_limit_exceeded"));
    QCOMPARE(demo.server.counters().refused, 1);

    demo.clock.advance(20s);
    client.send(ask);
    TAKE(again, client);
    QCOMPARE(again->status, 200);
}

void TestDemoServer::refusesWhatNeverFits()
{
    DemoOptions options = without("delays");
    options.tokensPerMinute = 50;
    Served demo(options);
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-limited"), QString(400, u'x')));
    TAKE(refused, client);
    QCOMPARE(refused->status, 429);
    QCOMPARE(refused->headers.value("x-should-retry"), QByteArray("false"));
    QVERIFY(!refused->headers.contains("retry-after"));
}

void TestDemoServer::flakyRepeatsItself()
{
    DemoOptions options = without("delays");
    options.failureRate = 0.5;
    const auto statuses = [&options](const QList<int> &order) {
        Served demo(options);
        QHash<int, QList<int>> seen; // by prompt: the statuses of its attempts; 0 = cut off
        for (int attempt = 0; attempt < 2; ++attempt) {
            for (const int i : order) {
                RawClient client(demo.port());
                client.send(chat(QStringLiteral("demo-flaky"), QString::number(i)));
                std::optional<RawResponse> response;
                (void)QTest::qWaitFor(
                    [&] { return (response = client.take()).has_value() || client.isClosed(); });
                seen[i].append(response ? response->status : 0);
            }
        }
        return seen;
    };
    QList<int> order;
    for (int i = 0; i < 30; ++i)
        order.append(i);
    const auto first = statuses(order);
    std::reverse(order.begin(), order.end());
    QCOMPARE(statuses(order), first); // whatever order they come in
    QSet<int> kinds;
    int recovered = 0;
    for (const QList<int> &attempts : first) {
        kinds += QSet<int>(attempts.begin(), attempts.end());
        recovered += attempts[0] != 200 && attempts[1] == 200;
    }
    QCOMPARE(kinds, QSet<int>({0, 200, 429, 500}));
    QVERIFY(recovered > 0);
    options.seed = 2;
    QVERIFY(statuses(order) != first);
}

void TestDemoServer::flakyCutsConnections()
{
    DemoOptions options = without("delays");
    options.failureRate = 1;
    Served demo(options);
    bool cutBefore = false;
    bool cutWhole = false;
    bool cutStream = false;
    for (int i = 0; i < 200 && !(cutBefore && cutWhole && cutStream); ++i) {
        const bool streams = i % 2 == 1;
        ChatRequest asked;
        asked.model = QStringLiteral("demo-flaky");
        asked.prompt = QString::number(i);
        asked.inputTokens = demoTokens(asked.prompt);
        const DemoFault fault = demoPlan(options, DemoModel::Flaky, asked, 0).fault;
        RawClient client(demo.port());
        client.send(chat(asked.model, asked.prompt, streams ? streaming() : QJsonObject{}));
        if (fault == DemoFault::CutBeforeAnswer || fault == DemoFault::CutMidAnswer) {
            QTRY_VERIFY(client.isClosed());
            QVERIFY(!client.take().has_value() || client.received().isEmpty());
            if (fault == DemoFault::CutBeforeAnswer) {
                QCOMPARE(client.received(), QByteArray());
                cutBefore = true;
            } else {
                QVERIFY(client.received().startsWith("HTTP/1.1 200 "));
                QVERIFY(!client.received().contains("[DONE]"));
                (streams ? cutStream : cutWhole) = true;
            }
        } else {
            TAKE(refused, client);
            QCOMPARE(refused->status, fault == DemoFault::RateLimited ? 429 : 500);
            QCOMPARE(refused->headers.contains("retry-after"), fault == DemoFault::RateLimited);
        }
    }
    QVERIFY(cutBefore && cutWhole && cutStream);
    QCOMPARE(demo.server.counters().answered, 0);
    QCOMPARE(demo.server.counters().inFlight, 0);
}

void TestDemoServer::countsWhatIsInFlight()
{
    DemoOptions options;
    options.latencyMs = 1000;
    options.jitterMs = 0;
    Served demo(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<RawClient>(demo.port()));
        clients.back()->send(chat(QStringLiteral("demo-fast"), QStringLiteral("x")));
    }
    QTRY_COMPARE(demo.server.counters().inFlight, 40);
    demo.clock.advance(1s);
    for (const auto &client : clients) {
        TAKE(response, *client);
        QCOMPARE(response->status, 200);
    }
    const DemoCounters counters = demo.server.counters();
    QCOMPARE(counters.requests, 40);
    QCOMPARE(counters.answered, 40);
    QCOMPARE(counters.maxInFlight, 40);
    QCOMPARE(counters.inFlight, 0);
}

void TestDemoServer::forgetsClientsThatLeave()
{
    DemoOptions options;
    options.latencyMs = 1000;
    Served demo(options);
    RawClient client(demo.port());
    client.send(chat(QStringLiteral("demo-fast"), QStringLiteral("x")));
    QTRY_COMPARE(demo.server.counters().inFlight, 1);
    client.close();
    QTRY_COMPARE(demo.server.counters().inFlight, 0);
    demo.clock.advance(10s);
    QCOMPARE(demo.server.counters().answered, 0);
    QCOMPARE(demo.server.counters().requests, 1);
}

void TestDemoServer::answersRequestsSentAheadInOrder()
{
    DemoOptions options = without("delays");
    options.latencyMs = 10;
    Served demo(options);
    RawClient client(demo.port());
    QByteArray ahead;
    for (int i = 0; i < 20; ++i)
        ahead += chat(QStringLiteral("demo-echo"), QString::number(i));
    client.send(ahead);
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(demo.server.counters().requests, i + 1);
        QCOMPARE(demo.server.counters().inFlight, 1);
        demo.clock.advance(10ms);
        TAKE(response, client);
        QCOMPARE(answerOf(*response), QString::number(i));
    }
    QCOMPARE(demo.server.counters().maxInFlight, 1);

    // Without a delay thousands are answered within one turn.
    Served fast(without("delays"));
    RawClient eager(fast.port());
    eager.send(request("GET /v1/models/x").repeated(5000));
    QTRY_COMPARE_WITH_TIMEOUT(eager.received().count("model_not_found"), 5000, 20'000);
}

void TestDemoServer::readsChunkedAndExpectedBodies()
{
    Served demo(without("delays"));
    RawClient client(demo.port());
    const QByteArray body = chatBody(QStringLiteral("demo-echo"), QStringLiteral("in pieces"));
    QByteArray chunks;
    for (const char c : body)
        chunks += QByteArray("1\r\n") + c + "\r\n";
    client.send("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                "Transfer-Encoding: chunked\r\n\r\n" +
                chunks + "0\r\n\r\n");
    TAKE(chunked, client);
    QCOMPARE(answerOf(*chunked), QStringLiteral("in pieces"));

    const QByteArray whole = request("POST /v1/chat/completions", body, "Expect: 100-continue\r\n");
    client.send(whole.left(whole.size() - body.size()));
    TAKE(goOn, client);
    QCOMPARE(goOn->status, 100);
    client.send(body);
    TAKE(expected, client);
    QCOMPARE(answerOf(*expected), QStringLiteral("in pieces"));
}

void TestDemoServer::oldHttpEndsWithTheConnection()
{
    Served demo(without("delays"));
    RawClient client(demo.port());
    const QByteArray body =
        chatBody(QStringLiteral("demo-echo"), QStringLiteral("old"), streaming());
    client.send("POST /v1/chat/completions HTTP/1.0\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY(client.isClosed());
    TAKE(stream, client);
    QVERIFY(!stream->headers.contains("transfer-encoding"));
    QCOMPARE(joined(stream->body).text, QStringLiteral("old"));
}

void TestDemoServer::refusesOtherHosts()
{
    Served demo(without("delays"));
    RawClient client(demo.port());
    const QByteArray body = chatBody(QStringLiteral("demo-echo"), QStringLiteral("x"));
    QByteArray foreign =
        request("POST /v1/chat/completions", body, "Origin: http://evil.example\r\n");
    foreign.replace("Host: 127.0.0.1", "Host: evil.example");
    client.send(foreign);
    TAKE(refused, client);
    QCOMPARE(refused->status, 403);
    QCOMPARE(demo.server.counters().requests, 0);

    client.send(request("POST /v1/chat/completions", body, "Origin: http://evil.example\r\n"));
    TAKE(answered, client);
    for (const QByteArray &name : answered->headers.keys())
        QVERIFY2(!name.startsWith("access-control"), name.constData());
    client.send(request("OPTIONS /v1/chat/completions", {}, "Origin: http://evil.example\r\n"));
    TAKE(preflight, client);
    QCOMPARE(preflight->status, 405);
    for (const QByteArray &name : preflight->headers.keys())
        QVERIFY2(!name.startsWith("access-control"), name.constData());

    RawClient nameless(demo.port());
    nameless.send("GET /v1/models HTTP/1.1\r\n\r\n");
    TAKE(missing, nameless);
    QCOMPARE(missing->status, 400);
}

void TestDemoServer::answersErrorsAsTheApiDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray path = "POST /v1/chat/completions";
    QTest::newRow("unknown model") << chat(QStringLiteral("gpt-9"), QStringLiteral("x")) << 404
                                   << QStringLiteral("model_not_found");
    QTest::newRow("unknown model by name")
        << request("GET /v1/models/gpt-9") << 404 << QStringLiteral("model_not_found");
    QTest::newRow("unknown path") << request("POST /v1/completions", "{}") << 404
                                  << QStringLiteral("unknown_url");
    QTest::newRow("root") << request("GET /") << 404 << QStringLiteral("unknown_url");
    QTest::newRow("GET of completions")
        << request("GET /v1/chat/completions") << 405 << QStringLiteral("method_not_supported");
    QTest::newRow("POST of models")
        << request("POST /v1/models", "{}") << 405 << QStringLiteral("method_not_supported");
    QTest::newRow("no JSON") << request(path, "hello") << 400 << QStringLiteral("invalid_json");
    QTest::newRow("no body") << request(path) << 400 << QStringLiteral("invalid_json");
    QTest::newRow("no model") << request(path, "{}") << 400
                              << QStringLiteral("missing_required_parameter");
}

void TestDemoServer::answersErrorsAsTheApiDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    Served demo(without("delays"));
    RawClient client(demo.port());
    client.send(bytes);
    TAKE(refused, client);
    QCOMPARE(refused->status, status);
    QVERIFY(!refused->headers.value("x-request-id").isEmpty());
    const QJsonValue error = jsonOf(*refused)[QLatin1String("error")];
    QCOMPARE(error[QLatin1String("code")].toString(), code);
    QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
    QVERIFY(!error[QLatin1String("type")].toString().isEmpty());
    // The connection is none the worse for it.
    client.send(chat(QStringLiteral("demo-echo"), QStringLiteral("after")));
    TAKE(next, client);
    QCOMPARE(answerOf(*next), QStringLiteral("after"));
}

void TestDemoServer::refusesTooMuch()
{
    Served demo;
    RawClient garbage(demo.port());
    garbage.send(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7));
    TAKE(bad, garbage);
    QCOMPARE(bad->status, 400);

    RawClient bomb(demo.port());
    bomb.send("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    TAKE(head, bomb);
    QCOMPARE(head->status, 431);

    RawClient large(demo.port());
    large.send(
        "POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000000\r\n\r\n" +
        QByteArray(5'000'000, 'x'));
    TAKE(body, large);
    QCOMPARE(body->status, 413);
    QCOMPARE(body->headers.value("connection"), QByteArray("close"));
    QVERIFY(!large.isClosed()); // lingers, so that the answer can be read
    demo.clock.advance(2s);
    QTRY_VERIFY(large.isClosed() && bomb.isClosed() && garbage.isClosed());
    QCOMPARE(demo.server.counters().requests, 0);
}

void TestDemoServer::closesOnDrippingClients()
{
    Served demo;
    RawClient dripping(demo.port());
    dripping.send("POST /v1/chat/completions HTTP/1.1\r\n");
    RawClient idle(demo.port());
    idle.send(request("GET /v1/models"));
    TAKE(list, idle); // the server has read both by now
    demo.clock.advance(29s);
    dripping.send("X: y\r\n");
    idle.send(request("GET /v1/models"));
    TAKE(listAgain, idle);
    demo.clock.advance(1s);
    TAKE(late, dripping);
    QCOMPARE(late->status, 408);
    demo.clock.advance(2s);
    QTRY_VERIFY(dripping.isClosed());
    QVERIFY(!idle.isClosed());
    demo.clock.advance(5min);
    QTRY_VERIFY(idle.isClosed());
}

void TestDemoServer::outlivesManyConnections()
{
    auto demo = std::make_unique<Served>();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(std::make_unique<RawClient>(demo->port()));
        clients.back()->send(chat(QStringLiteral("demo-slow"), QStringLiteral("x"), streaming()));
    }
    QTRY_COMPARE(demo->server.counters().inFlight, 300);
    demo.reset(); // with all of them under way
    for (const auto &client : clients)
        QTRY_VERIFY(client->isClosed());
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demo_server.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

#include <QTcpServer>

#include <algorithm>

using namespace volley;
using namespace volley::test;

namespace {

Script answer()
{
    return {readRequest(), send(response("{}")), again()};
}

const QString secret = QStringLiteral("sk-test-0123456789");

HttpRequest keyed(const QUrl &url)
{
    HttpRequest request = postTo(url);
    request.key = {"Authorization", "Bearer ", Secret(secret.toUtf8())};
    return request;
}

QUrl proxyUrl(const ScriptedServer &server)
{
    QUrl url = server.url(QString());
    url.setScheme(QStringLiteral("http"));
    return url;
}

/// A port nobody listens at.
QUrl closedPort(const QString &scheme = QStringLiteral("http"))
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QUrl url(scheme + QStringLiteral("://127.0.0.1/v1/things"));
    url.setPort(server.serverPort());
    return url;
}

} // namespace

/// What stands on the wire, by which way it goes, and what is said when there is no way.
class TestTransportWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t19_aStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 202, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418,
              422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 520, 529, 599, 700, 999})
            QTest::addRow("%d", status) << status;
    }

    void t19_aStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const QByteArray body = "{\"error\":{\"message\":\"why\"}}";
        ScriptedServer server(
            Script{readRequest(), send(response(body, status, "Retry-After: 7\r\n")), again()});
        QnamTransport transport({});
        for (const bool streams : {false, true}) {
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QVERIFY(call->good());
            QVERIFY(call->orderly());
            QCOMPARE(call->head.status, status);
            QCOMPARE(call->head.header("retry-after"), "7");
            QCOMPARE(call->body, body);
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void t19_noConnection_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<int>("kind");
        const QString query = QStringLiteral("key=") + secret;
        const auto row = [&query](const char *name, QUrl url, FaultKind kind) {
            url.setQuery(query);
            QTest::newRow(name) << url << int(kind);
        };
        row("port closed", closedPort(), FaultKind::ConnectionRefused);
        row("port closed, TLS", closedPort(QStringLiteral("https")), FaultKind::ConnectionRefused);
        row("no such host", QUrl(QStringLiteral("http://service.invalid/v1")),
            FaultKind::HostNotFound);
        row("no such host, TLS", QUrl(QStringLiteral("https://service.invalid/v1")),
            FaultKind::HostNotFound);
    }

    void t19_noConnection()
    {
        QFETCH(QUrl, url);
        QFETCH(int, kind);
        QnamTransport transport({});
        HttpRequest request = postTo(url);
        const Call call = start(transport, request);
        QTRY_VERIFY_WITH_TIMEOUT(call->done, 30000); // as slow as the system's resolver
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->fault);
        QCOMPARE(int(call->fault->kind), kind);
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY(!call->fault->detail.isEmpty());
        QVERIFY2(!call->fault->detail.contains(secret), qPrintable(call->fault->detail));
    }

    void t19_noTextNamesTheQuery()
    {
        // Lost, no HTTP, cut: whatever goes wrong, the words carry no query.
        const QList<Script> failures{{readRequest(), close()},
                                     {readRequest(), reset()},
                                     {readRequest(), send("what?\r\n\r\n"), close()},
                                     {readRequest(), send(chunkedHead() + "5\r\nab"), close()}};
        QnamTransport transport({});
        for (const Script &failure : failures) {
            ScriptedServer server(failure);
            QUrl url = server.url();
            url.setQuery(QStringLiteral("alt=sse&key=abc%20def-%C3%A4"));
            const Call call = start(transport, postTo(url));
            QTRY_VERIFY(call->done);
            QVERIFY(call->fault);
            QVERIFY2(!call->fault->detail.contains(QLatin1String("abc")),
                     qPrintable(call->fault->detail));
        }
    }

    void t20_whatIsSent()
    {
        ScriptedServer server(answer());
        TransportOptions options;
        options.userAgent = "Volley/test";
        QnamTransport transport(options);
        HttpRequest request = keyed(server.url());
        request.headers << HttpHeader{"X-Title", "A title"};
        const Call call = start(transport, request);
        QTRY_VERIFY(call->good());
        const SeenRequest seen = server.requests().at(0);
        QCOMPARE(seen.line(), "POST /v1/things HTTP/1.1");
        QList<QByteArray> names;
        for (const QByteArray &line : seen.head.split('\n').mid(1))
            names << line.left(line.indexOf(':')).toLower();
        std::sort(names.begin(), names.end());
        // These and no others: no language of this machine, no upgrade, no cookie, nothing twice.
        QCOMPARE(names, (QList<QByteArray>{"accept-encoding", "accept-language", "authorization",
                                           "connection", "content-length", "content-type", "host",
                                           "user-agent", "x-title"}));
        QCOMPARE(seen.header("User-Agent"), "Volley/test");
        QCOMPARE(seen.header("Accept-Language"), "*");
        QCOMPARE(seen.header("Accept-Encoding"), "identity");
        QCOMPARE(seen.header("Connection").toLower(), "keep-alive");
        QCOMPARE(seen.header("Content-Type"), "application/json");
        QCOMPARE(seen.header("Content-Length"), "7");
        QCOMPARE(seen.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
        QCOMPARE(seen.header("X-Title"), "A title");
        QCOMPARE(seen.body, "{\"a\":1}");
    }

    void t20_theProgramNamesItself()
    {
        QVERIFY(TransportOptions().userAgent.startsWith("Volley/"));
    }

    void anEmptyKeyIsNotSent()
    {
        ScriptedServer server(answer());
        QnamTransport transport({});
        HttpRequest request = postTo(server.url());
        request.key = {"Authorization", "Bearer ", Secret()};
        const Call call = start(transport, request);
        QTRY_VERIFY(call->good());
        QVERIFY(server.requests().at(0).header("Authorization").isNull());
    }

    void anEmptyBodyIsSentAsSuch()
    {
        ScriptedServer server(answer());
        QnamTransport transport({});
        const Call call = start(transport, postTo(server.url(), QByteArray()));
        QTRY_VERIFY(call->done);
        QVERIFY(call->good());
        QCOMPARE(server.requests().at(0).header("Content-Length"), "0");
    }

    void noHeaderIsSmuggledIn_data()
    {
        QTest::addColumn<HttpRequest>("request");
        const auto row = [](const char *name, const HttpHeader &header, const KeyHeader &key = {}) {
            HttpRequest request;
            request.headers = {header};
            request.key = key;
            QTest::newRow(name) << request;
        };
        row("value", {"X-Title", "a\r\nX-Evil: 1"});
        row("value, LF", {"X-Title", "a\nX-Evil: 1"});
        row("value, CR", {"X-Title", "a\rX-Evil: 1"});
        row("value, zero", {"X-Title", QByteArray("a\0X-Evil: 1", 11)});
        row("name", {"X-Title: a\r\nX-Evil", "1"});
        row("name with a blank", {"X Evil", "1"});
        row("name with a colon", {"X-Evil:", "1"});
        row("no name", {"", "X-Evil: 1"});
        row("key", {"X-Title", "a"}, {"Authorization", "Bearer ", Secret("sk\r\nX-Evil: 1")});
        row("prefix", {"X-Title", "a"}, {"Authorization", "B\r\nX-Evil: 1 ", Secret("sk")});
        row("name of the key", {"X-Title", "a"}, {"A: a\r\nX-Evil", "", Secret("sk")});
    }

    void noHeaderIsSmuggledIn()
    {
        QFETCH(HttpRequest, request);
        ScriptedServer server(answer());
        request.url = server.url();
        request.body = "{}";
        QnamTransport transport({});
        const Call call = start(transport, request);
        QVERIFY(call->calls.isEmpty()); // not from within send()
        QTRY_VERIFY(call->done);
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->failedAs(FaultKind::Other));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY(!call->fault->detail.contains(QLatin1String("Evil")));
        QCOMPARE(server.connections(), 0);
    }

    void t16_throughAProxy()
    {
        ScriptedServer proxy(answer());
        TransportOptions options;
        options.proxy = proxyUrl(proxy);
        QnamTransport transport(options);
        const Call call =
            start(transport, postTo(QUrl(QStringLiteral("http://service.invalid/v1/things"))));
        QTRY_VERIFY(call->good());
        QCOMPARE(proxy.requests().at(0).line(), "POST http://service.invalid/v1/things HTTP/1.1");
        QCOMPARE(proxy.requests().at(0).header("Host"), "service.invalid");
        QCOMPARE(proxy.requests().size(), 1);
    }

    void t16_aProxySeesNoKey()
    {
        // Over TLS it is asked for a tunnel, and nothing goes through before that stands.
        ScriptedServer proxy(Script{readRequest(), send("HTTP/1.1 403 No\r\n\r\n"), close()});
        TransportOptions options;
        options.proxy = proxyUrl(proxy);
        QnamTransport transport(options);
        const Call call =
            start(transport, keyed(QUrl(QStringLiteral("https://service.invalid/v1/things"))));
        QTRY_VERIFY(call->done);
        QCOMPARE(proxy.requests().at(0).line(), "CONNECT service.invalid:443 HTTP/1.1");
        QVERIFY(!proxy.requests().at(0).head.contains(secret.toUtf8()));
        QVERIFY(proxy.requests().at(0).body.isEmpty());
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY2(call->failedAs(FaultKind::ProxyFailed), qPrintable(call->fault->detail));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
    }

    void t16_aTunnelCarriesTheRequest()
    {
        // A proxy that is the server as well: CONNECT is answered, then TLS would begin.
        ScriptedServer proxy(
            Script{readRequest(), send("HTTP/1.1 200 Connection established\r\n\r\n"), close()});
        TransportOptions options;
        options.proxy = proxyUrl(proxy);
        QnamTransport transport(options);
        const Call call =
            start(transport, keyed(QUrl(QStringLiteral("https://service.invalid/v1/things"))));
        QTRY_VERIFY(call->done);
        QVERIFY(call->fault);
        QVERIFY(!call->fault->mayHaveBeenProcessed);
    }

    void t16_aProxyThatIsNotThere_data()
    {
        QTest::addColumn<QUrl>("proxy");
        QTest::addColumn<QUrl>("url");
        const QUrl plain(QStringLiteral("http://service.invalid/v1"));
        const QUrl secure(QStringLiteral("https://service.invalid/v1"));
        const QUrl gone(QStringLiteral("http://gone.invalid:8080"));
        QTest::newRow("closed port, plain") << closedPort() << plain;
        QTest::newRow("closed port, TLS") << closedPort() << secure;
        QTest::newRow("no such proxy, plain") << gone << plain;
        QTest::newRow("no such proxy, TLS") << gone << secure;
        QTest::newRow("SOCKS, plain") << closedPort(QStringLiteral("socks5")) << plain;
        QTest::newRow("SOCKS, TLS") << closedPort(QStringLiteral("socks5")) << secure;
    }

    void t16_aProxyThatIsNotThere()
    {
        QFETCH(QUrl, proxy);
        QFETCH(QUrl, url);
        TransportOptions options;
        options.proxy = proxy;
        QnamTransport transport(options);
        const Call call = start(transport, postTo(url));
        QTRY_VERIFY_WITH_TIMEOUT(call->done, 30000);
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->fault);
        QVERIFY2(call->failedAs(FaultKind::ProxyFailed), qPrintable(call->fault->detail));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
    }

    void t16_aProxyThatWantsAPassword_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << "http";
        QTest::newRow("TLS") << "https";
    }

    void t16_aProxyThatWantsAPassword()
    {
        QFETCH(QString, scheme);
        ScriptedServer proxy(Script{
            readRequest(), send(response("who?", 407, "Proxy-Authenticate: Basic realm=\"r\"\r\n")),
            again()});
        TransportOptions options;
        options.proxy = proxyUrl(proxy);
        QnamTransport transport(options);
        const Call call = start(
            transport, postTo(QUrl(scheme + QStringLiteral("://service.invalid/v1?key=abcdef"))));
        QTRY_VERIFY(call->done);
        QVERIFY(call->fault);
        QVERIFY2(call->failedAs(FaultKind::ProxyFailed), qPrintable(call->fault->detail));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY2(!call->fault->detail.contains(QLatin1String("abcdef")),
                 qPrintable(call->fault->detail));
        QCOMPARE(proxy.requests().size(), 1);
    }

    void t16_thisMachineIsReachedDirectly()
    {
        ScriptedServer server(answer());
        TransportOptions options;
        options.proxy = closedPort();
        QnamTransport transport(options);
        for (const char *host : {"127.0.0.1", "localhost"}) {
            HttpRequest request = keyed(server.url());
            request.url.setHost(QString::fromLatin1(host));
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QVERIFY2(call->good(), host);
        }
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportWire)
#include "tst_transport_wire.moc"

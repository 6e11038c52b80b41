// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

using namespace volley;
using namespace volley::test;

/// A request goes out once, to the one it was meant for, and carries nothing of an earlier one.
class TestTransportOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t01_aPostIsNeverSentTwice_data()
    {
        QTest::addColumn<Script>("failure");
        QTest::addColumn<bool>("tls");
        const QList<std::pair<const char *, Script>> failures{
            {"closed", {readRequest(), close()}},
            {"reset", {readRequest(), reset()}},
            {"garbage", {readRequest(), send("garbage\r\n\r\n"), close()}},
            {"half a head", {readRequest(), send("HTTP/1.1 200 OK\r\nConte"), close()}},
            {"closed before the body came", {readHead(), close()}},
            {"reset before the body came", {readHead(), reset()}},
        };
        for (const auto &[name, failure] : failures) {
            QTest::addRow("%s", name) << failure << false;
            QTest::addRow("%s, TLS", name) << failure << true;
        }
    }

    void t01_aPostIsNeverSentTwice()
    {
        QFETCH(Script, failure);
        QFETCH(bool, tls);
        // Whoever came again would be served well, and charged twice.
        const Script kind{readRequest(), send(response("{}"))};
        auto server =
            tls ? std::make_unique<ScriptedServer>(kind, serverTls(QStringLiteral("server")))
                : std::make_unique<ScriptedServer>(kind);
        server->queue(failure);
        QnamTransport transport(trusting());
        const Call call = start(transport, postTo(server->url()));
        QTRY_VERIFY(call->done);
        QVERIFY(call->orderly());
        QCOMPARE(server->requests().size(), 1);
        QVERIFY(call->fault);
        QVERIFY(call->fault->mayHaveBeenProcessed);
        // Nor does it come again later: a second exchange is the server's second request.
        const Call next = start(transport, postTo(server->url()));
        QTRY_VERIFY(next->good());
        QCOMPARE(server->requests().size(), 2);
    }

    void t01_aStaleConnectionLosesTheRequestRatherThanDoubleIt()
    {
        ScriptedServer server(Script{readRequest(), send(response("{}"))});
        server.queue({readRequest(), send(response("{}")), readRequest(), reset()});
        QnamTransport transport({});
        const Call first = start(transport, postTo(server.url()));
        QTRY_VERIFY(first->good());
        const Call second = start(transport, postTo(server.url(), "{\"b\":2}"));
        QTRY_VERIFY(second->done);
        QVERIFY(second->failedAs(FaultKind::ConnectionLost));
        QVERIFY(second->fault->mayHaveBeenProcessed);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().at(1).connection, 1);
        // Newer Qt opens the next connection at once. Nothing goes on it but the next request.
        QVERIFY(server.connections() <= 2);
        const Call third = start(transport, postTo(server.url(), "{\"c\":3}"));
        QTRY_VERIFY(third->good());
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.requests().at(2).body, "{\"c\":3}");
    }

    void t13_aConnectionTheServerClosedIsNotUsedAgain()
    {
        ScriptedServer server(Script{readRequest(), send(response("{}")), again()});
        server.queue({readRequest(), send(response("{}")), await(QStringLiteral("idle")),
                      halfClose(), awaitGone()});
        QnamTransport transport({});
        const Call first = start(transport, postTo(server.url()));
        QTRY_VERIFY(first->good());
        server.release(QStringLiteral("idle"));
        QTRY_COMPARE(server.open(), 0);
        const Call second = start(transport, postTo(server.url()));
        QTRY_VERIFY(second->done);
        QVERIFY(second->good());
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().size(), 2);
    }

    void t13_aNameWithTwoAddressesIsReachedOnce()
    {
        ScriptedServer server(Script{readRequest(), send(response("{}"))});
        QUrl url = server.url();
        url.setHost(QStringLiteral("localhost"));
        QnamTransport transport({});
        const Call call = start(transport, postTo(url));
        QTRY_VERIFY(call->good());
        QCOMPARE(server.requests().size(), 1);
    }

    void t14_redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void t14_redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere(Script{readRequest(), send(response("{}"))});
        const QByteArray target = elsewhere.url().toEncoded();
        ScriptedServer server(
            Script{readRequest(), send(response("moved", status, "Location: " + target + "\r\n"))});
        QnamTransport transport({});
        HttpRequest request = postTo(server.url());
        request.key = {"Authorization", "Bearer ", Secret("sk-test-0123456789")};
        const Call call = start(transport, request);
        QTRY_VERIFY(call->done);
        QCOMPARE(call->head.status, status);
        QVERIFY(call->good());
        QCOMPARE(call->head.header("location"), target);
        QCOMPARE(call->body, "moved");
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().at(0).header("Authorization"), "Bearer sk-test-0123456789");
    }

    void t15_aChallengeIsAnAnswerLikeAnother_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("user");
        QTest::newRow("basic") << QByteArray("Basic realm=\"r\"") << QString();
        QTest::newRow("digest") << QByteArray("Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")
                                << QString();
        QTest::newRow("negotiate") << QByteArray("Negotiate") << QString();
        QTest::newRow("bearer") << QByteArray("Bearer error=\"invalid_token\"") << QString();
        QTest::newRow("a name and password in the address")
            << QByteArray("Basic realm=\"r\"") << QStringLiteral("someone:secret");
    }

    void t15_aChallengeIsAnAnswerLikeAnother()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QString, user);
        ScriptedServer server(Script{
            readRequest(), send(response("who?", 401, "WWW-Authenticate: " + challenge + "\r\n")),
            again()});
        QnamTransport transport({});
        QUrl url = server.url();
        url.setUserInfo(user);
        for (int i = 1; i <= 2; ++i) {
            const Call call = start(transport, postTo(url));
            QTRY_VERIFY(call->done);
            QVERIFY(call->good());
            QCOMPARE(call->head.status, 401);
            QCOMPARE(call->body, "who?");
            QCOMPARE(server.requests().size(), i);
            QVERIFY(server.requests().last().header("Authorization").isNull());
        }
    }

    void t15_cookiesAreNeitherKeptNorSent()
    {
        ScriptedServer server(Script{
            readRequest(), send(response("{}", 200, "Set-Cookie: who=me; Path=/\r\n")), again()});
        QnamTransport transport({});
        for (int i = 1; i <= 2; ++i) {
            const Call call = start(transport, postTo(server.url()));
            QTRY_VERIFY(call->good());
            QCOMPARE(call->head.header("Set-Cookie"), "who=me; Path=/");
            QVERIFY(server.requests().last().header("Cookie").isNull());
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void nothingIsCached()
    {
        ScriptedServer server(Script{
            readRequest(),
            send(response("{}", 200, "Cache-Control: max-age=3600\r\nETag: \"e\"\r\n")), again()});
        QnamTransport transport({});
        HttpRequest request = postTo(server.url());
        request.method = "GET";
        request.body.clear();
        for (int i = 1; i <= 2; ++i) {
            const Call call = start(transport, request);
            QTRY_VERIFY(call->good());
            QCOMPARE(server.requests().size(), i);
            QVERIFY(server.requests().last().line().startsWith("GET /v1/things "));
            QVERIFY(server.requests().last().header("If-None-Match").isNull());
        }
    }

    void aKeyDoesNotTravelInTheClear()
    {
        QnamTransport transport({});
        HttpRequest request = postTo(QUrl(QStringLiteral("http://service.invalid/v1")));
        request.key = {"Authorization", "Bearer ", Secret("sk-test-0123456789")};
        const Call call = start(transport, request);
        QVERIFY(call->calls.isEmpty()); // not from within send()
        QTRY_VERIFY(call->done);
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->failedAs(FaultKind::Other));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY(!call->fault->detail.contains(QLatin1String("sk-test")));
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportOnce)
#include "tst_transport_once.moc"

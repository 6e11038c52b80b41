// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

using namespace volley;
using namespace volley::test;

namespace {

const QString go = QStringLiteral("go");

Script stream()
{
    return {readRequest(),     send(chunkedHead() + chunk("data: 1\n\n")),
            await(go),         send(chunk("data: 2\n\n")),
            send(lastChunk()), again()};
}

} // namespace

/// Destroying an exchange ends it, at any moment, and nothing is called afterwards.
class TestTransportCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t09_whoCancelsHearsNothing_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("never answered") << Script{readRequest()};
        QTest::newRow("in its head") << Script{readRequest(), send("HTTP/1.1 200 OK\r\nX: ")};
        QTest::newRow("in its body")
            << Script{readRequest(), send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")};
        QTest::newRow("in its stream") << stream();
    }

    void t09_whoCancelsHearsNothing()
    {
        QFETCH(Script, script);
        ScriptedServer server(script);
        QnamTransport transport({});
        Call call = start(transport, streamFrom(server.url()));
        QTRY_COMPARE(server.wholeRequests(), 1);
        call.exchange.reset();
        const QStringList before = call->calls;
        QTRY_COMPARE(server.open(), 0); // the connection goes with it
        QCOMPARE(call->calls, before);
        QVERIFY(!call->done);
        QCOMPARE(server.requests().size(), 1);
    }

    void t09_aCancelledRequestThatIsNotOutYetNeverGoesOut()
    {
        ScriptedServer server(Script{readRequest(), send(response("{}")), again()});
        QnamTransport transport({});
        Call cancelled = start(transport, postTo(server.url(), "{\"cancelled\":true}"));
        cancelled.exchange.reset();
        const Call other = start(transport, postTo(server.url()));
        QTRY_VERIFY(other->good());
        QVERIFY(cancelled->calls.isEmpty());
        for (const SeenRequest &request : server.requests())
            QCOMPARE(request.body, "{\"a\":1}");
    }

    void t10_destroyedWithinACall_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("streams");
        QTest::addColumn<bool>("transportToo");
        for (const char *call : {"sent", "head", "body", "finished"}) {
            for (const bool streams : {true, false}) {
                for (const bool transportToo : {false, true}) {
                    QTest::addRow("%s%s%s", call, streams ? ", streams" : "",
                                  transportToo ? ", transport too" : "")
                        << QString::fromLatin1(call) << streams << transportToo;
                }
            }
        }
    }

    void t10_destroyedWithinACall()
    {
        QFETCH(QString, call);
        QFETCH(bool, streams);
        QFETCH(bool, transportToo);
        ScriptedServer server(stream());
        server.release(go);
        auto transport = std::make_unique<QnamTransport>(TransportOptions{});
        HttpRequest request = postTo(server.url());
        request.streams = streams;
        Call doomed = start(*transport, request);
        bool destroyed = false;
        doomed->then = [&](const QString &name) {
            if (name != call)
                return;
            destroyed = true;
            if (transportToo)
                transport.reset();
            doomed.exchange.reset();
            doomed.heard.reset();
        };
        QTRY_VERIFY(destroyed);
        // Whatever Qt still had to say about it has been said when another one is through.
        if (!transport)
            transport = std::make_unique<QnamTransport>(TransportOptions{});
        const Call other = start(*transport, streamFrom(server.url()));
        QTRY_VERIFY(other->good());
        QCOMPARE(other->body, "data: 1\n\ndata: 2\n\n");
    }

    void t10_oneEndsAnotherWithinItsCall()
    {
        ScriptedServer server(Script{readRequest(), send(chunkedHead() + chunk("1")), await(go),
                                     send(chunk("2")), awaitGone()});
        QnamTransport transport({});
        Call first = start(transport, streamFrom(server.url()));
        Call second = start(transport, streamFrom(server.url()));
        QTRY_VERIFY(!first->body.isEmpty() && !second->body.isEmpty());
        second->then = first->then = [&](const QString &) {
            first.exchange.reset();
            second.exchange.reset();
        };
        server.release(go);
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(int(first->calls.size() + second->calls.size()), 2 * 3 + 1);
    }

    void theTransportMayGoBeforeItsExchanges()
    {
        ScriptedServer server(Script{readRequest(), awaitGone()});
        auto transport = std::make_unique<QnamTransport>(TransportOptions{});
        auto calls = start(*transport, postTo(server.url()), 10);
        QTRY_COMPARE(server.inFlight(), 10);
        transport.reset();
        for (Call &call : calls)
            call.exchange.reset();
        QTRY_COMPARE(server.open(), 0);
        for (const Call &call : calls)
            QCOMPARE(call->calls, QStringList{QStringLiteral("sent")});
    }

    void anExchangeOutlivesItsTransport()
    {
        ScriptedServer server(stream());
        auto transport = std::make_unique<QnamTransport>(TransportOptions{});
        const Call call = start(*transport, streamFrom(server.url()));
        QTRY_COMPARE(call->body, "data: 1\n\n");
        transport.reset();
        server.release(go);
        QTRY_VERIFY(call->good());
        QCOMPARE(call->body, "data: 1\n\ndata: 2\n\n");
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportCancel)
#include "tst_transport_cancel.moc"

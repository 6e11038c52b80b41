// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

using namespace volley;
using namespace volley::test;

/// Where a response ends, and what is no whole response.
class TestTransportFraming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t04_aCutBodyIsAFault_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("streams");
        const QByteArray length = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
        const QList<std::pair<const char *, Script>> cuts{
            {"length, nothing, closed", {readRequest(), send(length), close()}},
            {"length, closed", {readRequest(), send(length + "{\"a\":"), close()}},
            {"length, reset", {readRequest(), send(length + "{\"a\":"), reset()}},
            {"length of an error, closed",
             {readRequest(), send("HTTP/1.1 429 Slow\r\nContent-Length: 100\r\n\r\n{\"a\":"),
              close()}},
            {"chunks, none, closed", {readRequest(), send(chunkedHead()), close()}},
            {"chunks, in one, closed",
             {readRequest(), send(chunkedHead() + "20\r\n{\"a\":"), close()}},
            {"chunks, no last one, closed",
             {readRequest(), send(chunkedHead() + chunk("{\"a\":")), close()}},
            {"chunks, no last one, reset",
             {readRequest(), send(chunkedHead() + chunk("{\"a\":")), reset()}},
        };
        for (const auto &[name, script] : cuts) {
            for (const bool tls : {false, true}) {
                for (const bool streams : {false, true}) {
                    QTest::addRow("%s%s%s", name, tls ? ", TLS" : "", streams ? ", streams" : "")
                        << script << tls << streams;
                }
            }
        }
    }

    void t04_aCutBodyIsAFault()
    {
        QFETCH(Script, script);
        QFETCH(bool, tls);
        QFETCH(bool, streams);
        auto server =
            tls ? std::make_unique<ScriptedServer>(script, serverTls(QStringLiteral("server")))
                : std::make_unique<ScriptedServer>(script);
        QnamTransport transport(trusting());
        HttpRequest request = postTo(server->url());
        request.streams = streams;
        // Many at once: how near the closing comes to the last bytes is a matter of chance.
        const auto calls = start(transport, request, 60);
        QTRY_COMPARE(doneOf(calls), 60);
        int wrong = 0;
        for (const Call &call : calls) {
            QVERIFY(call->orderly());
            if (!call->failedAs(FaultKind::BodyTruncated)) {
                ++wrong;
                qDebug() << call->calls << call->body << (call->fault ? int(call->fault->kind) : -1);
            }
        }
        QCOMPARE(wrong, 0);
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportFraming)
#include "tst_transport_framing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

using namespace volley;
using namespace volley::test;

namespace {

QByteArray largeBody()
{
    return QByteArray("0123456789abcdef").repeated(20000);
}

} // namespace

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
            {"length, nothing, closed",
             {readRequest(), await(QStringLiteral("cut")), send(length), close()}},
            {"length, closed",
             {readRequest(), await(QStringLiteral("cut")), send(length + "{\"a\":"), close()}},
            {"length, reset",
             {readRequest(), await(QStringLiteral("cut")), send(length + "{\"a\":"), reset()}},
            {"length of an error, closed",
             {readRequest(), await(QStringLiteral("cut")),
              send("HTTP/1.1 429 Slow\r\nContent-Length: 100\r\n\r\n{\"a\":"), close()}},
            {"chunks, none, closed",
             {readRequest(), await(QStringLiteral("cut")), send(chunkedHead()), close()}},
            {"chunks, in one, closed",
             {readRequest(), await(QStringLiteral("cut")), send(chunkedHead() + "20\r\n{\"a\":"),
              close()}},
            {"chunks, no last one, closed",
             {readRequest(), await(QStringLiteral("cut")), send(chunkedHead() + chunk("{\"a\":")),
              close()}},
            {"chunks, no last one, reset",
             {readRequest(), await(QStringLiteral("cut")), send(chunkedHead() + chunk("{\"a\":")),
              reset()}},
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
        const auto calls = start(transport, request, 40);
        QTRY_COMPARE(server->inFlight(), 40);
        server->release(QStringLiteral("cut"));
        QTRY_COMPARE(doneOf(calls), 40);
        int wrong = 0;
        for (const Call &call : calls) {
            QVERIFY(call->orderly());
            // Over TLS a reset may overtake the head.
            const bool none = script.last().what == Step::Do::Reset && call->fault &&
                              call->fault->mayHaveBeenProcessed &&
                              call->failedAs(FaultKind::ConnectionLost) &&
                              !call->calls.contains(QStringLiteral("head"));
            if (!none && !call->failedAs(FaultKind::BodyTruncated)) {
                ++wrong;
                qDebug() << call->calls << call->body
                         << (call->fault ? int(call->fault->kind) : -1);
            }
        }
        QCOMPARE(wrong, 0);
    }

    void wholeBodies_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Script &script, const QByteArray &body) {
            QTest::newRow(name) << script << body;
        };
        row("length", {readRequest(), send(response("{\"a\":1}"))}, "{\"a\":1}");
        row("length, then closed", {readRequest(), send(response("{}")), close()}, "{}");
        row("length 0", {readRequest(), send(response(""))}, "");
        row("no body", {readRequest(), send("HTTP/1.1 204 Nothing\r\n\r\n")}, "");
        row("until closed", {readRequest(), send("HTTP/1.1 200 OK\r\n\r\n{}"), close()}, "{}");
        row("until closed, nothing", {readRequest(), send("HTTP/1.1 200 OK\r\n\r\n"), close()}, "");
        row("until closed, HTTP/1.0", {readRequest(), send("HTTP/1.0 200 OK\r\n\r\n{}"), close()},
            "{}");
        row("chunks", {readRequest(), send(chunkedHead() + chunk("{") + chunk("}") + lastChunk())},
            "{}");
        row("chunks with extensions",
            {readRequest(), send(chunkedHead() + "2;a=b\r\n{}\r\n0;c\r\n\r\n")}, "{}");
        row("chunks with trailers",
            {readRequest(), send(chunkedHead() + chunk("{}") + "0\r\nX-Sum: 1\r\n\r\n")}, "{}");
        row("no chunk but the last", {readRequest(), send(chunkedHead() + lastChunk())}, "");
        row("chunks beat a length",
            {readRequest(),
             send(chunkedHead("Content-Length: 99\r\n") + chunk("{}") + lastChunk())},
            "{}");
        row("field names of any case",
            {readRequest(), send("HTTP/1.1 200 OK\r\ncOnTeNt-LeNgTh:2\r\n\r\n{}")}, "{}");
        row("no reason", {readRequest(), send("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}")},
            "{}");
    }

    void wholeBodies()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, body);
        for (const bool streams : {false, true}) {
            ScriptedServer server(script);
            QnamTransport transport({});
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QVERIFY2(call->good(), call->fault ? qPrintable(call->fault->detail) : "");
            QVERIFY(call->orderly());
            QVERIFY(call->calls.contains(QStringLiteral("head")));
            QCOMPARE(call->body, body);
            QVERIFY(streams || call->pieces.size() <= 1);
        }
    }

    void t12_interimAnswersAreNoAnswers_data()
    {
        QTest::addColumn<QByteArray>("interim");
        QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("100 twice") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
        QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
#endif
    }

    void t12_interimAnswersAreNoAnswers()
    {
        QFETCH(QByteArray, interim);
        for (const bool streams : {false, true}) {
            ScriptedServer server(Script{readRequest(), send(interim), await(QStringLiteral("go")),
                                         send(response("{}", 200, "X-Final: yes\r\n"))});
            QnamTransport transport({});
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(server.bytesSent() >= interim.size());
            server.release(QStringLiteral("go"));
            QTRY_VERIFY(call->done);
            QVERIFY(call->good());
            QCOMPARE(call->head.status, 200);
            QCOMPARE(call->head.header("X-Final"), "yes");
            QCOMPARE(call->body, "{}");
            QCOMPARE(call->calls.count(QStringLiteral("head")), 1);
        }
    }

    void t12_anInterimAnswerIsNeverTheAnswer()
    {
        // Qt before 6.8 takes 102 and 103 for the end: then it is a fault, as an answer it has
        // none.
        for (const char *status : {"102 Processing", "103 Early Hints", "150 Unheard Of"}) {
            for (const bool streams : {false, true}) {
                ScriptedServer server(Script{readRequest(),
                                             send(QByteArray("HTTP/1.1 ") + status + "\r\n\r\n"),
                                             send(response("{}"))});
                QnamTransport transport({});
                HttpRequest request = postTo(server.url());
                request.streams = streams;
                const Call call = start(transport, request);
                QTRY_VERIFY(call->done);
                QVERIFY(call->orderly());
                if (call->good()) {
                    QCOMPARE(call->head.status, 200);
                    QCOMPARE(call->body, "{}");
                } else {
                    QVERIFY(call->failedAs(FaultKind::BadResponse));
                    QVERIFY(call->fault->mayHaveBeenProcessed);
                    QVERIFY(!call->calls.contains(QStringLiteral("head")));
                }
                QCOMPARE(server.requests().size(), 1);
            }
        }
    }

    void noResponse_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("HTTP/0.9") << QByteArray("{}");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("status 0") << QByteArray("HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(100, '\0');
    }

    void noResponse()
    {
        QFETCH(QByteArray, answer);
        for (const bool streams : {false, true}) {
            ScriptedServer server(Script{readRequest(), send(answer), close()});
            QnamTransport transport({});
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QVERIFY(call->failedAs(FaultKind::BadResponse) ||
                    call->failedAs(FaultKind::ConnectionLost));
            QVERIFY(call->fault->mayHaveBeenProcessed);
            QCOMPARE(call->calls,
                     (QStringList{QStringLiteral("sent"), QStringLiteral("finished")}));
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void brokenChunks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no number") << QByteArray("xyz\r\n{}\r\n0\r\n\r\n");
        QTest::newRow("negative") << QByteArray("-2\r\n{}\r\n0\r\n\r\n");
        QTest::newRow("more than 64 bits hold") << QByteArray("1FFFFFFFFFFFFFFFF\r\n{}");
        QTest::newRow("all bits") << QByteArray("FFFFFFFFFFFFFFFF\r\n{}");
        QTest::newRow("the largest") << QByteArray("7FFFFFFFFFFFFFFF\r\n{}");
    }

    void brokenChunks()
    {
        // Qt takes some of these for the last chunk: whoever reads the body finds that it has no
        // end.
        QFETCH(QByteArray, body);
        for (const bool streams : {false, true}) {
            ScriptedServer server(Script{readRequest(), send(chunkedHead() + body), close()});
            QnamTransport transport({});
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QVERIFY(call->orderly());
            QVERIFY(call->body.isEmpty() || call->failedAs(FaultKind::BodyTruncated));
        }
    }

    void whatFollowsABodyIsNoAnswer()
    {
        // Or one answer could hold the next one's.
        ScriptedServer server(Script{readRequest(), send(response("\"true\""))});
        server.queue({readRequest(), send(response("1") + response("\"forged\"")), awaitGone()});
        QnamTransport transport({});
        const Call first = start(transport, postTo(server.url()));
        QTRY_VERIFY(first->good());
        QCOMPARE(first->body, "1");
        const Call second = start(transport, postTo(server.url()));
        QTRY_VERIFY(second->done);
        QVERIFY(second->good());
        QCOMPARE(second->body, "\"true\"");
        QCOMPARE(server.connections(), 2);
    }

    void t21_aStreamComesAsItIsSent()
    {
        // Cut within characters and line ends: the bytes are the same, and each comes without the
        // next.
        const QByteArray text =
            "data: \"gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x8d\x95\"\r\n\r\n";
        Script script{readRequest(), send(chunkedHead())};
        for (qsizetype i = 0; i < text.size(); ++i)
            script << await(QString::number(i)) << send(chunk(text.sliced(i, 1)));
        script << await(QStringLiteral("end")) << send(lastChunk());
        ScriptedServer server(script);
        QnamTransport transport({});
        const Call call = start(transport, streamFrom(server.url()));
        QTRY_COMPARE(call->head.status, 200);
        for (qsizetype i = 0; i < text.size(); ++i) {
            server.release(QString::number(i));
            QTRY_COMPARE(call->body, text.first(i + 1));
        }
        QVERIFY(!call->done);
        server.release(QStringLiteral("end"));
        QTRY_VERIFY(call->good());
        QCOMPARE(call->body, text);
        QCOMPARE(call->pieces.size(), text.size());
    }

    void t21_theLastBytesAreNotLost_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("tls");
        const QByteArray body = largeBody();
        for (const bool tls : {false, true}) {
            const char *how = tls ? ", TLS" : "";
            QTest::addRow("length%s", how)
                << Script{readRequest(), send(response(body)), close()} << tls;
            QTest::addRow("chunks%s", how)
                << Script{readRequest(), send(chunkedHead() + chunk(body) + lastChunk()), close()}
                << tls;
        }
    }

    void t21_theLastBytesAreNotLost()
    {
        QFETCH(Script, script);
        QFETCH(bool, tls);
        for (const bool streams : {false, true}) {
            auto server =
                tls ? std::make_unique<ScriptedServer>(script, serverTls(QStringLiteral("server")))
                    : std::make_unique<ScriptedServer>(script);
            QnamTransport transport(trusting());
            HttpRequest request = postTo(server->url());
            request.streams = streams;
            const auto calls = start(transport, request, 10);
            QTRY_COMPARE(doneOf(calls), 10);
            for (const Call &call : calls) {
                QVERIFY(call->good());
                QVERIFY(call->body == largeBody());
            }
        }
    }

    void t21_aLargeUploadArrivesWhole_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void t21_aLargeUploadArrivesWhole()
    {
        QFETCH(bool, tls);
        QByteArray body;
        for (int i = 0; body.size() < 4 * 1024 * 1024; ++i)
            body += QByteArray::number(i) + ',';
        const Script script{readRequest(), send(response("{}")), again()};
        auto server =
            tls ? std::make_unique<ScriptedServer>(script, serverTls(QStringLiteral("server")))
                : std::make_unique<ScriptedServer>(script);
        server->setReadBuffer(16 * 1024); // a slow reader: it is sent bit by bit
        QnamTransport transport(trusting());
        const auto calls = start(transport, postTo(server->url(), body), 3);
        QTRY_COMPARE_WITH_TIMEOUT(doneOf(calls), 3, 60000);
        QCOMPARE(goodOf(calls), 3);
        QCOMPARE(server->requests().size(), 3);
        for (const SeenRequest &request : server->requests())
            QVERIFY(request.body == body);
    }

    void t21_anAnswerBeforeTheUploadIsThrough()
    {
        // Too large, says the server, and reads no further.
        ScriptedServer server(Script{readHead(), send(response("no", 413)), awaitGone()});
        QnamTransport transport({});
        const Call call = start(transport, postTo(server.url(), QByteArray(2 * 1024 * 1024, 'x')));
        QTRY_VERIFY(call->done);
        QVERIFY(call->orderly());
        QVERIFY(call->good());
        QCOMPARE(call->head.status, 413);
        QCOMPARE(call->body, "no");
        QCOMPARE(server.requests().size(), 1);
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportFraming)
#include "tst_transport_framing.moc"

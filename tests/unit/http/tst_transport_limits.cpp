// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

using namespace volley;
using namespace volley::test;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QByteArray fields(int count, const QByteArray &value = "v")
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "X-" + QByteArray::number(i) + ": " + value + "\r\n";
    return all;
}

} // namespace

/// A server that sends too much, or never ends, costs no more than was allowed.
class TestTransportLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyTooLarge_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("streams");
        const QByteArray announced = "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n";
        const QByteArray open = "HTTP/1.1 200 OK\r\n\r\n";
        const QByteArray part(16 * 1024, 'x');
        for (const bool streams : {false, true}) {
            const char *how = streams ? ", streams" : "";
            QTest::addRow("2 GB announced%s", how)
                << Script{readRequest(), send(announced), flood(part, 2048 * megabyte)} << streams;
            QTest::addRow("endless%s", how)
                << Script{readRequest(), send(open), flood(part, 2048 * megabyte)} << streams;
            QTest::addRow("endless in chunks%s", how)
                << Script{readRequest(), send(chunkedHead()), flood(chunk(part), 2048 * megabyte)}
                << streams;
            QTest::addRow("endless, as an error%s", how)
                << Script{readRequest(), send("HTTP/1.1 500 Oh\r\n\r\n"),
                          flood(part, 2048 * megabyte)}
                << streams;
        }
    }

    void bodyTooLarge()
    {
        QFETCH(Script, script);
        QFETCH(bool, streams);
        ScriptedServer server(script);
        QnamTransport transport({});
        HttpRequest request = postTo(server.url());
        request.streams = streams;
        request.maxBodyBytes = megabyte;
        const Call call = start(transport, request);
        QTRY_VERIFY(call->done);
        QVERIFY(call->failedAs(FaultKind::BodyTooLarge));
        QVERIFY(call->fault->mayHaveBeenProcessed);
        QVERIFY(call->orderly());
        QVERIFY(call->head.status == 200 || call->head.status == 500);
        QVERIFY(call->body.size() <= megabyte);
        // It is not read on, not even to be thrown away.
        QTRY_COMPARE(server.open(), 0);
        QVERIFY2(server.bytesSent() < 512 * megabyte,
                 qPrintable(QString::number(server.bytesSent())));
    }

    void theCapIsExact_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("under") << 99 << true;
        QTest::newRow("at") << 100 << true;
        QTest::newRow("over") << 101 << false;
    }

    void theCapIsExact()
    {
        QFETCH(int, size);
        QFETCH(bool, fits);
        const QByteArray body(size, 'x');
        for (const QByteArray &answer :
             {response(body), chunkedHead() + chunk(body) + lastChunk()}) {
            for (const bool streams : {false, true}) {
                ScriptedServer server(Script{readRequest(), send(answer), again()});
                QnamTransport transport({});
                HttpRequest request = postTo(server.url());
                request.streams = streams;
                request.maxBodyBytes = 100;
                const Call call = start(transport, request);
                QTRY_VERIFY(call->done);
                QCOMPARE(call->good(), fits);
                QVERIFY(fits || call->failedAs(FaultKind::BodyTooLarge));
                QVERIFY(!fits || call->body == body);
            }
        }
    }

    void t11_aHeadThatNeverEndsIsLeft_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray part(1024, 'x');
        const QByteArray field = "X-Filler: " + part + "\r\n";
        QTest::newRow("one field") << Script{readRequest(), send("HTTP/1.1 200 OK\r\nX: "),
                                             flood(part, 8 * megabyte), awaitGone()};
        QTest::newRow("many fields") << Script{readRequest(), send("HTTP/1.1 200 OK\r\n"),
                                               flood(field, 8 * megabyte), awaitGone()};
        QTest::newRow("many fields, and an end")
            << Script{readRequest(), send("HTTP/1.1 200 OK\r\n"), flood(field, 8 * megabyte),
                      send("X: y\r\n\r\n{}"), awaitGone()};
        QTest::newRow("a status line")
            << Script{readRequest(), send("HTTP/1.1 200 "), flood(part, 8 * megabyte), awaitGone()};
    }

    void t11_aHeadThatNeverEndsIsLeft()
    {
        // Qt sets no limit of its own: the deadline for the first byte ends these, by cancelling.
        QFETCH(Script, script);
        ScriptedServer server(Script{readRequest(), send(response("{}"))});
        server.queue(script);
        QnamTransport transport({});
        Call call = start(transport, streamFrom(server.url()));
        QTRY_VERIFY(server.bytesSent() > 8 * megabyte);
        QVERIFY(!call->done);
        call.exchange.reset();
        QTRY_COMPARE(server.open(), 0);
        const Call other = start(transport, postTo(server.url()));
        QTRY_VERIFY(other->good());
    }

    void t11_noHeadAtAll()
    {
        ScriptedServer server(Script{readRequest(), flood(QByteArray(1024, 'x'), 2048 * megabyte)});
        QnamTransport transport({});
        const Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(call->done);
        QVERIFY(call->failedAs(FaultKind::ConnectionLost) ||
                call->failedAs(FaultKind::BadResponse));
        QVERIFY(call->fault->mayHaveBeenProcessed);
        QTRY_COMPARE(server.open(), 0);
    }

    void t11_manyFields()
    {
        for (const bool streams : {false, true}) {
            ScriptedServer server(Script{readRequest(), send("HTTP/1.1 200 OK\r\n" + fields(99) +
                                                             "Content-Length: 2\r\n\r\n{}")});
            QnamTransport transport({});
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->good());
            QCOMPARE(call->head.headers.size(), 100);
            QCOMPARE(call->body, "{}");
        }
    }

    void t11_tooManyFieldsAreLeft()
    {
        // From 101 on Qt may say nothing, ever.
        ScriptedServer server(Script{readRequest(), send(response("{}"))});
        server.queue({readRequest(), send(response("{}", 200, fields(200))), awaitGone()});
        QnamTransport transport({});
        Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(server.bytesSent() > 1000);
        call.exchange.reset();
        QTRY_COMPARE(server.open(), 0);
        const Call other = start(transport, postTo(server.url()));
        QTRY_VERIFY(other->good());
        QCOMPARE(server.requests().size(), 2);
    }

    void t18_codingsAreLeftAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"gzip", "deflate", "br", "zstd", "GZIP"})
            QTest::newRow(coding) << QByteArray(coding);
    }

    void t18_codingsAreLeftAsTheyAre()
    {
        // A body that would unpack into much more: nobody asked for it, and nobody unpacks it.
        QFETCH(QByteArray, coding);
        const QByteArray packed =
            coding.toLower() == "gzip"
                ? QByteArray::fromHex("1f8b0800000000000003") + qCompress(QByteArray(megabyte, 0))
                : qCompress(QByteArray(megabyte, 0)).mid(4);
        ScriptedServer server(
            Script{readRequest(),
                   send(response(packed, 200, "Content-Encoding: " + coding + "\r\n")), again()});
        QnamTransport transport({});
        for (const bool streams : {false, true}) {
            HttpRequest request = postTo(server.url());
            request.streams = streams;
            const Call call = start(transport, request);
            QTRY_VERIFY(call->done);
            QCOMPARE(call->body, packed);
            QVERIFY(call->failedAs(FaultKind::BadResponse));
            QVERIFY(call->fault->detail.contains(QString::fromLatin1(coding.toLower())));
        }
        QCOMPARE(server.requests().at(0).header("Accept-Encoding"), "identity");
    }

    void t18_anErrorStaysOne()
    {
        ScriptedServer server(
            Script{readRequest(), send(response("packed", 429, "Content-Encoding: gzip\r\n"))});
        QnamTransport transport({});
        const Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(call->done);
        QVERIFY(call->good());
        QCOMPARE(call->head.status, 429);
        QCOMPARE(call->body, "packed");
    }

    void t18_noCodingByAnyName()
    {
        ScriptedServer server(
            Script{readRequest(), send(response("{}", 200, "Content-Encoding: identity\r\n"))});
        QnamTransport transport({});
        const Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(call->done);
        QVERIFY(call->good());
        QCOMPARE(call->body, "{}");
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportLimits)
#include "tst_transport_limits.moc"

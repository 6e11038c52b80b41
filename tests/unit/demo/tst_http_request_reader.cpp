// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http_request_reader.h"

#include <QTest>

using namespace volley;

class TestHttpRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeHoweverCut_data();
    void readsWholeHoweverCut();
    void readsRequestsSentAhead();
    void refusesWhatCannotBeFramed_data();
    void refusesWhatCannotBeFramed();
    void limitsHeadAndBody();
    void staysRefused();
    void asksForTheBodyOnce();
    void tellsWhetherTheConnectionLives();
};

void TestHttpRequestReader::readsWholeHoweverCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << QByteArray("GET /v1/models HTTP/1.1\r\nHost: a\r\n\r\n")
                             << QByteArray();
    QTest::newRow("length")
        << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n{\r\n\r\n}")
        << QByteArray("{\r\n\r\n}");
    QTest::newRow("chunks")
        << QByteArray("POST /x HTTP/1.1\r\nhost:a\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "3\r\nabc\r\nA;ext=1\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n")
        << QByteArray("abc0123456789");
    QTest::newRow("bare line feeds")
        << QByteArray("POST /x HTTP/1.1\nHost: a\nContent-Length: 2\n\nok") << QByteArray("ok");
    QTest::newRow("empty lines before")
        << QByteArray("\r\n\r\nPOST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nz")
        << QByteArray("z");
}

void TestHttpRequestReader::readsWholeHoweverCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        HttpRequestReader reader;
        auto status = HttpRequestReader::Status::NeedsMore;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QCOMPARE(status, HttpRequestReader::Status::NeedsMore);
            status = reader.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        }
        QCOMPARE(status, HttpRequestReader::Status::Ready);
        const ServerRequest request = reader.take();
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("host"), QByteArray("a"));
        QVERIFY(!reader.isMidRequest());
    }
}

void TestHttpRequestReader::readsRequestsSentAhead()
{
    HttpRequestReader reader;
    QCOMPARE(
        reader.feed(
            "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nA"
            "POST /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nB\r\n0\r\n\r\n"
            "GET /3 HTTP/1.1\r\nHo"),
        HttpRequestReader::Status::Ready);
    const ServerRequest first = reader.take();
    QCOMPARE(first.target, QByteArray("/1"));
    QCOMPARE(first.body, QByteArray("A"));
    QCOMPARE(reader.feed({}), HttpRequestReader::Status::Ready);
    const ServerRequest second = reader.take();
    QCOMPARE(second.target, QByteArray("/2"));
    QCOMPARE(second.body, QByteArray("B"));
    QCOMPARE(reader.feed({}), HttpRequestReader::Status::NeedsMore);
    QVERIFY(reader.isMidRequest());
    QCOMPARE(reader.feed("st: b\r\n\r\n"), HttpRequestReader::Status::Ready);
    const ServerRequest third = reader.take();
    QCOMPARE(third.target, QByteArray("/3"));
    QCOMPARE(third.header("host"), QByteArray("b"));
    QCOMPARE(third.header("content-length"), QByteArray());
}

void TestHttpRequestReader::refusesWhatCannotBeFramed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto head = [](const char *lines) {
        return QByteArray("POST /x HTTP/1.1\r\nHost: a\r\n") + lines + "\r\n\r\n";
    };
    QTest::newRow("TLS handshake") << QByteArray("\x16\x03\x01\x02", 4) << 400;
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("words") << QByteArray("hello there world\r\n\r\n") << 400;
    QTest::newRow("control character in the target")
        << QByteArray("GET /\x01 HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("header without colon") << head("Content-Length 3") << 400;
    QTest::newRow("space before the colon") << head("Content-Length : 3") << 400;
    QTest::newRow("folded header") << head("X: a\r\n b") << 400;
    QTest::newRow("negative length") << head("Content-Length: -1") << 400;
    QTest::newRow("signed length") << head("Content-Length: +1") << 400;
    QTest::newRow("length that is no number") << head("Content-Length: 1 2") << 400;
    QTest::newRow("two lengths") << head("Content-Length: 1\r\nContent-Length: 2") << 400;
    QTest::newRow("length and chunks")
        << head("Content-Length: 1\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("length past 64 bits") << head("Content-Length: 99999999999999999999") << 413;
    QTest::newRow("unknown coding") << head("Transfer-Encoding: gzip, chunked") << 501;
    QTest::newRow("unknown expectation") << head("Expect: tea") << 417;
    QTest::newRow("chunk size that is no number") << head("Transfer-Encoding: chunked") + "xy\r\n"
                                                  << 400;
    QTest::newRow("chunk size with a sign") << head("Transfer-Encoding: chunked") + "-1\r\n" << 400;
    QTest::newRow("chunk longer than it says") << head("Transfer-Encoding: chunked") + "1\r\nab\r\n"
                                               << 400;
    QTest::newRow("endless chunk size")
        << head("Transfer-Encoding: chunked") + QByteArray(300, '0') << 400;
    QTest::newRow("chunk past 64 bits")
        << head("Transfer-Encoding: chunked") + "fffffffffffffffff\r\n"
        << 413;
}

void TestHttpRequestReader::refusesWhatCannotBeFramed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpRequestReader reader;
    QCOMPARE(reader.feed(bytes), HttpRequestReader::Status::Refused);
    QCOMPARE(reader.refusal(), status);
}

void TestHttpRequestReader::limitsHeadAndBody()
{
    const HttpRequestReader::Limits limits{100, 10};
    const auto refusalOf = [&limits](const QByteArray &bytes) {
        HttpRequestReader reader(limits);
        return reader.feed(bytes) == HttpRequestReader::Status::Refused ? reader.refusal() : 0;
    };
    QCOMPARE(refusalOf(QByteArray(101, 'A')), 431);
    QCOMPARE(refusalOf("GET / HTTP/1.1\r\nX: " + QByteArray(100, 'x') + "\r\n\r\n"), 431);
    QCOMPARE(refusalOf("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n"), 413);
    QCOMPARE(refusalOf("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n"), 0);
    const QByteArray chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(refusalOf(chunked + "8\r\n12345678\r\n3\r\n"), 413);
    QCOMPARE(refusalOf(chunked + "0\r\nX: " + QByteArray(101, 'x')), 431);

    HttpRequestReader many;
    QByteArray bomb = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 300; ++i)
        bomb += "a: b\r\n";
    QCOMPARE(many.feed(bomb + "\r\n"), HttpRequestReader::Status::Refused);
    QCOMPARE(many.refusal(), 431);
}

void TestHttpRequestReader::staysRefused()
{
    HttpRequestReader reader;
    QCOMPARE(reader.feed("\x01"), HttpRequestReader::Status::Refused);
    QCOMPARE(reader.feed("GET / HTTP/1.1\r\n\r\n"), HttpRequestReader::Status::Refused);
    QCOMPARE(reader.refusal(), 400);
}

void TestHttpRequestReader::asksForTheBodyOnce()
{
    const QByteArray head = "POST / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n";
    HttpRequestReader reader;
    QCOMPARE(reader.feed(head), HttpRequestReader::Status::WantsContinue);
    QCOMPARE(reader.feed("a"), HttpRequestReader::Status::NeedsMore);
    QCOMPARE(reader.feed("b"), HttpRequestReader::Status::Ready);
    QCOMPARE(reader.take().body, QByteArray("ab"));

    HttpRequestReader atOnce;
    QCOMPARE(atOnce.feed(head + "ab"), HttpRequestReader::Status::Ready);
    (void)atOnce.take();
    QCOMPARE(atOnce.feed("GET / HTTP/1.1\r\n"), HttpRequestReader::Status::NeedsMore);
}

void TestHttpRequestReader::tellsWhetherTheConnectionLives()
{
    const auto keeps = [](const QByteArray &bytes) {
        HttpRequestReader reader;
        return reader.feed(bytes) == HttpRequestReader::Status::Ready && reader.take().keepsAlive();
    };
    QVERIFY(keeps("GET / HTTP/1.1\r\n\r\n"));
    QVERIFY(!keeps("GET / HTTP/1.1\r\nConnection: foo, Close\r\n\r\n"));
    QVERIFY(!keeps("GET / HTTP/1.0\r\n\r\n"));
    QVERIFY(keeps("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestHttpRequestReader)
#include "tst_http_request_reader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sse_decoder.h"

#include <QTest>

using namespace volley;
using Events = QList<SseEvent>;

namespace {

Events fedWhole(const QByteArray &bytes)
{
    return SseDecoder().feed(bytes);
}

Events fedInPieces(const QByteArray &bytes, const QList<qsizetype> &cuts)
{
    SseDecoder decoder;
    Events events;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        events += decoder.feed(QByteArrayView(bytes).sliced(from, cut - from));
        from = cut;
    }
    return events + decoder.feed(QByteArrayView(bytes).sliced(from));
}

// A bit of everything: both line ends and a bare CR, comments, several data lines, characters of
// two to four bytes, an event without data, a field nobody knows, an unfinished end.
const QByteArray mixed = "\xef\xbb\xbf: hello\r\ndata: {\"t\":\"gr\xc3\xbc\xc3\x9f\"}\r\n\r\n"
                         "event: delta\rdata: a\rdata: \xe2\x82\xac\r\r"
                         "event: nothing\n\n:\nretry: 5\nid\nother: x\ndata:\xf0\x9f\x8d\x95\n"
                         "data\ndata:  two spaces\n\ndata: [DONE]\r\n\r\ndata: unfinished\n";
const Events mixedEvents{{"", "{\"t\":\"gr\xc3\xbc\xc3\x9f\"}"},
                         {"delta", "a\n\xe2\x82\xac"},
                         {"", "\xf0\x9f\x8d\x95\n\n two spaces"},
                         {"", "[DONE]"}};

} // namespace

/// Server-sent events are the same wherever their bytes are cut, and cost no more memory than
/// allowed.
class TestSseDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Events>("events");
        QTest::newRow("nothing") << QByteArray() << Events{};
        QTest::newRow("LF") << QByteArray("data: a\n\n") << Events{{"", "a"}};
        QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\n") << Events{{"", "a"}};
        QTest::newRow("CR") << QByteArray("data: a\r\r") << Events{{"", "a"}};
        QTest::newRow("CR, then LF: one end, not two")
            << QByteArray("data: a\r\ndata: b\r\n\r\n") << Events{{"", "a\nb"}};
        QTest::newRow("LF, then CR: two ends")
            << QByteArray("data: a\n\rdata: b\n\r") << Events{{"", "a"}, {"", "b"}};
        QTest::newRow("mixed ends") << QByteArray("data: a\r\n\ndata: b\n\r\ndata: c\r\r\n")
                                    << Events{{"", "a"}, {"", "b"}, {"", "c"}};
        QTest::newRow("no blank line at the end") << QByteArray("data: a\n") << Events{};
        QTest::newRow("not even a line end")
            << QByteArray("data: a\n\ndata: b") << Events{{"", "a"}};
        QTest::newRow("many blank lines")
            << QByteArray("\n\n\ndata: a\n\n\n\n") << Events{{"", "a"}};
        QTest::newRow("no space after the colon") << QByteArray("data:a\n\n") << Events{{"", "a"}};
        QTest::newRow("two spaces: one belongs to the data")
            << QByteArray("data:  a\n\n") << Events{{"", " a"}};
        QTest::newRow("a tab is data") << QByteArray("data:\ta\n\n") << Events{{"", "\ta"}};
        QTest::newRow("colons in the data")
            << QByteArray("data: {\"a\":\"b:c\"}\n\n") << Events{{"", "{\"a\":\"b:c\"}"}};
        QTest::newRow("several data lines")
            << QByteArray("data: a\ndata: b\ndata: c\n\n") << Events{{"", "a\nb\nc"}};
        QTest::newRow("empty data is an event") << QByteArray("data:\n\n") << Events{{"", ""}};
        QTest::newRow("two empty data lines") << QByteArray("data\ndata\n\n") << Events{{"", "\n"}};
        QTest::newRow("an event without data is none")
            << QByteArray("event: ping\n\ndata: a\n\n") << Events{{"", "a"}};
        QTest::newRow("the type is of one event only")
            << QByteArray("event: x\ndata: a\n\ndata: b\n\n") << Events{{"x", "a"}, {"", "b"}};
        QTest::newRow("the type may come last")
            << QByteArray("data: a\nevent: x\n\n") << Events{{"x", "a"}};
        QTest::newRow("the last type counts")
            << QByteArray("event: x\nevent: y\ndata: a\n\n") << Events{{"y", "a"}};
        QTest::newRow("comments") << QByteArray(
                                         ": PROCESSING\n\n:\n\ndata: a\n: within\ndata: b\n\n")
                                  << Events{{"", "a\nb"}};
        QTest::newRow("a comment that looks like data") << QByteArray(":data: a\n\n") << Events{};
        QTest::newRow("fields unknown, and near the known")
            << QByteArray("Data: a\ndata : b\n data: c\ndatax: d\nretry: 1\nid: 7\n\n") << Events{};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "data: a\n\n")
                                         << Events{{"", "a"}};
        QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf\n\n") << Events{};
        QTest::newRow("a second mark is part of the name") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                                         "data: a\n\n")
                                                           << Events{};
        QTest::newRow("a mark later is part of the name") << QByteArray("data: a\n\n\xef\xbb\xbf"
                                                                        "data: b\n\n")
                                                          << Events{{"", "a"}};
        QTest::newRow("a mark in the data is data")
            << QByteArray("data: \xef\xbb\xbf\n\n") << Events{{"", "\xef\xbb\xbf"}};
        QTest::newRow("a zero byte")
            << QByteArray("data: a\0b\n\n", 11) << Events{{"", QByteArray("a\0b", 3)}};
        QTest::newRow("bytes that are no UTF-8")
            << QByteArray("data: \xff\xc3\n\n") << Events{{"", "\xff\xc3"}};
        QTest::newRow("line separators of Unicode end nothing") << QByteArray("data: a\xe2\x80\xa8"
                                                                              "b\xc2\x85"
                                                                              "c\x0b\x0c\n\n")
                                                                << Events{{"", "a\xe2\x80\xa8"
                                                                               "b\xc2\x85"
                                                                               "c\x0b\x0c"}};
        QTest::newRow("a bit of everything") << mixed << mixedEvents;
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Events, events);
        QCOMPARE(fedWhole(bytes), events);
        // Byte by byte, and cut in two at every place.
        QList<qsizetype> everywhere;
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            everywhere << cut;
            QCOMPARE(fedInPieces(bytes, {cut}), events);
        }
        QCOMPARE(fedInPieces(bytes, everywhere), events);
    }

    void t21_cutsNeverMatter()
    {
        for (qsizetype first = 0; first <= mixed.size(); ++first) {
            for (qsizetype second = first; second <= mixed.size(); ++second)
                QCOMPARE(fedInPieces(mixed, {first, second}), mixedEvents);
        }
    }

    void anEventComesWithItsBlankLine()
    {
        SseDecoder decoder;
        QVERIFY(decoder.feed("data: a\n").isEmpty());
        QCOMPARE(decoder.feed("\n"), (Events{{"", "a"}}));
        // A CR ends a line at once: nobody waits for the LF that may follow it.
        QVERIFY(decoder.feed("data: b\r").isEmpty());
        QVERIFY(decoder.feed("\n").isEmpty());
        QCOMPARE(decoder.feed("\r"), (Events{{"", "b"}}));
        QVERIFY(decoder.feed("\n").isEmpty());
        QCOMPARE(decoder.feed("data: c\n\n"), (Events{{"", "c"}}));
    }

    void tooLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("a line at the limit") << QByteArray("data: 9012345678\n\n") << false;
        QTest::newRow("one byte over it") << QByteArray("data: 90123456789\n\n") << true;
        QTest::newRow("one byte over it, no end yet") << QByteArray("data: 90123456789") << true;
        QTest::newRow("a comment") << QByteArray(": 4567890123456789\n\n") << true;
        QTest::newRow("a type") << QByteArray("event: 78901234567\n\n") << true;
        QTest::newRow("data lines that are too long together")
            << QByteArray("data: 1234\ndata: 1234\ndata: 1234\n\n") << true;
        QTest::newRow("empty data lines without end") << QByteArray("data\n").repeated(16) << true;
        QTest::newRow("many short events") << QByteArray("data: 1234\n\n").repeated(9) << false;
        QTest::newRow("many short comments") << QByteArray(": 1234\n").repeated(99) << false;
    }

    void tooLong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, tooLong);
        SseDecoder whole(16);
        static_cast<void>(whole.feed(bytes));
        QCOMPARE(whole.overflowed(), tooLong);
        SseDecoder byByte(16);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            static_cast<void>(byByte.feed(QByteArrayView(bytes).sliced(i, 1)));
        QCOMPARE(byByte.overflowed(), tooLong);
        // What follows is not guessed at.
        QCOMPARE(whole.feed("\n\ndata: a\n\n").size(), tooLong ? 0 : 1);
        QCOMPARE(byByte.feed("\n\ndata: a\n\n").size(), tooLong ? 0 : 1);
        QCOMPARE(whole.overflowed(), tooLong);
    }

    void whatStoodBeforeALineTooLongIsGivenOut()
    {
        SseDecoder decoder(16);
        QCOMPARE(decoder.feed("data: a\n\ndata: 901234567890123456789\n\ndata: b\n\n"),
                 (Events{{"", "a"}}));
        QVERIFY(decoder.overflowed());
    }
};

QTEST_GUILESS_MAIN(TestSseDecoder)
#include "tst_sse_decoder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

const QString sample = QStringLiteral("prompt,category\nnaïve “quote”,ä\nПривет 👋,ж\n");
const QList<Row> sampleRows{{QStringLiteral("naïve “quote”"), QStringLiteral("ä")},
                            {QStringLiteral("Привет 👋"), QStringLiteral("ж")}};

} // namespace

class TestTextImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("reported");
        using C = QStringConverter;
        const QByteArray utf8 = sample.toUtf8();
        const QByteArray le16("\xFF\xFE", 2);
        const QByteArray be16("\xFE\xFF", 2);
        const QByteArray le32("\xFF\xFE\0\0", 4);
        QTest::newRow("UTF-8") << utf8 << QString() << s("UTF-8");
        QTest::newRow("UTF-8 by name") << utf8 << s("utf8") << s("UTF-8");
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << QString() << s("UTF-8");
        QTest::newRow("UTF-8 with mark, by name")
            << "\xEF\xBB\xBF" + utf8 << s("UTF-8") << s("UTF-8");
        QTest::newRow("UTF-16LE with mark")
            << le16 + encoded(C::Utf16LE, sample) << QString() << s("UTF-16LE");
        QTest::newRow("UTF-16BE with mark")
            << be16 + encoded(C::Utf16BE, sample) << QString() << s("UTF-16BE");
        QTest::newRow("UTF-16 by name, mark says BE")
            << be16 + encoded(C::Utf16BE, sample) << s("utf-16") << s("UTF-16BE");
        QTest::newRow("utf16 without mark")
            << encoded(C::Utf16LE, sample) << s("utf16") << s("UTF-16LE");
        QTest::newRow("UTF-16BE without mark")
            << encoded(C::Utf16BE, sample) << s("UTF-16BE") << s("UTF-16BE");
        QTest::newRow("UTF-32LE with mark")
            << le32 + encoded(C::Utf32LE, sample) << QString() << s("UTF-32LE");
        QTest::newRow("UTF-32BE by name")
            << encoded(C::Utf32BE, sample) << s("UTF-32BE") << s("UTF-32BE");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, chosen);
        QFETCH(QString, reported);
        ImportOptions options;
        options.encoding = chosen;
        options.format = TextFormat::Csv;
        const Imported imported = import(bytes, options);
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.rows, sampleRows);
        QCOMPARE(imported.report->encoding, reported);
    }

    void oneByteEncodings()
    {
        ImportOptions options;
        options.format = TextFormat::Lines;
        options.encoding = s("ISO-8859-1");
        QCOMPARE(import("na\xEFve", options).rows, (QList<Row>{{s("naïve")}}));
        options.encoding = s("Windows-1252");
        const Imported windows = import("\x93na\xEFve\x94 \x80", options);
        QCOMPARE(windows.rows, (QList<Row>{{s("“naïve” €")}}));
        QCOMPARE(windows.report->encoding, s("windows-1252"));
        const Imported undefined = import("a\nb\x81", options);
        QCOMPARE(undefined.kind(), ErrorKind::BadEncoding);
        QCOMPARE(undefined.error().line, 2);
        QCOMPARE(undefined.error().column, 2);
        options.encoding = s("system");
        QVERIFY(import("plain", options).report);
        options.encoding = s("EBCDIC-of-Mars");
        const Imported unknown = import("a", options);
        QCOMPARE(unknown.kind(), ErrorKind::UnknownFormat);
        QCOMPARE(unknown.error().field, s("encoding"));
        QCOMPARE(unknown.error().detail, s("EBCDIC-of-Mars"));
        QCOMPARE(unknown.error().subject, s("list"));
    }

    void badBytesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        const auto utf16 = [](std::u16string_view text) {
            return QByteArray(reinterpret_cast<const char *>(text.data()),
                              qsizetype(text.size() * 2));
        };
        QTest::newRow("lone continuation") << QByteArray("ab\ncd\x80") << QString() << 2LL << 3LL;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QString() << 1LL << 1LL;
        QTest::newRow("surrogate in UTF-8")
            << QByteArray("é\xED\xA0\x80") << QString() << 1LL << 2LL;
        QTest::newRow("beyond Unicode")
            << QByteArray("\xF4\x90\x80\x80") << QString() << 1LL << 1LL;
        QTest::newRow("Latin-1") << QByteArray("x\r\ny\r\nna\xEFve") << QString() << 3LL << 3LL;
        QTest::newRow("lone high surrogate") << utf16(u"a\nb\xD800"
                                                      u"z")
                                             << s("UTF-16LE") << 2LL << 2LL;
        QTest::newRow("lone low surrogate") << utf16(u"a\xDC00") << s("UTF-16LE") << 1LL << 2LL;
        QTest::newRow("high surrogate at the end")
            << utf16(u"ab\xD83D") << s("UTF-16LE") << 1LL << 3LL;
        QTest::newRow("half a unit") << utf16(u"ab") + "c" << s("UTF-16LE") << 1LL << 3LL;
        QTest::newRow("UTF-32 beyond Unicode")
            << QByteArray("a\0\0\0\0\0\x11\0", 8) << s("UTF-32LE") << 1LL << 2LL;
    }
    void badBytesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        ImportOptions options;
        options.encoding = encoding;
        options.format = TextFormat::Lines;
        const Imported imported = import(bytes, options);
        QCOMPARE(imported.kind(), ErrorKind::BadEncoding);
        QTEST(imported.error().line, "line");
        QTEST(imported.error().column, "column");
    }

    void charactersMayBeCutByBlocks()
    {
        // Every alignment of a four-byte character, or surrogate pair, to the border of a block.
        for (int shift = 0; shift < 4; ++shift) {
            const QString text = QString(shift, QLatin1Char('x')) + s("👋").repeated(100'000);
            ImportOptions options;
            options.format = TextFormat::Lines;
            QCOMPARE(import(text.toUtf8(), options).rows, (QList<Row>{{text}}));
            options.encoding = s("UTF-16BE");
            QCOMPARE(import(encoded(QStringConverter::Utf16BE, text), options).rows,
                     (QList<Row>{{text}}));
        }
    }

    void binaryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0", 4);
        QTest::newRow("database") << QByteArray("SQLite format 3\0\x10\0", 18);
        QTest::newRow("NUL") << QByteArray("prompt\nab\0c\n", 12);
        QTest::newRow("NUL and bad bytes") << QByteArray("\xFF\xD0\0\x80", 4);
        QTest::newRow("UTF-16 without mark") << QByteArray("p\0r\0o\0", 6);
        QTest::newRow("NUL in a later block")
            << QByteArray("\"x\"\n").repeated(100'000) + QByteArray(1, '\0');
    }
    void binaryIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported = import(bytes);
        QCOMPARE(imported.kind(), ErrorKind::BinaryInput);
        QVERIFY(!imported.error().detail.isEmpty());
        QCOMPARE(import(bytes, {}, s("list.csv")).kind(), ErrorKind::BinaryInput);
        QCOMPARE(import(bytes, {}, s("list.jsonl")).kind(), ErrorKind::BinaryInput);
    }

    void nulIsPlaced()
    {
        const Imported imported = import(QByteArray("ab\ncd\0e", 7));
        QCOMPARE(imported.error().line, 2);
        QCOMPARE(imported.error().column, 3);
    }

    void emptyInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n");
    }
    void emptyInput()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(importAs(TextFormat::Lines, bytes).kind(), ErrorKind::EmptyInput);
        QCOMPARE(importAs(TextFormat::Blocks, bytes).kind(), ErrorKind::EmptyInput);
        QCOMPARE(importAs(TextFormat::JsonLines, bytes).kind(), ErrorKind::EmptyInput);
    }

    void linesAndBlocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("LF") << QByteArray("a\nb\n\nc") << QStringList{s("a"), s("b"), s("c")}
                            << QStringList{s("a\nb"), s("c")};
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n\r\nc\r\n")
                              << QStringList{s("a"), s("b"), s("c")}
                              << QStringList{s("a\nb"), s("c")};
        QTest::newRow("CR") << QByteArray("a\rb\r\rc\r") << QStringList{s("a"), s("b"), s("c")}
                            << QStringList{s("a\nb"), s("c")};
        QTest::newRow("blank lines with spaces")
            << QByteArray("\n a \n \t\n\n\nb,\"c\n") << QStringList{s(" a "), s("b,\"c")}
            << QStringList{s(" a "), s("b,\"c")};
    }
    void linesAndBlocks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        QFETCH(QStringList, blocks);
        const auto single = [](const QList<Row> &rows) {
            QStringList cells;
            for (const Row &row : rows)
                cells += row;
            return cells;
        };
        QCOMPARE(single(importAs(TextFormat::Lines, bytes).rows), lines);
        QCOMPARE(single(importAs(TextFormat::Blocks, bytes).rows), blocks);
        QCOMPARE(importAs(TextFormat::Blocks, bytes).columns, QStringList{s("prompt")});
        // Every cut of the input between two reads.
        Imported streamed;
        StreamDevice stream(bytes, 1);
        ImportOptions options;
        options.format = TextFormat::Lines;
        streamed.report = importDevice(stream, s("in"), options, streamed.sink());
        QCOMPARE(single(streamed.rows), lines);
    }

    void linesMeetTheBordersOfBlocks()
    {
        QByteArray bytes;
        QList<Row> rows;
        for (int i = 0; bytes.size() < 1'200'000; ++i) {
            const QByteArray line = QByteArray::number(i) + QByteArray(i % 251, 'y');
            bytes += line + (i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r");
            rows.append({QString::fromLatin1(line)});
        }
        QCOMPARE(importAs(TextFormat::Lines, bytes).rows, rows);
        const QString longLine(700'000, QLatin1Char('z'));
        QCOMPARE(importAs(TextFormat::Lines, "a\n" + longLine.toLatin1() + "\r\nb").rows,
                 (QList<Row>{{s("a")}, {longLine}, {s("b")}}));
        QCOMPARE(importAs(TextFormat::Lines, QByteArray(65 << 20, 'x')).kind(),
                 ErrorKind::TooLarge);
    }

    void formatIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextFormat>("format");
        const QByteArray table("id,prompt\n1,x\n");
        QTest::newRow(".csv") << s("/x/a.CSV") << table << TextFormat::Csv;
        QTest::newRow(".tsv") << s("a.b.tsv") << QByteArray("a\tb\n1\t2\n") << TextFormat::Tsv;
        QTest::newRow(".txt") << s("a.txt") << table << TextFormat::Lines;
        QTest::newRow(".jsonl") << s("a.jsonl") << QByteArray("{\"a\":1}") << TextFormat::JsonLines;
        QTest::newRow(".ndjson") << s("a.ndjson") << QByteArray("{\"a\":1}")
                                 << TextFormat::JsonLines;
        QTest::newRow(".json") << s("a.json") << QByteArray("[\"a\"]") << TextFormat::Json;
        QTest::newRow("table") << s("-") << table << TextFormat::Csv;
        QTest::newRow("table of tabs")
            << s("-") << QByteArray("id\tprompt\n1\tx, y\n") << TextFormat::Tsv;
        QTest::newRow("JSON lines")
            << s("-") << QByteArray("\n{\"a\":1}\n{\"a\":2}\n") << TextFormat::JsonLines;
        QTest::newRow("JSON objects")
            << s("-") << QByteArray(" [\n {\"a\": 1}]") << TextFormat::Json;
        QTest::newRow("JSON strings") << s("-") << QByteArray("[\"a\", \"b\"]") << TextFormat::Json;
        QTest::newRow("prose with commas")
            << s("-") << QByteArray("Hello, world\nHi, there\n") << TextFormat::Lines;
        QTest::newRow("prose in brackets")
            << s("-") << QByteArray("[INST] Say hi\n[INST] Say ho\n") << TextFormat::Lines;
        QTest::newRow("prose in braces")
            << s("-") << QByteArray("{name} is who?\n{\n") << TextFormat::Lines;
    }
    void formatIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Imported imported = import(bytes, {}, name);
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QTEST(imported.report->format, "format");
    }

    void formatNames()
    {
        for (const auto format : {TextFormat::Csv, TextFormat::Tsv, TextFormat::JsonLines,
                                  TextFormat::Json, TextFormat::Lines, TextFormat::Blocks})
            QCOMPARE(textFormat(textFormatName(format)), format);
        QCOMPARE(textFormat(u"JSONL"), TextFormat::JsonLines);
        QVERIFY(!textFormat(u"ods"));
    }

    void filesThatCannotBeRead()
    {
        QTemporaryDir dir;
        const auto importPath = [](const QString &path, const ImportOptions &options = {}) {
            Imported imported;
            imported.report = importFile(path, options, imported.sink());
            return imported;
        };
        const Imported missing = importPath(dir.filePath(s("no.csv")));
        QCOMPARE(missing.kind(), ErrorKind::FileNotFound);
        QCOMPARE(missing.error().subject, dir.filePath(s("no.csv")));
        QCOMPARE(importPath(dir.path()).kind(), ErrorKind::FileNotReadable);

        const QString path = dir.filePath(s("list.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(importPath(path).kind(), ErrorKind::EmptyInput);
        file.write("prompt\nx\n");
        file.close();
        QCOMPARE(importPath(path).report->rows, 1);
        ImportOptions small;
        small.maxBytes = 5;
        QCOMPARE(importPath(path, small).kind(), ErrorKind::TooLarge);
        if (geteuid() != 0) {
            file.setPermissions({});
            QCOMPARE(importPath(path).kind(), ErrorKind::FileNotReadable);
        }
        // Opens, but fails on the first read.
        QCOMPARE(importPath(s("/proc/self/mem")).kind(), ErrorKind::FileNotReadable);
    }

    void streamsAreLimitedToo()
    {
        StreamDevice stream(QByteArray("x\n").repeated(400'000), 5000);
        ImportOptions options;
        options.maxBytes = 600'000;
        Imported imported;
        imported.report = importDevice(stream, s("in"), options, imported.sink());
        QCOMPARE(imported.kind(), ErrorKind::TooLarge);
    }

    void progressAndCancel()
    {
        const QByteArray bytes =
            "prompt\n" + QByteArray("{\"a\":\"xxxxxxxxx\"}\n").repeated(100'000);
        for (const auto format : {TextFormat::Lines, TextFormat::JsonLines}) {
            std::atomic_bool cancelled = false;
            qint64 last = 0;
            ImportOptions options;
            options.format = format;
            options.cancelled = &cancelled;
            options.progress = [&](qint64 done, qint64 total) {
                QVERIFY(done >= last);
                QVERIFY(done <= total);
                last = done;
            };
            const QByteArray text = format == TextFormat::Lines ? bytes : bytes.sliced(7);
            QVERIFY(import(text, options).report);
            QCOMPARE(last, text.size());

            options.progress = [&](qint64 done, qint64 total) { cancelled = done > total / 2; };
            const Imported imported = import(text, options);
            QCOMPARE(imported.kind(), ErrorKind::Cancelled);
            QVERIFY(imported.rows.size() < 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestTextImport)
#include "tst_text_import.moc"

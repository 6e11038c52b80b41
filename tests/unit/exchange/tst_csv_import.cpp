// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include <QtTest>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Imported csv(const QByteArray &bytes, const ImportOptions &options = {})
{
    return importAs(TextFormat::Csv, bytes, options);
}

} // namespace

class TestCsvImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto rows = [](const QList<QStringList> &list) { return list; };
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << rows({{s("1"), s("2")}});
        QTest::newRow("no final line end") << QByteArray("a,b\n1,2") << rows({{s("1"), s("2")}});
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n")
                              << rows({{s("1"), s("2")}, {s("3"), s("4")}});
        QTest::newRow("lone CR") << QByteArray("a,b\r1,2\r3,4\r")
                                 << rows({{s("1"), s("2")}, {s("3"), s("4")}});
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\r\n\r\n\r\n3,4\n\n")
                                     << rows({{s("1"), s("2")}, {s("3"), s("4")}});
        QTest::newRow("spaces") << QByteArray("a,b\n 1 ,\t2\t\n") << rows({{s(" 1 "), s("\t2\t")}});
        QTest::newRow("quoted spaces")
            << QByteArray("a,b\n\" 1 \",\"\"\n") << rows({{s(" 1 "), s("")}});
        QTest::newRow("empty last column")
            << QByteArray("a,b\n1,\n,\n,")
            << rows({{s("1"), s("")}, {s(""), s("")}, {s(""), s("")}});
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n")
                                        << rows({{s("say \"hi\""), s("\"")}});
        QTest::newRow("CRLF in quotes")
            << QByteArray("a,b\n\"x\r\ny\",\"p\rq\nr\"\n") << rows({{s("x\r\ny"), s("p\rq\nr")}});
        QTest::newRow("delimiter in quotes")
            << QByteArray("a,b\n\"1,5\",\";\"\n") << rows({{s("1,5"), s(";")}});
        QTest::newRow("quote within a plain cell") << QByteArray("a,b\n5\" disk,say \"hi\" now\n")
                                                   << rows({{s("5\" disk"), s("say \"hi\" now")}});
        QTest::newRow("quote after a space")
            << QByteArray("a,b\n1, \"x\"\n") << rows({{s("1"), s(" \"x\"")}});
        QTest::newRow("scripts") << QByteArray("a,b\nПривет,你好 👋\n")
                                 << rows({{s("Привет"), s("你好 👋")}});
        QTest::newRow("one column, blank lines skipped")
            << QByteArray("a\n1\n\n\"\"\n2\n") << rows({{s("1")}, {s("")}, {s("2")}});
        QTest::newRow("white space is a cell") << QByteArray("a\n \n") << rows({{s(" ")}});
    }
    void cellsStayAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        ImportOptions options;
        options.delimiter = QLatin1Char(',');
        const Imported imported = csv(bytes, options);
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.rows, rows);
        QCOMPARE(imported.report->rows, rows.size());
        // The same cut into single bytes.
        StreamDevice stream(bytes, 1);
        Imported streamed;
        options.format = TextFormat::Csv;
        streamed.report = importDevice(stream, QStringLiteral("in"), options, streamed.sink());
        QCOMPARE(streamed.rows, rows);
    }

    void delimiterIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("columns");
        QTest::newRow("comma") << QByteArray("id,prompt\n1,Hi; you\n2,\"a;b\"\n") << ',' << 2;
        QTest::newRow("semicolon") << QByteArray("id;prompt\n1;Hi, you\n2;a\n") << ';' << 2;
        QTest::newRow("semicolon, decimal commas")
            << QByteArray("a;b;c\n1,5;2,5;3,5\n") << ';' << 3;
        QTest::newRow("tab") << QByteArray("id\tprompt\n1\tHi, you; there\n") << '\t' << 2;
        QTest::newRow("bar") << QByteArray("id|prompt\n1|Hi, you\n") << '|' << 2;
        QTest::newRow("quotes hide others")
            << QByteArray("\"a;x\",\"b\"\n\"1;2;3\",\"4\"\n") << ',' << 2;
        QTest::newRow("quoted breaks hide others")
            << QByteArray("a;b\n\"x,\n,y,\n\";2\n") << ';' << 2;
        QTest::newRow("commas in header names")
            << QByteArray("id;question, or task\n1;x\n2;y\n") << ';' << 2;
        QTest::newRow("one column") << QByteArray("prompt\nHi\nHo\n") << ',' << 1;
        QTest::newRow("one column, commas in the prompts")
            << QByteArray("prompt\nHello, world\nHi\n") << ';' << 1;
        QTest::newRow("header only differs")
            << QByteArray("prompt,note\nonly, one\nx,y\n") << ',' << 2;
    }
    void delimiterIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);
        QFETCH(int, columns);
        const Imported imported = csv(bytes);
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.report->delimiter, QLatin1Char(delimiter));
        QCOMPARE(imported.report->columns.size(), columns);
        for (const Row &row : imported.rows)
            QCOMPARE(row.size(), columns);
    }

    void badRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error>("error");
        const auto at = [](ErrorKind kind, qint64 line, qint64 column, const char *field,
                           const char *detail) {
            return Error{kind, QStringLiteral("list"), line, column, s(field), s(detail)};
        };
        QTest::newRow("too few") << QByteArray("a,b,c\n1,2,3\n1,2\n")
                                 << at(ErrorKind::RaggedRow, 3, 0, "", "2/3");
        QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n")
                                  << at(ErrorKind::RaggedRow, 2, 0, "", "3/2");
        QTest::newRow("only row") << QByteArray("a,b\n1\n")
                                  << at(ErrorKind::RaggedRow, 2, 0, "", "1/2");
        QTest::newRow("after line breaks in cells") << QByteArray("a,b\n\"x\ny\r\nz\rw\",2\n1\n")
                                                    << at(ErrorKind::RaggedRow, 6, 0, "", "1/2");
        QTest::newRow("after blank lines")
            << QByteArray("\r\na,b\r\n\r\n\n1,2\r\n1") << at(ErrorKind::RaggedRow, 6, 0, "", "1/2");
        QTest::newRow("after blank lines, CR")
            << QByteArray("a,b\r\r1\r") << at(ErrorKind::RaggedRow, 3, 0, "", "1/2");
        QTest::newRow("row that starts earlier")
            << QByteArray("a,b\n\"x\n\n\n\"\n") << at(ErrorKind::RaggedRow, 2, 0, "", "1/2");
        QTest::newRow("open quote")
            << QByteArray("a,b\n1,2\n3,\"x\ny\n") << at(ErrorKind::OpenQuote, 3, 0, "b", "");
        QTest::newRow("open quote after a cell with breaks")
            << QByteArray("a,b\n\"1\n2\",\"x\ny\n") << at(ErrorKind::OpenQuote, 3, 0, "b", "");
        QTest::newRow("open quote in the header")
            << QByteArray("a,\"b\n1,2\n") << at(ErrorKind::OpenQuote, 1, 0, "", "");
        QTest::newRow("text after the closing quote")
            << QByteArray("a,b\n1,\"x\"y\n")
            << at(ErrorKind::BadSyntax, 2, 6, "b",
                  "text after the closing quote of a cell that begins on line 2");
        QTest::newRow("columns count characters")
            << QByteArray("a,b\n\"é👋\" ,2\n")
            << at(ErrorKind::BadSyntax, 2, 5, "a",
                  "text after the closing quote of a cell that begins on line 2");
        QTest::newRow("an open quote that meets another")
            << QByteArray("a,b\n1,\"x\n2,\"y\"\n")
            << at(ErrorKind::BadSyntax, 3, 4, "b",
                  "text after the closing quote of a cell that begins on line 2");
        QTest::newRow("twice the same name")
            << QByteArray("a,b,a\n1,2,3\n")
            << at(ErrorKind::DuplicateColumn, 1, 0, "a", "columns 1 and 3");
        QTest::newRow("twice but for a space")
            << QByteArray("\n\na,b, a\n1,2,3\n")
            << at(ErrorKind::DuplicateColumn, 3, 0, "a", "columns 1 and 3");
        QTest::newRow("header only")
            << QByteArray("a,b\n") << at(ErrorKind::EmptyInput, 0, 0, "", "");
        QTest::newRow("blank lines only")
            << QByteArray("\n\r\n\n") << at(ErrorKind::EmptyInput, 0, 0, "", "");
        QTest::newRow("invalid UTF-8")
            << QByteArray("a,b\nxé,y\xFFz\n") << at(ErrorKind::BadEncoding, 2, 5, "", "UTF-8");
        QTest::newRow("cut UTF-8")
            << QByteArray("a,b\n1,\xE2\x82") << at(ErrorKind::BadEncoding, 2, 3, "", "UTF-8");
    }
    void badRowsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error, error);
        const Imported imported = csv(bytes);
        QVERIFY(!imported.report);
        QCOMPARE(imported.error().kind, error.kind);
        QCOMPARE(imported.error().line, error.line);
        QCOMPARE(imported.error().column, error.column);
        QCOMPARE(imported.error().field, error.field);
        QCOMPARE(imported.error().detail, error.detail);
        QCOMPARE(imported.error().subject, error.subject);
    }

    void placesHoldFarIntoALargeFile_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void placesHoldFarIntoALargeFile()
    {
        // Several blocks, so that line ends, quotes and characters fall on their borders.
        QFETCH(QByteArray, lineEnd);
        QByteArray bytes = "id,prompt" + lineEnd;
        QList<Row> rows;
        qint64 line = 2;
        for (int i = 0; bytes.size() < 900'000; ++i) {
            const QString cell = s("naïve 👋\n\"quoted\" ") + QString(i % 37, QLatin1Char('x'));
            bytes += QByteArray::number(i) + ",\"" +
                     QString(cell).replace(QLatin1Char('"'), s("\"\"")).toUtf8() + "\"" + lineEnd;
            rows.append({QString::number(i), cell});
            line += 2;
        }
        QCOMPARE(csv(bytes).rows, rows);
        const Imported ragged = csv(bytes + "1,2,3" + lineEnd);
        QCOMPARE(ragged.kind(), ErrorKind::RaggedRow);
        QCOMPARE(ragged.error().line, line);
        const Imported syntax = csv(bytes + "é,\"x\"y" + lineEnd);
        QCOMPARE(syntax.kind(), ErrorKind::BadSyntax);
        QCOMPARE(syntax.error().line, line);
        QCOMPARE(syntax.error().column, 6);
        const Imported open = csv(bytes + "1,\"x" + lineEnd + lineEnd);
        QCOMPARE(open.kind(), ErrorKind::OpenQuote);
        QCOMPARE(open.error().line, line);
        const Imported encoding = csv(bytes + "é,\xC3(" + lineEnd);
        QCOMPARE(encoding.kind(), ErrorKind::BadEncoding);
        QCOMPARE(encoding.error().line, line);
        QCOMPARE(encoding.error().column, 3);
    }

    void headersGetNames_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("spaces around")
            << QByteArray("prompt, category ") << QStringList{s("prompt"), s("category")};
        QTest::newRow("missing") << QByteArray("prompt,,\" \"")
                                 << QStringList{s("prompt"), s("column_2"), s("column_3")};
        QTest::newRow("missing, but taken")
            << QByteArray("column_2,") << QStringList{s("column_2"), s("column_2_")};
        QTest::newRow("case counts")
            << QByteArray("Prompt,prompt") << QStringList{s("Prompt"), s("prompt")};
        QTest::newRow("mark before quotes")
            << QByteArray("\xEF\xBB\xBF\"a\",b") << QStringList{s("a"), s("b")};
    }
    void headersGetNames()
    {
        QFETCH(QByteArray, header);
        QFETCH(QStringList, columns);
        const QByteArray row = QByteArray(columns.size() - 1, ',') + "\n";
        const Imported imported = csv(header + "\n" + row);
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.columns, columns);
        QCOMPARE(imported.report->columns, columns);
    }

    void limits()
    {
        QByteArray header("c0");
        for (int i = 1; i < 4096; ++i)
            header += ",c" + QByteArray::number(i);
        QVERIFY(csv(header + "\n" + QByteArray(4095, ',') + "\n").report);
        const Imported wide = csv(header + ",one more\n" + QByteArray(4096, ',') + "\n");
        QCOMPARE(wide.kind(), ErrorKind::TooLarge);
        QCOMPARE(wide.error().detail, s("at most 4096 columns"));

        const QByteArray mebibyte(1 << 20, 'x');
        const Imported large = csv("a,b\n1,\"" + mebibyte + "\"\n");
        QVERIFY(large.report);
        QCOMPARE(large.rows.first().at(1).size(), 1 << 20);
        const Imported tooLarge = csv("a,b\n1,\"" + mebibyte.repeated(65) + "\"\n");
        QCOMPARE(tooLarge.kind(), ErrorKind::TooLarge);
        QCOMPARE(tooLarge.error().detail, s("at most 64 MiB a cell"));
        QCOMPARE(tooLarge.error().field, s("b"));
    }

    void rowLimitStopsInTime()
    {
        ImportOptions options;
        options.rowLimit = 2;
        const Imported imported = csv("a,b\n1,2\n3,4\n5\n\"", options);
        QVERIFY(imported.report);
        QCOMPARE(imported.report->rows, 2);
        QCOMPARE(imported.rows, (QList<Row>{{s("1"), s("2")}, {s("3"), s("4")}}));
    }

    void rowsComeInBlocks()
    {
        QByteArray bytes("a\n");
        for (int i = 0; i < 2500; ++i)
            bytes += QByteArray::number(i) + "\n";
        Imported imported = csv(bytes);
        QCOMPARE(imported.blocks, 3);
        QCOMPARE(imported.rows.size(), 2500);
        QCOMPARE(imported.rows.last().first(), s("2499"));
    }

    void sinkErrorEndsTheImport()
    {
        QByteArray bytes = QByteArray("a\n") + QByteArray("x\n").repeated(5000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int calls = 0;
        const auto report = importDevice(
            buffer, s("list.csv"), {}, [&calls](const QStringList &, const QList<Row> &) {
                ++calls;
                return Result<void>(fail(ErrorKind::DiskFull, s("project")));
            });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::DiskFull);
        QCOMPARE(calls, 1);
    }

    void delimiterIsChosen()
    {
        ImportOptions options;
        options.delimiter = QLatin1Char(':');
        QCOMPARE(csv("a:b\n1,5:2\n", options).rows, (QList<Row>{{s("1,5"), s("2")}}));
        for (const QChar bad : {QChar(u'"'), QChar(u'\n'), QChar(u'\r'), QChar(u'；'), QChar()}) {
            options.delimiter = bad;
            const Imported imported = csv("a:b\n", options);
            QCOMPARE(imported.kind(), ErrorKind::BadValue);
            QCOMPARE(imported.error().field, s("delimiter"));
        }
    }

    void guardIsTakenOffOwnFilesOnly_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("own");
        const QByteArray all(
            "target,model,repeat,state,response,finish_reason,error_kind,error_code,error_message,"
            "http_status,attempts,input_tokens,cached_input_tokens,output_tokens,reasoning_tokens,"
            "cost_usd,first_token_ms,duration_ms,started_at,completed_at,request_id,rendered_"
            "prompt");
        QTest::newRow("all") << QByteArray("prompt," + all) << true;
        QTest::newRow("prefixed") << QByteArray("state," +
                                                QByteArray(all).replace("state", "result_state"))
                                  << true;
        QTest::newRow("some") << QByteArray("prompt,target,model,state,response") << true;
        QTest::newRow("guarded name") << QByteArray("'=x,target,model,state,response") << true;
        QTest::newRow("none") << QByteArray("prompt,b,c,d,e") << false;
        QTest::newRow("another program's")
            << QByteArray("prompt,model,response,finish_reason,cost_usd") << false;
        QTest::newRow("another order") << QByteArray("prompt,response,state,model,target") << false;
        QTest::newRow("not at the end")
            << QByteArray("target,model,state,response,prompt") << false;
    }
    void guardIsTakenOffOwnFilesOnly()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, own);
        const QByteArray rest(header.count(',') - 2, ',');
        const Imported imported = csv(header + "\n'=1+1,''=2,'quoted'" + rest + "\n");
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.report->formulaGuardRemoved, own);
        const Row expected = own ? Row{s("=1+1"), s("'=2"), s("'quoted'")}
                                 : Row{s("'=1+1"), s("''=2"), s("'quoted'")};
        QCOMPARE(imported.rows.first().first(3), expected);
        if (header.startsWith("'"))
            QCOMPARE(imported.columns.first(), s("=x"));
    }
};

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_csv_import.moc"

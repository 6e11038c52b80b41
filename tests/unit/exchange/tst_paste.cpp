// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include <QtTest>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextFormat>("format");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QList<QStringList>>("rows");
        const QStringList prompt{s("prompt")};
        const auto add = [](const char *name, const char *text, TextFormat format,
                            const QStringList &columns, const QList<QStringList> &rows) {
            QTest::newRow(name) << s(text) << format << columns << rows;
        };
        add("one line", "Hello", TextFormat::Lines, prompt, {{s("Hello")}});
        add("lines", "Hello, you\r\n  What's up?\r\n", TextFormat::Lines, prompt,
            {{s("Hello, you")}, {s("  What's up?")}});
        add("lines with blank ones between", "a\n\nb\n\n\nc\n", TextFormat::Lines, prompt,
            {{s("a")}, {s("b")}, {s("c")}});
        add("a list with its label", "Prompt\nSay hi\nSay ho\n", TextFormat::Lines, {s("Prompt")},
            {{s("Say hi")}, {s("Say ho")}});
        add("a word that is a prompt", "text\nmore text\n", TextFormat::Lines, prompt,
            {{s("text")}, {s("more text")}});
        add("blocks", "First,\nsecond line.\n\nAnother\n \nThird\nof them", TextFormat::Blocks,
            prompt, {{s("First,\nsecond line.")}, {s("Another")}, {s("Third\nof them")}});
        add("blocks, CRLF", "a\r\nb\r\n\r\nc\r\n", TextFormat::Blocks, prompt,
            {{s("a\nb")}, {s("c")}});
        add("cells", "1\tHello\n2\tBye, now\n", TextFormat::Tsv, {s("column_1"), s("column_2")},
            {{s("1"), s("Hello")}, {s("2"), s("Bye, now")}});
        add("cells with labels", "id\tPrompt\r\n1\tHello\r\n2\t\r\n", TextFormat::Tsv,
            {s("id"), s("Prompt")}, {{s("1"), s("Hello")}, {s("2"), s("")}});
        add("cells, first row is a sentence", "What is the text?\tx\nb\ty\n", TextFormat::Tsv,
            {s("column_1"), s("column_2")}, {{s("What is the text?"), s("x")}, {s("b"), s("y")}});
        add("labels twice", "prompt\tprompt\nb\ty\n", TextFormat::Tsv,
            {s("column_1"), s("column_2")}, {{s("prompt"), s("prompt")}, {s("b"), s("y")}});
        add("wrapped cell", "text\ttopic\n\"Line 1\nLine \"\"2\"\"\"\tx\n\"a\tb\"\ty\n",
            TextFormat::Tsv, {s("text"), s("topic")},
            {{s("Line 1\nLine \"2\""), s("x")}, {s("a\tb"), s("y")}});
        add("wrapped cells in one column", "\"Line 1\nLine 2\"\nsecond\n", TextFormat::Tsv, prompt,
            {{s("Line 1\nLine 2")}, {s("second")}});
        add("quotes that are text", "\"Hello\" he said\tx\n\"Hi\"\ty\n5\" disk\tz\n",
            TextFormat::Tsv, {s("column_1"), s("column_2")},
            {{s("\"Hello\" he said"), s("x")}, {s("\"Hi\""), s("y")}, {s("5\" disk"), s("z")}});
        add("quote that never closes", "\"a\tx\nb\ty\n", TextFormat::Tsv,
            {s("column_1"), s("column_2")}, {{s("\"a"), s("x")}, {s("b"), s("y")}});
        add("short rows are filled up", "a\tb\tc\nd\n\ne\tf\tg\n", TextFormat::Tsv,
            {s("column_1"), s("column_2"), s("column_3")},
            {{s("a"), s("b"), s("c")}, {s("d"), s(""), s("")}, {s("e"), s("f"), s("g")}});
        add("empty rows are left out", "a\tb\n\t\nc\td", TextFormat::Tsv,
            {s("column_1"), s("column_2")}, {{s("a"), s("b")}, {s("c"), s("d")}});
        add("a few tabs are text", "Explain:\n\tx = 1\nwhat it does\nand why", TextFormat::Lines,
            prompt, {{s("Explain:")}, {s("\tx = 1")}, {s("what it does")}, {s("and why")}});
        add("code with tabs", "Explain this:\n\tif a:\n\t\tb()\n\tc()", TextFormat::Lines, prompt,
            {{s("Explain this:")}, {s("\tif a:")}, {s("\t\tb()")}, {s("\tc()")}});
        add("CSV with labels", "id,prompt\n1,\"a, b\"\n2,c\n", TextFormat::Csv,
            {s("id"), s("prompt")}, {{s("1"), s("a, b")}, {s("2"), s("c")}});
        add("JSON lines", "{\"z\":\"1\",\"a\":2}\n{\"a\":3}\n", TextFormat::JsonLines,
            {s("z"), s("a")}, {{s("1"), s("2")}, {s(""), s("3")}});
        add("not JSON after all", "{\"a\":1}\nand that\n", TextFormat::Lines, prompt,
            {{s("{\"a\":1}")}, {s("and that")}});
        add("scripts", "Объясни\t你好\n👋\tשלום\n", TextFormat::Tsv, {s("column_1"), s("column_2")},
            {{s("Объясни"), s("你好")}, {s("👋"), s("שלום")}});
    }
    void guesses()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        const auto guess = guessPaste(text);
        QVERIFY(guess);
        QTEST(guess->format, "format");
        QTEST(guess->columns, "columns");
        QCOMPARE(guess->rows, rows);
    }

    void personsChoiceWins()
    {
        const QString text = s("prompt\tx\na\tb\n\nc\td\n");
        const auto lines = readPaste(text, TextFormat::Lines, false);
        QCOMPARE(lines->rows, (QList<Row>{{s("prompt\tx")}, {s("a\tb")}, {s("c\td")}}));
        QCOMPARE(lines->columns, QStringList{s("prompt")});
        const auto blocks = readPaste(text, TextFormat::Blocks, false);
        QCOMPARE(blocks->rows, (QList<Row>{{s("prompt\tx\na\tb")}, {s("c\td")}}));
        const auto cells = readPaste(text, TextFormat::Tsv, false);
        QCOMPARE(cells->rows.size(), 3);
        QVERIFY(!cells->firstRowIsHeader);
        const auto labelled = readPaste(text, TextFormat::Tsv, true);
        QCOMPARE(labelled->columns, (QStringList{s("prompt"), s("x")}));
        QCOMPARE(labelled->rows.size(), 2);
        const auto json = readPaste(s("[\"a\",\n\"b\"]"), TextFormat::Json, false);
        QCOMPARE(json->rows, (QList<Row>{{s("a")}, {s("b")}}));
        const auto csv = readPaste(s("1;2\n3;4\n"), TextFormat::Csv, false);
        QCOMPARE(csv->columns, (QStringList{s("column_1"), s("column_2")}));
        QCOMPARE(csv->rows.size(), 2);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextFormat>("format");
        QTest::addColumn<bool>("header");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<qint64>("line");
        QTest::newRow("nothing") << QString() << TextFormat::Lines << false << ErrorKind::EmptyInput
                                 << 0LL;
        QTest::newRow("white space")
            << s(" \n\t\n") << TextFormat::Tsv << false << ErrorKind::EmptyInput << 0LL;
        QTest::newRow("labels only")
            << s("prompt\tx\n") << TextFormat::Tsv << true << ErrorKind::EmptyInput << 0LL;
        QTest::newRow("label twice")
            << s("a\ta\n1\t2\n") << TextFormat::Tsv << true << ErrorKind::DuplicateColumn << 0LL;
        QTest::newRow("ragged CSV")
            << s("a,b\n1\n") << TextFormat::Csv << true << ErrorKind::RaggedRow << 2LL;
        QTest::newRow("open quote")
            << s("a,b\n1,\"2\n") << TextFormat::Csv << true << ErrorKind::OpenQuote << 2LL;
        QTest::newRow("broken quote")
            << s("a,b\n1,\"2\"3\n") << TextFormat::Csv << true << ErrorKind::BadSyntax << 2LL;
        QTest::newRow("broken JSON") << s("{\"a\":1}\n{\"a\":}\n") << TextFormat::JsonLines << false
                                     << ErrorKind::BadSyntax << 2LL;
        QTest::newRow("too wide") << QString(5000, QLatin1Char('\t')) + s("x") << TextFormat::Tsv
                                  << false << ErrorKind::TooLarge << 0LL;
    }
    void faults()
    {
        QFETCH(QString, text);
        QFETCH(TextFormat, format);
        QFETCH(bool, header);
        const auto read = readPaste(text, format, header);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QTEST(read.error().line, "line");
    }

    void manyLines()
    {
        QString text = s("id\tprompt\n");
        for (int i = 0; i < 100'000; ++i)
            text += QString::number(i) +
                    (i % 1000 == 0 ? s("\t\"two\nlines\"\n") : s("\tone line of a prompt\n"));
        const auto guess = guessPaste(text);
        QCOMPARE(guess->rows.size(), 100'000);
        QCOMPARE(guess->rows.at(5000), (Row{s("5000"), s("two\nlines")}));
        QCOMPARE(guess->rows.last(), (Row{s("99999"), s("one line of a prompt")}));
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"

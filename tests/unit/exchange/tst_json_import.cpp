// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Imported lines(const QByteArray &bytes, const ImportOptions &options = {})
{
    return importAs(TextFormat::JsonLines, bytes, options);
}

Imported list(const QByteArray &bytes, const ImportOptions &options = {})
{
    return importAs(TextFormat::Json, bytes, options);
}

} // namespace

class TestJsonImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesBecomeCells_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("cell");
        QTest::newRow("string") << QByteArray("\" a b \"") << s(" a b ");
        QTest::newRow("escapes")
            << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u4F60\\uD83D\\uDC4B\"")
            << s("\"\\/\b\f\n\r\té你👋");
        QTest::newRow("NUL") << QByteArray("\"a\\u0000b\"") << QStringView(u"a\0b", 3).toString();
        QTest::newRow("lone surrogates")
            << QByteArray("\"a\\ud800b\\udc00\"") << s("a\uFFFDb\uFFFD");
        QTest::newRow("raw characters") << QByteArray("\"你好 👋\x7F\"") << s("你好 👋\x7F");
        QTest::newRow("integer") << QByteArray("-12") << s("-12");
        QTest::newRow("large integer")
            << QByteArray("12345678901234567890123") << s("12345678901234567890123");
        QTest::newRow("trailing zero") << QByteArray("1.0") << s("1.0");
        QTest::newRow("exponent") << QByteArray("-0.10E+05") << s("-0.10E+05");
        QTest::newRow("true") << QByteArray("true") << s("true");
        QTest::newRow("false") << QByteArray("false") << s("false");
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("object") << QByteArray("{ \"z\" : [ 1.0 , \"a b\\\" \" ] , \"a\":{} }")
                                << s("{\"z\":[1.0,\"a b\\\" \"],\"a\":{}}");
        QTest::newRow("array") << QByteArray("[ ]") << s("[]");
    }
    void valuesBecomeCells()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, cell);
        const Imported imported = lines("{\"x\":" + value + " , \"y\":0}");
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.rows, (QList<Row>{{cell, s("0")}}));
        QCOMPARE(list("[{\"x\" : " + value + "\n, \"y\":0}]").rows, (QList<Row>{{cell, s("0")}}));
    }

    void columnsAreTheUnionInOrder()
    {
        const QByteArray first = "{\"zeta\":\"1\",\"alpha\":\"2\"}";
        const QByteArray second = "{\"alpha\":\"3\",\"new\":\"4\"}";
        const QStringList columns{s("zeta"), s("alpha"), s("new")};
        const QList<Row> rows{{s("1"), s("2"), QString()},
                              {QString(), s("3"), s("4")},
                              {QString(), QString(), QString()}};
        const Imported ofLines = lines(first + "\r\n\n" + second + "\n{}\n");
        QCOMPARE(ofLines.columns, columns);
        QCOMPARE(ofLines.rows, rows);
        QCOMPARE(ofLines.report->columns, columns);
        const Imported ofList = list("[" + first + "," + second + ",{}]\n");
        QCOMPARE(ofList.columns, columns);
        QCOMPARE(ofList.rows, rows);
    }

    void lateMembersAreSeenInStreams()
    {
        // A million bytes before the new member: the columns must be known for the first row all
        // the same.
        const QByteArray bytes =
            QByteArray("{\"prompt\":\"xxxxxxxxxxxx\"}\n").repeated(40'000) + "{\"late\":1}\n";
        StreamDevice stream(bytes, 70'001);
        ImportOptions options;
        options.format = TextFormat::JsonLines;
        Imported imported;
        imported.report = importDevice(stream, s("in"), options, imported.sink());
        QVERIFY2(imported.report, qPrintable(imported.error().detail));
        QCOMPARE(imported.columns, (QStringList{s("prompt"), s("late")}));
        QCOMPARE(imported.report->rows, 40'001);
        QCOMPARE(imported.rows.first(), (Row{s("xxxxxxxxxxxx"), QString()}));
        QCOMPARE(imported.rows.last(), (Row{QString(), s("1")}));
        QCOMPARE(lines(bytes).rows, imported.rows);
    }

    void escapedNamesAreTheSameName()
    {
        const Imported imported =
            lines("{\"prompt\":\"a\"}\n{\"pr\\u006fmpt\":\"b\"}\n{\"\":\"c\"}");
        QCOMPARE(imported.columns, (QStringList{s("prompt"), s("column_2")}));
        QCOMPARE(imported.rows, (QList<Row>{{s("a"), {}}, {s("b"), {}}, {{}, s("c")}}));
    }

    void stringsAreRows()
    {
        const QList<Row> rows{{s("a\nb")}, {s("")}, {s("c")}};
        const Imported ofList = list("[\"a\\nb\", \"\",\n\"c\"]");
        QCOMPARE(ofList.columns, QStringList{s("prompt")});
        QCOMPARE(ofList.rows, rows);
        QCOMPARE(lines("\"a\\nb\"\n\"\"\n\"c\"\n").rows, rows);
    }

    void rowLimit()
    {
        ImportOptions options;
        options.rowLimit = 1;
        const Imported ofLines = lines("{\"a\":1}\n{\"b\":2}\nbroken", options);
        QVERIFY(ofLines.report);
        QCOMPARE(ofLines.columns, QStringList{s("a")});
        QCOMPARE(ofLines.rows.size(), 1);
        QCOMPARE(list("[{\"a\":1},{\"b\":2}]", options).rows, (QList<Row>{{s("1")}}));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        const auto bad = [](const char *name, const char *bytes, qint64 line, qint64 column) {
            QTest::newRow(name) << QByteArray(bytes) << ErrorKind::BadSyntax << line << column;
        };
        bad("no JSON", "{\"a\":1}\nhello\n", 2, 1);
        bad("cut", "{\"a\":1}\n\n{\"a\":\"x", 3, 8);
        bad("missing value", "{\"é👋\":}", 1, 7);
        bad("missing colon", "{\"a\" 1}", 1, 6);
        bad("missing comma", "{\"a\":1 \"b\":2}", 1, 8);
        bad("comma at the end", "{\"a\":1,}", 1, 8);
        bad("name without quotes", "{a:1}", 1, 2);
        bad("single quotes", "{'a':1}", 1, 2);
        bad("two on a line", "{\"a\":1}{\"a\":2}", 1, 8);
        bad("not an object", "{\"a\":1}\n\"x\"\n", 2, 1);
        bad("number", "12\n", 1, 1);
        bad("list on a line", "[1]\n", 1, 1);
        bad("not a string", "\"a\"\n{\"a\":1}\n", 2, 1);
        bad("leading zero", "{\"a\":012}", 1, 7);
        bad("leading plus", "{\"a\":+1}", 1, 6);
        bad("no digits", "{\"a\":-}", 1, 7);
        bad("no fraction", "{\"a\":1.}", 1, 8);
        bad("no exponent", "{\"a\":1e}", 1, 8);
        bad("NaN", "{\"a\":NaN}", 1, 6);
        bad("a word cut", "{\"a\":tru}", 1, 6);
        bad("unknown escape", "{\"a\":\"\\x\"}", 1, 7);
        bad("short escape", "{\"a\":\"\\u12\"}", 1, 7);
        bad("raw tab in a string", "{\"a\":\"x\ty\"}", 1, 8);
        bad("nested fault", "{\"a\":[1,{\"b\":}]}", 1, 14);
        bad("open bracket", "{\"a\":[1,2}", 1, 10);
        QTest::newRow("name twice") << QByteArray("{\"a\":1}\n{\"a\":1,\"a\":2}\n")
                                    << ErrorKind::DuplicateColumn << 2LL << 8LL;
        QTest::newRow("no members")
            << QByteArray("{}\n{}\n") << ErrorKind::EmptyInput << 0LL << 0LL;
        QTest::newRow("nested too deeply")
            << "{\"a\":" + QByteArray(600, '[') + QByteArray(600, ']') + "}" << ErrorKind::BadSyntax
            << 1LL << 518LL;
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported = lines(bytes);
        QVERIFY(!imported.report);
        QTEST(imported.kind(), "kind");
        QTEST(imported.error().line, "line");
        QTEST(imported.error().column, "column");
        if (imported.kind() == ErrorKind::DuplicateColumn)
            QCOMPARE(imported.error().field, s("a"));
    }

    void faultsInListsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::newRow("an object") << QByteArray("{\"a\":1}") << ErrorKind::BadSyntax << 1LL << 1LL;
        QTest::newRow("open") << QByteArray("[\n{\"a\":1}\n") << ErrorKind::BadSyntax << 3LL << 1LL;
        QTest::newRow("comma missing")
            << QByteArray("[{\"a\":1}\r\n {\"a\":1}]") << ErrorKind::BadSyntax << 2LL << 2LL;
        QTest::newRow("comma at the end")
            << QByteArray("[{\"a\":1},]") << ErrorKind::BadSyntax << 1LL << 10LL;
        QTest::newRow("text after")
            << QByteArray("[{\"a\":1}] x") << ErrorKind::BadSyntax << 1LL << 11LL;
        QTest::newRow("numbers") << QByteArray("[1,2]") << ErrorKind::BadSyntax << 1LL << 2LL;
        QTest::newRow("mixed") << QByteArray("[\"a\",\n{\"a\":1}]") << ErrorKind::BadSyntax << 2LL
                               << 1LL;
        QTest::newRow("nothing in it") << QByteArray("[]") << ErrorKind::EmptyInput << 0LL << 0LL;
    }
    void faultsInListsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported = list(bytes);
        QVERIFY(!imported.report);
        QTEST(imported.kind(), "kind");
        QTEST(imported.error().line, "line");
        QTEST(imported.error().column, "column");
    }

    void agreesWithQtOnAnyText()
    {
        // Valid JSON with random damage: what is refused and what is read must be what Qt's parser
        // says.
        QRandomGenerator random(7);
        const QByteArray seed = "{\"a\":\"x y\",\"b\":[1,25,{\"c\":null}],\"d\":true,"
                                "\"e\":\"\" , \"f\":{\"g\":[]}}";
        const QByteArray alphabet = "{}[]\",:untrlfasx ";
        int valid = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = seed;
            const int damages = random.bounded(3);
            for (int i = 0; i < damages; ++i) {
                const qsizetype at = random.bounded(int(text.size()));
                const char c = alphabet.at(random.bounded(int(alphabet.size())));
                if (random.bounded(2) == 0)
                    text[at] = c;
                else
                    text.remove(at, 1 + random.bounded(3));
            }
            QJsonParseError qtError;
            const QJsonDocument document = QJsonDocument::fromJson(text, &qtError);
            const Imported imported = lines(text);
            if (imported.kind() == ErrorKind::DuplicateColumn)
                continue;
            const bool same =
                bool(imported.report) == (document.isObject() && !document.object().isEmpty());
            QVERIFY2(same, text.constData());
            if (!imported.report)
                continue;
            ++valid;
            const QJsonObject object = document.object();
            QCOMPARE(imported.columns.size(), object.size());
            for (qsizetype i = 0; i < imported.columns.size(); ++i) {
                const QJsonValue value = object.value(imported.columns.at(i));
                if (value.isString())
                    QCOMPARE(imported.rows.first().at(i), value.toString());
            }
        }
        QVERIFY(valid > 6'000);
    }
};

QTEST_GUILESS_MAIN(TestJsonImport)
#include "tst_json_import.moc"

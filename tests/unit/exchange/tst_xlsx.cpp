// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "import_support.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A ZIP file of these entries.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("made.zip"));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(),
                                                 static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workbook with these rows (XML of <row>s), shared strings (XML of <si>s) and cell styles.
QByteArray book(const QByteArray &rows, const QByteArray &strings = {}, bool since1904 = false)
{
    const QByteArray space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return zipped(
        {{"xl/workbook.xml",
          "<workbook " + space + " xmlns:r=\"" + relations + "\"><workbookPr date1904=\"" +
              (since1904 ? "1" : "0") +
              "\"/><sheets><sheet name=\"Notes\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
              "<sheet name=\"List\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/other.xml\"/>"
          "<Relationship Id=\"rId2\" Target=\"worksheets/list.xml\"/></Relationships>"},
         {"xl/styles.xml",
          "<styleSheet " + space +
              "><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt "
              "numFmtId=\"171\" formatCode=\"0.00 &quot;days&quot;\"/></numFmts><cellXfs><xf "
              "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
              "</cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml", "<sst " + space + ">" + strings + "</sst>"},
         {"xl/worksheets/list.xml",
          "<worksheet " + space + "><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray inlineRow(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

QByteArray text(const QByteArray &content)
{
    return "<c t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
}

const char *const header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>prompt</t></is></c><c r=\"B1\" "
    "t=\"inlineStr\"><is><t>x</t></is></c></row>";

ResultRow answered(const QStringList &input, const QString &answer)
{
    ResultRow row;
    row.input = input;
    row.state = RequestState::Succeeded;
    row.last.emplace();
    row.last->answer.text = answer;
    return row;
}

Result<QByteArray> written(const QList<ResultRow> &rows, const QStringList &columns)
{
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ResultWriter writer(buffer, options, columns);
    for (const ResultRow &row : rows) {
        if (auto done = writer.write(row); !done)
            return unexpected(done.error());
    }
    if (auto done = writer.finish(); !done)
        return unexpected(done.error());
    return buffer.data();
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsGoThereAndBack()
    {
        const QStringList nasty{s("=1+1"),
                                s("say \"hi\", & <b>"),
                                s("two\nlines"),
                                s("  spaces  "),
                                s("tab\there"),
                                s("_x0041_ is no A"),
                                s("back\\slash 😀 日本"),
                                QString(QChar(0x0b)) + s("vertical\rreturn"),
                                QString(QChar(0xd83d)) + s(" half a pair"),
                                s("007"),
                                s("1e5"),
                                QString(32'767, QLatin1Char('y'))};
        QList<ResultRow> rows;
        for (const QString &cell : nasty)
            rows.append(answered({cell, s("x")}, cell));
        const auto bytes = written(rows, {s("prompt"), s("state")});
        QVERIFY(bytes);
        const Imported back = import(*bytes);
        QVERIFY2(back.report, qPrintable(back.error().detail));
        QCOMPARE(back.report->format, TextFormat::Xlsx);
        QCOMPARE(back.columns.mid(0, 2), (QStringList{s("prompt"), s("state")}));
        const qsizetype response = back.columns.indexOf(s("response"));
        QVERIFY(back.columns.contains(s("result_state")) && response > 0);
        QCOMPARE(back.rows.size(), nasty.size());
        for (qsizetype i = 0; i < nasty.size(); ++i) {
            QCOMPARE(back.rows.at(i).at(0), nasty.at(i));
            QCOMPARE(back.rows.at(i).at(response), nasty.at(i));
        }
    }

    void nothingIsCutToExcelsLimits()
    {
        const auto bytes =
            written({answered({s("a")}, s("b")), answered({QString(32'768, QLatin1Char('y'))}, {})},
                    {s("prompt")});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::TooLarge);
        QCOMPARE(bytes.error().line, 3);
        QCOMPARE(bytes.error().field, s("prompt"));

        QTemporaryDir folder;
        const QString path = folder.filePath(s("out.xlsx"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") > 0);
        before.close();
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        {
            const auto file = ResultFile::open(path, options, {s("prompt")});
            QVERIFY(file);
            QVERIFY(!(*file)->write(answered({QString(40'000, QLatin1Char('y'))}, {})));
        }
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("what was there"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void cellsOfEveryKindAreRead()
    {
        const Imported sheet = import(book(
            QByteArray(header) +
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\"><v>42</v></c></row>"
                "<row r=\"4\"><c r=\"B4\"><v>0.30000000000000004</v></c></row>"
                "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c>"
                "</row><row r=\"6\"><c r=\"A6\" t=\"str\"><f>A1&amp;\"!\"</f><v>done!</v></c><c "
                "r=\"B6\" s=\"1\"><v>45000</v></c></row><row r=\"7\"><c r=\"A7\" s=\"2\">"
                "<v>45000.75</v></c><c r=\"B7\" s=\"3\"><v>2.5</v></c></row>"
                "<row r=\"8\"><c r=\"A8\"/></row>",
            "<si><r><t>rich </t></r><r><rPr/><t xml:space=\"preserve\">text </t></r><rPh "
            "sb=\"0\" eb=\"1\"><t>said</t></rPh></si>"));
        QVERIFY2(sheet.report, qPrintable(sheet.error().detail));
        const QList<Row> expected{{s("rich text "), s("42")},
                                  {s(""), s("0.3")},
                                  {s("TRUE"), s("#N/A")},
                                  {s("done!"), s("2023-03-15")},
                                  {s("2023-03-15T18:00:00"), s("2.5")}};
        QCOMPARE(sheet.rows, expected);
    }

    void daysAreCountedAsTheWorkbookDoes()
    {
        const QByteArray rows = QByteArray(header) + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1</v></c>"
                                                     "<c r=\"B2\" s=\"1\"><v>0.5</v></c></row>";
        QCOMPARE(import(book(rows)).rows.value(0), (Row{s("1900-01-01"), s("12:00:00")}));
        QCOMPARE(import(book(rows, {}, true)).rows.value(0).value(0), s("1904-01-02"));
    }

    void aLimitIsKeptAndAStreamIsRead()
    {
        QByteArray rows = header;
        for (int i = 0; i < 3000; ++i)
            rows += inlineRow(text("p") + text(QByteArray::number(i)));
        ImportOptions options;
        options.rowLimit = 1500;
        QCOMPARE(import(book(rows), options).rows.size(), 1500);
        StreamDevice stream(book(rows), 1000);
        Imported imported;
        imported.report = importDevice(stream, s("standard input"), {}, imported.sink());
        QVERIFY(imported.report);
        QCOMPARE(imported.rows.size(), 3000);
        QCOMPARE(imported.blocks, 3);
    }

    void badWorkbooksAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        const QByteArray good = book(QByteArray(header) + inlineRow(text("p") + text("q")));
        const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind,
                            int line = 0) { QTest::newRow(name) << bytes << int(kind) << line; };
        row("cut", good.first(good.size() / 2), ErrorKind::Damaged);
        row("no workbook", zipped({{"a.txt", "text"}}), ErrorKind::UnknownFormat);
        row("empty sheet", book({}), ErrorKind::EmptyInput);
        row("header only", book(header), ErrorKind::EmptyInput);
        row("more cells than columns",
            book(QByteArray(header) + inlineRow(text("p") + text("q") + text("r"))),
            ErrorKind::RaggedRow, 2);
        row("a column twice", book(inlineRow(text("a") + text("a"))), ErrorKind::DuplicateColumn,
            1);
        row("broken markup", book(QByteArray(header) + "<row><c>"), ErrorKind::Damaged, 2);
        row("a column beyond Excel's", book("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"),
            ErrorKind::Damaged, 1);
        row("old or encrypted", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on",
            ErrorKind::BinaryInput);
        row("declarations",
            zipped({{"xl/workbook.xml",
                     "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"i\"/></sheets>"
                     "</workbook>"},
                    {"xl/_rels/workbook.xml.rels",
                     "<a><Relationship Id=\"i\" Target=\"/xl/s.xml\"/></a>"},
                    {"xl/s.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet><row><c><v>&a;</v>"
                                 "</c></row></worksheet>"}}),
            ErrorKind::BadSyntax);
    }
    void badWorkbooksAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, line);
        const Imported imported = import(bytes, {}, s("list.xlsx"));
        QCOMPARE(int(imported.kind()), kind);
        QCOMPARE(imported.error().subject, s("list.xlsx"));
        QCOMPARE(imported.error().line, line);
    }

    void aTextIsNoWorkbookByItsName()
    {
        QCOMPARE(import("prompt\na\n", {}, s("list.xlsx")).kind(), ErrorKind::Damaged);
        ImportOptions options;
        options.format = TextFormat::Csv;
        QCOMPARE(import("prompt\na\n", options, s("list.xlsx")).rows.size(), 1);
    }

    void anImportCanBeCancelled()
    {
        const std::atomic_bool cancelled{true};
        ImportOptions options;
        options.cancelled = &cancelled;
        QCOMPARE(import(book(header), options).kind(), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"

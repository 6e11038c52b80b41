// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "exchange/wide_layout.h"
#include "import_support.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace volley;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RunDefinition definition(int repeats = 1)
{
    RunDefinition made;
    for (const char *model : {"small", "large", "small"}) {
        Target target;
        target.provider = s("lab");
        target.model = s(model);
        made.targets.append(target);
    }
    made.repeats = repeats;
    return made;
}

ResultRow answered(Ordinal ordinal, const QString &prompt, const QString &answer)
{
    ResultRow row;
    row.ordinal = ordinal;
    row.input = {prompt};
    row.target = s("lab/x");
    row.model = s("x");
    row.state = RequestState::Succeeded;
    row.attempts = 1;
    row.renderedPrompt = s("ask ") + prompt;
    row.last.emplace();
    row.last->answer.text = answer;
    return row;
}

/// Two prompts to three targets; one request of the second is not among what is exported.
QList<ResultRow> rows()
{
    return {answered(0, s("p"), s("a0")), answered(1, s("p"), s("a1")),
            answered(2, s("p"), s("a2")), answered(3, s("q"), s("=b0")),
            answered(5, s("q"), s("b2"))};
}

ExportOptions wide(ExportFormat format, const QStringList &columns)
{
    ExportOptions options;
    options.format = format;
    options.wide = true;
    options.groups = wideGroups(definition());
    options.resultColumns = columns;
    return options;
}

QByteArray written(const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ResultWriter writer(buffer, options, {s("prompt")});
    for (const ResultRow &row : rows()) {
        if (!writer.write(row))
            return "refused";
    }
    return writer.finish() ? buffer.data() : QByteArray("refused");
}

} // namespace

class TestWideExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsHaveNamesOfTheirOwn()
    {
        QCOMPARE(wideGroups(definition()),
                 (QStringList{s("lab/small"), s("lab/large"), s("lab/small (2)")}));
        QCOMPARE(wideGroups(definition(2)),
                 (QStringList{s("lab/small #1"), s("lab/small #2"), s("lab/large #1"),
                              s("lab/large #2"), s("lab/small (2) #1"), s("lab/small (2) #2")}));
    }

    void aRowIsAPrompt()
    {
        const ExportOptions options =
            wide(ExportFormat::Csv, {s("target"), s("state"), s("response"), s("rendered_prompt")});
        QCOMPARE(written(options),
                 QByteArray("prompt,lab/small: state,lab/small: response,lab/large: state,"
                            "lab/large: response,lab/small (2): state,lab/small (2): response,"
                            "rendered_prompt\n"
                            "p,succeeded,a0,succeeded,a1,succeeded,a2,ask p\n"
                            "q,succeeded,'=b0,,,succeeded,b2,ask q\n"));
    }

    void withoutGroupsARowIsARequest()
    {
        ExportOptions options = wide(ExportFormat::Csv, {s("response")});
        options.groups.clear();
        QCOMPARE(written(options), QByteArray("prompt,response\np,a0\np,a1\np,a2\nq,'=b0\nq,b2\n"));
    }

    void jsonHoldsAListOfResults()
    {
        const QByteArray lines = written(
            wide(ExportFormat::JsonLines, {s("model"), s("response"), s("rendered_prompt")}));
        const QList<QByteArray> objects = lines.trimmed().split('\n');
        QCOMPARE(objects.size(), 2);
        const QJsonObject second = QJsonDocument::fromJson(objects.at(1)).object();
        QCOMPARE(second[s("input")][s("prompt")].toString(), s("q"));
        QCOMPARE(second[s("rendered_prompt")].toString(), s("ask q"));
        const QJsonArray results = second[s("results")].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results.at(1)[s("response")].toString(), s("b2"));
        QCOMPARE(results.at(1)[s("model")].toString(), s("x"));
        QVERIFY(!results.at(1).toObject().contains(s("rendered_prompt")));
        QVERIFY(QJsonDocument::fromJson(written(wide(ExportFormat::Json, {}))).isArray());
    }

    void workbooksHaveTheSameCells()
    {
        const Imported back = import(written(wide(ExportFormat::Xlsx, {s("response")})));
        QVERIFY(back.report);
        QCOMPARE(back.columns,
                 (QStringList{s("prompt"), s("lab/small: response"), s("lab/large: response"),
                              s("lab/small (2): response")}));
        QCOMPARE(back.rows.at(1), (Row{s("q"), s("=b0"), QString(), s("b2")}));
    }

    /// A file of Volley's own is known by its columns, so that the guard comes off again.
    void theGuardComesOffOnImport()
    {
        const Imported back = import(written(wide(ExportFormat::Csv, {})));
        QVERIFY(back.report && back.report->formulaGuardRemoved);
        const qsizetype place = back.columns.indexOf(s("lab/small: response"));
        QCOMPARE(back.rows.at(1).at(place), s("=b0"));
    }
};

QTEST_GUILESS_MAIN(TestWideExport)
#include "tst_wide_export.moc"

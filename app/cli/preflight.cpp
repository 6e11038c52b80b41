// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflight.h"

#include "cli/console.h"
#include "cli/prompt_inspector.h"
#include "cli/target_test.h"
#include "presentation/error_text.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

QString listed(const QList<qint64> &rows, qint64 count)
{
    QStringList texts;
    for (const qint64 row : rows)
        texts << QString::number(row);
    return texts.join(QStringLiteral(", ")) +
           (count > rows.size() ? QStringLiteral(", …") : QString());
}

QJsonArray toArray(const QList<qint64> &rows)
{
    QJsonArray array;
    for (const qint64 row : rows)
        array << row;
    return array;
}

QJsonArray toArray(const QList<PromptFindings::Unusable> &rows)
{
    QJsonArray array;
    for (const PromptFindings::Unusable &one : rows)
        array << QJsonObject{{QStringLiteral("row"), one.row},
                             {QStringLiteral("code"), one.failure.code},
                             {QStringLiteral("message"), one.failure.message}};
    return array;
}

qint64 requestsOf(const PromptFindings &findings)
{
    return RunPlan(findings.report.rows, int(findings.definition.targets.size()),
                   findings.definition.repeats)
        .requests();
}

QStringList targetLabels(const PromptFindings &findings)
{
    QStringList labels;
    for (const Target &target : findings.definition.targets)
        labels << target.label();
    return labels;
}

void printJson(const PromptFindings &findings, const TargetTests &tests)
{
    const qint64 each = findings.definition.targets.size() * findings.definition.repeats;
    QJsonObject object{
        {QStringLiteral("rows"), findings.report.rows},
        {QStringLiteral("requests"), requestsOf(findings)},
        {QStringLiteral("format"), textFormatName(findings.report.format)},
        {QStringLiteral("encoding"), findings.report.encoding},
        {QStringLiteral("columns"), QJsonArray::fromStringList(findings.report.columns)},
        {QStringLiteral("template"), findings.definition.promptTemplate},
        {QStringLiteral("targets"), QJsonArray::fromStringList(targetLabels(findings))},
        {QStringLiteral("input_tokens_estimate"), findings.tokens * each},
        {QStringLiteral("empty"), findings.empty},
        {QStringLiteral("empty_rows"), toArray(findings.emptyRows)},
        {QStringLiteral("duplicates"), findings.duplicates},
        {QStringLiteral("duplicate_rows"), toArray(findings.duplicateRows)},
        {QStringLiteral("unusable"), findings.unusable},
        {QStringLiteral("unusable_rows"), toArray(findings.unusableRows)}};
    findings.price.addTo(object);
    if (!tests.objects.isEmpty())
        object.insert(QStringLiteral("tests"), tests.objects);
    printOut(object);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void printUnusable(const PromptFindings &findings)
{
    if (findings.unusable == 0)
        return;
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows cannot be sent:")).arg(findings.unusable));
    for (const PromptFindings::Unusable &one : findings.unusableRows)
        printOut(QStringLiteral("  ") + one.failure.message);
    if (findings.unusable > findings.unusableRows.size())
        printOut(QStringLiteral("  …"));
}

void printText(const PromptFindings &findings)
{
    const qint64 each = findings.definition.targets.size() * findings.definition.repeats;
    QStringList kind{textFormatName(findings.report.format), findings.report.encoding};
    kind.removeAll(QString()); // a workbook has no encoding
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows (%2), columns: %3"))
                 .arg(findings.report.rows)
                 .arg(kind.join(QStringLiteral(", ")),
                      findings.report.columns.join(QStringLiteral(", "))));
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 requests to %2, prompt: %3"))
                 .arg(requestsOf(findings))
                 .arg(targetLabels(findings).join(QStringLiteral(", ")),
                      findings.definition.promptTemplate));
    printOut(
        tr(QT_TRANSLATE_NOOP("Cli", "≈ %1 input tokens (estimated)")).arg(findings.tokens * each));
    if (findings.empty)
        printOut(
            tr(QT_TRANSLATE_NOOP("Cli", "%1 rows give an empty prompt and will not be sent: %2"))
                .arg(findings.empty)
                .arg(listed(findings.emptyRows, findings.empty)));
    if (findings.duplicates)
        printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows repeat an earlier prompt: %2"))
                     .arg(findings.duplicates)
                     .arg(listed(findings.duplicateRows, findings.duplicates)));
    printUnusable(findings);
    for (const QString &line : findings.price.lines())
        printOut(line);
    if (findings.isClean())
        printOut(tr(QT_TRANSLATE_NOOP("Cli", "Nothing wrong was found.")));
}

Result<ImportReport> readPrompts(const CliOptions &options, const RowBlockSink &sink)
{
    const QString path = options.arguments.first();
    if (path != QLatin1String("-"))
        return importFile(path, options.import, sink);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, QStringLiteral("standard input"),
                    input.errorString());
    return importDevice(input, QStringLiteral("standard input"), options.import, sink);
}

Result<PromptFindings> inspectPrompts(const CliOptions &options)
{
    PromptFindings findings;
    const PriceShelf prices = PriceFiles(options.workbench.priceFolder).read();
    if (prices.problem)
        printError(describe(*prices.problem));
    PromptInspector inspector(options, prices, findings);
    const auto sink = [&](const QStringList &columns, const QList<Row> &rows) {
        return inspector.take(columns, rows);
    };
    const auto report = readPrompts(options, sink);
    if (!report)
        return unexpected(report.error());
    findings.report = *report;
    for (const Target &target : std::as_const(findings.definition.targets)) {
        for (const auto &good : {checkSupport(target), validate(target)}) {
            if (!good)
                return unexpected(good.error());
        }
    }
    return findings;
}

void print(const PromptFindings &findings, const CliOptions &options, const TargetTests &tests)
{
    if (options.json) {
        printJson(findings, tests);
        return;
    }
    printText(findings);
    for (const QString &line : tests.lines)
        printOut(line);
}

} // namespace

ExitCode checkPrompts(const CliOptions &options)
{
    const auto findings = inspectPrompts(options);
    if (!findings) {
        printError(describe(findings.error()));
        return ExitCode::BadInput;
    }
    print(*findings, options, {});
    return ExitCode::Success;
}

Task<ExitCode> checkAndTest(Workbench *workbench, CliOptions options)
{
    const auto findings = inspectPrompts(options);
    if (!findings) {
        printError(describe(findings.error()));
        co_return ExitCode::BadInput;
    }
    const auto tests = co_await on(workbench, testTargets(workbench, findings->definition.targets));
    print(*findings, options, tests);
    co_return tests.code;
}

} // namespace volley

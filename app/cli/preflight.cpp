// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflight.h"

#include "cli/console.h"
#include "cli/plan_price.h"
#include "cli/prompt_inspector.h"
#include "cli/target_test.h"
#include "domain/target_labels.h"
#include "presentation/error_text.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

constexpr qsizetype shownRows = 20;

QString listed(const RowNotes &rows)
{
    QStringList texts;
    for (const qint64 row : rows.numbers(shownRows))
        texts << QString::number(row);
    return texts.join(QStringLiteral(", ")) +
           (rows.count() > texts.size() ? QStringLiteral(", …") : QString());
}

QJsonArray toArray(const RowNotes &rows)
{
    QJsonArray array;
    for (const qint64 row : rows.numbers(shownRows))
        array << row;
    return array;
}

QJsonArray toArray(const QList<PlanReport::Unusable> &rows)
{
    QJsonArray array;
    for (const PlanReport::Unusable &one : rows)
        array << QJsonObject{{QStringLiteral("row"), one.row + 1},
                             {QStringLiteral("code"), one.failure.code},
                             {QStringLiteral("message"), one.failure.message}};
    return array;
}

void printJson(const PromptFindings &findings, const TargetTests &tests)
{
    const PlanReport &plan = findings.plan;
    QJsonObject object{
        {QStringLiteral("rows"), findings.report.rows},
        {QStringLiteral("requests"), plan.requests()},
        {QStringLiteral("format"), textFormatName(findings.report.format)},
        {QStringLiteral("encoding"), findings.report.encoding},
        {QStringLiteral("columns"), QJsonArray::fromStringList(findings.report.columns)},
        {QStringLiteral("template"), findings.definition.promptTemplate},
        {QStringLiteral("targets"),
         QJsonArray::fromStringList(labelsOf(findings.definition.targets))},
        {QStringLiteral("input_tokens_estimate"), plan.inputTokens()},
        {QStringLiteral("empty"), plan.empty.count()},
        {QStringLiteral("empty_rows"), toArray(plan.empty)},
        {QStringLiteral("missing"), plan.missing.count()},
        {QStringLiteral("missing_rows"), toArray(plan.missing)},
        {QStringLiteral("missing_columns"), QJsonArray::fromStringList(plan.missingNames)},
        {QStringLiteral("duplicates"), plan.duplicates.count()},
        {QStringLiteral("duplicate_rows"), toArray(plan.duplicates)},
        {QStringLiteral("unusable"), plan.unusable.count()},
        {QStringLiteral("unusable_rows"), toArray(plan.reasons)}};
    addPlanPrice(object, plan, findings.prices);
    if (!tests.objects.isEmpty())
        object.insert(QStringLiteral("tests"), tests.objects);
    printOut(object);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void printUnusable(const PlanReport &plan)
{
    if (plan.unusable.count() == 0)
        return;
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows cannot be sent:")).arg(plan.unusable.count()));
    for (const PlanReport::Unusable &one : plan.reasons)
        printOut(QStringLiteral("  ") + one.failure.message);
    if (plan.unusable.count() > plan.reasons.size())
        printOut(QStringLiteral("  …"));
}

void printProblems(const PlanReport &plan)
{
    if (plan.empty.count() > 0)
        printOut(
            tr(QT_TRANSLATE_NOOP("Cli", "%1 rows give an empty prompt and will not be sent: %2"))
                .arg(plan.empty.count())
                .arg(listed(plan.empty)));
    if (plan.missing.count() > 0)
        printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows have no text for %2: %3"))
                     .arg(plan.missing.count())
                     .arg(plan.missingNames.join(QStringLiteral(", ")), listed(plan.missing)));
    if (plan.duplicates.count() > 0)
        printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows repeat an earlier prompt: %2"))
                     .arg(plan.duplicates.count())
                     .arg(listed(plan.duplicates)));
    printUnusable(plan);
}

void printText(const PromptFindings &findings)
{
    const PlanReport &plan = findings.plan;
    QStringList kind{textFormatName(findings.report.format), findings.report.encoding};
    kind.removeAll(QString()); // a workbook has no encoding
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 rows (%2), columns: %3"))
                 .arg(findings.report.rows)
                 .arg(kind.join(QStringLiteral(", ")),
                      findings.report.columns.join(QStringLiteral(", "))));
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "%1 requests to %2, prompt: %3"))
                 .arg(plan.requests())
                 .arg(labelsOf(findings.definition.targets).join(QStringLiteral(", ")),
                      findings.definition.promptTemplate));
    printOut(tr(QT_TRANSLATE_NOOP("Cli", "≈ %1 input tokens (estimated)")).arg(plan.inputTokens()));
    printProblems(plan);
    for (const QString &line : planPriceLines(plan, findings.prices))
        printOut(line);
    if (plan.isClean())
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
    findings.prices = PriceFiles(options.workbench.priceFolder).read();
    if (findings.prices.problem)
        printError(describe(*findings.prices.problem));
    PromptInspector inspector(options, findings);
    const auto sink = [&](const QStringList &columns, const QList<Row> &rows) {
        return inspector.take(columns, rows);
    };
    const auto report = readPrompts(options, sink);
    if (!report)
        return unexpected(report.error());
    findings.report = *report;
    findings.plan = inspector.plan();
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

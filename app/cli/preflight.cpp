// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflight.h"

#include "cli/console.h"
#include "cli/plan_price.h"
#include "cli/target_test.h"
#include "domain/prompt_template.h"
#include "presentation/error_text.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace volley {

namespace {

constexpr int shownRows = 20;

struct Findings
{
    ImportReport report;
    RunDefinition definition;
    qint64 empty = 0;
    qint64 duplicates = 0;
    qint64 tokens = 0;
    PlanPrice price;
    QList<qint64> emptyRows; ///< the first few, from 1
    QList<qint64> duplicateRows;
};

/// Looks at the rows as they come; holds a hash a row, never the rows.
class Inspector
{
public:
    Inspector(const CliOptions &options, const PriceShelf &prices, Findings &findings)
        : m_options(options)
        , m_prices(prices)
        , m_findings(findings)
    {}

    Result<void> take(const QStringList &columns, const QList<Row> &rows)
    {
        if (m_row == 0) {
            auto definition = completeDefinition(m_options, columns);
            if (!definition)
                return unexpected(definition.error());
            m_findings.definition = *definition;
            m_prompt = PromptTemplate(definition->promptTemplate, columns);
            m_system = PromptTemplate(definition->systemTemplate, columns);
            m_findings.price = PlanPrice(*definition, m_prices);
        }
        for (const Row &row : rows)
            inspect(row);
        return {};
    }

private:
    void inspect(const Row &row)
    {
        ++m_row;
        const QString prompt = m_prompt.render(row);
        const QString system = m_system.render(row);
        const qint64 tokens = estimateTokens(prompt) + estimateTokens(system);
        m_findings.tokens += tokens;
        if (prompt.trimmed().isEmpty()) {
            note(m_findings.empty, m_findings.emptyRows);
            return;
        }
        m_findings.price.add(m_row, tokens);
        const size_t hash = qHashMulti(0, prompt, system);
        if (m_seen.contains(hash))
            note(m_findings.duplicates, m_findings.duplicateRows);
        m_seen.insert(hash);
    }
    void note(qint64 &count, QList<qint64> &rows) const
    {
        if (++count <= shownRows)
            rows << m_row;
    }

    const CliOptions &m_options;
    const PriceShelf &m_prices;
    Findings &m_findings;
    PromptTemplate m_prompt;
    PromptTemplate m_system;
    QSet<size_t> m_seen;
    qint64 m_row = 0;
};

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

qint64 requestsOf(const Findings &findings)
{
    return RunPlan(findings.report.rows, int(findings.definition.targets.size()),
                   findings.definition.repeats)
        .requests();
}

QStringList targetLabels(const Findings &findings)
{
    QStringList labels;
    for (const Target &target : findings.definition.targets)
        labels << target.label();
    return labels;
}

void printJson(const Findings &findings, const TargetTests &tests)
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
        {QStringLiteral("duplicate_rows"), toArray(findings.duplicateRows)}};
    findings.price.addTo(object);
    if (!tests.objects.isEmpty())
        object.insert(QStringLiteral("tests"), tests.objects);
    printOut(object);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void printText(const Findings &findings)
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
    for (const QString &line : findings.price.lines())
        printOut(line);
    if (!findings.empty && !findings.duplicates && !findings.price.hasOverflow())
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

} // namespace

Result<RunDefinition> completeDefinition(const CliOptions &options, const QStringList &columns)
{
    RunDefinition definition = options.definition;
    definition.systemTemplate = options.systemTemplate;
    definition.rowLimit = options.import.rowLimit;
    if (definition.targets.isEmpty())
        return fail(ErrorKind::MissingValue, QStringLiteral("--model"));
    if (options.promptTemplate) {
        definition.promptTemplate = *options.promptTemplate;
    } else {
        QString column = options.column;
        if (column.isEmpty())
            column = columns.size() == 1 ? columns.first() : QStringLiteral("prompt");
        if (!columns.contains(column))
            return fail(ErrorKind::UnknownColumn, column,
                        QStringLiteral("the columns are: %1; name one with --column or --template")
                            .arg(columns.join(QStringLiteral(", "))));
        definition.promptTemplate = QStringLiteral("{{%1}}").arg(column);
    }
    if (auto good = PromptTemplate(definition.promptTemplate, columns).check(); !good)
        return unexpected(good.error());
    if (auto good = PromptTemplate(definition.systemTemplate, columns).check(); !good)
        return unexpected(good.error());
    return definition;
}

namespace {

Result<Findings> inspectPrompts(const CliOptions &options)
{
    Findings findings;
    const PriceShelf prices = PriceFiles(options.workbench.priceFolder).read();
    if (prices.problem)
        printError(describe(*prices.problem));
    Inspector inspector(options, prices, findings);
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

void print(const Findings &findings, const CliOptions &options, const TargetTests &tests)
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

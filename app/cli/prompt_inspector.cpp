// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt_inspector.h"

#include "domain/prompt_maker.h"

namespace volley {

namespace {

Result<QString> defaultTemplate(const CliOptions &options, const QStringList &columns)
{
    const QString &messages = options.definition.messagesColumn;
    QString column = options.column;
    if (column.isEmpty())
        column = columns.size() == 1 ? columns.first() : QStringLiteral("prompt");
    // The row's own messages hold the prompt, where nothing else does.
    if (options.column.isEmpty() && !messages.isEmpty() &&
        (column == messages || !columns.contains(column)))
        return QString();
    if (!columns.contains(column))
        return fail(ErrorKind::UnknownColumn, column,
                    QStringLiteral("the columns are: %1; name one with --column or --template")
                        .arg(columns.join(QStringLiteral(", "))));
    return QStringLiteral("{{%1}}").arg(column);
}

Result<void> checkColumn(const QString &column, const char *option, const QStringList &columns)
{
    if (column.isEmpty() || columns.contains(column))
        return {};
    Error error;
    error.kind = ErrorKind::UnknownColumn;
    error.subject = QLatin1String(option);
    error.field = column;
    error.detail = QStringLiteral("the columns are: %1").arg(columns.join(QStringLiteral(", ")));
    return unexpected(std::move(error));
}

} // namespace

PromptInspector::PromptInspector(const CliOptions &options, PromptFindings &findings)
    : m_options(options)
    , m_findings(findings)
{}

Result<void> PromptInspector::take(const QStringList &columns, const QList<Row> &rows)
{
    if (!m_inspector) {
        auto definition = completeDefinition(m_options, columns);
        if (!definition)
            return unexpected(definition.error());
        m_findings.definition = *definition;
        m_inspector.emplace(*definition, columns, m_findings.prices.book);
    }
    m_inspector->take(rows);
    return {};
}

PlanReport PromptInspector::plan() const
{
    return m_inspector ? m_inspector->report() : PlanReport();
}

Result<RunDefinition> completeDefinition(const CliOptions &options, const QStringList &columns)
{
    RunDefinition definition = options.definition;
    definition.systemTemplate = options.systemTemplate;
    definition.rowLimit = options.import.rowLimit;
    if (definition.targets.isEmpty())
        return fail(ErrorKind::MissingValue, QStringLiteral("--model"));
    if (auto good = checkColumn(definition.messagesColumn, "--messages-column", columns); !good)
        return unexpected(good.error());
    if (auto good = checkColumn(definition.imagesColumn, "--images-column", columns); !good)
        return unexpected(good.error());
    const auto made = options.promptTemplate ? Result<QString>(*options.promptTemplate)
                                             : defaultTemplate(options, columns);
    if (!made)
        return unexpected(made.error());
    definition.promptTemplate = *made;
    if (auto good = PromptMaker(definition, columns).check(); !good)
        return unexpected(good.error());
    return definition;
}

} // namespace volley

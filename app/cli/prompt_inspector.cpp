// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt_inspector.h"

#include "providers/provider.h"

namespace volley {

namespace {

constexpr int shownRows = 20;

/// What tells one prompt from another, as one number.
size_t hashOf(const PromptDraft &draft)
{
    size_t hash = qHashMulti(0, draft.prompt.user, draft.prompt.system);
    for (const Message &message : draft.prompt.before)
        hash = qHashMulti(hash, int(message.role), message.text);
    for (const ImageWish &wish : draft.images)
        hash = qHashMulti(hash, wish.message, wish.source);
    return hash;
}

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

PromptInspector::PromptInspector(const CliOptions &options, const PriceShelf &prices,
                                 PromptFindings &findings)
    : m_options(options)
    , m_prices(prices)
    , m_findings(findings)
{}

Result<void> PromptInspector::take(const QStringList &columns, const QList<Row> &rows)
{
    if (m_row == 0) {
        if (auto begun = begin(columns); !begun)
            return begun;
    }
    for (const Row &row : rows)
        inspect(row);
    return {};
}

Result<void> PromptInspector::begin(const QStringList &columns)
{
    auto definition = completeDefinition(m_options, columns);
    if (!definition)
        return unexpected(definition.error());
    m_findings.definition = *definition;
    m_maker = PromptMaker(*definition, columns);
    m_findings.price = PlanPrice(*definition, m_prices);
    return {};
}

void PromptInspector::inspect(const Row &row)
{
    const auto draft = m_maker.draft(row, m_row++);
    if (!draft) {
        if (draft.error().code == QLatin1String("empty_prompt"))
            note(m_findings.empty, m_findings.emptyRows);
        else
            noteUnusable(draft.error());
        return;
    }
    if (const auto good = checkImages(*draft); !good) {
        noteUnusable(good.error());
        return;
    }
    const qint64 tokens = estimateTokens(*draft);
    m_findings.tokens += tokens;
    m_findings.price.add(m_row, tokens);
    const size_t hash = hashOf(*draft);
    if (m_seen.contains(hash))
        note(m_findings.duplicates, m_findings.duplicateRows);
    m_seen.insert(hash);
}

// One target that cannot take them is enough to say so.
Outcome<void> PromptInspector::checkImages(const PromptDraft &draft) const
{
    if (draft.images.isEmpty())
        return {};
    const ImageLoader loader(m_files, m_findings.definition.imagesFolder);
    const QList<Target> &targets = m_findings.definition.targets;
    for (const Target &target : targets) {
        const Provider *adapter = adapterOf(target);
        if (!adapter)
            continue;
        auto good = loader.check(draft, adapter->settingSupport(target).images);
        if (good)
            continue;
        if (targets.size() > 1)
            good.error().message += QStringLiteral(" (%1)").arg(target.label());
        return good;
    }
    return {};
}

void PromptInspector::note(qint64 &count, QList<qint64> &rows) const
{
    if (++count <= shownRows)
        rows << m_row;
}

void PromptInspector::noteUnusable(const Failure &failure)
{
    if (++m_findings.unusable <= shownRows)
        m_findings.unusableRows.append({m_row, failure});
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

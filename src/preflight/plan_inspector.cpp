// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/plan_inspector.h"

#include "providers/provider.h"

namespace volley {

namespace {

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

} // namespace

PlanInspector::PlanInspector(const RunDefinition &definition, const QStringList &columns,
                             const PriceBook &prices)
    : m_targets(definition.targets)
    , m_imagesFolder(definition.imagesFolder)
    , m_maker(definition, columns)
{
    m_report.repeats = definition.repeats;
    m_report.budget = definition.budget;
    for (const Target &target : definition.targets)
        m_report.targets.append(TargetPlan(target, prices, definition.repeats));
}

void PlanInspector::take(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        inspect(row);
        ++m_report.rows;
    }
}

void PlanInspector::inspect(const Row &row)
{
    const qint64 number = m_report.rows;
    const auto draft = m_maker.draft(row, number);
    if (!draft) {
        if (draft.error().code == QLatin1String("empty_prompt"))
            m_report.empty.add(number);
        else
            noteUnusable(draft.error());
        return;
    }
    if (const auto good = checkImages(*draft); !good) {
        noteUnusable(good.error());
        return;
    }
    const qint64 tokens = estimateTokens(*draft);
    m_report.tokens += tokens;
    for (TargetPlan &target : m_report.targets)
        target.add(number, tokens);
    noteMissing(row);
    const qsizetype before = m_seen.size();
    m_seen.insert(hashOf(*draft));
    if (m_seen.size() == before)
        m_report.duplicates.add(number);
}

// One target that cannot take them is enough to say so.
Outcome<void> PlanInspector::checkImages(const PromptDraft &draft) const
{
    if (draft.images.isEmpty())
        return {};
    const ImageLoader loader(m_files, m_imagesFolder);
    for (const Target &target : m_targets) {
        const Provider *adapter = adapterOf(target);
        if (!adapter)
            continue;
        auto good = loader.check(draft, adapter->settingSupport(target).images);
        if (good)
            continue;
        if (m_targets.size() > 1)
            good.error().message += QStringLiteral(" (%1)").arg(target.label());
        return good;
    }
    return {};
}

void PlanInspector::noteMissing(const Row &row)
{
    const QStringList names = m_maker.emptyNames(row);
    if (names.isEmpty())
        return;
    m_report.missing.add(m_report.rows);
    for (const QString &name : names) {
        if (!m_report.missingNames.contains(name))
            m_report.missingNames.append(name);
    }
}

void PlanInspector::noteUnusable(const Failure &failure)
{
    m_report.unusable.add(m_report.rows);
    if (m_report.reasons.size() < PlanReport::mostReasons)
        m_report.reasons.append({m_report.rows, failure});
}

} // namespace volley

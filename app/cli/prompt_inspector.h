// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "exchange/price_files.h"
#include "preflight/plan_inspector.h"

#include <optional>

namespace volley {

/// What `volley check` finds.
struct PromptFindings
{
    ImportReport report;
    RunDefinition definition;
    PriceShelf prices;
    PlanReport plan;
};

/// Hands rows on as they come, once it is known what the run is. On the thread of its caller.
class PromptInspector
{
public:
    /// Both outlive it.
    PromptInspector(const CliOptions &options, PromptFindings &findings);

    [[nodiscard]] Result<void> take(const QStringList &columns, const QList<Row> &rows);
    /// Of all rows so far.
    [[nodiscard]] PlanReport plan() const;

private:
    const CliOptions &m_options;
    PromptFindings &m_findings;
    std::optional<PlanInspector> m_inspector;
};

/// The run that the options ask for, once the columns are known: decides the prompt's template
/// (--template, --column, `prompt`, the only column; none where the row's own messages hold it).
/// Errors: UnknownColumn, BadTemplate, BadValue, MissingValue (model).
[[nodiscard]] Result<RunDefinition> completeDefinition(const CliOptions &options,
                                                       const QStringList &columns);

} // namespace volley

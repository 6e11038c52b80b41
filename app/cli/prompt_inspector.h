// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/local_files.h"
#include "cli/options.h"
#include "cli/plan_price.h"
#include "domain/image_loader.h"
#include "domain/prompt_maker.h"

#include <QSet>

namespace volley {

/// What `volley check` finds.
struct PromptFindings
{
    ImportReport report;
    RunDefinition definition;
    qint64 tokens = 0; ///< of one request a row, estimated
    PlanPrice price;
    qint64 empty = 0;
    qint64 duplicates = 0;
    qint64 unusable = 0;     ///< rows whose messages or images cannot be sent
    QList<qint64> emptyRows; ///< the first few, from 1
    QList<qint64> duplicateRows;
    struct Unusable
    {
        qint64 row = 0; ///< from 1
        Failure failure;
    };
    QList<Unusable> unusableRows;

    [[nodiscard]] bool isClean() const
    {
        return empty == 0 && duplicates == 0 && unusable == 0 && !price.hasOverflow();
    }
};

/// Looks at rows as they come; holds a hash a row, never the rows. Of images only the beginnings
/// are read. On the thread of its caller.
class PromptInspector
{
public:
    /// All three outlive it.
    PromptInspector(const CliOptions &options, const PriceShelf &prices, PromptFindings &findings);

    [[nodiscard]] Result<void> take(const QStringList &columns, const QList<Row> &rows);

private:
    [[nodiscard]] Result<void> begin(const QStringList &columns);
    void inspect(const Row &row);
    [[nodiscard]] Outcome<void> checkImages(const PromptDraft &draft) const;
    void note(qint64 &count, QList<qint64> &rows) const;
    void noteUnusable(const Failure &failure);

    const CliOptions &m_options;
    const PriceShelf &m_prices;
    PromptFindings &m_findings;
    LocalFiles m_files;
    PromptMaker m_maker;
    QSet<size_t> m_seen;
    qint64 m_row = 0;
};

/// The run that the options ask for, once the columns are known: decides the prompt's template
/// (--template, --column, `prompt`, the only column; none where the row's own messages hold it).
/// Errors: UnknownColumn, BadTemplate, BadValue, MissingValue (model).
[[nodiscard]] Result<RunDefinition> completeDefinition(const CliOptions &options,
                                                       const QStringList &columns);

} // namespace volley

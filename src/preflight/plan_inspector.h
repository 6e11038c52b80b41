// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/local_files.h"
#include "domain/image_loader.h"
#include "domain/prompt_maker.h"
#include "preflight/plan_report.h"

#include <QSet>

namespace volley {

/// Looks at rows as they come and counts what would be sent and what is wrong; holds a hash a row,
/// never the rows. Of images only the beginnings are read. May be used from any one thread at a
/// time.
class PlanInspector
{
public:
    /// The definition has been checked (PromptMaker::check()).
    PlanInspector(const RunDefinition &definition, const QStringList &columns,
                  const PriceBook &prices);

    /// The next rows.
    void take(const QList<Row> &rows);
    /// Of the rows so far.
    [[nodiscard]] const PlanReport &report() const { return m_report; }

private:
    void inspect(const Row &row);
    [[nodiscard]] Outcome<void> checkImages(const PromptDraft &draft) const;
    void noteMissing(const Row &row);
    void noteUnusable(const Failure &failure);

    QList<Target> m_targets;
    QString m_imagesFolder;
    LocalFiles m_files;
    PromptMaker m_maker;
    QSet<size_t> m_seen;
    PlanReport m_report;
};

} // namespace volley

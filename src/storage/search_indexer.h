// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/indexing_options.h"
#include "storage/search_grams.h"
#include "storage/search_index.h"

#include <QElapsedTimer>

namespace volley {

/// Brings the search index forward piece by piece, each in a transaction of its own. On the
/// writer's thread; goes before its connection does.
class SearchIndexer
{
public:
    SearchIndexer(const ProjectDatabase &database, const IndexingOptions &options);

    /// Does a piece. Whether it did: false where there is nothing to do for now.
    [[nodiscard]] Result<bool> step();
    /// A run was begun: there may be something to do.
    void takeRun() { m_run.reset(); }
    /// What is there is not to be relied on.
    void startAnew() { m_startsAnew = true; }

private:
    class Documents;

    [[nodiscard]] Result<bool> isWorthwhile(const IndexState &state) const;
    [[nodiscard]] Result<qint64> lastAnswer() const;
    [[nodiscard]] Result<double> averageRow(const StoredRun &run) const;
    [[nodiscard]] bool isRoomFor() const;
    Result<void> reset(const IndexState &state);
    Result<bool> indexLate(const IndexState &state);
    Result<bool> indexRows(IndexState state);
    Result<bool> indexAnswers(IndexState state);
    [[nodiscard]] bool isPieceDone() const;

    const ProjectDatabase &m_database;
    IndexingOptions m_options;
    std::optional<std::optional<StoredRun>> m_run; ///< the latest, once read
    bool m_startsAnew = false;
    GramSet m_grams;
    QElapsedTimer m_sinceBegin;
};

} // namespace volley

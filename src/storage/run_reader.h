// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_maker.h"
#include "storage/dataset_editor.h"

namespace volley {

/// A run as it was started, with what its requests are numbered by and rendered with.
struct StoredRun
{
    qint64 id = 0;
    Dataset dataset;
    qint64 rows = 0;
    qint64 attemptsBefore = 0; ///< attempts.id: the run's own come after this one
    RunDefinition definition;
    RunPlan plan;
    PromptMaker prompts;
};

/// The latest run; nothing where there is none.
[[nodiscard]] Result<std::optional<StoredRun>> latestRun(const ProjectDatabase &database);
/// The same, an error (NothingThere) where there is none.
[[nodiscard]] Result<StoredRun> requireRun(const ProjectDatabase &database);

[[nodiscard]] Result<ProjectInfo> readInfo(const ProjectDatabase &database);

/// What to make of a state in the file. While this process may write, the file says what is; a file
/// that is only read may have been left by a crash, and nothing of it is in flight here.
enum class StateView { Live, Settled };
[[nodiscard]] RequestState viewed(RequestState state, StateView view);

/// Answers about the latest run, read on the connection it is given and on that one's thread.
class RunReader
{
public:
    RunReader(const ProjectDatabase &database, StateView view)
        : m_database(database)
        , m_view(view)
    {}

    [[nodiscard]] Result<QList<Row>> runRows(qint64 first, qint64 count) const;
    [[nodiscard]] Result<RequestDetails> details(Ordinal ordinal) const;
    [[nodiscard]] Result<QList<ProjectStore::Preview>> previews(const QList<Ordinal> &ordinals,
                                                                const QString &words) const;
    [[nodiscard]] Result<RunTotals> totals() const;

private:
    const ProjectDatabase &m_database;
    StateView m_view;
};

} // namespace volley

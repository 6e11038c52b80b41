// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_session.h"

namespace volley {

/// Streams the requests of a run with all that an export needs. One view of the file throughout:
/// the caller holds the transaction. On its connection's thread.
class ResultReader
{
public:
    ResultReader(const ProjectDatabase &database, const StoredRun &run, StateView view)
        : m_database(database)
        , m_run(run)
        , m_view(view)
    {}

    /// Every request in order, those never begun included. Returns how many were taken.
    [[nodiscard]] Result<qint64> readAll(const ProjectStore::ResultTaker &take) const;
    /// These, in order of their ordinals, each once; what is no ordinal of the run is left out.
    [[nodiscard]] Result<qint64> readSome(QList<Ordinal> ordinals,
                                          const ProjectStore::ResultTaker &take) const;

private:
    [[nodiscard]] ResultRow rowAt(Ordinal ordinal, const Row &input) const;
    void fill(ResultRow &row, const Statement &request) const;
    [[nodiscard]] Result<Row> inputFrom(const Statement &cells) const;

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    StateView m_view;
};

/// The latest run's results on one view of the file, all for empty `ordinals`; ends early with
/// Cancelled once the session stops.
[[nodiscard]] Result<qint64> streamResults(const ProjectDatabase &database,
                                           const ProjectSession &session,
                                           const QList<Ordinal> &ordinals,
                                           const ProjectStore::ResultTaker &take);

} // namespace volley

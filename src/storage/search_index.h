// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

namespace volley {

/// How the index is made: another number, and it is made anew.
[[nodiscard]] qint64 indexScheme();
/// The cells that a run's prompt is made of, by number.
[[nodiscard]] QList<int> promptColumns(const StoredRun &run);

/// How far the index has come: see 004_search.sql.
struct IndexState
{
    qint64 scheme = 0;
    qint64 dataset = 0;
    QList<int> columns;
    int rowShift = 0;
    qint64 rows = 0;
    qint64 run = 0;
    int answerShift = 0;
    qint64 answers = 0;

    /// Whether what it says of rows, or of answers, is about this run.
    [[nodiscard]] bool knowsRowsOf(const StoredRun &of) const;
    [[nodiscard]] bool knowsAnswersOf(const StoredRun &of) const;
};
[[nodiscard]] Result<IndexState> readIndexState(const ProjectDatabase &database);
[[nodiscard]] Result<void> writeIndexState(const ProjectDatabase &database,
                                           const IndexState &state);

/// Rows, or attempts, from `first` to `last`.
struct Span
{
    qint64 first = 0;
    qint64 last = 0;
};

/// Where `text` may stand and nowhere else, in order, as far as the index goes (`state`, read on
/// the same view of the file); the last span is what it does not know yet. Nothing where the index
/// cannot tell: then everything is to be looked through. An error: it cannot be read.
using Likely = std::optional<QList<Span>>;
[[nodiscard]] Result<Likely> likelyRows(const ProjectDatabase &database, const StoredRun &run,
                                        const IndexState &state, const QString &text);
/// The same for answers, by their attempts.
[[nodiscard]] Result<Likely> likelyAnswers(const ProjectDatabase &database, const StoredRun &run,
                                           const IndexState &state, const QString &text);

} // namespace volley

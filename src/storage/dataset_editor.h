// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"
#include "storage/project_database.h"
#include "storage/project_store.h"

namespace volley {

/// A data set as the project has it now.
struct Dataset
{
    qint64 id = 0;
    QStringList columns;
    qint64 rows = 0;
};

/// The data set the project works on (not necessarily the one its runs used).
[[nodiscard]] Result<Dataset> currentDataset(const ProjectDatabase &database);
[[nodiscard]] Result<Dataset> datasetById(const ProjectDatabase &database, qint64 id);

/// Rows `first` … of a data set, each as wide as `columns`.
[[nodiscard]] Result<QList<Row>> readRows(const ProjectDatabase &database, const Dataset &dataset,
                                          qint64 first, qint64 count);

/// Edits the data set, each call in a transaction of its own: done or not at all. A data set that a
/// run was started with is copied first and never changed. On the writer's thread and connection.
/// Errors: NothingThere (no such row or column), RaggedRow, and what a write may end with.
class DatasetEditor
{
public:
    explicit DatasetEditor(const ProjectDatabase &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<qint64> replaceRows(const ProjectStore::RowProducer &produce);
    [[nodiscard]] Result<void> insertRows(qint64 at, const QList<Row> &rows,
                                          const ChangeProgress &progress = {});
    [[nodiscard]] Result<void> removeRows(qint64 at, qint64 count,
                                          const ChangeProgress &progress = {});
    [[nodiscard]] Result<void> setCell(qint64 row, int column, const QString &text,
                                       const ChangeProgress &progress = {});
    [[nodiscard]] Result<void> setColumns(const QStringList &columns,
                                          const ChangeProgress &progress = {});

protected:
    [[nodiscard]] const ProjectDatabase &database() const { return m_database; }
    /// `progress` is only asked whether to go on: first, and while a run's data set is copied.
    Result<void> edit(const std::function<Result<void>(Dataset &)> &change,
                      const ChangeProgress &progress);
    Result<Dataset> ownDataset(const ChangeProgress &progress);
    /// One that nothing points at.
    Result<Dataset> newDataset(const QStringList &columns, qint64 rows);
    /// One that is the project's from now on.
    Result<Dataset> addDataset(const QStringList &columns, qint64 rows);
    /// The same, with the rows that `produce` hands over.
    Result<Dataset> addProduced(const ProjectStore::RowProducer &produce);
    Result<void> useDataset(qint64 id);
    Result<void> saveDataset(const Dataset &dataset);
    /// Unless a run uses it.
    Result<void> dropUnused(qint64 id);
    Result<void> insertBlock(Dataset &dataset, Statement &insert, qint64 at,
                             const QList<Row> &rows);

private:
    Result<void> moveRest(const Dataset &dataset, qint64 from, qint64 by,
                          const ChangeProgress &progress);
    Result<void> cutRows(const Dataset &dataset, qsizetype width, const ChangeProgress &progress);

    const ProjectDatabase &m_database;
};

} // namespace volley

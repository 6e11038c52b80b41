// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"
#include "storage_faults/fault_vfs.h"
#include "storage_faults/ledger.h"
#include "support/waiting.h"

namespace volley::test {

/// One way through a project's life on a disk that fails, as the program would go it: what fails is
/// said and tried again, until the power goes. Each step is over when the project has answered, and
/// returns whether the way goes on.
class Journey
{
public:
    Journey(FaultVfs &disk, const QString &path, Fault fault, const Ledger &ledger);
    ~Journey();
    Q_DISABLE_COPY_MOVE(Journey)

    bool open(OpenMode mode);
    bool import(const QStringList &columns, const QList<QList<Row>> &blocks);
    bool setDefinition(const RunDefinition &definition);
    bool setColumns(const QStringList &columns);
    bool setCell(qint64 row, int column, const QString &text);
    bool insertRows(qint64 at, const QList<Row> &rows);
    bool removeRows(qint64 at, qint64 count);
    // These keep what was there (see DatasetChanges) for the next one that takes it back.
    bool takeRows(const QList<RowSpan> &spans);
    bool putRowsBack(const QList<RowSpan> &spans);
    /// Each row's first cell becomes this.
    bool changeRows(const QString &text);
    bool swapKept();
    bool removeColumn(int column);
    /// All other cells of the column are the same.
    bool sortEmptyLast(int column);
    bool replaceRows(const QList<Row> &rows);
    bool useKept();
    bool beginRun(const RunDefinition &definition);
    /// Ends that were begun earlier and new beginnings, which may share a transaction.
    bool store(const QList<AttemptRecord> &ends, const QList<AttemptStart> &starts);
    /// An end, and a beginning for which its answer stands in.
    bool reuse(const AttemptRecord &end, const AttemptStart &start);
    bool storeChanges(Ordinal waiting, const LimitChange &change);
    bool recordActivity(qint64 wallMs);
    bool look();
    bool close();

    /// Lets go of the project as the end of the program would. The ledger knows all that was said.
    const Ledger &end();
    /// What was not as it should be; empty so far.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    template<typename Call>
    bool call(const Call &call);
    using Changed = QFuture<Result<DatasetChange>>;
    /// What it keeps is what was there before.
    template<typename Change, typename Call>
    bool editKeeping(const Change &change, const Call &call);
    template<typename Change, typename Call>
    bool edit(const Change &change, const Call &call);
    bool finishRecords();
    bool survive(const Error &error);
    bool stop(const QString &problem);

    FaultVfs &m_disk;
    QString m_path;
    Fault m_fault;
    Ledger m_ledger;
    QObject m_context;
    std::unique_ptr<ProjectStore> m_store;
    Ledger::Content m_before; ///< what the last of the changes that keep it kept
    qint64 m_kept = 0;
    QList<Error> m_errors; ///< of writing records, not dealt with
    int m_failures = 0;
    QString m_problem;
};

} // namespace volley::test

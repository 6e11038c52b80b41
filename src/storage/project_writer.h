// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scratch.h"
#include "storage/dataset_rewriter.h"
#include "storage/file_identity.h"
#include "storage/idle_indexing.h"
#include "storage/project_file.h"
#include "storage/project_reader.h"
#include "storage/record_writer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace volley {

/// The one connection that writes. Lives on the writer's thread, owned by ProjectStore; its
/// functions are called there, by queued calls.
///
/// Records are written together: a transaction takes at most StoreOptions::batchSize of them and
/// begins at the latest StoreOptions::longestWait after the first came; at once, with all that has
/// come by then, where an attempt waits to be sent. Whatever else is asked for
/// writes them first, so that order is kept. If a write fails they stay, and nothing more is tried
/// until retryWrites(), close() or another edit; where another program has locked the file, it is
/// tried again and again.
class ProjectWriter : public QObject
{
    Q_OBJECT
public:
    ProjectWriter(const StoreOptions &options, ProjectReader &reader);
    ~ProjectWriter() override;

    [[nodiscard]] Result<ProjectInfo> open(const QString &path, OpenMode mode);
    /// Writes what waits and lets go of the file. If that fails, the project stays open and nothing
    /// is dropped.
    [[nodiscard]] Result<void> close();
    /// Goes on in a copy, with all that waits to be written. Where that fails the project stays
    /// where it is, and nothing is dropped.
    [[nodiscard]] Result<ProjectInfo> moveTo(const QString &path);
    /// The same as close(), but lets go in any case.
    void shutDown();

    /// The definition is kept with the project; the run has it without what is switched off.
    [[nodiscard]] Result<qint64> beginRun(const RunDefinition &definition, qint64 rows);
    [[nodiscard]] Result<qint64> compact();
    [[nodiscard]] Result<qint64> recalculateCosts(const ProjectStore::TariffOf &tariffOf);
    [[nodiscard]] Result<void> setDefinition(const RunDefinition &definition);
    [[nodiscard]] Result<void> amendRun(const RunDefinition &definition);
    /// Calls `change` with an editor, after what waits has been written.
    template<typename T, typename Change>
    [[nodiscard]] Result<T> edit(const Change &change)
    {
        if (const auto ready = prepareEdit(); !ready)
            return unexpected(ready.error());
        DatasetRewriter editor(*m_database);
        return change(editor);
    }

    void add(std::vector<Record> records);
    void retryWrites();
    /// Writes at once what waits.
    Result<void> writePending();

Q_SIGNALS:
    void begun(const QList<volley::AttemptStart> &attempts);
    void reused(const QList<volley::AttemptRecord> &answers);
    void stored(const QList<qint64> &ordinals);
    void writeFailed(const volley::Error &error);
    void indexed();

private:
    Result<void> loadRun();
    Result<void> prepareEdit();
    [[nodiscard]] Error withAnswersSaved(Error error, const QString &path) const;
    [[nodiscard]] std::chrono::milliseconds untilNextTransaction() const;
    Result<void> writeBatch(std::span<const Record> batch);
    std::shared_ptr<const ProjectSession> beginSession();
    void endSession();
    void dropKept();
    void letGo();

    StoreOptions m_options;
    ProjectReader &m_reader;
    std::unique_ptr<ProjectLock> m_lock;
    QString m_path;   ///< of the project, which is not the database's where that is a copy
    QString m_heldBy; ///< who writes to it while it is only read here
    std::unique_ptr<Scratch> m_copy; ///< where that copy lies
    std::unique_ptr<ProjectDatabase> m_database;
    FileIdentity m_file;                     ///< which the database's path named when it was opened
    std::unique_ptr<RecordWriter> m_records; ///< of the latest run, if there is one
    bool m_readOnly = false;
    std::vector<Record> m_pending;
    std::optional<ErrorKind> m_failing; ///< the last write failed; wait for a word, or for a lock
    QTimer m_timer;
    QElapsedTimer m_sinceTransaction;
    IdleIndexing m_indexing;
};

} // namespace volley

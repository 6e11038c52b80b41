// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/price_book.h"
#include "domain/prompt_draft.h"
#include "domain/prompt_template.h"
#include "domain/records.h"
#include "domain/run_plan.h"
#include "storage/attempt_times.h"
#include "storage/indexing_options.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace volley {

class DatasetRewriter;
class ProjectDatabase;
struct DatasetChange;

enum class OpenMode {
    Create, ///< a new file; AlreadyThere if it exists and is not empty
    Open,   ///< an existing project
    CreateOrOpen,
    ReadOnly,
};

/// When records are written; the defaults are what the project promises.
struct StoreOptions
{
    int batchSize = 256; ///< most records in one transaction
    std::chrono::milliseconds longestWait{100};
    /// From one transaction to the next where attempts wait to be sent: each costs the disk a sync,
    /// and those of one moment can share it.
    std::chrono::milliseconds pace{10};
    /// How long a write waits where another program has locked the file, and when it is tried again
    /// after that.
    std::chrono::milliseconds lockPatience{5000};
    std::chrono::milliseconds lockedAgain{1000};
    qint64 mostPages = 0; ///< the file grows no larger (DiskFull); 0 = as large as the disk allows
    IndexingOptions indexing;
};

/// What a project holds, at a glance.
struct ProjectInfo
{
    QString path;
    QStringList columns; ///< of the current data set
    qint64 rows = 0;
    RunDefinition definition;    ///< as last edited
    std::optional<qint64> runId; ///< the latest run, if any
    RunDefinition runDefinition; ///< of that run, as it was started
    qint64 runRows = 0;          ///< rows of that run's own data set, limit applied
    QStringList runColumns;
    bool afterCrash = false;    ///< the file was not closed by whoever wrote it last: see check()
    bool runMatchesData = true; ///< false: data or definition were edited since that run began
    bool readOnly = false;      ///< opened so: nothing can be run or edited
    /// Only read, and not where it is: a copy as of its opening, for the file is of an older
    /// version or was not closed, and cannot be brought forward there.
    bool isCopy = false;
    QString heldBy; ///< only read: the program that had it open for writing then, if one had
};

/// Everything kept about one request, for the details pane.
struct RequestDetails
{
    ResultRow row;                          ///< with the latest attempt
    QList<AttemptRecord> attempts;          ///< in order
    PromptDraft draft;                      ///< what is sent for it, its pictures only named
    std::optional<Failure> unsendable = {}; ///< why there is no draft
};

/// One line of the live table as it was stored, to fill the table when a project is opened.
struct StoredRequest
{
    RequestState state = RequestState::Queued;
    quint16 attempts = 0;
    RequestUpdate update; ///< columns of the table
};

/// A project file (SQLite, WAL, synchronous FULL) and its one writer thread. This object is the
/// face of it: it lives on the thread that made it, and every call returns at once. Futures finish
/// on other threads: continue with whenDone().
///
/// Changes are done in the order they were asked for, after all records handed in before. Reading
/// functions use connections of their own and wait neither for records nor for an import, only for
/// the edits, openings and closings asked for before them, whose effect they see. Short reads
/// (info, rows, runRows, details, previews) finish in order; the others (readRequests, totals,
/// readTexts, search, readResults) take as long as they take and hold nothing up; closing ends them
/// early, all but totals (Cancelled).
///
/// Closing (also by the destructor) drains what was handed in; if it cannot be written, close()
/// says so and the project stays open. Errors: FileNotFound, FileNotReadable, FileNotWritable,
/// DiskFull, Locked (detail names the other process), Damaged, NewerVersion (detail: its number),
/// NotAProject, NothingThere (no project open, no such row, no run).
class ProjectStore : public QObject
{
    Q_OBJECT
public:
    explicit ProjectStore(QObject *parent = nullptr);
    explicit ProjectStore(const StoreOptions &options, QObject *parent = nullptr);
    ~ProjectStore() override;

    [[nodiscard]] QFuture<Result<ProjectInfo>> open(const QString &path, OpenMode mode);
    [[nodiscard]] QFuture<Result<void>> close();
    [[nodiscard]] QFuture<Result<ProjectInfo>> info();

    // ---- data set ---------------------------------------------------------------------------
    // A run keeps the data set it was started with: the first edit after a run began works on a
    // copy.

    /// Replaces the data set in one transaction with what `produce` hands to its sink in blocks:
    /// all rows are there or none. `produce` runs on the writer thread and may return an error,
    /// which rolls back. Returns the number of rows.
    using RowSink =
        std::function<Result<void>(const QStringList &columns, const QList<Row> &block)>;
    using RowProducer = std::function<Result<void>(const RowSink &sink)>;
    [[nodiscard]] QFuture<Result<qint64>> replaceRows(const RowProducer &produce);
    [[nodiscard]] QFuture<Result<void>> insertRows(qint64 at, const QList<Row> &rows);
    [[nodiscard]] QFuture<Result<void>> removeRows(qint64 at, qint64 count);
    [[nodiscard]] QFuture<Result<void>> setCell(qint64 row, int column, const QString &text);
    /// Renames (same count) or, with more names, adds empty columns at the end, or with fewer drops
    /// the last ones.
    [[nodiscard]] QFuture<Result<void>> setColumns(const QStringList &columns);
    /// Rows of the current data set.
    [[nodiscard]] QFuture<Result<QList<Row>>> rows(qint64 first, qint64 count);
    /// Larger changes and long reads of the data set: see DatasetChanges, which is made of these.
    /// The first runs on the writer's thread, the other on one of the pool, with a word that ends
    /// it early.
    using Rewriting = std::function<Result<DatasetChange>(DatasetRewriter &)>;
    [[nodiscard]] QFuture<Result<DatasetChange>> rewrite(const Rewriting &work);
    using Scanning =
        std::function<Result<void>(const ProjectDatabase &, const std::atomic_bool &stop)>;
    [[nodiscard]] QFuture<Result<void>> scan(const Scanning &work);
    [[nodiscard]] QFuture<Result<void>> setDefinition(const RunDefinition &definition);

    // ---- run --------------------------------------------------------------------------------

    /// Begins a run of the current data set and definition; its id. EmptyInput where it would have
    /// no request.
    [[nodiscard]] QFuture<Result<qint64>> beginRun(const RunDefinition &definition, qint64 rows);
    /// The latest run goes on under another definition: its budget, or how a target is asked. Its
    /// number of requests cannot change (BadValue).
    [[nodiscard]] QFuture<Result<void>> amendRun(const RunDefinition &definition);
    /// What was changed during the latest run, and why, in its order.
    [[nodiscard]] QFuture<Result<QList<LimitChange>>> limitChanges();
    /// Rows of the latest run's data set, for the engine.
    [[nodiscard]] QFuture<Result<QList<Row>>> runRows(qint64 first, qint64 count);
    /// Calls `take` with state and table columns of each request of the latest run that is on
    /// record, in order, on a thread of the pool; those left out were never begun. Requests that
    /// were in flight are Interrupted. Stops at the first error that `take` returns; else the
    /// number of all requests of the run.
    using RequestTaker = std::function<Result<void>(const StoredRequest &)>;
    [[nodiscard]] QFuture<Result<qint64>> readRequests(const RequestTaker &take);
    [[nodiscard]] QFuture<Result<RequestDetails>> details(Ordinal ordinal);
    [[nodiscard]] QFuture<Result<RunTotals>> totals();
    /// Calls `take` with the times of each attempt of the latest run that was sent and has ended,
    /// in the order they began, on a thread of the pool; how many.
    [[nodiscard]] QFuture<Result<qint64>> readTimeline(const AttemptTimesTaker &take);
    /// Ordinals, in order, where `text` stands in a cell that the prompt uses or in the latest
    /// answer (case ignored, as QString::contains() does), or all for an empty text. Of long runs
    /// an index is made while there is nothing else to write; what it does not know yet is looked
    /// through.
    [[nodiscard]] QFuture<Result<QList<Ordinal>>> search(const QString &text);
    /// Prompts and answers, shortened to 200 characters, for the rows the table shows; and as much
    /// of what stands around `words` (the case ignored), where that is further on.
    struct Preview
    {
        Ordinal ordinal = 0;
        QString prompt; ///< rendered
        QString response;
        QString foundInPrompt;
        QString foundInResponse;
    };
    [[nodiscard]] QFuture<Result<QList<Preview>>> previews(const QList<Ordinal> &ordinals,
                                                           const QString &words = {});
    static constexpr int previewLength = 200;
    /// Calls `take` with the prompt or the answer of each request that has one, shortened as in
    /// previews, in order, on a thread of the pool; stops at the first error that `take` returns.
    /// Else the number of all requests of the run.
    enum class TextKind { Prompt, Answer };
    using TextTaker = std::function<Result<void>(Ordinal ordinal, const QString &text)>;
    [[nodiscard]] QFuture<Result<qint64>> readTexts(TextKind kind, const TextTaker &take);
    /// Calls `take` for each of `ordinals` (empty = all), sorted, each once, on a thread of the
    /// pool with a connection of its own; stops at the first error that `take` returns. A request
    /// that failed or was cancelled unsent has that failure in `last`, as attempt 0.
    using ResultTaker = std::function<Result<void>(const ResultRow &)>;
    [[nodiscard]] QFuture<Result<qint64>> readResults(const QList<Ordinal> &ordinals,
                                                      const ResultTaker &take);
    /// Writes the file anew without the room that removed rows left; needs as much room again
    /// meanwhile. The bytes that it is smaller by.
    [[nodiscard]] QFuture<Result<qint64>> compact();
    /// Writes anew what the attempts of all runs cost, except for what a provider itself counted:
    /// prices were edited. `tariffOf` is called on the writer's thread. How many changed.
    using TariffOf = std::function<Tariff(const Target &)>;
    [[nodiscard]] QFuture<Result<qint64>> recalculateCosts(const TariffOf &tariffOf);
    /// Reads all of the file and looks whether it is sound (SQLite's quick_check). Errors: Damaged.
    [[nodiscard]] QFuture<Result<void>> check();
    /// Goes on in a copy at `path`, together with all records that could not be written where the
    /// project is: what was answered is saved also where that file is gone, its disk full or
    /// broken. A run that goes on is written there. What was at `path` is replaced once the copy is
    /// whole; the file left behind stays as it is. Where even the open file cannot be read (its
    /// medium is gone), what was answered and waits in memory is written to `path` with
    /// ".answers.jsonl" added, and the error's detail says so.
    [[nodiscard]] QFuture<Result<ProjectInfo>> moveTo(const QString &path);
    /// Adds to the run's active time and keeps the highest number in flight. When it is done, all
    /// records handed in before are on disk, and what is read afterwards shows them.
    [[nodiscard]] QFuture<Result<void>> recordActivity(qint64 wallMs, int maxInFlight);

    /// Who is told what is on disk (committed, synchronous FULL), each in its order.
    struct Acknowledgements
    {
        std::function<void(const QList<AttemptStart> &)> begun;
        /// Not begun: an earlier answer stands in, and is on disk as theirs. Numbered as the
        /// attempt.
        std::function<void(const QList<AttemptRecord> &)> reused;
        std::function<void(const QList<Ordinal> &)> ended;
    };
    /// Calls these from the event loop of `context`, whatever thread that is on. Any thread.
    void acknowledgeTo(QObject *context, const Acknowledgements &acknowledgements);

public Q_SLOTS:
    // Any thread. Written together with what else is waiting, at most 256 or 100 ms a transaction;
    // beginnings at once.
    void storeAttemptsStarted(const QList<volley::AttemptStart> &batch);
    void storeAttemptsEnded(const QList<volley::AttemptRecord> &batch);
    void storeStates(const QList<qint64> &ordinals, volley::RequestState state);
    void storeLimitChanges(const QList<volley::LimitChange> &changes);

Q_SIGNALS:
    /// These requests' ended attempts are on disk (committed, synchronous FULL), in their order.
    void stored(const QList<qint64> &ordinals);
    /// A background write failed; what it held is kept and tried again when `retryWrites` is
    /// called. Locked: also by itself, again and again, without another word.
    void writeFailed(const volley::Error &error);
    /// The search index has come as far as it gets for now.
    void indexed();

public Q_SLOTS:
    void retryWrites();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley

Q_DECLARE_METATYPE(volley::ProjectInfo)

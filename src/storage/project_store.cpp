// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_store.h"

#include "storage/integrity.h"
#include "storage/project_writer.h"
#include "storage/request_list_reader.h"
#include "storage/result_reader.h"
#include "storage/run_journal.h"
#include "storage/search_reader.h"
#include "storage/text_list_reader.h"
#include "storage/timeline_reader.h"

#include <QThread>

namespace volley {

namespace {

template<typename T>
using PromiseOf = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
PromiseOf<T> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void finish(const PromiseOf<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

template<typename T>
std::vector<Record> toRecords(const QList<T> &batch)
{
    return {batch.cbegin(), batch.cend()};
}

} // namespace

/// The two threads and the objects on them. The writer is gone before the reader.
class ProjectStore::Private
{
public:
    explicit Private(const StoreOptions &options)
        : reader(new ProjectReader)
        , writer(new ProjectWriter(options, *reader))
    {
        start(readerThread, *reader, QStringLiteral("volley-reader"));
        start(writerThread, *writer, QStringLiteral("volley-writer"));
    }

    ~Private()
    {
        QMetaObject::invokeMethod(
            writer, [w = writer] { w->shutDown(); }, Qt::BlockingQueuedConnection);
        for (QThread *thread : {&writerThread, &readerThread}) {
            thread->quit();
            thread->wait();
        }
    }
    Q_DISABLE_COPY_MOVE(Private)

    static void start(QThread &thread, QObject &object, const QString &name)
    {
        thread.setObjectName(name);
        object.moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, &object, &QObject::deleteLater);
        thread.start();
    }

    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(
            writer, [w = writer, call = std::move(call)]() mutable { call(*w); },
            Qt::QueuedConnection);
    }

    template<typename T, typename Work>
    QFuture<Result<T>> write(Work work)
    {
        const auto promise = begun<T>();
        post([promise, work = std::move(work)](ProjectWriter &w) {
            finish(promise, Result<T>(work(w)));
        });
        return promise->future();
    }

    /// A short change: what is read afterwards sees it.
    template<typename T, typename Work>
    QFuture<Result<T>> change(Work work)
    {
        const auto future = write<T>(std::move(work));
        lastChange = QFuture<void>(future);
        return future;
    }

    template<typename Call>
    void postToReader(Call call)
    {
        const auto deliver = [r = reader, call = std::move(call)] {
            QMetaObject::invokeMethod(
                r, [r, call] { call(*r); }, Qt::QueuedConnection);
        };
        if (lastChange.isFinished())
            deliver();
        else
            post([deliver](ProjectWriter &) { deliver(); });
    }

    template<typename T, typename Work>
    QFuture<Result<T>> read(Work work)
    {
        const auto promise = begun<T>();
        postToReader([promise, work = std::move(work)](ProjectReader &r) {
            finish(promise, r.read<T>(work));
        });
        return promise->future();
    }

    template<typename T, typename Work>
    QFuture<Result<T>> readInPool(Work work)
    {
        const auto promise = begun<T>();
        postToReader([promise, work = std::move(work)](ProjectReader &r) {
            r.readInPool<T>(promise, work);
        });
        return promise->future();
    }

    QThread readerThread;
    QThread writerThread;
    ProjectReader *reader; ///< on its thread, deleted there when that ends; as the writer
    ProjectWriter *writer;
    QFuture<void> lastChange;
};

ProjectStore::ProjectStore(QObject *parent)
    : ProjectStore(StoreOptions(), parent)
{}

ProjectStore::ProjectStore(const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    qRegisterMetaType<volley::Error>();
    connect(d->writer, &ProjectWriter::stored, this, &ProjectStore::stored);
    connect(d->writer, &ProjectWriter::writeFailed, this, &ProjectStore::writeFailed);
    connect(d->writer, &ProjectWriter::indexed, this, &ProjectStore::indexed);
}

ProjectStore::~ProjectStore() = default;

QFuture<Result<ProjectInfo>> ProjectStore::open(const QString &path, OpenMode mode)
{
    return d->change<ProjectInfo>([=](ProjectWriter &w) { return w.open(path, mode); });
}

QFuture<Result<void>> ProjectStore::close()
{
    return d->change<void>([](ProjectWriter &w) { return w.close(); });
}

QFuture<Result<ProjectInfo>> ProjectStore::info()
{
    return d->read<ProjectInfo>([](const ProjectDatabase &database, const ProjectSession &session) {
        auto info = readInfo(database);
        if (info)
            session.describe(*info);
        return info;
    });
}

QFuture<Result<qint64>> ProjectStore::replaceRows(const RowProducer &produce)
{
    return d->write<qint64>([=](ProjectWriter &w) {
        return w.edit<qint64>([&](DatasetEditor &editor) { return editor.replaceRows(produce); });
    });
}

QFuture<Result<void>> ProjectStore::insertRows(qint64 at, const QList<Row> &rows)
{
    return d->change<void>([=](ProjectWriter &w) {
        return w.edit<void>([&](DatasetEditor &editor) { return editor.insertRows(at, rows); });
    });
}

QFuture<Result<void>> ProjectStore::removeRows(qint64 at, qint64 count)
{
    return d->change<void>([=](ProjectWriter &w) {
        return w.edit<void>([&](DatasetEditor &editor) { return editor.removeRows(at, count); });
    });
}

QFuture<Result<void>> ProjectStore::setCell(qint64 row, int column, const QString &text)
{
    return d->change<void>([=](ProjectWriter &w) {
        return w.edit<void>(
            [&](DatasetEditor &editor) { return editor.setCell(row, column, text); });
    });
}

QFuture<Result<void>> ProjectStore::setColumns(const QStringList &columns)
{
    return d->change<void>([=](ProjectWriter &w) {
        return w.edit<void>([&](DatasetEditor &editor) { return editor.setColumns(columns); });
    });
}

QFuture<Result<QList<Row>>> ProjectStore::rows(qint64 first, qint64 count)
{
    return d->read<QList<Row>>(
        [=](const ProjectDatabase &database, const ProjectSession &) -> Result<QList<Row>> {
            const auto dataset = currentDataset(database);
            if (!dataset)
                return unexpected(dataset.error());
            return readRows(database, *dataset, first, count);
        });
}

QFuture<Result<DatasetChange>> ProjectStore::rewrite(const Rewriting &work)
{
    // Not a change(): while it goes on, what is there is read.
    return d->write<DatasetChange>([=](ProjectWriter &w) { return w.edit<DatasetChange>(work); });
}

QFuture<Result<void>> ProjectStore::scan(const Scanning &work)
{
    return d->readInPool<void>([=](const ProjectDatabase &database, const ProjectSession &session) {
        return work(database, session.stop);
    });
}

QFuture<Result<void>> ProjectStore::setDefinition(const RunDefinition &definition)
{
    return d->change<void>([=](ProjectWriter &w) { return w.setDefinition(definition); });
}

QFuture<Result<qint64>> ProjectStore::beginRun(const RunDefinition &definition, qint64 rows)
{
    return d->change<qint64>([=](ProjectWriter &w) { return w.beginRun(definition, rows); });
}

QFuture<Result<void>> ProjectStore::amendRun(const RunDefinition &definition)
{
    return d->change<void>([=](ProjectWriter &w) { return w.amendRun(definition); });
}

QFuture<Result<QList<LimitChange>>> ProjectStore::limitChanges()
{
    return d->read<QList<LimitChange>>([](const ProjectDatabase &database, const ProjectSession &) {
        return readLimitChanges(database);
    });
}

QFuture<Result<QList<Row>>> ProjectStore::runRows(qint64 first, qint64 count)
{
    return d->read<QList<Row>>([=](const ProjectDatabase &database, const ProjectSession &session) {
        return RunReader(database, session.view).runRows(first, count);
    });
}

QFuture<Result<qint64>> ProjectStore::readRequests(const RequestTaker &take)
{
    return d->readInPool<qint64>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return volley::readRequests(database, session, take);
        });
}

QFuture<Result<RequestDetails>> ProjectStore::details(Ordinal ordinal)
{
    return d->read<RequestDetails>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return RunReader(database, session.view).details(ordinal);
        });
}

QFuture<Result<qint64>> ProjectStore::readTimeline(const AttemptTimesTaker &take)
{
    return d->readInPool<qint64>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return volley::readTimeline(database, session.stop, take);
        });
}

QFuture<Result<RunTotals>> ProjectStore::totals()
{
    return d->readInPool<RunTotals>(
        [](const ProjectDatabase &database, const ProjectSession &session) {
            return RunReader(database, session.view).totals();
        });
}

QFuture<Result<QList<Ordinal>>> ProjectStore::search(const QString &text)
{
    return d->readInPool<QList<Ordinal>>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return searchRun(database, text, session);
        });
}

QFuture<Result<QList<ProjectStore::Preview>>> ProjectStore::previews(const QList<Ordinal> &ordinals,
                                                                     const QString &words)
{
    return d->read<QList<Preview>>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return RunReader(database, session.view).previews(ordinals, words);
        });
}

QFuture<Result<qint64>> ProjectStore::readTexts(TextKind kind, const TextTaker &take)
{
    return d->readInPool<qint64>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return volley::readTexts(database, session.stop, kind, take);
        });
}

QFuture<Result<qint64>> ProjectStore::readResults(const QList<Ordinal> &ordinals,
                                                  const ResultTaker &take)
{
    return d->readInPool<qint64>(
        [=](const ProjectDatabase &database, const ProjectSession &session) {
            return streamResults(database, session, ordinals, take);
        });
}

QFuture<Result<qint64>> ProjectStore::compact()
{
    return d->change<qint64>([](ProjectWriter &w) { return w.compact(); });
}

QFuture<Result<void>> ProjectStore::check()
{
    return d->readInPool<void>([](const ProjectDatabase &database, const ProjectSession &session) {
        return checkWhole(database, session.stop);
    });
}

QFuture<Result<ProjectInfo>> ProjectStore::moveTo(const QString &path)
{
    return d->change<ProjectInfo>([=](ProjectWriter &w) { return w.moveTo(path); });
}

QFuture<Result<qint64>> ProjectStore::recalculateCosts(const TariffOf &tariffOf)
{
    return d->change<qint64>([=](ProjectWriter &w) { return w.recalculateCosts(tariffOf); });
}

QFuture<Result<void>> ProjectStore::recordActivity(qint64 wallMs, int maxInFlight)
{
    return d->change<void>([=](ProjectWriter &w) {
        w.add({Activity{wallMs, maxInFlight}});
        return w.writePending();
    });
}

void ProjectStore::acknowledgeTo(QObject *context, const Acknowledgements &acknowledgements)
{
    const auto &[begun, reused, ended] = acknowledgements;
    connect(d->writer, &ProjectWriter::begun, context, begun, Qt::QueuedConnection);
    if (reused)
        connect(d->writer, &ProjectWriter::reused, context, reused, Qt::QueuedConnection);
    connect(d->writer, &ProjectWriter::stored, context, ended, Qt::QueuedConnection);
}

void ProjectStore::storeAttemptsStarted(const QList<AttemptStart> &batch)
{
    d->post([=](ProjectWriter &w) { w.add(toRecords(batch)); });
}

void ProjectStore::storeAttemptsEnded(const QList<AttemptRecord> &batch)
{
    d->post([=](ProjectWriter &w) { w.add(toRecords(batch)); });
}

void ProjectStore::storeStates(const QList<qint64> &ordinals, RequestState state)
{
    d->post([=](ProjectWriter &w) { w.add({StateChange{ordinals, state}}); });
}

void ProjectStore::storeLimitChanges(const QList<LimitChange> &changes)
{
    d->post([=](ProjectWriter &w) { w.add(toRecords(changes)); });
}

void ProjectStore::retryWrites()
{
    d->post([](ProjectWriter &w) { w.retryWrites(); });
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_writer.h"

#include "base/logging.h"
#include "storage/cost_writer.h"
#include "storage/integrity.h"
#include "storage/pending_answers.h"
#include "storage/project_opening.h"
#include "storage/run_journal.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace volley {

namespace {

QByteArray toBytes(const RunDefinition &definition)
{
    return QJsonDocument(toJson(definition)).toJson(QJsonDocument::Compact);
}

Result<void> saveDefinition(const ProjectDatabase &database, const RunDefinition &definition)
{
    const auto update = database.prepare(
        QLatin1StringView("UPDATE project SET definition = CAST (? AS TEXT) WHERE id = 1"));
    update->bindBytes(0, toBytes(definition));
    return update->exec();
}

/// A copy of all that is on record, made from the connection and not from the file, which may be
/// out of reach; opened for writing.
Result<std::unique_ptr<ProjectDatabase>> copyTo(const ProjectDatabase &database,
                                                const QString &path)
{
    // Beside its goal, and of a name that is nobody's.
    const QString part = Scratch::nameBeside(path);
    const auto scratch = Scratch::make();
    if (scratch)
        (*scratch)->note(part);
    QFile file(part); // empty, for SQLite to fill
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorKind::FileNotWritable, path, file.errorString());
    file.close();
    auto copied = database.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted(part)));
    if (copied)
        copied = putInPlace(part, path);
    if (!copied) {
        QFile::remove(part);
        Error error = copied.error();
        error.subject = path;
        return unexpected(std::move(error));
    }
    auto opened = ProjectDatabase::open(path, ProjectDatabase::Access::ReadWrite);
    if (!opened)
        return opened;
    if (const auto logging = (*opened)->beginLogging(); !logging)
        return unexpected(logging.error());
    return opened;
}

} // namespace

ProjectWriter::ProjectWriter(const StoreOptions &options, ProjectReader &reader)
    : m_options(options)
    , m_reader(reader)
    , m_timer(this)
    , m_indexing(
          options.indexing, [this] { return m_pending.empty(); }, this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { static_cast<void>(writePending()); });
    connect(&m_indexing, &IdleIndexing::rested, this, &ProjectWriter::indexed);
}

ProjectWriter::~ProjectWriter() = default;

Result<ProjectInfo> ProjectWriter::open(const QString &path, OpenMode mode)
{
    if (const auto closed = close(); !closed)
        return unexpected(closed.error());
    if (path.isEmpty())
        return fail(ErrorKind::MissingValue, QStringLiteral("path"));
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // Whoever has it open has not left it.
    const QString heldBy = mode == OpenMode::ReadOnly ? ProjectLock::holder(absolute) : QString();
    const bool afterCrash = heldBy.isEmpty() && wasLeftOpen(absolute);
    auto opened = openProjectFile(absolute, mode, m_options.mostPages);
    if (!opened)
        return unexpected(opened.error());
    m_lock = std::move(opened->lock);
    m_database = std::move(opened->database);
    m_copy = std::move(opened->copy);
    m_path = absolute;
    m_heldBy = heldBy;
    m_readOnly = mode == OpenMode::ReadOnly;
    m_database->setPatience(m_options.lockPatience);
    dropKept();
    auto info = readInfo(*m_database);
    const auto loaded = m_readOnly || !info ? Result<void>() : loadRun();
    if (!info || !loaded) {
        letGo();
        return info ? Result<ProjectInfo>(unexpected(loaded.error())) : info;
    }
    m_file = FileIdentity::of(m_database->path()).value_or(FileIdentity());
    info->afterCrash = afterCrash;
    beginSession()->describe(*info);
    return info;
}

std::shared_ptr<const ProjectSession> ProjectWriter::beginSession()
{
    const auto session = std::make_shared<ProjectSession>();
    session->path = m_database->path();
    session->file = m_file;
    session->project = m_path;
    session->readOnly = m_readOnly;
    session->isCopy = m_copy != nullptr;
    session->heldBy = m_heldBy;
    session->view = m_readOnly && m_heldBy.isEmpty() ? StateView::Settled : StateView::Live;
    if (!m_readOnly) {
        session->indexIsBroken = [this] {
            QMetaObject::invokeMethod(
                &m_indexing, [this] { m_indexing.startAnew(); }, Qt::QueuedConnection);
        };
        m_indexing.begin(*m_database, session);
    }
    // Queued before the answer goes out: whoever has the answer finds the reader ready.
    QMetaObject::invokeMethod(
        &m_reader, [reader = &m_reader, session] { reader->beginSession(session); },
        Qt::QueuedConnection);
    return session;
}

void ProjectWriter::endSession()
{
    m_indexing.end();
    QMetaObject::invokeMethod(
        &m_reader, [reader = &m_reader] { reader->endSession(); }, Qt::BlockingQueuedConnection);
}

Result<void> ProjectWriter::loadRun()
{
    m_records.reset();
    const auto select = m_database->prepare(QLatin1StringView(
        "SELECT id, request_count, (SELECT coalesce(max(id), 0) FROM attempts) FROM runs "
        "ORDER BY id DESC LIMIT 1"));
    if (const auto done = select->exec(); !done)
        return done;
    if (select->next()) {
        m_records = std::make_unique<RecordWriter>(
            *m_database, WritableRun{select->number(0), select->number(1)}, select->number(2));
    }
    return select->check();
}

Result<void> ProjectWriter::close()
{
    if (!m_database)
        return {};
    if (const auto written = writePending(); !written)
        return written;
    dropKept();
    letGo();
    return {};
}

/// What was kept to take changes back is of no use to whoever opens the project next.
void ProjectWriter::dropKept()
{
    if (m_readOnly)
        return;
    if (const auto dropped = DatasetRewriter(*m_database).dropAllKept(); !dropped)
        qCWarning(logStorage) << "older rows were left behind:" << dropped.error().detail;
}

void ProjectWriter::shutDown()
{
    if (const auto closed = close(); !closed) {
        qCWarning(logStorage) << "closing with" << m_pending.size()
                              << "records not written:" << closed.error().detail;
        letGo();
    }
}

void ProjectWriter::letGo()
{
    // The readers first: only the last connection can put the log away.
    endSession();
    m_timer.stop();
    m_pending.clear();
    m_failing.reset();
    m_records.reset();
    if (m_database && !m_readOnly) {
        if (const auto ended = m_database->endLogging(); !ended)
            qCWarning(logStorage) << "the log could not be put away:" << ended.error().detail;
    }
    m_database.reset();
    m_copy.reset();
    m_lock.reset();
    m_heldBy.clear();
    m_readOnly = false;
}

Result<ProjectInfo> ProjectWriter::moveTo(const QString &path)
{
    if (!m_database)
        return fail(ErrorKind::NothingThere);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool isLocked = m_lock && absolute == m_path;
    auto lock = isLocked ? Result<std::unique_ptr<ProjectLock>>(std::move(m_lock))
                         : ProjectLock::take(absolute);
    if (!lock)
        return unexpected(lock.error());
    auto moved = copyTo(*m_database, absolute);
    // What another program had in flight is not in flight here.
    const auto settled = moved && m_readOnly ? settleAfterCrash(**moved) : Result<void>();
    if (!moved || !settled) {
        if (isLocked)
            m_lock = std::move(*lock);
        return unexpected(withAnswersSaved(moved ? settled.error() : moved.error(), absolute));
    }
    endSession();
    const std::unique_ptr<Scratch> copy = std::exchange(m_copy, nullptr);
    const std::unique_ptr<ProjectDatabase> left = std::exchange(m_database, std::move(*moved));
    const std::unique_ptr<RecordWriter> before = std::exchange(m_records, nullptr);
    // As whole as it can be had, where it can be reached at all.
    if (!m_readOnly && checkStillThere(left->path(), m_file) && left->path() != absolute)
        static_cast<void>(left->endLogging());
    m_lock = std::move(*lock);
    m_database->setPatience(m_options.lockPatience);
    m_path = absolute;
    m_heldBy.clear();
    m_file = FileIdentity::of(absolute).value_or(FileIdentity());
    m_readOnly = false;
    m_failing.reset();
    if (const auto loaded = loadRun(); !loaded)
        return unexpected(loaded.error());
    if (m_records && before)
        m_records->carryOn(*before);
    beginSession();
    static_cast<void>(writePending()); // what fails is told as ever
    return readInfo(*m_database);
}

/// Where nothing can be read any more of what the project holds (its medium is gone), what was
/// answered and waits in memory is saved beside the copy that could not be made.
Error ProjectWriter::withAnswersSaved(Error error, const QString &path) const
{
    const QString beside = path + QStringLiteral(".answers.jsonl");
    const auto saved = saveAnswers(beside, m_pending);
    if (saved && *saved > 0)
        error.detail += QStringLiteral("; what waits in memory was saved in %1").arg(beside);
    return error;
}

Result<void> ProjectWriter::prepareEdit()
{
    if (!m_database)
        return fail(ErrorKind::NothingThere);
    if (m_readOnly)
        return fail(ErrorKind::FileNotWritable, m_path,
                    QStringLiteral("it is open for reading only"));
    if (const auto there = checkStillThere(m_database->path(), m_file); !there)
        return there;
    m_indexing.rest();
    return writePending();
}

Result<qint64> ProjectWriter::compact()
{
    if (const auto ready = prepareEdit(); !ready)
        return unexpected(ready.error());
    const QString path = m_database->path();
    // With the log put away, the file's size is what the project takes.
    const auto putAway = QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    static_cast<void>(m_database->run(putAway));
    const qint64 before = QFileInfo(path).size();
    if (const auto done = m_database->run(QStringLiteral("VACUUM")); !done)
        return unexpected(done.error());
    static_cast<void>(m_database->run(putAway));
    return before - QFileInfo(path).size();
}

Result<qint64> ProjectWriter::recalculateCosts(const ProjectStore::TariffOf &tariffOf)
{
    if (const auto ready = prepareEdit(); !ready)
        return unexpected(ready.error());
    qint64 changed = 0;
    const auto done = m_database->write([&]() -> Result<void> {
        const auto counted = volley::recalculateCosts(*m_database, tariffOf);
        if (!counted)
            return unexpected(counted.error());
        changed = *counted;
        return {};
    });
    return done ? Result<qint64>(changed) : unexpected(done.error());
}

Result<void> ProjectWriter::setDefinition(const RunDefinition &definition)
{
    if (const auto ready = prepareEdit(); !ready)
        return ready;
    return m_database->write([&] { return saveDefinition(*m_database, definition); });
}

Result<void> ProjectWriter::amendRun(const RunDefinition &definition)
{
    if (const auto ready = prepareEdit(); !ready)
        return ready;
    return m_database->write([&] { return amendLatestRun(*m_database, definition); });
}

Result<qint64> ProjectWriter::beginRun(const RunDefinition &definition, qint64 rows)
{
    if (const auto ready = prepareEdit(); !ready)
        return unexpected(ready.error());
    qint64 id = 0;
    const RunDefinition sent = withoutDisabled(definition);
    const auto done = m_database->write([&]() -> Result<void> {
        const auto dataset = currentDataset(*m_database);
        if (!dataset)
            return unexpected(dataset.error());
        const RunPlan plan(std::min(rows, dataset->rows), int(sent.targets.size()), sent.repeats);
        if (plan.requests() <= 0)
            return fail(ErrorKind::EmptyInput, m_database->path());
        const auto insert = m_database->prepare(QLatin1StringView(
            "INSERT INTO runs (dataset, row_count, request_count, definition, begun_utc, "
            "attempts_before) VALUES (?, ?, ?, CAST (? AS TEXT), ?, "
            "(SELECT coalesce(max(id), 0) FROM attempts))"));
        insert->bind(0, dataset->id)
            .bind(1, plan.rows())
            .bind(2, plan.requests())
            .bindBytes(3, toBytes(sent))
            .bind(4, QDateTime::currentMSecsSinceEpoch());
        if (const auto inserted = insert->exec(); !inserted)
            return inserted;
        const auto added = m_database->number(QStringLiteral("SELECT max(id) FROM runs"));
        if (!added)
            return unexpected(added.error());
        id = *added;
        return saveDefinition(*m_database, definition);
    });
    if (!done)
        return unexpected(done.error());
    if (const auto loaded = loadRun(); !loaded)
        return unexpected(loaded.error());
    m_indexing.takeRun();
    return id;
}

void ProjectWriter::add(std::vector<Record> records)
{
    if (records.empty())
        return;
    if (!m_records || m_readOnly) {
        qCWarning(logStorage) << "dropped" << records.size() << "records: no run to write them to";
        Q_EMIT writeFailed(
            fail(m_readOnly ? ErrorKind::FileNotWritable : ErrorKind::NothingThere, m_path).error);
        return;
    }
    const bool urgent = std::holds_alternative<AttemptStart>(records.front());
    std::move(records.begin(), records.end(), std::back_inserter(m_pending));
    m_indexing.rest();
    if (m_failing)
        return;
    if (qsizetype(m_pending.size()) >= m_options.batchSize)
        static_cast<void>(writePending());
    else if (urgent)
        m_timer.start(std::max(std::chrono::milliseconds::zero(), untilNextTransaction()));
    else if (!m_timer.isActive())
        m_timer.start(m_options.longestWait);
}

std::chrono::milliseconds ProjectWriter::untilNextTransaction() const
{
    if (!m_sinceTransaction.isValid())
        return std::chrono::milliseconds::zero();
    return m_options.pace - std::chrono::milliseconds(m_sinceTransaction.elapsed());
}

void ProjectWriter::retryWrites()
{
    m_failing.reset();
    static_cast<void>(writePending());
}

Result<void> ProjectWriter::writePending()
{
    m_timer.stop();
    m_sinceTransaction.start();
    size_t done = 0;
    Result<void> result;
    while (done < m_pending.size() && result) {
        const size_t size = std::min(m_pending.size() - done, size_t(m_options.batchSize));
        const std::span batch(m_pending.data() + done, size);
        result = writeBatch(batch);
        if (!result)
            break;
        done += size;
        const RecordWriter::Written written = m_records->committed(batch);
        if (!written.begun.isEmpty())
            Q_EMIT begun(written.begun);
        if (!written.reused.isEmpty())
            Q_EMIT reused(written.reused);
        if (!written.ended.isEmpty())
            Q_EMIT stored(written.ended);
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + qsizetype(done));
    const bool wasLocked = m_failing == ErrorKind::Locked;
    m_failing = result ? std::nullopt : std::optional(result.error().kind);
    if (result)
        return result;
    // Whoever has it will be done some time, and need not be asked.
    if (m_failing == ErrorKind::Locked)
        m_timer.start(m_options.lockedAgain);
    if (!wasLocked || m_failing != ErrorKind::Locked) {
        qCWarning(logStorage) << "kept" << m_pending.size()
                              << "records that could not be written:" << result.error().detail;
        Q_EMIT writeFailed(result.error());
    }
    return result;
}

Result<void> ProjectWriter::writeBatch(std::span<const Record> batch)
{
    // What is written to a file that nobody can find any more is lost with the program's end.
    if (const auto there = checkStillThere(m_database->path(), m_file); !there)
        return there;
    return m_database->write([&] { return m_records->write(batch); });
}

} // namespace volley

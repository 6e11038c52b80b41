// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_faults/journey.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace volley::test {

namespace {

StoreOptions hurried()
{
    StoreOptions options;
    options.batchSize = 4;
    options.longestWait = 0ms;
    options.pace = 0ms;
    return options;
}

bool isFull(Fault fault)
{
    return fault == Fault::DiskFull || fault == Fault::ShortWrite ||
           fault == Fault::DiskFullFromHere;
}

bool lasts(Fault fault)
{
    return fault == Fault::IoErrorFromHere || fault == Fault::DiskFullFromHere;
}

bool isSensible(ErrorKind kind, Fault fault)
{
    if (isFull(fault))
        return kind == ErrorKind::DiskFull;
    return kind == ErrorKind::FileNotWritable || kind == ErrorKind::FileNotReadable;
}

} // namespace

Journey::Journey(FaultVfs &disk, const QString &path, Fault fault, const Ledger &ledger)
    : m_disk(disk)
    , m_path(path)
    , m_fault(fault)
    , m_ledger(ledger)
    , m_store(std::make_unique<ProjectStore>(hurried()))
{
    QObject::connect(m_store.get(), &ProjectStore::writeFailed, &m_context,
                     [this](const Error &error) { m_errors.append(error); });
    m_store->acknowledgeTo(
        &m_context, {[this](const QList<AttemptStart> &starts) { m_ledger.begun(starts); },
                     [this](const QList<AttemptRecord> &answers) { m_ledger.reused(answers); },
                     [this](const QList<Ordinal> &ordinals) { m_ledger.ended(ordinals); }});
}

Journey::~Journey() = default;

bool Journey::stop(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    return false;
}

/// Whether to try again. One fault makes one thing fail, and trying again mends it; one that lasts
/// is mended after the second time.
bool Journey::survive(const Error &error)
{
    if (!isSensible(error.kind, m_fault))
        return stop(QStringLiteral("error of kind %1: %2").arg(int(error.kind)).arg(error.detail));
    if (m_disk.isPowerLost())
        return false;
    if (!m_disk.hasStruck())
        return stop(QStringLiteral("failed without a cause: ") + error.detail);
    ++m_failures;
    const int bearable = lasts(m_fault) ? 2 : 1;
    if (m_failures > bearable)
        return stop(QStringLiteral("does not recover: ") + error.detail);
    if (m_failures == bearable)
        m_disk.heal();
    return true;
}

template<typename Call>
bool Journey::call(const Call &call)
{
    for (;;) {
        const auto result = await(call());
        if (result)
            return true;
        if (!survive(result.error()))
            return false;
    }
}

template<typename Change, typename Call>
bool Journey::edit(const Change &change, const Call &call)
{
    Ledger::Content content = m_ledger.latest();
    change(content);
    m_ledger.ask(content);
    if (!this->call(call))
        return false;
    m_ledger.done();
    return true;
}

bool Journey::open(OpenMode mode)
{
    // What a creation that failed left behind is no reason not to create.
    const auto opened = [&] {
        return m_store->open(
            m_path, std::exchange(mode, mode == OpenMode::Create ? OpenMode::CreateOrOpen : mode));
    };
    if (!call(opened))
        return false;
    m_ledger.created();
    return true;
}

bool Journey::import(const QStringList &columns, const QList<QList<Row>> &blocks)
{
    const auto produce = [&](const ProjectStore::RowSink &sink) -> Result<void> {
        for (const QList<Row> &block : blocks) {
            if (const auto taken = sink(columns, block); !taken)
                return taken;
        }
        return {};
    };
    return edit(
        [&](Ledger::Content &content) {
            content.columns = columns;
            content.rows.clear();
            for (const QList<Row> &block : blocks)
                content.rows += block;
        },
        [&] { return m_store->replaceRows(produce); });
}

bool Journey::setDefinition(const RunDefinition &definition)
{
    return edit([&](Ledger::Content &content) { content.definition = definition; },
                [&] { return m_store->setDefinition(definition); });
}

bool Journey::setColumns(const QStringList &columns)
{
    return edit(
        [&](Ledger::Content &content) {
            content.columns = columns;
            for (Row &row : content.rows)
                row.resize(columns.size());
        },
        [&] { return m_store->setColumns(columns); });
}

bool Journey::setCell(qint64 row, int column, const QString &text)
{
    return edit([&](Ledger::Content &content) { content.rows[row][column] = text; },
                [&] { return m_store->setCell(row, column, text); });
}

bool Journey::insertRows(qint64 at, const QList<Row> &rows)
{
    return edit(
        [&](Ledger::Content &content) {
            content.rows = content.rows.first(at) + rows + content.rows.sliced(at);
        },
        [&] { return m_store->insertRows(at, rows); });
}

bool Journey::removeRows(qint64 at, qint64 count)
{
    return edit([&](Ledger::Content &content) { content.rows.remove(at, count); },
                [&] { return m_store->removeRows(at, count); });
}

// ---- changes that keep what was there -----------------------------------------------------------

template<typename Change, typename Call>
bool Journey::editKeeping(const Change &change, const Call &call)
{
    const Ledger::Content before = m_ledger.latest();
    const auto noteKept = [this, &call] {
        return call(DatasetChanges(*m_store)).then([this](const Result<DatasetChange> &done) {
            if (done)
                m_kept = done->kept;
            return done;
        });
    };
    if (!edit(change, noteKept))
        return false;
    m_before = before;
    return true;
}

bool Journey::takeRows(const QList<RowSpan> &spans)
{
    return editKeeping(
        [&](Ledger::Content &content) {
            for (auto span = spans.crbegin(); span != spans.crend(); ++span)
                content.rows.remove(span->first, span->count);
        },
        [&](DatasetChanges changes) { return changes.takeRows(spans); });
}

bool Journey::putRowsBack(const QList<RowSpan> &spans)
{
    return edit([&](Ledger::Content &content) { content.rows = m_before.rows; },
                [&] { return DatasetChanges(*m_store).putRowsBack(m_kept, spans); });
}

bool Journey::changeRows(const QString &text)
{
    return editKeeping(
        [&](Ledger::Content &content) {
            for (Row &row : content.rows)
                row[0] = text;
        },
        [&](DatasetChanges changes) {
            const auto change = [text](qint64, Row &row) {
                row[0] = text;
                return Result<void>();
            };
            return changes.changeRows({{{0, m_ledger.latest().rows.size()}}, change});
        });
}

bool Journey::swapKept()
{
    const Ledger::Content now = m_ledger.latest();
    const bool swapped = edit(
        [&](Ledger::Content &content) {
            content.rows = m_before.rows;
            content.columns = m_before.columns;
        },
        [&] { return DatasetChanges(*m_store).swapKept(m_kept); });
    m_before = now;
    return swapped;
}

bool Journey::removeColumn(int column)
{
    return editKeeping(
        [&](Ledger::Content &content) {
            content.columns.removeAt(column);
            for (Row &row : content.rows)
                row.removeAt(column);
        },
        [&](DatasetChanges changes) { return changes.removeColumn(column); });
}

bool Journey::sortEmptyLast(int column)
{
    return editKeeping(
        [&](Ledger::Content &content) {
            // Empty cells come last.
            std::stable_partition(content.rows.begin(), content.rows.end(),
                                  [column](const Row &row) { return !row[column].isEmpty(); });
        },
        [&](DatasetChanges changes) { return changes.sortRows(column, {}, false, {}); });
}

bool Journey::replaceRows(const QList<Row> &rows)
{
    return editKeeping([&](Ledger::Content &content) { content.rows = rows; },
                       [&](DatasetChanges changes) {
                           return changes.replaceRows([columns = m_ledger.latest().columns,
                                                       rows](const ProjectStore::RowSink &sink) {
                               return sink(columns, rows);
                           });
                       });
}

bool Journey::useKept()
{
    return editKeeping(
        [&](Ledger::Content &content) {
            content.rows = m_before.rows;
            content.columns = m_before.columns;
        },
        [&](DatasetChanges changes) { return changes.useKept(m_kept); });
}

// ---- runs ---------------------------------------------------------------------------------------

bool Journey::beginRun(const RunDefinition &definition)
{
    return edit(
        [&](Ledger::Content &content) {
            content.definition = definition;
            ++content.runs;
            content.wallMs = 0;
        },
        [&] { return m_store->beginRun(definition, m_ledger.latest().rows.size()); });
}

bool Journey::finishRecords()
{
    for (;;) {
        serveUntil([&] { return m_ledger.isAllSaid() || !m_errors.isEmpty(); });
        if (m_errors.isEmpty())
            return true;
        if (!survive(m_errors.takeFirst()))
            return false;
        m_store->retryWrites();
    }
}

bool Journey::store(const QList<AttemptRecord> &ends, const QList<AttemptStart> &starts)
{
    m_ledger.ask(ends);
    m_ledger.ask(starts);
    m_store->storeAttemptsEnded(ends);
    m_store->storeAttemptsStarted(starts);
    return finishRecords();
}

bool Journey::reuse(const AttemptRecord &end, const AttemptStart &start)
{
    m_ledger.ask(QList<AttemptRecord>{end});
    m_ledger.expectReuse(start, end);
    m_store->storeAttemptsEnded({end});
    m_store->storeAttemptsStarted({start});
    return finishRecords();
}

bool Journey::storeChanges(Ordinal waiting, const LimitChange &change)
{
    m_store->storeStates({waiting}, RequestState::Waiting);
    m_store->storeLimitChanges({change});
    return true;
}

bool Journey::recordActivity(qint64 wallMs)
{
    Ledger::Content content = m_ledger.latest();
    content.wallMs += wallMs;
    m_ledger.ask(content);
    // What could not be written is kept: asked for again, it would count twice.
    if (!call([&] { return m_store->recordActivity(std::exchange(wallMs, 0), 3); }))
        return false;
    QCoreApplication::sendPostedEvents(m_store.get());
    m_errors.clear();
    m_ledger.done();
    return true;
}

bool Journey::look()
{
    const auto looked =
        call([&] { return m_store->info(); }) && call([&] { return m_store->rows(0, 3); });
    if (!looked || m_ledger.latest().runs == 0)
        return looked;
    return call([&] {
               return m_store->readRequests([](const StoredRequest &) { return Result<void>(); });
           }) &&
           call([&] { return m_store->totals(); }) &&
           call([&] { return m_store->search(QStringLiteral("answer")); });
}

bool Journey::close()
{
    return call([&] { return m_store->close(); });
}

const Ledger &Journey::end()
{
    m_store.reset();
    QCoreApplication::sendPostedEvents(&m_context);
    return m_ledger;
}

} // namespace volley::test

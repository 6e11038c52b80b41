// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/dataset_edits.h"

#include "base/when_done.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace volley {

namespace {

constexpr std::chrono::milliseconds patience(500);
/// Each is shown by itself, in 2 ms where there are a million rows; with more, the grid begins
/// anew.
constexpr qsizetype mostSpansShown = 10;
/// Rows that come back are read first, so many at most.
constexpr qint64 mostRowsRead = 1000;

QFuture<Result<void>> withoutResult(QFuture<Result<DatasetChange>> future)
{
    return future.then([](const Result<DatasetChange> &change) -> Result<void> {
        if (!change)
            return unexpected(change.error());
        return {};
    });
}

} // namespace

DatasetEdits::DatasetEdits(DatasetModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT takesLong(m_now.step.during, m_now.step.progress);
    });
}

ProjectStore &DatasetEdits::store() const
{
    return *m_store;
}

DatasetChanges DatasetEdits::changes() const
{
    return DatasetChanges(*m_store);
}

// ---- shown at once ----------------------------------------------------------------------------

void DatasetEdits::setCell(qint64 row, int column, const QString &text)
{
    change([=, this](const ChangeProgress &progress) {
        return changes().setCell(row, column, text, progress);
    });
    m_model.changeCell(row, column, text);
}

void DatasetEdits::insertRows(qint64 at, const QList<Row> &rows)
{
    change([=, this](const ChangeProgress &progress) {
        return changes().insertRows(at, rows, progress);
    });
    m_model.insertRows(at, rows.size(), rows);
}

void DatasetEdits::removeRows(qint64 at, qint64 count)
{
    change([=, this](const ChangeProgress &progress) {
        return changes().removeRows(at, count, progress);
    });
    m_model.removeRows(at, count);
}

void DatasetEdits::setColumns(const QStringList &columns)
{
    change([=, this](const ChangeProgress &progress) {
        return changes().setColumns(columns, progress);
    });
    m_model.changeColumns(columns);
}

void DatasetEdits::change(const EditStep::Work &work)
{
    m_changed = true;
    // What is shown now may be other rows than those it is about.
    if (isRewriting())
        showAnew();
    perform({work});
}

// ---- shown when done --------------------------------------------------------------------------

void DatasetEdits::swapKept(const KeptPartPtr &kept, Extent extent)
{
    // What is kept stays so until this is done.
    rewrite(
        [this, kept](const ChangeProgress &progress) {
            return changes().swapKept(kept->number(), progress);
        },
        [this, kept, extent] { showChanged(extent); });
}

void DatasetEdits::useKept(const KeptPartPtr &kept)
{
    rewrite([this,
             kept](const ChangeProgress &progress) { return useAnother(kept, progress).future(); },
            [this] { showAnew(); });
}

void DatasetEdits::takeRows(const KeptPartPtr &kept, const QList<RowRange> &rows)
{
    rewrite(
        [this, kept, rows](const ChangeProgress &progress) {
            return takeAgain(kept, rows, progress).future();
        },
        [this, rows] { showRowsGone(rows); });
}

void DatasetEdits::putRowsBack(const KeptPartPtr &kept, const QList<RowRange> &rows)
{
    const auto read = std::make_shared<QList<QList<Row>>>();
    rewrite(
        [=, this](const ChangeProgress &progress) {
            return putBack(kept, rows, read, progress).future();
        },
        [this, rows, read] { showRowsBack(rows, *read); });
}

void DatasetEdits::moveColumn(int from, int to)
{
    rewrite(
        [this, from, to](const ChangeProgress &progress) {
            return withoutResult(changes().moveColumn(from, to, progress));
        },
        [this] { showAnew(); });
}

void DatasetEdits::moveRows(qint64 first, qint64 count, qint64 by)
{
    rewrite(
        [=, this](const ChangeProgress &progress) {
            return changes().moveRows(first, count, by, progress);
        },
        [this] { showCellsAnew(); });
}

void DatasetEdits::rewrite(const EditStep::Work &work, const std::function<void()> &show)
{
    if (++m_rewritings == 1)
        Q_EMIT rewritingChanged(true);
    perform({[this, work](const ChangeProgress &progress) {
                 m_model.setHeld(false);
                 return work(progress);
             },
             show});
}

void DatasetEdits::endRewriting()
{
    if (std::exchange(m_rewritings, 0) > 0)
        Q_EMIT rewritingChanged(false);
}

Task<Result<void>> DatasetEdits::useAnother(KeptPartPtr kept, ChangeProgress progress)
{
    const auto change = co_await on(this, changes().useKept(kept->number(), progress));
    if (!change)
        co_return unexpected(change.error());
    kept->setNumber(change->kept);
    co_return Result<void>();
}

Task<Result<void>> DatasetEdits::takeAgain(KeptPartPtr kept, QList<RowRange> rows,
                                           ChangeProgress progress)
{
    const auto change = co_await on(this, changes().takeRows(rows, progress));
    if (!change)
        co_return unexpected(change.error());
    kept->setNumber(change->kept);
    co_return Result<void>();
}

/// Reads those that came back, where they are few.
Task<Result<void>> DatasetEdits::putBack(KeptPartPtr kept, QList<RowRange> rows,
                                         std::shared_ptr<QList<QList<Row>>> read,
                                         ChangeProgress progress)
{
    const auto done = co_await on(this, changes().putRowsBack(kept->number(), rows, progress));
    if (!done)
        co_return unexpected(done.error());
    kept->setNumber(0);
    qint64 count = 0;
    for (const RowRange &range : rows)
        count += range.count;
    for (const RowRange &range : rows) {
        if (rows.size() > mostSpansShown || count > mostRowsRead)
            break;
        const auto found = co_await on(this, m_store->rows(range.first, range.count));
        if (!found)
            break; // said where it is looked at
        read->append(*found);
    }
    co_return Result<void>();
}

void DatasetEdits::showAnew()
{
    m_reload = true;
    m_changed = true;
    m_model.setHeld(true);
}

void DatasetEdits::showCellsAnew()
{
    m_cellsChanged = true;
    m_changed = true;
}

void DatasetEdits::showRowsGone(const QList<RowRange> &rows)
{
    if (rows.size() > mostSpansShown) {
        showAnew();
        return;
    }
    for (auto range = rows.crbegin(); range != rows.crend(); ++range)
        m_model.removeRows(range->first, range->count);
    // What was being read meanwhile may be of either list.
    showCellsAnew();
}

void DatasetEdits::showRowsBack(const QList<RowRange> &rows, const QList<QList<Row>> &read)
{
    if (rows.size() != read.size()) {
        showAnew();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_model.insertRows(rows.at(i).first, rows.at(i).count, read.at(i));
    showCellsAnew();
}

// ---- one after the other --------------------------------------------------------------------

void DatasetEdits::moveInHistory(Move move, const QString &during, const std::function<void()> &act)
{
    if (m_goesBack)
        return;
    m_isForked = m_isForked || (move == Move::Push && isUndoing());
    m_place += move == Move::Undo ? -1 : 1;
    m_during = during;
    act();
    m_placeBefore = m_place;
    m_during.clear();
}

/// What is to be undone has not been yet.
bool DatasetEdits::isUndoing() const
{
    return (m_working && m_now.place > m_place) ||
           std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [this](const Waiting &waiting) { return waiting.place > m_place; });
}

void DatasetEdits::perform(const EditStep &step)
{
    m_model.setHeld(true);
    Waiting waiting{step, m_placeBefore};
    if (step.during.isEmpty())
        waiting.step.during = m_during;
    if (!step.progress) {
        if (!m_progress)
            m_progress = std::make_shared<EditProgress>();
        waiting.step.progress = m_progress;
    }
    m_waiting.enqueue(waiting);
    if (!m_isSlow && !m_patience.isActive())
        m_patience.start();
    next();
}

void DatasetEdits::next()
{
    if (m_working || m_waiting.isEmpty())
        return;
    m_working = true;
    m_now = m_waiting.dequeue();
    const EditStep &step = m_now.step;
    step.progress->done = 0;
    step.progress->total = 0;
    if (m_isSlow)
        Q_EMIT takesLong(step.during, step.progress);
    // Also where it ended at once: what it is part of (a push on the undo stack, a change of the
    // model) comes to its end first, for whenDone() never answers from within.
    whenDone(step.work(notingIn(step.progress)), this,
             [this, generation = m_generation](const Result<void> &result) {
                 if (generation == m_generation)
                     ended(result);
             });
}

void DatasetEdits::ended(const Result<void> &result)
{
    m_working = false;
    if (result && m_now.step.show)
        m_now.step.show();
    if (!result && result.error().kind == ErrorKind::Cancelled) {
        takeBack(m_now.place);
    } else if (m_now.step.progress->cancelled && !m_waiting.isEmpty()) {
        // It was done by then.
        takeBack(m_waiting.first().place);
    } else if (!result) {
        m_waiting.clear();
        showAnew();
        Q_EMIT failed(result.error());
    }
    if (!m_waiting.isEmpty())
        next();
    else
        settle();
}

void DatasetEdits::takeBack(int place)
{
    m_waiting.clear();
    showAnew();
    const int moves = m_place - place;
    m_place = place;
    m_placeBefore = place;
    const QScopedValueRollback goingBack(m_goesBack, true);
    if (m_isForked)
        Q_EMIT historyLost();
    Q_EMIT cancelled(m_isForked ? 0 : moves);
}

void DatasetEdits::settle()
{
    if (!std::exchange(m_reload, false)) {
        saySettled();
        return;
    }
    m_working = true;
    whenDone(m_store->info(), this,
             [this, generation = m_generation](const Result<ProjectInfo> &info) {
                 if (generation != m_generation)
                     return;
                 m_working = false;
                 if (info)
                     m_model.reset(info->columns, info->rows);
                 else
                     Q_EMIT failed(info.error());
                 if (!m_waiting.isEmpty()) {
                     // Asked for on the old rows, and shown on them.
                     m_reload = true;
                     next();
                     return;
                 }
                 saySettled();
             });
}

void DatasetEdits::saySettled()
{
    if (std::exchange(m_cellsChanged, false))
        m_model.readAgain();
    m_model.setHeld(false);
    beIdle();
    endRewriting();
    if (std::exchange(m_changed, false))
        Q_EMIT changed();
    Q_EMIT settled();
}

void DatasetEdits::beIdle()
{
    m_now = {};
    m_progress.reset();
    m_patience.stop();
    m_isSlow = false;
    m_isForked = false;
}

void DatasetEdits::forget()
{
    endRewriting();
    beIdle();
    m_cellsChanged = false;
    ++m_generation;
    m_waiting.clear();
    m_working = false;
    m_reload = false;
    m_changed = false;
    m_model.setHeld(false);
}

} // namespace volley

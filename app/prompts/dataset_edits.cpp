// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/dataset_edits.h"

#include "base/when_done.h"

namespace volley {

DatasetEdits::DatasetEdits(DatasetModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{}

ProjectStore &DatasetEdits::store() const
{
    return *m_store;
}

DatasetChanges DatasetEdits::changes() const
{
    return DatasetChanges(*m_store);
}

void DatasetEdits::setCell(qint64 row, int column, const QString &text)
{
    change([this, row, column, text] { return m_store->setCell(row, column, text); });
    m_model.changeCell(row, column, text);
}

void DatasetEdits::insertRows(qint64 at, const QList<Row> &rows)
{
    change([this, at, rows] { return m_store->insertRows(at, rows); });
    m_model.insertRows(at, rows.size(), rows);
}

void DatasetEdits::insertKept(qint64 at, qint64 count, const std::shared_ptr<QList<Row>> &rows)
{
    change([this, at, rows] { return m_store->insertRows(at, *rows); });
    m_model.insertRows(at, count, *rows);
}

void DatasetEdits::removeRows(qint64 at, qint64 count, const std::shared_ptr<QList<Row>> &kept)
{
    change([this, at, count, kept] {
        return kept ? readThenRemove(at, count, kept).future() : m_store->removeRows(at, count);
    });
    m_model.removeRows(at, count);
}

void DatasetEdits::setColumns(const QStringList &columns)
{
    change([this, columns] { return m_store->setColumns(columns); });
    m_model.changeColumns(columns);
}

void DatasetEdits::keepAll(const KeptDataPtr &kept)
{
    perform([this, kept] { return readAll(kept).future(); });
}

void DatasetEdits::replaceAll(const KeptDataPtr &data)
{
    showAnew();
    perform([this, data] { return writeAll(data).future(); });
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

void DatasetEdits::swapKept(const KeptPartPtr &kept)
{
    showCellsAnew();
    rewrite([this, kept] { return exchangeRows(kept).future(); });
}

void DatasetEdits::useKept(const KeptPartPtr &kept)
{
    showAnew();
    rewrite([this, kept] { return exchangeList(kept).future(); });
}

void DatasetEdits::moveColumn(int from, int to)
{
    showAnew();
    rewrite([this, from, to] { return exchangeColumns(from, to).future(); });
}

void DatasetEdits::moveRows(qint64 first, qint64 count, qint64 by)
{
    showCellsAnew();
    rewrite([this, first, count, by] { return changes().moveRows(first, count, by); });
}

void DatasetEdits::rewrite(const Step &step)
{
    if (++m_rewritings == 1)
        Q_EMIT rewritingChanged(true);
    perform([this, step] {
        m_model.setHeld(false);
        return step();
    });
}

void DatasetEdits::endRewriting()
{
    if (std::exchange(m_rewritings, 0) > 0)
        Q_EMIT rewritingChanged(false);
}

/// What is kept stays so until this is done.
Task<Result<void>> DatasetEdits::exchangeRows(KeptPartPtr kept)
{
    co_return co_await on(this, changes().swapKept(kept->number()));
}

Task<Result<void>> DatasetEdits::exchangeColumns(int from, int to)
{
    const auto change = co_await on(this, changes().moveColumn(from, to));
    if (!change)
        co_return unexpected(change.error());
    co_return Result<void>();
}

Task<Result<void>> DatasetEdits::exchangeList(KeptPartPtr kept)
{
    const auto change = co_await on(this, changes().useKept(kept->number()));
    if (!change)
        co_return unexpected(change.error());
    kept->setNumber(change->kept);
    co_return Result<void>();
}

void DatasetEdits::forget()
{
    endRewriting();
    m_cellsChanged = false;
    ++m_generation;
    m_waiting.clear();
    m_working = false;
    m_reload = false;
    m_changed = false;
    m_model.setHeld(false);
}

// ---- one after the other --------------------------------------------------------------------

void DatasetEdits::change(const Step &step)
{
    m_changed = true;
    perform(step);
}

void DatasetEdits::perform(const Step &step)
{
    m_model.setHeld(true);
    m_waiting.enqueue(step);
    next();
}

void DatasetEdits::next()
{
    if (m_working || m_waiting.isEmpty())
        return;
    m_working = true;
    const Step step = m_waiting.dequeue();
    // Also where it ended at once: what it is part of (a push on the undo stack, a change of the
    // model) comes to its end first, for whenDone() never answers from within.
    whenDone(step(), this, [this, generation = m_generation](const Result<void> &result) {
        if (generation == m_generation)
            ended(result);
    });
}

void DatasetEdits::ended(const Result<void> &result)
{
    m_working = false;
    if (!result) {
        m_waiting.clear();
        showAnew();
        Q_EMIT failed(result.error());
    }
    if (!m_waiting.isEmpty())
        next();
    else
        settle();
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
    endRewriting();
    if (std::exchange(m_changed, false))
        Q_EMIT changed();
    Q_EMIT settled();
}

// ---- steps that read first ------------------------------------------------------------------

Task<Result<void>> DatasetEdits::readThenRemove(qint64 at, qint64 count,
                                                std::shared_ptr<QList<Row>> kept)
{
    const auto rows = co_await on(this, m_store->rows(at, count));
    if (!rows)
        co_return unexpected(rows.error());
    *kept = *rows;
    co_return co_await on(this, m_store->removeRows(at, count));
}

Task<Result<void>> DatasetEdits::readAll(KeptDataPtr kept)
{
    const auto info = co_await on(this, m_store->info());
    if (!info)
        co_return unexpected(info.error());
    const auto rows = co_await on(this, m_store->rows(0, info->rows));
    if (!rows)
        co_return unexpected(rows.error());
    *kept = {info->columns, *rows};
    co_return Result<void>();
}

Task<Result<void>> DatasetEdits::writeAll(KeptDataPtr data)
{
    // By name: as a temporary within the awaited expression, some compilers destroy what it
    // captures twice.
    const ProjectStore::RowProducer produce = [data](const ProjectStore::RowSink &sink) {
        return sink(data->columns, data->rows);
    };
    const auto written = co_await on(this, m_store->replaceRows(produce));
    if (!written)
        co_return unexpected(written.error());
    co_return Result<void>();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dataset_rewriter.h"

#include "domain/cell_order.h"
#include "storage/places.h"
#include "storage/row_codec.h"
#include "storage/row_exchange.h"
#include "storage/row_mover.h"
#include "storage/row_sorter.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 blockRows = 1000;

constexpr auto insertRowSql =
    QLatin1StringView("INSERT INTO dataset_rows (place, cells) VALUES (?, CAST (? AS TEXT))");
constexpr auto updateRowSql =
    QLatin1StringView("UPDATE dataset_rows SET cells = CAST (? AS TEXT) WHERE place = ?");

/// In their order, apart, and all of them there.
bool areThere(const QList<RowSpan> &spans, qint64 rows)
{
    qint64 end = 0;
    for (const RowSpan &span : spans) {
        if (span.first < end || span.count <= 0 || span.count > rows - span.first)
            return false;
        end = span.first + span.count;
    }
    return !spans.isEmpty();
}

qint64 rowsIn(const QList<RowSpan> &spans)
{
    qint64 rows = 0;
    for (const RowSpan &span : spans)
        rows += span.count;
    return rows;
}

/// Writes rows anew and keeps what they were.
class KeepingChange
{
public:
    KeepingChange(const ProjectDatabase &database, const Dataset &dataset, qint64 kept)
        : m_database(database)
        , m_dataset(dataset)
        , m_kept(kept)
        , m_insert(database.prepare(insertRowSql))
        , m_update(database.prepare(updateRowSql))
    {}

    [[nodiscard]] Result<void> block(qint64 first, qint64 count,
                                     const DatasetChanges::RowChanger &change)
    {
        auto rows = readRows(m_database, m_dataset, first, count);
        if (!rows)
            return unexpected(rows.error());
        for (qint64 i = 0; i < rows->size(); ++i) {
            Row &row = (*rows)[i];
            const Row before = row;
            if (const auto changed = change(first + i, row); !changed)
                return changed;
            row.resize(m_dataset.columns.size());
            if (row == before)
                continue;
            m_insert->bind(0, toPlace(m_kept, first + i)).bindBytes(1, encodeRow(before));
            if (const auto done = m_insert->exec(); !done)
                return done;
            m_update->bindBytes(0, encodeRow(row)).bind(1, toPlace(m_dataset.id, first + i));
            if (const auto done = m_update->exec(); !done)
                return done;
            ++m_changed;
        }
        return {};
    }
    [[nodiscard]] qint64 changed() const { return m_changed; }

private:
    const ProjectDatabase &m_database;
    const Dataset &m_dataset;
    qint64 m_kept;
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_update;
    qint64 m_changed = 0;
};

} // namespace

Result<DatasetChange> DatasetRewriter::changeRows(const DatasetChanges::RowsChange &change,
                                                  const ChangeProgress &progress)
{
    DatasetChange result;
    const auto done = edit(
        [&](Dataset &dataset) -> Result<void> {
            const auto kept = newDataset(dataset.columns, dataset.rows);
            if (!kept)
                return unexpected(kept.error());
            for (const RowSpan &span : change.spans) {
                if (span.first < 0 || span.count < 0 || span.count > dataset.rows - span.first)
                    return fail(ErrorKind::NothingThere, QString::number(span.first));
            }
            if (!change.columns.isEmpty())
                dataset.columns = change.columns;
            KeepingChange changing(database(), dataset, kept->id);
            ChangeCount count(progress, rowsIn(change.spans));
            for (const RowSpan &span : change.spans) {
                for (qint64 at = 0; at < span.count; at += blockRows) {
                    const qint64 size = std::min(blockRows, span.count - at);
                    if (const auto goOn = count.next(size); !goOn)
                        return goOn;
                    if (const auto ok = changing.block(span.first + at, size, change.change); !ok)
                        return ok;
                }
            }
            const auto insert = database().prepare(insertRowSql);
            if (const auto added = insertBlock(dataset, *insert, dataset.rows, change.appended);
                !added)
                return added;
            const bool isAnother = changing.changed() > 0 || dataset.rows != kept->rows ||
                                   dataset.columns != kept->columns;
            result = {isAnother ? kept->id : 0, changing.changed()};
            return isAnother ? Result<void>() : dropUnused(kept->id);
        },
        progress);
    if (!done)
        return unexpected(done.error());
    return result;
}

Result<void> DatasetRewriter::swapKept(qint64 kept, const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            auto other = datasetById(database(), kept);
            if (!other)
                return unexpected(other.error());
            const qint64 rows = std::max(dataset.rows, other->rows);
            RowExchange exchange(database(), dataset, *other);
            if (const auto ready = exchange.prepare(); !ready)
                return ready;
            ChangeCount count(progress, rows);
            for (qint64 first = 0; first < rows; first += rowsInABlock) {
                const qint64 end = std::min(first + rowsInABlock, rows);
                if (const auto goOn = count.next(end - first); !goOn)
                    return goOn;
                if (const auto done = exchange.block(first, end); !done)
                    return done;
            }
            std::swap(dataset.columns, other->columns);
            std::swap(dataset.rows, other->rows);
            return saveDataset(*other);
        },
        progress);
}

Result<DatasetChange> DatasetRewriter::takeRows(const QList<RowSpan> &spans,
                                                const ChangeProgress &progress)
{
    DatasetChange result;
    const auto done = edit(
        [&](Dataset &dataset) -> Result<void> {
            if (!areThere(spans, dataset.rows))
                return fail(ErrorKind::NothingThere);
            const auto kept = newDataset(dataset.columns, dataset.rows);
            if (!kept)
                return unexpected(kept.error());
            const qint64 toKept = toPlace(kept->id, 0) - toPlace(dataset.id, 0);
            ChangeCount count(progress, dataset.rows - spans.first().first);
            RowMover mover(database(), count);
            qint64 taken = 0;
            for (qsizetype i = 0; i < spans.size(); ++i) {
                const auto &[first, size] = spans.at(i);
                const qint64 rest = first + size;
                const qint64 end = i + 1 < spans.size() ? spans.at(i + 1).first : dataset.rows;
                taken += size;
                if (const auto ok = mover.move(toPlace(dataset.id, first), size, toKept); !ok)
                    return ok;
                if (const auto ok = mover.move(toPlace(dataset.id, rest), end - rest, -taken); !ok)
                    return ok;
            }
            dataset.rows -= taken;
            result = {kept->id, taken};
            return {};
        },
        progress);
    if (!done)
        return unexpected(done.error());
    return result;
}

Result<void> DatasetRewriter::putRowsBack(qint64 kept, const QList<RowSpan> &spans,
                                          const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            const auto whole = datasetById(database(), kept);
            qint64 missing = rowsIn(spans);
            if (!whole)
                return unexpected(whole.error());
            if (dataset.rows + missing != whole->rows || !areThere(spans, whole->rows))
                return fail(ErrorKind::NothingThere, QString::number(kept));
            const qint64 fromKept = toPlace(dataset.id, 0) - toPlace(kept, 0);
            ChangeCount count(progress, whole->rows - spans.first().first);
            RowMover mover(database(), count);
            qint64 end = whole->rows;
            for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
                const qint64 rest = span->first + span->count;
                if (const auto ok =
                        mover.move(toPlace(dataset.id, rest - missing), end - rest, missing);
                    !ok)
                    return ok;
                if (const auto ok = mover.move(toPlace(kept, span->first), span->count, fromKept);
                    !ok)
                    return ok;
                missing -= span->count;
                end = span->first;
            }
            dataset.rows = whole->rows;
            return dropUnused(kept);
        },
        progress);
}

// ---- lists in place of others -----------------------------------------------------------------

Result<DatasetChange> DatasetRewriter::replaceWhole(const Replacing &replace)
{
    DatasetChange result;
    const auto done = database().write([&]() -> Result<void> {
        const auto old = currentDataset(database());
        if (!old)
            return unexpected(old.error());
        const auto replaced = replace(*old);
        if (!replaced)
            return unexpected(replaced.error());
        result = *replaced;
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return result;
}

Result<DatasetChange> DatasetRewriter::replaceKeeping(const ProjectStore::RowProducer &produce)
{
    return replaceWhole([&](const Dataset &old) -> Result<DatasetChange> {
        const auto added = addProduced(produce);
        if (!added)
            return unexpected(added.error());
        return DatasetChange{old.id, added->rows};
    });
}

Result<DatasetChange> DatasetRewriter::sortRows(int column, const CellOrder &order,
                                                const ChangeProgress &progress)
{
    return replaceWhole([&](const Dataset &old) -> Result<DatasetChange> {
        if (column < 0 || column >= old.columns.size())
            return fail(ErrorKind::NothingThere, QString::number(column));
        RowSorter sorter(database(), old, column, order, progress);
        const auto differs = sorter.prepare();
        if (!differs)
            return unexpected(differs.error());
        if (!*differs)
            return DatasetChange();
        const auto sorted = addDataset(old.columns, old.rows);
        if (!sorted)
            return unexpected(sorted.error());
        const auto insert = database().prepare(insertRowSql);
        qint64 at = 0;
        const auto written = sorter.handOver([&](const QByteArray &cells) {
            insert->bind(0, toPlace(sorted->id, at++)).bindBytes(1, cells);
            return insert->exec();
        });
        if (!written)
            return unexpected(written.error());
        return DatasetChange{old.id, old.rows};
    });
}

Result<DatasetChange> DatasetRewriter::removeColumn(int column, const ChangeProgress &progress)
{
    return replaceWhole([&](const Dataset &old) -> Result<DatasetChange> {
        if (column < 0 || column >= old.columns.size() || old.columns.size() < 2)
            return fail(ErrorKind::NothingThere, QString::number(column));
        QStringList columns = old.columns;
        columns.removeAt(column);
        auto narrower = addDataset(columns, 0);
        if (!narrower)
            return unexpected(narrower.error());
        const auto insert = database().prepare(insertRowSql);
        ChangeCount count(progress, old.rows);
        for (qint64 first = 0; first < old.rows; first += blockRows) {
            auto block = readRows(database(), old, first, blockRows);
            if (!block)
                return unexpected(block.error());
            if (const auto goOn = count.next(block->size()); !goOn)
                return unexpected(goOn.error());
            for (Row &row : *block)
                row.removeAt(column);
            const auto added = insertBlock(*narrower, *insert, first, *block);
            if (!added)
                return unexpected(added.error());
        }
        if (const auto saved = saveDataset(*narrower); !saved)
            return unexpected(saved.error());
        return DatasetChange{old.id, old.rows};
    });
}

Result<DatasetChange> DatasetRewriter::useKept(qint64 kept, const ChangeProgress &progress)
{
    return replaceWhole([&](const Dataset &now) -> Result<DatasetChange> {
        // It is done at once, but may have waited.
        if (const auto goOn = ChangeCount(progress, 1).next(1); !goOn)
            return unexpected(goOn.error());
        const auto goal = datasetById(database(), kept);
        if (!goal)
            return unexpected(goal.error());
        if (const auto used = useDataset(kept); !used)
            return unexpected(used.error());
        return DatasetChange{now.id, goal->rows};
    });
}

// ---- order ------------------------------------------------------------------------------------

Result<void> DatasetRewriter::moveColumn(int from, int to, const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            const auto width = dataset.columns.size();
            if (from < 0 || to < 0 || from >= width || to >= width)
                return fail(ErrorKind::NothingThere, QString::number(from));
            const auto update = database().prepare(updateRowSql);
            ChangeCount count(progress, dataset.rows);
            for (qint64 first = 0; first < dataset.rows; first += blockRows) {
                if (const auto goOn = count.next(blockRows); !goOn)
                    return goOn;
                auto block = readRows(database(), dataset, first, blockRows);
                if (!block)
                    return unexpected(block.error());
                for (qint64 i = 0; i < block->size(); ++i) {
                    (*block)[i].move(from, to);
                    update->bindBytes(0, encodeRow(block->at(i)))
                        .bind(1, toPlace(dataset.id, first + i));
                    if (const auto done = update->exec(); !done)
                        return done;
                }
            }
            dataset.columns.move(from, to);
            return {};
        },
        progress);
}

/// The rows that they go past are out of the way meanwhile, where no data set is.
Result<void> DatasetRewriter::shiftRows(qint64 first, qint64 count, qint64 by,
                                        const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            if (first < 0 || count <= 0 || by == 0 || first + by < 0 || first + by < -count ||
                first + count + std::max<qint64>(by, 0) > dataset.rows)
                return fail(ErrorKind::NothingThere, QString::number(first));
            const auto last = database().number(QStringLiteral("SELECT max(id) FROM datasets"));
            if (!last)
                return unexpected(last.error());
            const qint64 away = toPlace(*last + 1, 0) - toPlace(dataset.id, 0);
            const qint64 past = toPlace(dataset.id, by < 0 ? first + by : first + count);
            const qint64 size = std::abs(by);
            ChangeCount told(progress, count + 2 * size);
            RowMover mover(database(), told);
            if (const auto ok = mover.move(past, size, away); !ok)
                return ok;
            if (const auto ok = mover.move(toPlace(dataset.id, first), count, by); !ok)
                return ok;
            return mover.move(past + away, size, (by < 0 ? count : -count) - away);
        },
        progress);
}

Result<void> DatasetRewriter::dropKept(qint64 kept)
{
    return database().write([&]() -> Result<void> {
        const auto now = currentDataset(database());
        if (!now)
            return unexpected(now.error());
        return now->id == kept ? Result<void>() : dropUnused(kept);
    });
}

Result<void> DatasetRewriter::dropAllKept()
{
    const auto next = [this] {
        return database().number(QStringLiteral(
            "SELECT coalesce(min(id), 0) FROM datasets WHERE id NOT IN (SELECT dataset FROM runs) "
            "AND id NOT IN (SELECT dataset FROM project)"));
    };
    for (auto id = next(); !id || *id > 0; id = next()) {
        if (!id)
            return unexpected(id.error());
        if (const auto dropped = dropKept(*id); !dropped)
            return dropped;
    }
    return {};
}

} // namespace volley

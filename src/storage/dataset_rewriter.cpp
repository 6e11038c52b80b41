// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dataset_rewriter.h"

#include "domain/cell_order.h"
#include "storage/places.h"
#include "storage/row_codec.h"
#include "storage/row_sorter.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 blockRows = 1000;

constexpr auto insertRowSql =
    QLatin1StringView("INSERT INTO dataset_rows (place, cells) VALUES (?, CAST (? AS TEXT))");
constexpr auto updateRowSql =
    QLatin1StringView("UPDATE dataset_rows SET cells = CAST (? AS TEXT) WHERE place = ?");

Result<void> tell(const ChangeProgress &progress, qint64 done, qint64 total)
{
    return progress ? progress(done, total) : Result<void>();
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
    const auto done = edit([&](Dataset &dataset) -> Result<void> {
        const auto kept = newDataset(dataset.columns, 0);
        if (!kept)
            return unexpected(kept.error());
        qint64 total = 0;
        for (const RowSpan &span : change.spans) {
            if (span.first < 0 || span.count < 0 || span.count > dataset.rows - span.first)
                return fail(ErrorKind::NothingThere, QString::number(span.first));
            total += span.count;
        }
        if (!change.columns.isEmpty())
            dataset.columns = change.columns;
        KeepingChange changing(database(), dataset, kept->id);
        qint64 seen = 0;
        for (const RowSpan &span : change.spans) {
            for (qint64 at = 0; at < span.count; at += blockRows) {
                if (const auto goOn = tell(progress, seen + at, total); !goOn)
                    return goOn;
                const qint64 size = std::min(blockRows, span.count - at);
                if (const auto ok = changing.block(span.first + at, size, change.change); !ok)
                    return ok;
            }
            seen += span.count;
        }
        const auto insert = database().prepare(insertRowSql);
        if (const auto added = insertBlock(dataset, *insert, dataset.rows, change.appended); !added)
            return added;
        result = {changing.changed() > 0 ? kept->id : 0, changing.changed()};
        return result.kept > 0 ? Result<void>() : dropUnused(kept->id);
    });
    if (!done)
        return unexpected(done.error());
    return result;
}

/// The rows change places, and none is written anew. By way of negative numbers, so that no row
/// meets one that has not moved yet.
Result<void> DatasetRewriter::swapKept(qint64 kept)
{
    return edit([&](Dataset &dataset) -> Result<void> {
        const qint64 by = toPlace(dataset.id, 0) - toPlace(kept, 0);
        const auto away = database().prepare(QLatin1StringView(
            "UPDATE dataset_rows SET place = -(place + ?) WHERE place BETWEEN ? AND ?"));
        away->bind(0, by).bind(1, toPlace(kept, 0)).bind(2, toPlace(kept, placeLimit - 1));
        const auto moved = away->execChanging();
        if (!moved)
            return unexpected(moved.error());
        if (*moved == 0)
            return fail(ErrorKind::NothingThere, QString::number(kept));
        const auto keep = database().prepare(
            QLatin1StringView("UPDATE dataset_rows SET place = place - ? WHERE place IN "
                              "(SELECT -place FROM dataset_rows WHERE place < 0)"));
        keep->bind(0, by);
        if (const auto done = keep->exec(); !done)
            return done;
        return database().run(
            QStringLiteral("UPDATE dataset_rows SET place = -place WHERE place < 0"));
    });
}

Result<DatasetChange> DatasetRewriter::sortRows(int column, const CellOrder &order,
                                                const ChangeProgress &progress)
{
    DatasetChange result;
    const auto done = database().write([&]() -> Result<void> {
        const auto old = currentDataset(database());
        if (!old)
            return unexpected(old.error());
        if (column < 0 || column >= old->columns.size())
            return fail(ErrorKind::NothingThere, QString::number(column));
        RowSorter sorter(database(), *old, column, order, progress);
        const auto differs = sorter.prepare();
        if (!differs || !*differs)
            return differs ? Result<void>() : unexpected(differs.error());
        const auto sorted = addDataset(old->columns, old->rows);
        if (!sorted)
            return unexpected(sorted.error());
        const auto insert = database().prepare(insertRowSql);
        qint64 at = 0;
        const auto written = sorter.handOver([&](const QByteArray &cells) {
            insert->bind(0, toPlace(sorted->id, at++)).bindBytes(1, cells);
            return insert->exec();
        });
        result = {old->id, old->rows};
        return written;
    });
    if (!done)
        return unexpected(done.error());
    return result;
}

Result<DatasetChange> DatasetRewriter::useKept(qint64 kept)
{
    DatasetChange result;
    const auto done = database().write([&]() -> Result<void> {
        const auto now = currentDataset(database());
        if (!now)
            return unexpected(now.error());
        const auto goal = datasetById(database(), kept);
        if (!goal)
            return unexpected(goal.error());
        result = {now->id, goal->rows};
        return useDataset(kept);
    });
    if (!done)
        return unexpected(done.error());
    return result;
}

Result<void> DatasetRewriter::moveColumn(int from, int to, const ChangeProgress &progress)
{
    return edit([&](Dataset &dataset) -> Result<void> {
        const auto width = dataset.columns.size();
        if (from < 0 || to < 0 || from >= width || to >= width)
            return fail(ErrorKind::NothingThere, QString::number(from));
        const auto update = database().prepare(updateRowSql);
        for (qint64 first = 0; first < dataset.rows; first += blockRows) {
            if (const auto goOn = tell(progress, first, dataset.rows); !goOn)
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
    });
}

Result<void> DatasetRewriter::shiftRows(qint64 first, qint64 count, qint64 by)
{
    return edit([&](Dataset &dataset) -> Result<void> {
        if (first < 0 || count <= 0 || by == 0 || first + by < 0 || first + by < -count ||
            first + count + std::max<qint64>(by, 0) > dataset.rows)
            return fail(ErrorKind::NothingThere, QString::number(first));
        const auto away = database().prepare(QLatin1StringView(
            "UPDATE dataset_rows SET place = -(place + ?) WHERE place BETWEEN ? AND ?"));
        const auto shift = [&](qint64 from, qint64 size, qint64 distance) {
            away->bind(0, distance)
                .bind(1, toPlace(dataset.id, from))
                .bind(2, toPlace(dataset.id, from + size) - 1);
            return away->exec();
        };
        if (const auto done = shift(first, count, by); !done)
            return done;
        const auto others =
            by < 0 ? shift(first + by, -by, count) : shift(first + count, by, -count);
        if (!others)
            return others;
        return database().run(
            QStringLiteral("UPDATE dataset_rows SET place = -place WHERE place < 0"));
    });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dataset_editor.h"

#include "storage/places.h"
#include "storage/row_codec.h"
#include "storage/row_mover.h"

#include <algorithm>

namespace volley {

namespace {

constexpr auto insertRowSql =
    QLatin1StringView("INSERT INTO dataset_rows (place, cells) VALUES (?, CAST (? AS TEXT))");
constexpr auto updateRowSql =
    QLatin1StringView("UPDATE dataset_rows SET cells = CAST (? AS TEXT) WHERE place = ?");

} // namespace

Result<Dataset> datasetById(const ProjectDatabase &database, qint64 id)
{
    const auto select = database.prepare(
        QLatin1StringView("SELECT CAST (columns AS BLOB), row_count FROM datasets WHERE id = ?"));
    select->bind(0, id);
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    if (!select->next())
        return fail(ErrorKind::Damaged, database.path(), QStringLiteral("datasets"));
    auto columns = decodeRow(select->bytes(0));
    if (!columns)
        return fail(ErrorKind::Damaged, database.path(), QStringLiteral("datasets.columns"));
    return Dataset{id, std::move(*columns), select->number(1)};
}

Result<Dataset> currentDataset(const ProjectDatabase &database)
{
    const auto id = database.number(QStringLiteral("SELECT dataset FROM project WHERE id = 1"));
    if (!id)
        return unexpected(id.error());
    return datasetById(database, *id);
}

Result<QList<Row>> readRows(const ProjectDatabase &database, const Dataset &dataset, qint64 first,
                            qint64 count)
{
    QList<Row> rows;
    first = std::max<qint64>(first, 0);
    count = std::min(count, dataset.rows - first);
    if (count <= 0)
        return rows;
    rows.reserve(count);
    const auto select =
        database.prepare(QLatin1StringView("SELECT CAST (cells AS BLOB) FROM dataset_rows "
                                           "WHERE place BETWEEN ? AND ? ORDER BY place"));
    select->bind(0, toPlace(dataset.id, first)).bind(1, toPlace(dataset.id, first + count - 1));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    while (select->next()) {
        auto row = decodeRow(select->bytes(0));
        if (!row)
            return fail(ErrorKind::Damaged, database.path(), QStringLiteral("dataset_rows"));
        row->resize(dataset.columns.size());
        rows.append(std::move(*row));
    }
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return rows;
}

Result<Dataset> DatasetEditor::newDataset(const QStringList &columns, qint64 rows)
{
    const auto insert = m_database.prepare(
        QLatin1StringView("INSERT INTO datasets (id, columns, row_count) "
                          "SELECT coalesce(max(id), 0) + 1, CAST (? AS TEXT), ? FROM datasets"));
    insert->bindBytes(0, encodeRow(columns)).bind(1, rows);
    if (const auto done = insert->exec(); !done)
        return unexpected(done.error());
    const auto id = m_database.number(QStringLiteral("SELECT max(id) FROM datasets"));
    if (!id)
        return unexpected(id.error());
    return Dataset{*id, columns, rows};
}

Result<void> DatasetEditor::useDataset(qint64 id)
{
    const auto use =
        m_database.prepare(QLatin1StringView("UPDATE project SET dataset = ? WHERE id = 1"));
    use->bind(0, id);
    return use->exec();
}

Result<Dataset> DatasetEditor::addDataset(const QStringList &columns, qint64 rows)
{
    auto added = newDataset(columns, rows);
    if (!added)
        return added;
    if (const auto used = useDataset(added->id); !used)
        return unexpected(used.error());
    return added;
}

Result<void> DatasetEditor::saveDataset(const Dataset &dataset)
{
    const auto update = m_database.prepare(QLatin1StringView(
        "UPDATE datasets SET columns = CAST (? AS TEXT), row_count = ? WHERE id = ?"));
    update->bindBytes(0, encodeRow(dataset.columns)).bind(1, dataset.rows).bind(2, dataset.id);
    return update->exec();
}

Result<void> DatasetEditor::dropUnused(qint64 id)
{
    const auto rows = m_database.prepare(
        QLatin1StringView("DELETE FROM dataset_rows WHERE place BETWEEN ? AND ? "
                          "AND NOT EXISTS (SELECT 1 FROM runs WHERE dataset = ?)"));
    rows->bind(0, toPlace(id, 0)).bind(1, toPlace(id, placeLimit - 1)).bind(2, id);
    if (const auto done = rows->exec(); !done)
        return done;
    const auto dataset = m_database.prepare(QLatin1StringView(
        "DELETE FROM datasets WHERE id = ? AND NOT EXISTS (SELECT 1 FROM runs WHERE dataset = ?)"));
    dataset->bind(0, id).bind(1, id);
    return dataset->exec();
}

Result<Dataset> DatasetEditor::ownDataset(const ChangeProgress &progress)
{
    auto current = currentDataset(m_database);
    if (!current)
        return current;
    const auto used = m_database.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM runs WHERE dataset = %1)").arg(current->id));
    if (!used)
        return unexpected(used.error());
    if (*used == 0)
        return current;
    const auto copy = addDataset(current->columns, current->rows);
    if (!copy)
        return copy;
    const auto rows = m_database.prepare(QLatin1StringView(
        "INSERT INTO dataset_rows (place, cells) SELECT place - ? + ?, cells FROM dataset_rows "
        "WHERE place BETWEEN ? AND ? ORDER BY place"));
    rows->bind(0, toPlace(current->id, 0)).bind(1, toPlace(copy->id, 0));
    for (qint64 first = 0; first < current->rows; first += rowsInABlock) {
        if (const auto goOn = progress ? progress(0, 0) : Result<void>(); !goOn)
            return unexpected(goOn.error());
        const qint64 from = toPlace(current->id, first);
        rows->bind(2, from).bind(3, from + rowsInABlock - 1);
        if (const auto done = rows->exec(); !done)
            return unexpected(done.error());
    }
    return copy;
}

Result<void> DatasetEditor::edit(const std::function<Result<void>(Dataset &)> &change,
                                 const ChangeProgress &progress)
{
    return m_database.write([&]() -> Result<void> {
        if (const auto goOn = progress ? progress(0, 0) : Result<void>(); !goOn)
            return goOn;
        auto dataset = ownDataset(progress);
        if (!dataset)
            return unexpected(dataset.error());
        if (const auto done = change(*dataset); !done)
            return done;
        return saveDataset(*dataset);
    });
}

Result<void> DatasetEditor::insertBlock(Dataset &dataset, Statement &insert, qint64 at,
                                        const QList<Row> &rows)
{
    for (const Row &row : rows) {
        if (row.size() > dataset.columns.size()) {
            return unexpected(
                Error{ErrorKind::RaggedRow,
                      {},
                      at + 1,
                      0,
                      {},
                      QStringLiteral("%1/%2").arg(row.size()).arg(dataset.columns.size())});
        }
        insert.bind(0, toPlace(dataset.id, at++)).bindBytes(1, encodeRow(row));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    dataset.rows += rows.size();
    return {};
}

Result<Dataset> DatasetEditor::addProduced(const ProjectStore::RowProducer &produce)
{
    auto added = addDataset({}, 0);
    if (!added)
        return added;
    const auto insert = m_database.prepare(insertRowSql);
    const auto sink = [&](const QStringList &columns, const QList<Row> &block) {
        added->columns = columns;
        return insertBlock(*added, *insert, added->rows, block);
    };
    if (const auto produced = produce(sink); !produced)
        return unexpected(produced.error());
    if (const auto saved = saveDataset(*added); !saved)
        return unexpected(saved.error());
    return added;
}

Result<qint64> DatasetEditor::replaceRows(const ProjectStore::RowProducer &produce)
{
    qint64 rows = 0;
    const auto done = m_database.write([&]() -> Result<void> {
        const auto old = currentDataset(m_database);
        if (!old)
            return unexpected(old.error());
        const auto added = addProduced(produce);
        if (!added)
            return unexpected(added.error());
        rows = added->rows;
        return dropUnused(old->id);
    });
    if (!done)
        return unexpected(done.error());
    return rows;
}

Result<void> DatasetEditor::moveRest(const Dataset &dataset, qint64 from, qint64 by,
                                     const ChangeProgress &progress)
{
    ChangeCount count(progress, dataset.rows - from);
    return RowMover(m_database, count).move(toPlace(dataset.id, from), dataset.rows - from, by);
}

Result<void> DatasetEditor::insertRows(qint64 at, const QList<Row> &rows,
                                       const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            if (at < 0 || at > dataset.rows)
                return fail(ErrorKind::NothingThere, QString::number(at));
            if (const auto moved = moveRest(dataset, at, rows.size(), progress); !moved)
                return moved;
            const auto insert = m_database.prepare(insertRowSql);
            return insertBlock(dataset, *insert, at, rows);
        },
        progress);
}

Result<void> DatasetEditor::removeRows(qint64 at, qint64 count, const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            if (at < 0 || count < 0 || count > dataset.rows - at)
                return fail(ErrorKind::NothingThere, QString::number(at));
            const auto remove = m_database.prepare(
                QLatin1StringView("DELETE FROM dataset_rows WHERE place BETWEEN ? AND ?"));
            remove->bind(0, toPlace(dataset.id, at)).bind(1, toPlace(dataset.id, at + count) - 1);
            if (const auto done = remove->exec(); !done)
                return done;
            const auto moved = moveRest(dataset, at + count, -count, progress);
            dataset.rows -= count;
            return moved;
        },
        progress);
}

Result<void> DatasetEditor::setCell(qint64 row, int column, const QString &text,
                                    const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            if (row < 0 || row >= dataset.rows || column < 0 || column >= dataset.columns.size())
                return fail(ErrorKind::NothingThere, QStringLiteral("%1, %2").arg(row).arg(column));
            auto cells = readRows(m_database, dataset, row, 1);
            if (!cells)
                return unexpected(cells.error());
            if (cells->isEmpty())
                return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
            cells->first()[column] = text;
            const auto update = m_database.prepare(updateRowSql);
            update->bindBytes(0, encodeRow(cells->first())).bind(1, toPlace(dataset.id, row));
            return update->exec();
        },
        progress);
}

Result<void> DatasetEditor::cutRows(const Dataset &dataset, qsizetype width,
                                    const ChangeProgress &progress)
{
    constexpr qint64 blockSize = 1000;
    const auto update = m_database.prepare(updateRowSql);
    ChangeCount count(progress, dataset.rows);
    for (qint64 first = 0; first < dataset.rows; first += blockSize) {
        if (const auto goOn = count.next(blockSize); !goOn)
            return goOn;
        auto block = readRows(m_database, dataset, first, blockSize);
        if (!block)
            return unexpected(block.error());
        for (qint64 i = 0; i < block->size(); ++i) {
            (*block)[i].resize(width);
            update->bindBytes(0, encodeRow(block->at(i))).bind(1, toPlace(dataset.id, first + i));
            if (const auto done = update->exec(); !done)
                return done;
        }
    }
    return {};
}

Result<void> DatasetEditor::setColumns(const QStringList &columns, const ChangeProgress &progress)
{
    return edit(
        [&](Dataset &dataset) -> Result<void> {
            // Added columns need no writing: a row that ends early has empty cells there. Dropped
            // ones do, for else their cells would come back with the next column that is added.
            if (columns.size() < dataset.columns.size()) {
                if (const auto cut = cutRows(dataset, columns.size(), progress); !cut)
                    return cut;
            }
            dataset.columns = columns;
            return {};
        },
        progress);
}

} // namespace volley

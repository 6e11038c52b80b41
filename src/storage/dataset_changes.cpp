// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dataset_changes.h"

#include "domain/cell_order.h"
#include "storage/dataset_rewriter.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 rowsAtOnce = 1000;

/// As a change that keeps nothing.
Result<DatasetChange> asChange(const Result<void> &done)
{
    if (!done)
        return unexpected(done.error());
    return DatasetChange();
}

QFuture<Result<void>> withoutCount(QFuture<Result<DatasetChange>> future)
{
    return future.then([](const Result<DatasetChange> &change) -> Result<void> {
        if (!change)
            return unexpected(change.error());
        return {};
    });
}

} // namespace

QFuture<Result<DatasetChange>> DatasetChanges::changeRows(const RowsChange &change,
                                                          const ChangeProgress &progress)
{
    return m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return rewriter.changeRows(change, progress); });
}

QFuture<Result<void>> DatasetChanges::swapKept(qint64 kept, const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return asChange(rewriter.swapKept(kept, progress)); }));
}

QFuture<Result<DatasetChange>> DatasetChanges::takeRows(const QList<RowSpan> &spans,
                                                        const ChangeProgress &progress)
{
    return m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return rewriter.takeRows(spans, progress); });
}

QFuture<Result<void>> DatasetChanges::putRowsBack(qint64 kept, const QList<RowSpan> &spans,
                                                  const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.putRowsBack(kept, spans, progress));
    }));
}

QFuture<Result<DatasetChange>> DatasetChanges::replaceRows(const ProjectStore::RowProducer &produce)
{
    return m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return rewriter.replaceKeeping(produce); });
}

QFuture<Result<DatasetChange>> DatasetChanges::sortRows(int column, const QString &language,
                                                        bool descending,
                                                        const ChangeProgress &progress)
{
    return m_store.rewrite([=](DatasetRewriter &rewriter) {
        return rewriter.sortRows(column, CellOrder(language, descending), progress);
    });
}

QFuture<Result<DatasetChange>> DatasetChanges::removeColumn(int column,
                                                            const ChangeProgress &progress)
{
    return m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return rewriter.removeColumn(column, progress); });
}

QFuture<Result<DatasetChange>> DatasetChanges::useKept(qint64 kept, const ChangeProgress &progress)
{
    return m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return rewriter.useKept(kept, progress); });
}

QFuture<Result<DatasetChange>> DatasetChanges::moveColumn(int from, int to,
                                                          const ChangeProgress &progress)
{
    return m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.moveColumn(from, to, progress));
    });
}

QFuture<Result<void>> DatasetChanges::moveRows(qint64 first, qint64 count, qint64 by,
                                               const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.shiftRows(first, count, by, progress));
    }));
}

QFuture<Result<void>> DatasetChanges::insertRows(qint64 at, const QList<Row> &rows,
                                                 const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.insertRows(at, rows, progress));
    }));
}

QFuture<Result<void>> DatasetChanges::removeRows(qint64 at, qint64 count,
                                                 const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.removeRows(at, count, progress));
    }));
}

QFuture<Result<void>> DatasetChanges::setCell(qint64 row, int column, const QString &text,
                                              const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.setCell(row, column, text, progress));
    }));
}

QFuture<Result<void>> DatasetChanges::setColumns(const QStringList &columns,
                                                 const ChangeProgress &progress)
{
    return withoutCount(m_store.rewrite([=](DatasetRewriter &rewriter) {
        return asChange(rewriter.setColumns(columns, progress));
    }));
}

void DatasetChanges::dropKept(qint64 kept)
{
    static_cast<void>(m_store.rewrite(
        [=](DatasetRewriter &rewriter) { return asChange(rewriter.dropKept(kept)); }));
}

QFuture<Result<void>> DatasetChanges::scan(const RowSpan &rows, const RowTaker &take)
{
    return m_store.scan(
        [=](const ProjectDatabase &database, const std::atomic_bool &stop) -> Result<void> {
            return database.read([&]() -> Result<void> {
                const auto dataset = currentDataset(database);
                if (!dataset)
                    return unexpected(dataset.error());
                const qint64 end = std::min(dataset->rows, rows.first + rows.count);
                for (qint64 first = rows.first; first < end; first += rowsAtOnce) {
                    if (stop.load(std::memory_order_relaxed))
                        return fail(ErrorKind::Cancelled, database.path());
                    const auto block =
                        readRows(database, *dataset, first, std::min(rowsAtOnce, end - first));
                    if (!block)
                        return unexpected(block.error());
                    if (const auto taken = take(first, *block); !taken)
                        return taken;
                }
                return {};
            });
        });
}

} // namespace volley

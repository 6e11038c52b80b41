// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_copier.h"

#include "base/when_done.h"
#include "exchange/delimited_writer.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace volley {

namespace {

/// A clipboard holds its text in memory, twice and more.
constexpr qint64 mostRows = 100'000;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qint64 rowsAtOnce = 1'000;

} // namespace

void CellCopier::copy(ProjectStore &store, const QList<RowRange> &rows, const QList<int> &columns)
{
    qint64 count = 0;
    for (const RowRange &range : rows)
        count += range.count;
    if (count == 0 || columns.isEmpty())
        return;
    if (count > mostRows) {
        Q_EMIT problem(tr("Up to %Ln row(s) can be copied at once. Select fewer.", nullptr,
                          pluralOf(mostRows)));
        return;
    }
    whenDone(read(&store, rows, columns, ++m_turn).future(), this,
             [this](const Result<void> &done) {
                 if (!done)
                     Q_EMIT problem(describe(done.error()));
             });
}

Task<Result<void>> CellCopier::read(ProjectStore *store, QList<RowRange> rows, QList<int> columns,
                                    quint64 turn)
{
    QByteArray buffer;
    DelimitedWriter writer(buffer, '\t', false, false);
    const bool single = rows.size() == 1 && rows.first().count == 1 && columns.size() == 1;
    for (const RowRange &range : rows) {
        for (qint64 at = 0; at < range.count; at += rowsAtOnce) {
            const auto block = co_await on(
                this, store->rows(range.first + at, std::min(rowsAtOnce, range.count - at)));
            if (!block)
                co_return unexpected(block.error());
            if (turn != m_turn)
                co_return Result<void>();
            for (const Row &row : *block) {
                if (single) {
                    QGuiApplication::clipboard()->setText(row.value(columns.first()));
                    Q_EMIT copied();
                    co_return Result<void>();
                }
                for (const int column : columns)
                    writer.cell(row.value(column));
                writer.endRecord();
            }
            if (buffer.size() > mostBytes) {
                Q_EMIT problem(tr("That is too much text for the clipboard. Select fewer rows."));
                co_return Result<void>();
            }
        }
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer));
    Q_EMIT copied();
    co_return Result<void>();
}

} // namespace volley

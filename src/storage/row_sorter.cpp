// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_sorter.h"

#include "storage/places.h"
#include "storage/row_codec.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 rowsAtOnce = 1000;
/// Of a piece: so many rows, or so many characters in the column.
constexpr size_t mostRows = 50'000;
constexpr qsizetype mostCharacters = 16 * 1024 * 1024;

} // namespace

/// The first row of a piece that has not been handed over.
struct RowSorter::Head
{
    CellOrder::Key key;
    QByteArray cells;
    qint64 row = 0;
    size_t piece = 0;
};

RowSorter::RowSorter(const ProjectDatabase &database, const Dataset &dataset, int column,
                     const CellOrder &order, const ChangeProgress &progress)
    : m_database(database)
    , m_dataset(dataset)
    , m_column(column)
    , m_order(order)
    , m_progress(progress)
{}

/// Reading counts as a part of the work, writing as two.
Result<void> RowSorter::tell(qint64 done)
{
    return m_progress && done % rowsAtOnce == 0 ? m_progress(done, 3 * m_dataset.rows)
                                                : Result<void>();
}

Result<QString> RowSorter::keyCell(const QByteArray &cells) const
{
    const auto row = decodeRow(cells);
    if (!row)
        return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
    return row->value(m_column);
}

Result<bool> RowSorter::prepare()
{
    m_rows.reserve(size_t(m_dataset.rows));
    const auto select =
        m_database.prepare(QLatin1StringView("SELECT CAST (cells AS BLOB) FROM dataset_rows "
                                             "WHERE place BETWEEN ? AND ? ORDER BY place"));
    select->bind(0, toPlace(m_dataset.id, 0))
        .bind(1, toPlace(m_dataset.id, 0) + std::max<qint64>(m_dataset.rows, 1) - 1);
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    do {
        if (const auto read = readPiece(*select); !read)
            return unexpected(read.error());
    } while (m_pieces.back().end > m_pieces.back().next);
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    if (qint64(m_rows.size()) != m_dataset.rows)
        return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
    m_pieces.pop_back();
    return !m_isSorted;
}

Result<void> RowSorter::readPiece(Statement &select)
{
    struct Entry
    {
        CellOrder::Key key;
        qint64 row;
    };
    std::vector<Entry> entries;
    qsizetype characters = 0;
    const auto first = qint64(m_rows.size());
    while (entries.size() < mostRows && characters < mostCharacters && select.next()) {
        const auto cell = keyCell(select.bytes(0));
        if (!cell)
            return unexpected(cell.error());
        characters += cell->size();
        entries.push_back({m_order.keyOf(*cell), first + qint64(entries.size())});
        m_isSorted = m_isSorted && (!m_last || m_order.compare(*m_last, entries.back().key) <= 0);
        m_last = entries.back().key;
        if (const auto goOn = tell(entries.back().row); !goOn)
            return goOn;
    }
    std::stable_sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        return m_order.compare(a.key, b.key) < 0;
    });
    for (const Entry &entry : entries)
        m_rows.push_back(entry.row);
    m_pieces.push_back({size_t(first), m_rows.size()});
    return {};
}

Result<RowSorter::Head> RowSorter::headOf(Statement &select, size_t piece)
{
    const qint64 row = m_rows[m_pieces[piece].next++];
    select.bind(0, toPlace(m_dataset.id, row));
    if (const auto done = select.exec(); !done)
        return unexpected(done.error());
    if (!select.next())
        return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
    const QByteArray cells = select.bytes(0);
    const auto cell = keyCell(cells);
    if (!cell)
        return unexpected(cell.error());
    return Head{m_order.keyOf(*cell), cells, row, piece};
}

Result<void> RowSorter::handOver(const std::function<Result<void>(const QByteArray &cells)> &take)
{
    const auto select = m_database.prepare(
        QLatin1StringView("SELECT CAST (cells AS BLOB) FROM dataset_rows WHERE place = ?"));
    const auto later = [this](const Head &a, const Head &b) {
        const int order = m_order.compare(a.key, b.key);
        return order != 0 ? order > 0 : a.row > b.row;
    };
    std::vector<Head> heads;
    const auto push = [&](size_t piece) -> Result<void> {
        if (m_pieces[piece].next == m_pieces[piece].end)
            return {};
        auto head = headOf(*select, piece);
        if (!head)
            return unexpected(head.error());
        heads.push_back(std::move(*head));
        std::push_heap(heads.begin(), heads.end(), later);
        return {};
    };
    for (size_t piece = 0; piece < m_pieces.size(); ++piece) {
        if (const auto pushed = push(piece); !pushed)
            return pushed;
    }
    for (qint64 done = 0; !heads.empty(); ++done) {
        if (const auto goOn = tell(m_dataset.rows + 2 * done); !goOn)
            return goOn;
        std::pop_heap(heads.begin(), heads.end(), later);
        const Head head = std::move(heads.back());
        heads.pop_back();
        if (const auto taken = take(head.cells); !taken)
            return taken;
        if (const auto pushed = push(head.piece); !pushed)
            return pushed;
    }
    return {};
}

} // namespace volley

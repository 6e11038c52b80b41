// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/dataset_model.h"

#include "base/when_done.h"
#include "presentation/number_text.h"
#include "prompts/cell_text.h"

#include <algorithm>
#include <limits>

namespace volley {

namespace {

constexpr qint64 blockRows = 128;
/// Of characters, over all blocks.
constexpr qsizetype mostKept = 32 * 1024 * 1024;
/// More blocks than a screen shows: those that were scrolled past are not read.
constexpr qsizetype mostWanted = 6;
/// When rows come or go before them.
constexpr qint64 blocksMoved = 8;
constexpr qsizetype shownLength = 400;

qsizetype sizeOf(const QList<Row> &rows)
{
    qsizetype size = 1;
    for (const Row &row : rows) {
        for (const QString &cell : row)
            size += cell.size() + 16;
    }
    return size;
}

} // namespace

DatasetModel::DatasetModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_blocks(mostKept)
{}

void DatasetModel::reset(const QStringList &columns, qint64 rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = std::min<qint64>(rows, std::numeric_limits<int>::max());
    ++m_generation;
    m_blocks.clear();
    m_wanted.clear();
    m_inFlight.clear();
    m_unreadable.clear();
    m_stale.clear();
    endResetModel();
}

void DatasetModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held)
        fetch();
}

// ---- reading --------------------------------------------------------------------------------

const Row *DatasetModel::readRow(qint64 row) const
{
    const QList<Row> *block = m_blocks.object(row / blockRows);
    const qint64 place = row % blockRows;
    if (block && m_stale.contains(row / blockRows))
        want(row / blockRows);
    if (block && place < block->size())
        return &block->at(place);
    want(row / blockRows);
    return nullptr;
}

std::optional<Row> DatasetModel::row(qint64 row) const
{
    const Row *found = row >= 0 && row < m_rows ? readRow(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void DatasetModel::want(qint64 block) const
{
    if (m_inFlight.contains(block) || m_unreadable.contains(block))
        return;
    m_wanted.removeOne(block);
    m_wanted.append(block);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_fetchComes || m_held)
        return;
    m_fetchComes = true;
    auto *self = const_cast<DatasetModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetch(); }, Qt::QueuedConnection);
}

void DatasetModel::fetch()
{
    m_fetchComes = false;
    if (m_held || !m_reader)
        return;
    const QList<qint64> wanted = std::exchange(m_wanted, {});
    for (auto block = wanted.crbegin(); block != wanted.crend(); ++block) {
        if (*block * blockRows >= m_rows || m_inFlight.contains(*block))
            continue;
        m_inFlight.insert(*block);
        whenDone(m_reader(*block * blockRows, blockRows), this,
                 [this, block = *block, generation = m_generation](const Result<QList<Row>> &rows) {
                     if (generation == m_generation)
                         take(block, rows);
                 });
    }
}

void DatasetModel::take(qint64 block, const Result<QList<Row>> &rows)
{
    m_inFlight.remove(block);
    m_stale.remove(block);
    if (!rows) {
        m_unreadable.insert(block);
        Q_EMIT failed(rows.error());
        return;
    }
    keep(block, *rows);
    const qint64 first = block * blockRows;
    const qint64 last = std::min(first + blockRows, m_rows) - 1;
    // What is not in the file would be asked for again for ever.
    if (rows->size() < last - first + 1)
        m_unreadable.insert(block);
    if (last < first || m_columns.isEmpty())
        return;
    Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                       index(static_cast<int>(last), columnCount() - 1));
    Q_EMIT loaded(first, last - first + 1);
}

void DatasetModel::outdate()
{
    ++m_generation;
    const QSet<qint64> again = std::exchange(m_inFlight, {});
    for (const qint64 block : again)
        want(block);
}

void DatasetModel::keep(qint64 block, const QList<Row> &rows)
{
    // A block that is larger than all that may be kept would be dropped at once, and asked for
    // again for ever.
    m_blocks.insert(block, new QList<Row>(rows), std::min(sizeOf(rows), mostKept / 4));
}

/// What is to be read again does not move along.
void DatasetModel::dropStale()
{
    for (const qint64 block : std::exchange(m_stale, {}))
        m_blocks.remove(block);
}

void DatasetModel::moveRead(qint64 at, qint64 removed, qint64 inserted, const QList<Row> &rows)
{
    const qint64 first = at / blockRows;
    QList<Row> read;
    for (qint64 block = first; block < first + blocksMoved; ++block) {
        if (const QList<Row> *found = m_blocks.object(block))
            read.append(*found);
        if (read.size() < (block - first + 1) * blockRows)
            break;
    }
    const QList<qint64> blocks = m_blocks.keys();
    for (const qint64 block : blocks) {
        if (block >= first)
            m_blocks.remove(block);
    }
    m_unreadable.clear();
    const qsizetype place = std::min<qsizetype>(at - first * blockRows, read.size());
    QList<Row> after = read.mid(std::min<qsizetype>(place + removed, read.size()));
    read.resize(place);
    if (first * blockRows + place == at && rows.size() == inserted)
        read += rows + after;
    for (qint64 block = 0; block * blockRows < read.size(); ++block)
        keep(first + block, read.mid(block * blockRows, blockRows));
}

// ---- changes --------------------------------------------------------------------------------

void DatasetModel::changeCell(qint64 row, int column, const QString &text)
{
    if (row < 0 || row >= m_rows || column < 0 || column >= m_columns.size())
        return;
    outdate();
    QList<Row> *block = m_blocks.object(row / blockRows);
    const qint64 place = row % blockRows;
    if (block && place < block->size() && column < block->at(place).size())
        (*block)[place][column] = text;
    const QModelIndex changed = index(static_cast<int>(row), column);
    Q_EMIT dataChanged(changed, changed);
}

void DatasetModel::insertRows(qint64 at, qint64 count, const QList<Row> &rows)
{
    if (at < 0 || at > m_rows || count <= 0 || m_rows + count > std::numeric_limits<int>::max())
        return;
    dropStale();
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
    outdate();
    moveRead(at, 0, count, rows);
    m_rows += count;
    endInsertRows();
}

void DatasetModel::removeRows(qint64 at, qint64 count)
{
    if (at < 0 || count <= 0 || at + count > m_rows)
        return;
    dropStale();
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
    outdate();
    moveRead(at, count, 0, {});
    m_rows -= count;
    endRemoveRows();
}

void DatasetModel::readAgain()
{
    outdate();
    const QList<qint64> blocks = m_blocks.keys();
    m_stale = QSet<qint64>(blocks.cbegin(), blocks.cend());
    m_unreadable.clear();
    if (m_rows > 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DatasetModel::changeColumns(const QStringList &columns)
{
    const auto old = static_cast<int>(m_columns.size());
    const auto now = static_cast<int>(columns.size());
    if (old != now)
        outdate();
    if (now > old)
        beginInsertColumns({}, old, now - 1);
    else if (now < old)
        beginRemoveColumns({}, now, old - 1);
    m_columns = columns;
    if (old != now) {
        m_blocks.clear();
        m_stale.clear();
    }
    if (now > old)
        endInsertColumns();
    else if (now < old)
        endRemoveColumns();
    if (now > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, now - 1);
}

// ---- the view's side ------------------------------------------------------------------------

int DatasetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int DatasetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const QString *DatasetModel::cell(const QModelIndex &index) const
{
    const Row *row = readRow(index.row());
    return row && index.column() < row->size() ? &row->at(index.column()) : nullptr;
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const QString *text = cell(index);
    if (!text)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(*text, shownLength);
    case Qt::ToolTipRole:
        return text->isEmpty() ? QVariant() : QVariant(cellToolTip(*text));
    default:
        return *text;
    }
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return countText(section + 1);
    return section < m_columns.size() ? QVariant(m_columns.at(section)) : QVariant();
}

Qt::ItemFlags DatasetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // What has not been read cannot be edited: the person would type over an unseen text.
    if (m_editable && index.isValid() && cell(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace volley

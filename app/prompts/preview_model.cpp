// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/preview_model.h"

#include "base/short_text.h"
#include "presentation/number_text.h"
#include "prompts/cell_text.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype cellLength = 300;
/// As much as a tool tip shows: the rest of a long cell is not held.
constexpr qsizetype cellKept = 1200;
/// More do not fit on any screen, and a header with ten thousand sections is slow.
constexpr qsizetype mostColumns = 200;

} // namespace

PreviewRows previewOf(const QStringList &columns, const QList<Row> &rows)
{
    PreviewRows preview;
    for (const QString &column : columns.mid(0, mostColumns))
        preview.columns.append(elided(column, cellLength));
    for (const Row &row : rows.mid(0, previewRows)) {
        Row cells;
        for (const QString &cell : row.mid(0, mostColumns))
            cells.append(elided(cell, cellKept));
        preview.rows.append(cells);
    }
    return preview;
}

void PreviewModel::show(const PreviewRows &rows)
{
    beginResetModel();
    m_shown = rows;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_shown.rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return oneLine(text, cellLength);
    if (role == Qt::ToolTipRole)
        return cellToolTip(text);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (role == Qt::TextAlignmentRole)
        return QVariant((across ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (!across)
        return countText(section + 1);
    return section < m_shown.columns.size()
               ? QVariant(oneLine(m_shown.columns.at(section), cellLength))
               : QVariant();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/preview_model.h"

#include "presentation/number_text.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype cellLength = 300;
constexpr qsizetype toolTipLength = 1200;
/// More do not fit on any screen, and a header with ten thousand sections is slow.
constexpr qsizetype mostColumns = 200;

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Not between the halves of a character.
    return text.left(most - (text.at(most - 1).isHighSurrogate() ? 1 : 0)) + QChar(0x2026);
}

QString oneLine(const QString &text)
{
    QString line = shortened(text, cellLength);
    for (QChar &c : line) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x21B5); // ↵
        else if (c.unicode() < 0x20)
            c = QLatin1Char(' ');
    }
    return line;
}

QString toolTip(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

PreviewRows previewOf(const QStringList &columns, const QList<Row> &rows)
{
    PreviewRows preview;
    for (const QString &column : columns.mid(0, mostColumns))
        preview.columns.append(shortened(column, cellLength));
    for (const Row &row : rows.mid(0, previewRows)) {
        Row cells;
        for (const QString &cell : row.mid(0, mostColumns))
            cells.append(shortened(cell, toolTipLength));
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
        return oneLine(text);
    if (role == Qt::ToolTipRole)
        return toolTip(text);
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
    return section < m_shown.columns.size() ? QVariant(oneLine(m_shown.columns.at(section)))
                                            : QVariant();
}

} // namespace volley

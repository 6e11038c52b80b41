// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_paste.h"

#include <algorithm>
#include <limits>

namespace volley {

namespace {

/// Rows of the areas, each once and in order, up to `rows`.
QList<RowSpan> spansOf(const QList<QRect> &areas, qint64 rows)
{
    QList<RowSpan> spans;
    for (const QRect &area : areas)
        spans.append({area.top(), std::min<qint64>(area.height(), rows - area.top())});
    std::sort(spans.begin(), spans.end(),
              [](const RowSpan &a, const RowSpan &b) { return a.first < b.first; });
    QList<RowSpan> joined;
    for (const RowSpan &span : spans) {
        if (span.count <= 0)
            continue;
        if (!joined.isEmpty() && span.first <= joined.last().first + joined.last().count)
            joined.last().count =
                std::max(joined.last().count, span.first + span.count - joined.last().first);
        else
            joined.append(span);
    }
    return joined;
}

/// Sets what a row has in the areas to what `textAt` says for a column and row of an area.
template<typename TextAt>
void fill(qint64 row, Row &cells, const QList<QRect> &areas, const TextAt &textAt)
{
    for (const QRect &area : areas) {
        if (row < area.top() || row > area.bottom())
            continue;
        const int last = std::min(area.right(), int(cells.size()) - 1);
        for (int column = area.left(); column <= last; ++column)
            textAt(cells[column], column - area.left(), row - area.top());
    }
}

QStringList withColumns(QStringList columns, int more)
{
    for (int number = int(columns.size()) + 1; more > 0; ++number) {
        const QString name = QStringLiteral("column%1").arg(number);
        if (columns.contains(name))
            continue;
        columns.append(name);
        --more;
    }
    return columns;
}

} // namespace

int CellPaste::width() const
{
    qsizetype width = 0;
    for (const Row &row : cells)
        width = std::max(width, row.size());
    return int(width);
}

CellPaste CellPaste::plan(const QList<Row> &cells, const QList<QRect> &selected,
                          const QStringList &columns, qint64 rows)
{
    CellPaste paste{cells, selected};
    const int width = paste.width();
    const auto height = int(cells.size());
    if (width == 0 || selected.isEmpty())
        return {};
    if (width == 1 && height == 1)
        return paste;
    QRect area = selected.first();
    for (const QRect &other : selected)
        area.setTopLeft({std::min(area.left(), other.left()), std::min(area.top(), other.top())});
    const bool isEvenPart =
        selected.size() == 1 && area.width() % width == 0 && area.height() % height == 0;
    if (!isEvenPart)
        area.setSize({width, height});
    paste.areas = {area};
    paste.missingColumns = std::max(0, area.left() + area.width() - int(columns.size()));
    paste.missingRows = std::max<qint64>(0, qint64(area.top()) + area.height() - rows);
    return paste;
}

DatasetChanges::RowsChange CellPaste::change(const QStringList &columns, qint64 rows,
                                             bool addColumns) const
{
    DatasetChanges::RowsChange change;
    change.spans = spansOf(areas, rows);
    if (addColumns && missingColumns > 0)
        change.columns = withColumns(columns, missingColumns);
    const auto textAt = [cells = cells, width = width()](QString &cell, int column, qint64 row) {
        const Row &source = cells.at(row % cells.size());
        // A row that ends early leaves what is behind its end.
        if (column % width < source.size())
            cell = source.at(column % width);
    };
    change.change = [areas = areas, textAt](qint64 row, Row &found) -> Result<void> {
        fill(row, found, areas, textAt);
        return {};
    };
    const qsizetype wide = change.columns.isEmpty() ? columns.size() : change.columns.size();
    for (qint64 row = rows; row < rows + missingRows; ++row) {
        Row added(wide);
        fill(row, added, areas, textAt);
        change.appended.append(added);
    }
    return change;
}

DatasetChanges::RowsChange filledWith(const QList<QRect> &areas, const QString &text)
{
    DatasetChanges::RowsChange change;
    change.spans = spansOf(areas, std::numeric_limits<qint64>::max());
    change.change = [areas, text](qint64 row, Row &cells) -> Result<void> {
        fill(row, cells, areas, [&text](QString &cell, int, qint64) { cell = text; });
        return {};
    };
    return change;
}

} // namespace volley

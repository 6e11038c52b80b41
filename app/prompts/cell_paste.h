// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"

#include <QRect>

namespace volley {

/// Where cells from a clipboard go in a list. A value; rectangles are columns (x) and rows (y).
struct CellPaste
{
    QList<Row> cells;   ///< as many in each row as it had on the clipboard
    QList<QRect> areas; ///< that are filled, with the cells again and again where they are larger
    int missingColumns = 0;
    qint64 missingRows = 0;

    /// A single cell fills all that is selected, other cells a selection of which they are an even
    /// part; else they go from the first selected cell on, as far as they reach.
    [[nodiscard]] static CellPaste plan(const QList<Row> &cells, const QList<QRect> &selected,
                                        const QStringList &columns, qint64 rows);

    [[nodiscard]] int width() const;
    /// The whole of it, as a change of a list with these columns and rows: with those that are
    /// missing, or, where `addColumns` is false, without what stands in missing columns.
    [[nodiscard]] DatasetChanges::RowsChange change(const QStringList &columns, qint64 rows,
                                                    bool addColumns) const;
};

/// Calls for a change of those cells: each is set to `text`.
[[nodiscard]] DatasetChanges::RowsChange filledWith(const QList<QRect> &areas, const QString &text);

} // namespace volley

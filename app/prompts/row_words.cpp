// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/row_words.h"

#include "presentation/number_text.h"
#include "prompts/dataset_edits.h"

#include <QCoreApplication>

namespace volley {

namespace {

class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::RowWords)
};

} // namespace

QString rowsInWords(qint64 rows)
{
    return rows == 1 ? RowWords::tr("1 row") : RowWords::tr("%1 rows").arg(countText(rows));
}

QString columnsInWords(qint64 columns)
{
    return columns == 1 ? RowWords::tr("1 column")
                        : RowWords::tr("%1 columns").arg(countText(columns));
}

QString withReplacement(const QString &understood, qint64 rowsThere)
{
    //: %1 says what was understood, such as "12 rows, 1 column"
    if (rowsThere <= 0)
        return RowWords::tr("%1.").arg(understood);
    if (rowsThere == 1)
        return RowWords::tr("%1; replaces the row that is there.").arg(understood);
    if (rowsThere > mostKeptRows)
        return RowWords::tr("%1; replaces the %2 rows that are there. This cannot be undone.")
            .arg(understood, countText(rowsThere));
    return RowWords::tr("%1; replaces the %2 rows that are there.")
        .arg(understood, countText(rowsThere));
}

} // namespace volley

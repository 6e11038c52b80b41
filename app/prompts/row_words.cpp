// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/row_words.h"

#include "presentation/plurals.h"

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
    return RowWords::tr("%Ln row(s)", nullptr, pluralOf(rows));
}

QString columnsInWords(qint64 columns)
{
    return RowWords::tr("%Ln column(s)", nullptr, pluralOf(columns));
}

QString withReplacement(const QString &understood, qint64 rowsThere)
{
    //: %1 says what was understood, such as "12 rows, 1 column"
    if (rowsThere <= 0)
        return RowWords::tr("%1.").arg(understood);
    return RowWords::tr("%1; replaces the (row that is|%Ln rows that are) there.", nullptr,
                        pluralOf(rowsThere))
        .arg(understood);
}

} // namespace volley

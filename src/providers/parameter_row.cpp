// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/parameter_row.h"

namespace volley {

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<ParameterSpec> specsOf(std::span<const ParameterRow> rows)
{
    QList<ParameterSpec> specs;
    for (const ParameterRow &row : rows)
        specs.append(ParameterSpec{QString::fromLatin1(row.path), row.kind, row.least, row.most,
                                   wordsOf(row.choices)});
    return specs;
}

} // namespace volley

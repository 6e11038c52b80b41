// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// Numbers of rows and columns as a person says them. Pure.

/// "1 row", "1,200 rows"
[[nodiscard]] QString rowsInWords(qint64 rows);
/// "1 column", "12 columns"
[[nodiscard]] QString columnsInWords(qint64 columns);
/// Ends the sentence that begins with what was understood: what a new list takes the place of.
[[nodiscard]] QString withReplacement(const QString &understood, qint64 rowsThere);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace volley {

/// By the path's extension.
[[nodiscard]] std::optional<TextFormat> textFormatForPath(const QString &path);
/// By the first block of a text; `whole` if there is no more. JSON and a table with labels on top
/// are recognised, everything else is a prompt a line.
[[nodiscard]] TextFormat guessFormat(const QByteArray &head, bool whole);
/// Whether the text's first line with something in it is a JSON object.
[[nodiscard]] bool beginsWithJsonLine(const QByteArray &head, bool whole);

/// How well a delimiter splits a text into a table.
struct DelimiterGuess
{
    char delimiter = ',';
    qsizetype columns = 0; ///< of the first record
    qsizetype records = 0;
    double share = 0;   ///< of the records, those with as many cells as the first
    bool clean = false; ///< no fault in the quotes
    QStringList first;

    /// Every record of a text with several columns agrees.
    [[nodiscard]] bool isTable() const { return clean && columns > 1 && records > 1 && share >= 1; }
};
/// The delimiter among , ; tab | that splits the first records best.
[[nodiscard]] DelimiterGuess guessDelimiter(const QByteArray &head, bool whole);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QList>
#include <QStringView>

namespace volley {

/// Cells as a spreadsheet puts them on the clipboard.
struct ClipboardCells
{
    QList<Row> rows;             ///< as many cells as stand there
    bool hasWrappedCell = false; ///< one with a line break inside of quotes
};

/// Splits at tabs and line ends. This is not CSV: a cell is in quotes, with its own quotes doubled,
/// only where it holds a line break, a tab or quotes that were doubled; every other quote is text,
/// also one a cell begins with. Any text can be read.
enum class EmptyLines {
    LeaveOut, ///< lines without anything are no rows: a list is pasted
    Keep,     ///< they are rows of empty cells: each has its place among others
};
[[nodiscard]] ClipboardCells clipboardCells(QStringView text,
                                            EmptyLines empty = EmptyLines::LeaveOut);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/row_blocks.h"

class QIODevice;

namespace volley {

/// Whether a file begins as Excel's do (a ZIP file).
[[nodiscard]] bool looksLikeXlsx(QByteArrayView head);

/// Reads the first visible sheet of an Excel workbook: its first row that is not empty names the
/// columns, empty rows are skipped. Numbers as Excel shows them without a format, dates as ISO
/// 8601, formulas as their last result. In errors, line is the sheet's row.
[[nodiscard]] Result<void> readXlsx(QIODevice &device, const QString &name,
                                    const ImportOptions &options, RowBlocks &rows);

} // namespace volley

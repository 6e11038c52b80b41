// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/row_blocks.h"
#include "exchange/text_source.h"

namespace volley {

/// One JSON object (or string) a line. Reads the source twice: once for the columns, once for the
/// rows.
[[nodiscard]] Result<void> readJsonLines(TextSource &source, const ImportOptions &options,
                                         RowBlocks &rows);
/// An array of objects or of strings; at most 256 MB, for it is held in memory.
[[nodiscard]] Result<void> readJson(TextSource &source, const ImportOptions &options,
                                    RowBlocks &rows);

} // namespace volley

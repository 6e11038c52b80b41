// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/row_blocks.h"
#include "exchange/text_source.h"

namespace volley {

/// One prompt a line, in the column `prompt`. Blank lines are skipped.
[[nodiscard]] Result<void> readLines(TextSource &source, RowBlocks &rows);
/// Prompts of several lines with blank lines between them. Their lines are joined by LF.
[[nodiscard]] Result<void> readBlocks(TextSource &source, RowBlocks &rows);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/row_blocks.h"
#include "exchange/text_source.h"

namespace volley {

/// Reads CSV or TSV with its header row. Sets the report's formulaGuardRemoved.
[[nodiscard]] Result<void> readCsv(TextSource &source, char delimiter, ImportReport &report,
                                   RowBlocks &rows);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace volley {

/// Makes a table one of short texts that are read a row at a time: no grid, no numbers, the tab key
/// leads out of it, the last column takes what room is left. GUI thread.
void makeReadingTable(QTableView &table);

} // namespace volley

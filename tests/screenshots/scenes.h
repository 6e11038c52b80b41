// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenshots/photographer.h"

namespace volley::test {

/// What there is to be shown.
struct Stock
{
    QString list;     ///< a CSV file with prompts
    QString finished; ///< a project whose run has ended, with failures among its results
};

/// The way of a list: an empty window, the import, the grid, the run under way.
void showTheWayIn(Driver &driver, Photographer &photographer, const Stock &stock);
/// What a run leaves: table, details, comparison, charts, problems, log.
void showResults(Driver &driver, Photographer &photographer, const Stock &stock);
/// Each dialog, over the results.
void showDialogs(Driver &driver, Photographer &photographer);

} // namespace volley::test

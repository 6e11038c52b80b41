// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

namespace volley {

class RequestTable;
struct ProjectInfo;

/// Which requests a command is about. Pure; by what the table knows.

/// Of the run on record; 0 where there is none.
[[nodiscard]] qint64 runRequests(const ProjectInfo &info);
/// Those that have ended, or those that have not.
[[nodiscard]] QList<Ordinal> selectedOrdinals(const RequestTable &table,
                                              const QList<Ordinal> &selected, bool final);

} // namespace volley

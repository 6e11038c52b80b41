// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/remedy.h"
#include "domain/run_plan.h"
#include "presentation/request_table.h"

namespace volley {

/// Failed requests of one target with one cause. A value.
struct Problem
{
    int target = 0;
    Failure example; ///< one of them; messages may differ
    Remedy remedy;   ///< what would mend them
    qint64 count = 0;
};

/// Whether two failures have the same cause: kind, status, code, parameter and phase, whatever the
/// provider wrote in prose. Pure.
[[nodiscard]] bool haveOneCause(const Failure &one, const Failure &other);

/// What is Failed now, by target and cause, the most frequent first. Pure.
[[nodiscard]] QList<Problem> problemsOf(const RequestTable &table, const RunDefinition &run);
/// The requests that are Failed now, of one target or of all for -1, in order. Looks through all of
/// the table. Pure.
[[nodiscard]] QList<Ordinal> failedOrdinals(const RequestTable &table, int target = -1);
/// Those of a problem.
[[nodiscard]] QList<Ordinal> ordinalsOf(const Problem &problem, const RequestTable &table);

} // namespace volley

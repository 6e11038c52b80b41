// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/run_plan.h"

namespace volley {

/// A target that asks the same as one of an earlier run, and has no limit of its own, gets the
/// limits of requests and tokens a minute that the provider told in that run. `journal` is that
/// run's. Pure.
[[nodiscard]] RunDefinition withKnownRates(RunDefinition definition, const RunDefinition &ran,
                                           const QList<LimitChange> &journal);

} // namespace volley

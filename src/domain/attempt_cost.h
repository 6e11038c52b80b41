// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace volley {

/// Whether an attempt that ended may have cost something: it was answered, or nobody can tell.
[[nodiscard]] bool mayHaveCost(const AttemptRecord &record);

/// Whether a sum with this attempt in it is not exact: its tokens were estimated and priced by us,
/// or it may have cost something that is not known.
[[nodiscard]] bool isCostUncertain(const AttemptRecord &record);

} // namespace volley

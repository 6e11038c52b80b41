// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/reply_fields.h"

namespace volley {

/// What the provider itself says the request cost, in dollars, out of a reply's `usage`.
[[nodiscard]] std::optional<double> providerCost(const QJsonObject &usage);

} // namespace volley

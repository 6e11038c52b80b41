// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>

#include <optional>

namespace volley {

/// A count of tokens; nothing where it is missing or no count.
[[nodiscard]] std::optional<qint64> tokensIn(const QJsonObject &json, QLatin1String name);

/// What the provider itself says the request cost, in dollars, out of a reply's `usage`.
[[nodiscard]] std::optional<double> providerCost(const QJsonObject &usage);

} // namespace volley

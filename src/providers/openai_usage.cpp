// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_usage.h"

namespace volley {

// A relay that was given the key of the provider behind it counts its own fee and that provider's
// price apart.
std::optional<double> providerCost(const QJsonObject &usage)
{
    const QJsonValue cost = usage.value(QLatin1String("cost"));
    if (cost.isObject()) {
        const QJsonValue total = cost.toObject().value(QLatin1String("total_cost"));
        return total.isDouble() ? std::optional(total.toDouble()) : std::nullopt;
    }
    if (!cost.isDouble() || cost.toDouble() < 0)
        return std::nullopt;
    const double fee = cost.toDouble();
    const double behind = usage.value(QLatin1String("cost_details"))
                              .toObject()
                              .value(QLatin1String("upstream_inference_cost"))
                              .toDouble();
    const bool apart = usage.value(QLatin1String("is_byok")).toBool(fee == 0);
    return apart ? fee + behind : fee;
}

} // namespace volley

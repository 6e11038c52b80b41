// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace volley {

/// The endpoints a row of the table below may have.
struct PresetEndpoints
{
    Endpoint chat;
    Endpoint responses;
};

/// What every word for reasoning effort could be; each server says itself which it takes.
[[nodiscard]] QStringList allEfforts();
/// Providers on the network that speak OpenAI's chat completions.
[[nodiscard]] QList<ProviderInfo> hostedPresets(const PresetEndpoints &endpoints);
/// Servers that people run on their own machine.
[[nodiscard]] QList<ProviderInfo> localPresets(const PresetEndpoints &endpoints);

} // namespace volley

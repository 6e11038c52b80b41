// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"
#include "domain/target.h"

namespace volley {

/// The name that a provider's prices stand under: "google" for "gemini". What is no provider (a
/// host, a name of the table) stays as it is.
[[nodiscard]] QString priceProviderOf(const QString &provider);

/// What a target's price is looked up by. The table speaks of a provider's own servers: another
/// server that speaks the same protocol has prices of its own, which only the person knows. Only
/// the demo provider is free by nature; who runs a server at home sets its price to 0.
[[nodiscard]] PriceSubject priceSubject(const Target &target);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_table.h"

#include <QString>

namespace volley {

/// Money and prices as a person reads them. Pure.

/// "$0.31", "$1,204.50"; below ten cents with two digits that count: "$0.0042".
[[nodiscard]] QString moneyText(double usd);
/// The same, marked where it is an estimate: "≈ $1.29".
[[nodiscard]] QString moneyText(double usd, bool isEstimate);
/// US dollars for a million tokens, in the default locale: "2.5", "3; 6 above 200,000"; empty for
/// nothing.
[[nodiscard]] QString priceText(const std::optional<TokenPrice> &price);
/// The same for scripts, with a point and without marks: "2.5", "3;200000:6".
[[nodiscard]] QString plainPriceText(const std::optional<TokenPrice> &price);
/// A price as a person or plainPriceText() writes it; nothing where it is none.
[[nodiscard]] std::optional<TokenPrice> priceFromText(const QString &text);
/// "$3 in · $15 out", "… · another price above 200,000 input tokens"; "free", "unknown". For a
/// million tokens.
[[nodiscard]] QString tariffText(const ModelPrice &price);
/// "Prices as of 2026-11, built in. …": the date and where they come from.
[[nodiscard]] QString priceOriginText(const PriceTable *table, bool isImported,
                                      const QString &bundledAsOf);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"

#include <QList>
#include <QString>

namespace volley {

/// A line of the list of prices: what counts for a model, and what the table says about it.
struct PriceLine
{
    QString provider;
    QString model; ///< a line of the table, a model that an own price names, or `*`
    ModelPrice price;
    PriceSource source = PriceSource::Table; ///< Own, Table, or Unknown
    ModelPrice tablePrice;                   ///< empty where the table does not know it
    std::optional<qint64> contextWindow;
    bool isDeprecated = false;
    ModelRule match;

    bool operator==(const PriceLine &) const = default;
};

/// The table's lines with own prices in their place, then own prices of other models; by provider,
/// then model. Pure.
[[nodiscard]] QList<PriceLine> priceLines(const PriceBook &book);

/// Whether it is what a person looks for: its name holds `text`, or its price counts for a model of
/// that name. All do for an empty text.
[[nodiscard]] bool speaksOf(const PriceLine &line, const QString &text);

} // namespace volley

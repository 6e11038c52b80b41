// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/model_rule.h"
#include "domain/price.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace volley {

/// A line of a price table.
struct PricedModel
{
    QString provider; ///< as the table names it, see ProviderInfo::priceProvider
    QString id;
    ModelRule match;
    ModelPrice price;
    std::optional<qint64> contextWindow; ///< tokens
    bool isDeprecated = false;

    bool operator==(const PricedModel &) const = default;
};

/// Prices of many models, as of a date. A value on any thread; read once, then shared.
struct PriceTable
{
    QString asOf;   ///< a date, or its year and month
    QString origin; ///< where the prices come from, as the file says
    QList<PricedModel> models;

    /// The first line whose rules fit; null = no price is known.
    [[nodiscard]] const PricedModel *find(const QString &provider, const QString &model) const;
};

/// Reads a table (its form: resources/prices/README.md). Members that are not known are ignored; a
/// line that cannot be read is an error, for a model would silently get another one's price. Error:
/// BadSyntax with line and column, BadValue with the field's place ("models[3].match"), TooLarge.
[[nodiscard]] Result<PriceTable> parsePriceTable(const QByteArray &json);

/// `{"input": 3, "output": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}]}}`
[[nodiscard]] QJsonObject toJson(const ModelPrice &price);
/// Error: BadValue, its field the place below `field`.
[[nodiscard]] Result<ModelPrice> modelPriceFromJson(const QJsonObject &json, const QString &field);
/// The object that a file holds. Error: BadSyntax with line and column.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json);

/// Dearer than any model by far; what is above is a slip of the keyboard.
inline constexpr double mostUsdPerMillion = 1e6;

} // namespace volley

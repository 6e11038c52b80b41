// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_table.h"

#include <QStringList>

#include <memory>

namespace volley {

/// Where a price comes from.
enum class PriceSource : quint8 {
    Unknown,
    Free,  ///< nobody bills it: the demo provider
    Own,   ///< set by the person
    Table, ///< bundled, or imported by the person
};

/// What a target's tokens cost: looked up once, when a run begins.
struct Tariff
{
    PriceSource source = PriceSource::Unknown;
    ModelPrice price;
    std::optional<qint64> contextWindow; ///< tokens, where the table knows the model

    bool operator==(const Tariff &) const = default;
};

/// What a price is looked up by.
struct PriceSubject
{
    /// Names an own price may stand under, the one that counts first: the server's host, then the
    /// provider.
    QStringList places;
    QString tableProvider; ///< the provider in the table; empty = the table does not speak of it
    QString model;
    bool isFree = false;
    QString usualPlace = {}; ///< the one of the places where a person would set it
};

/// A price the person set. The model `*` stands for all models of that provider or server.
struct OwnPrice
{
    QString provider; ///< as the table names it, else our own name for it, or a server's host
    QString model;
    ModelPrice price;

    bool operator==(const OwnPrice &) const = default;
};

/// All prices: a table, and what the person set, which wins. A value that shares its table; any
/// thread.
class PriceBook
{
public:
    PriceBook() = default;
    PriceBook(std::shared_ptr<const PriceTable> table, QList<OwnPrice> own)
        : m_table(std::move(table))
        , m_own(std::move(own))
    {}

    /// Null before anything was read.
    [[nodiscard]] const PriceTable *table() const { return m_table.get(); }
    [[nodiscard]] const QList<OwnPrice> &own() const { return m_own; }
    [[nodiscard]] const OwnPrice *findOwn(const QString &provider, const QString &model) const;
    /// Own prices, exactly so named, win over own prices of the line that the table has for the
    /// model, these over own prices of all models (`*`), these over the table.
    [[nodiscard]] Tariff find(const PriceSubject &subject) const;

private:
    std::shared_ptr<const PriceTable> m_table;
    QList<OwnPrice> m_own;
};

/// Takes the place of one for the same provider and model; an empty price takes it out.
void setOwnPrice(QList<OwnPrice> &own, const OwnPrice &price);

/// The person's own prices as a file. Error: as parsePriceTable.
[[nodiscard]] QByteArray toBytes(const QList<OwnPrice> &own);
[[nodiscard]] Result<QList<OwnPrice>> parseOwnPrices(const QByteArray &json);

/// What an answer cost: as the provider itself says, else by the tariff. Nothing where that is not
/// known; a table's prices say nothing about other service tiers than the usual one.
[[nodiscard]] std::optional<double> costOf(const Tariff &tariff, const Answer &answer);

} // namespace volley

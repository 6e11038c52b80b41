// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price_book.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace volley {

namespace {

const QString &allModels()
{
    static const QString star(QLatin1Char('*'));
    return star;
}

bool isUsualTier(const QString &tier)
{
    static constexpr std::array usual{QLatin1String("default"), QLatin1String("auto"),
                                      QLatin1String("standard"), QLatin1String("on_demand")};
    return tier.isEmpty() || std::any_of(usual.begin(), usual.end(), [&tier](QLatin1String name) {
               return tier.compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

const OwnPrice *PriceBook::findOwn(const QString &provider, const QString &model) const
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&](const OwnPrice &one) {
        return one.provider == provider && one.model == model;
    });
    return found == m_own.end() ? nullptr : &*found;
}

Tariff PriceBook::find(const PriceSubject &subject) const
{
    Tariff tariff;
    const PricedModel *line = m_table && !subject.tableProvider.isEmpty()
                                  ? m_table->find(subject.tableProvider, subject.model)
                                  : nullptr;
    if (line)
        tariff.contextWindow = line->contextWindow;
    QStringList names{subject.model};
    if (line && line->id != subject.model)
        names.append(line->id);
    names.append(allModels());
    for (const QString &name : std::as_const(names)) {
        for (const QString &place : subject.places) {
            if (const OwnPrice *own = findOwn(place, name)) {
                tariff.source = PriceSource::Own;
                tariff.price = own->price;
                return tariff;
            }
        }
    }
    if (subject.isFree) {
        tariff.source = PriceSource::Free;
        tariff.price.input = tariff.price.output = TokenPrice();
    } else if (line) {
        tariff.source = PriceSource::Table;
        tariff.price = line->price;
    }
    return tariff;
}

void setOwnPrice(QList<OwnPrice> &own, const OwnPrice &price)
{
    const auto found = std::find_if(own.begin(), own.end(), [&price](const OwnPrice &one) {
        return one.provider == price.provider && one.model == price.model;
    });
    if (found != own.end()) {
        if (price.price.isEmpty())
            own.erase(found);
        else
            *found = price;
    } else if (!price.price.isEmpty()) {
        own.append(price);
    }
}

QByteArray toBytes(const QList<OwnPrice> &own)
{
    QJsonArray prices;
    for (const OwnPrice &one : own)
        prices.append(QJsonObject{{QStringLiteral("provider"), one.provider},
                                  {QStringLiteral("model"), one.model},
                                  {QStringLiteral("usd_per_million_tokens"), toJson(one.price)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("prices"), prices}}).toJson();
}

Result<QList<OwnPrice>> parseOwnPrices(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return unexpected(object.error());
    QList<OwnPrice> own;
    const QJsonArray prices = object->value(QLatin1String("prices")).toArray();
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const QString field = QStringLiteral("prices[%1]").arg(i);
        const QJsonObject one = prices.at(i).toObject();
        OwnPrice price;
        price.provider = one.value(QLatin1String("provider")).toString();
        price.model = one.value(QLatin1String("model")).toString();
        if (price.provider.isEmpty() || price.model.isEmpty())
            return unexpected(Error{ErrorKind::BadValue,
                                    {},
                                    0,
                                    0,
                                    field,
                                    QStringLiteral("provider or model is missing")});
        auto read =
            modelPriceFromJson(one.value(QLatin1String("usd_per_million_tokens")).toObject(),
                               field + QStringLiteral(".usd_per_million_tokens"));
        if (!read)
            return unexpected(read.error());
        price.price = *std::move(read);
        setOwnPrice(own, price);
    }
    return own;
}

std::optional<double> costOf(const Tariff &tariff, const Answer &answer)
{
    if (answer.costUsd)
        return answer.costUsd;
    switch (tariff.source) {
    case PriceSource::Unknown:
        return std::nullopt;
    case PriceSource::Table:
        if (!isUsualTier(answer.serviceTier))
            return std::nullopt;
        break;
    case PriceSource::Free:
    case PriceSource::Own:
        break;
    }
    return costOf(tariff.price, answer.usage);
}

} // namespace volley

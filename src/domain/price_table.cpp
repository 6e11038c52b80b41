// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price_table.h"

#include "base/wrong_value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

constexpr qsizetype mostModels = 100'000;
constexpr double mostTokens = 1e12;

QString below(const QString &field, QLatin1String name)
{
    return field.isEmpty() ? QString(name) : field + QLatin1Char('.') + name;
}

bool isPrice(const QJsonValue &value)
{
    const double usd = value.toDouble(-1);
    return std::isfinite(usd) && usd >= 0 && usd <= mostUsdPerMillion;
}

bool isCount(const QJsonValue &value)
{
    const double count = value.toDouble(-1);
    return count >= 0 && count <= mostTokens && count == std::floor(count);
}

Result<double> readPrice(const QJsonValue &value, const QString &field)
{
    if (!isPrice(value))
        return wrongValue(field, {},
                          QStringLiteral("not a price from 0 to %1 US dollars a million tokens")
                              .arg(mostUsdPerMillion, 0, 'f', 0));
    return value.toDouble();
}

Result<TokenPrice> readTokenPrice(const QJsonValue &value, const QString &field)
{
    TokenPrice price;
    const bool tiered = value.isObject();
    const auto base = readPrice(tiered ? value[QLatin1String("base")] : value,
                                tiered ? below(field, QLatin1String("base")) : field);
    if (!base)
        return unexpected(base.error());
    price.base = *base;
    const QJsonArray tiers = value[QLatin1String("tiers")].toArray();
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const QString place = QStringLiteral("%1.tiers[%2]").arg(field).arg(i);
        const QJsonValue start = tiers.at(i)[QLatin1String("start")];
        const auto usd =
            readPrice(tiers.at(i)[QLatin1String("price")], below(place, QLatin1String("price")));
        if (!usd)
            return unexpected(usd.error());
        if (!isCount(start) || (i > 0 && start.toInteger() <= price.tiers.last().start))
            return wrongValue(below(place, QLatin1String("start")), {},
                              QStringLiteral("not a number of tokens above the tier before"));
        price.tiers.append({start.toInteger(), *usd});
    }
    return price;
}

Result<void> readPart(const QJsonObject &json, QLatin1String name, const QString &field,
                      std::optional<TokenPrice> &part)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    auto price = readTokenPrice(value, below(field, name));
    if (!price)
        return unexpected(price.error());
    part = *std::move(price);
    return {};
}

QJsonValue toJson(const TokenPrice &price)
{
    if (price.tiers.isEmpty())
        return price.base;
    QJsonArray tiers;
    for (const PriceTier &tier : price.tiers)
        tiers.append(QJsonObject{{QStringLiteral("start"), tier.start},
                                 {QStringLiteral("price"), tier.usd}});
    return QJsonObject{{QStringLiteral("base"), price.base}, {QStringLiteral("tiers"), tiers}};
}

Result<PricedModel> readModel(const QJsonObject &json, const QString &field)
{
    PricedModel model;
    model.provider = json.value(QLatin1String("provider")).toString();
    if (model.provider.isEmpty())
        return wrongValue(below(field, QLatin1String("provider")), {},
                          QStringLiteral("a text is missing"));
    model.id = json.value(QLatin1String("id")).toString();
    if (model.id.isEmpty())
        return wrongValue(below(field, QLatin1String("id")), {},
                          QStringLiteral("a text is missing"));
    auto rule =
        modelRuleFromJson(json.value(QLatin1String("match")), below(field, QLatin1String("match")));
    if (!rule)
        return unexpected(rule.error());
    model.match = *std::move(rule);
    const QLatin1String prices("usd_per_million_tokens");
    auto price = modelPriceFromJson(json.value(prices).toObject(), below(field, prices));
    if (!price)
        return unexpected(price.error());
    if (price->isEmpty())
        return wrongValue(below(field, prices), {}, QStringLiteral("no price in it"));
    model.price = *std::move(price);
    const QLatin1String window("context_window_tokens");
    const QJsonValue tokens = json.value(window);
    if (!tokens.isUndefined() && !tokens.isNull()) {
        if (!isCount(tokens))
            return wrongValue(below(field, window), {}, QStringLiteral("not a number of tokens"));
        model.contextWindow = tokens.toInteger();
    }
    model.isDeprecated = json.value(QLatin1String("deprecated")).toBool();
    return model;
}

/// Line and column of a byte, both from 1.
void setPlace(Error &error, const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before =
        QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    error.line = 1 + std::count(before.begin(), before.end(), '\n');
    const QByteArrayView lineSoFar = before.sliced(before.lastIndexOf('\n') + 1);
    error.column = 1 + QString::fromUtf8(lineSoFar).size();
}

} // namespace

const PricedModel *PriceTable::find(const QString &provider, const QString &model) const
{
    const auto found = std::find_if(models.begin(), models.end(), [&](const PricedModel &one) {
        return one.provider == provider && one.match.matches(model);
    });
    return found == models.end() ? nullptr : &*found;
}

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (document.isObject())
        return document.object();
    Error error;
    error.kind = ErrorKind::BadSyntax;
    if (parse.error == QJsonParseError::NoError) {
        error.detail = QStringLiteral("not a JSON object");
        return unexpected(std::move(error));
    }
    setPlace(error, json, parse.offset);
    error.detail = parse.errorString();
    return unexpected(std::move(error));
}

Result<PriceTable> parsePriceTable(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return unexpected(object.error());
    PriceTable table;
    table.asOf = object->value(QLatin1String("as_of")).toString();
    if (table.asOf.isEmpty())
        return wrongValue(QStringLiteral("as_of"), {}, QStringLiteral("a text is missing"));
    table.origin = object->value(QLatin1String("origin")).toString();
    const QJsonArray models = object->value(QLatin1String("models")).toArray();
    if (models.isEmpty())
        return wrongValue(QStringLiteral("models"), {}, QStringLiteral("no model in it"));
    if (models.size() > mostModels)
        return fail(ErrorKind::TooLarge, QStringLiteral("models"),
                    QStringLiteral("at most %1 models").arg(mostModels));
    table.models.reserve(models.size());
    for (qsizetype i = 0; i < models.size(); ++i) {
        auto model = readModel(models.at(i).toObject(), QStringLiteral("models[%1]").arg(i));
        if (!model)
            return unexpected(model.error());
        table.models.append(*std::move(model));
    }
    return table;
}

QJsonObject toJson(const ModelPrice &price)
{
    QJsonObject json;
    const auto put = [&json](const QString &name, const std::optional<TokenPrice> &part) {
        if (part)
            json.insert(name, toJson(*part));
    };
    put(QStringLiteral("input"), price.input);
    put(QStringLiteral("cached_input"), price.cachedInput);
    put(QStringLiteral("cache_write"), price.cacheWrite);
    put(QStringLiteral("output"), price.output);
    return json;
}

Result<ModelPrice> modelPriceFromJson(const QJsonObject &json, const QString &field)
{
    ModelPrice price;
    auto read = readPart(json, QLatin1String("input"), field, price.input);
    if (read)
        read = readPart(json, QLatin1String("cached_input"), field, price.cachedInput);
    if (read)
        read = readPart(json, QLatin1String("cache_write"), field, price.cacheWrite);
    if (read)
        read = readPart(json, QLatin1String("output"), field, price.output);
    if (!read)
        return unexpected(read.error());
    return price;
}

} // namespace volley

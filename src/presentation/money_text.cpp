// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/money_text.h"

#include "presentation/pieces.h"
#include "presentation/plurals.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

class MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(volley::MoneyText)
};

constexpr int mostDecimals = 9;

int decimalsOf(double usd)
{
    if (usd == 0 || usd >= 0.0995)
        return 2;
    return std::min(1 - static_cast<int>(std::floor(std::log10(usd))), mostDecimals);
}

/// As few digits as tell the price.
QString shortest(double usd)
{
    return QString::number(usd, 'g', QLocale::FloatingPointShortest);
}

QString shortest(const QLocale &locale, double usd)
{
    return locale.toString(usd, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString moneyText(double usd)
{
    return MoneyText::tr("$%1", "US dollars")
        .arg(QLocale().toString(usd, 'f', decimalsOf(std::abs(usd))));
}

QString moneyText(double usd, bool isEstimate)
{
    return isEstimate ? MoneyText::tr("≈ %1", "an estimate").arg(moneyText(usd)) : moneyText(usd);
}

QString priceText(const std::optional<TokenPrice> &price)
{
    if (!price)
        return {};
    const QLocale locale;
    QString text = shortest(locale, price->base);
    for (const PriceTier &tier : price->tiers)
        text = MoneyText::tr("%1; %2 above %3", "prices, input tokens")
                   .arg(text, shortest(locale, tier.usd), locale.toString(tier.start));
    return text;
}

QString plainPriceText(const std::optional<TokenPrice> &price)
{
    if (!price)
        return {};
    QString text = shortest(price->base);
    for (const PriceTier &tier : price->tiers)
        text += QStringLiteral(";%1:%2").arg(tier.start).arg(shortest(tier.usd));
    return text;
}

std::optional<TokenPrice> priceFromText(const QString &text)
{
    const auto usd = [](const QString &given) -> std::optional<double> {
        bool good = false;
        double number = given.trimmed().toDouble(&good);
        if (!good)
            number = QLocale().toDouble(given.trimmed(), &good);
        return good && number >= 0 && number <= mostUsdPerMillion ? std::optional(number)
                                                                  : std::nullopt;
    };
    QString plain = text.trimmed();
    if (plain.startsWith(QLatin1Char('$')))
        plain.remove(0, 1);
    const QStringList parts = plain.split(QLatin1Char(';'));
    const auto base = usd(parts.first());
    if (!base)
        return std::nullopt;
    TokenPrice price{*base, {}};
    for (const QString &part : parts.sliced(1)) {
        bool isCount = false;
        const qint64 start = part.section(QLatin1Char(':'), 0, 0).trimmed().toLongLong(&isCount);
        const auto tier = usd(part.section(QLatin1Char(':'), 1));
        const qint64 before = price.tiers.isEmpty() ? -1 : price.tiers.last().start;
        if (!isCount || !tier || start <= before)
            return std::nullopt;
        price.tiers.append({start, *tier});
    }
    return price;
}

QString tariffText(const ModelPrice &price)
{
    if (price.isEmpty())
        return MoneyText::tr("unknown", "price");
    if (price.isFree())
        return MoneyText::tr("free", "price");
    const QLocale locale;
    QStringList parts;
    if (price.input)
        parts.append(MoneyText::tr("$%1 in", "price").arg(shortest(locale, price.input->base)));
    if (price.output)
        parts.append(MoneyText::tr("$%1 out", "price").arg(shortest(locale, price.output->base)));
    const QList<PriceTier> tiers = price.input ? price.input->tiers : QList<PriceTier>();
    if (!tiers.isEmpty())
        parts.append(MoneyText::tr("another price above %1 input token(s)", nullptr,
                                   pluralOf(tiers.first().start))
                         .arg(locale.toString(tiers.first().start)));
    return joinedPieces(parts);
}

QString priceOriginText(const PriceTable *table, bool isImported, const QString &bundledAsOf)
{
    if (!table)
        return MoneyText::tr("There is no price table.");
    QString text = isImported ? MoneyText::tr("Prices as of %1, imported by you.").arg(table->asOf)
                              : MoneyText::tr("Prices as of %1, built in.").arg(table->asOf);
    // Dates as ISO 8601 writes them sort as texts.
    if (isImported && bundledAsOf > table->asOf)
        text += QLatin1Char(' ') +
                MoneyText::tr("The table that is built in is newer: %1.").arg(bundledAsOf);
    if (!table->origin.isEmpty())
        text += QLatin1Char(' ') + table->origin;
    return text;
}

} // namespace volley

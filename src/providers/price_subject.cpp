// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/price_subject.h"

#include "providers/provider.h"

namespace volley {

namespace {

/// "api.openai.com" and "eu.api.openai.com" are one owner's.
bool isSameOwner(const QString &host, const QString &other)
{
    const auto owner = [](const QString &name) { return name.section(QLatin1Char('.'), -2); };
    return !host.isEmpty() && owner(host) == owner(other);
}

QString placeOf(const QUrl &url)
{
    const QString host = url.host();
    return host.isEmpty() || url.port() < 0 ? host
                                            : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

} // namespace

QString priceProviderOf(const QString &provider)
{
    const ProviderInfo *info = findProvider(provider);
    return info && !info->priceProvider.isEmpty() ? info->priceProvider : provider;
}

PriceSubject priceSubject(const Target &target)
{
    PriceSubject subject;
    subject.model = target.model;
    subject.isFree = target.provider == QLatin1String("demo");
    const QUrl url = effectiveBaseUrl(target);
    if (const QString place = placeOf(url); !place.isEmpty())
        subject.places.append(place);
    const ProviderInfo *info = findProvider(target.provider);
    // Where each person has a server of their own (Azure), all of them are the provider's.
    const bool isOwn =
        info && (info->baseUrl.isEmpty() || isSameOwner(url.host(), info->baseUrl.host()));
    if (!info || isOwn || info->priceProvider.isEmpty())
        subject.places.append(priceProviderOf(target.provider));
    if (subject.places.isEmpty())
        subject.places.append(target.provider);
    if (isOwn)
        subject.tableProvider = info->priceProvider;
    // Many servers of one name (compatible) are told apart by their hosts.
    const bool hasName = isOwn && !(info->baseUrl.isEmpty() && info->priceProvider.isEmpty());
    subject.usualPlace = hasName ? subject.places.constLast() : subject.places.constFirst();
    return subject;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/key_place.h"

#include "providers/provider.h"

#include <algorithm>

namespace volley {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
}

/// As it stands in an address: a host of the sixth version of IP in its brackets.
QString hostText(const QUrl &url)
{
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    const bool usual = portOf(url) == (url.scheme() == QLatin1String("http") ? 80 : 443);
    if (!usual)
        bare.setPort(url.port());
    return bare.authority();
}

/// `pattern` is a host, or "*.domain" for all below it.
bool fits(const QString &host, const QString &pattern)
{
    return pattern.startsWith(QLatin1String("*.")) ? host.endsWith(pattern.sliced(1))
                                                   : host == pattern;
}

bool isOwnHost(const ProviderInfo &info, const QUrl &url)
{
    const QUrl &own = info.baseUrl;
    if (!own.isEmpty() && url.host() == own.host() && portOf(url) == portOf(own))
        return true;
    const bool plainPort = url.scheme() == QLatin1String("https") && portOf(url) == 443;
    return plainPort &&
           std::any_of(info.ownHosts.begin(), info.ownHosts.end(),
                       [&url](const QString &pattern) { return fits(url.host(), pattern); });
}

} // namespace

KeyPlace keyPlaceOf(const Target &target)
{
    KeyPlace place;
    const ProviderInfo *info = findProvider(target.provider);
    const QUrl url = effectiveBaseUrl(target);
    if (!info || url.host().isEmpty())
        return place;
    place.host = hostText(url);
    const bool own = isOwnHost(*info, url);
    // Where each person has a server of their own, each of these has a key of its own.
    const bool shared = own && !info->baseUrl.isEmpty();
    place.account = shared ? info->id : info->id + QLatin1Char('@') + place.host;
    if (own)
        place.usualVariable = info->keyVariable;
    return place;
}

QString missingKeyDetail(const Target &target)
{
    const ProviderInfo *info = findProvider(target.provider);
    const KeyPlace place = keyPlaceOf(target);
    if (!info || place.host.isEmpty())
        return {};
    const bool shared = place.account == info->id;
    const QString command = shared
                                ? QStringLiteral("volley key set %1").arg(info->id)
                                : QStringLiteral("volley key set %1 --base-url %2://%3")
                                      .arg(info->id, effectiveBaseUrl(target).scheme(), place.host);
    const QString store = QStringLiteral("store one at the target's Key or with '%1'").arg(command);
    if (!place.usualVariable.isEmpty())
        return QStringLiteral("%1, or set %2").arg(store, place.usualVariable);
    if (info->keyVariable.isEmpty())
        return QStringLiteral("%1, or name a variable with --key-env").arg(store);
    return QStringLiteral("%1 is not sent to %2, for it is %3's; %4, or name a variable with "
                          "--key-env")
        .arg(info->keyVariable, place.host, info->name, store);
}

} // namespace volley

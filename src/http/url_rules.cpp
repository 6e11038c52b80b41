// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/url_rules.h"

#include <QHostAddress>

namespace volley {

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")))
        return true;
    QHostAddress address;
    return address.setAddress(name) && address.isLoopback();
}

bool keyMayTravel(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") && isLoopback(url.host());
}

} // namespace volley

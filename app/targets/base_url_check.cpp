// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/base_url_check.h"

#include "domain/target.h"
#include "http/url_rules.h"
#include "presentation/error_text.h"
#include "providers/key_place.h"
#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

class UrlText
{
    Q_DECLARE_TR_FUNCTIONS(volley::BaseUrl)
};

QString formObjection(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (url.isValid() && scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return UrlText::tr("A base URL begins with https:// (or http:// for this computer), for "
                           "example https://api.example.com/v1.");
    if (url.isValid() && url.host().isEmpty())
        return UrlText::tr("The host name is missing, as in https://api.example.com/v1.");
    Target probe;
    probe.model = QStringLiteral("any");
    probe.baseUrl = url;
    if (auto good = validate(probe); !good) {
        Error error = good.error();
        error.field.clear(); // the person looks at it
        error.subject.clear();
        return describe(error);
    }
    return {};
}

} // namespace

QUrl baseUrlOf(const QString &text)
{
    const QString given = text.trimmed();
    return given.isEmpty() ? QUrl() : QUrl(given, QUrl::StrictMode);
}

BaseUrlFinding checkBaseUrl(const QString &text, const QString &provider, bool hasKey)
{
    const ProviderInfo *info = findProvider(provider);
    const bool bundled = provider == QLatin1String("demo");
    if (text.trimmed().isEmpty()) {
        if (bundled || (info && !info->baseUrl.isEmpty()))
            return {};
        return {UrlText::tr("Enter the server's base URL, for example https://api.example.com/v1."),
                {}};
    }
    const QUrl url = baseUrlOf(text);
    if (const QString objection = formObjection(url); !objection.isEmpty())
        return {objection, {}};
    if (!keyMayTravel(url)) {
        if (hasKey)
            return {describe(Error{ErrorKind::InsecureUrl, {}, 0, 0, {}, {}}), {}};
        return {{},
                UrlText::tr("Prompts and answers travel to %1 unencrypted, readable by anyone on "
                            "the way. A key is never sent this way.")
                    .arg(url.host())};
    }
    Target target;
    target.provider = provider;
    target.baseUrl = url;
    const KeyPlace place = keyPlaceOf(target);
    if (info && info->needsKey && place.usualVariable.isEmpty())
        return {{},
                UrlText::tr("%1 needs a key of its own: the one for %2 is not sent there.")
                    .arg(place.host, info->name)};
    return {};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_address.h"

#include "providers/provider.h"

#include <QUrlQuery>

namespace volley {

namespace {

/// The path of a base URL, without what a pasted address has at its end.
QString basePath(const QUrl &base)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const char *ending : {"/chat/completions", "/responses", "/models"}) {
        if (path.endsWith(QLatin1String(ending))) {
            path.chop(qsizetype(qstrlen(ending)));
            break;
        }
    }
    return path;
}

/// Azure has two forms: with the deployment in the path and a dated api-version, and since 2025 one
/// that is like OpenAI's own below /openai/v1. The version in the base URL's query tells the first.
QString azurePath(const QUrl &base, const QString &path, const QString &model)
{
    QString root = basePath(base);
    const qsizetype at = root.indexOf(QStringLiteral("/openai"));
    const QString rest = at < 0 ? QString() : root.sliced(at);
    if (at >= 0)
        root.truncate(at);
    const bool classic = QUrlQuery(base).hasQueryItem(QStringLiteral("api-version")) &&
                         !rest.startsWith(QLatin1String("/openai/v1"));
    if (!classic)
        return root + QStringLiteral("/openai/v1") + path;
    if (path != QLatin1String("/chat/completions"))
        return root + QStringLiteral("/openai") + path;
    const QString deployment = QString::fromLatin1(QUrl::toPercentEncoding(model));
    return root + QStringLiteral("/openai/deployments/") + deployment + path;
}

/// `root` is what stands between a base URL and OpenAI's paths, where it does not stand there
/// already.
QString plainPath(const QUrl &base, const QString &path, const QString &root)
{
    const QString whole = basePath(base);
    return whole + (whole.endsWith(root) ? QString() : root) + path;
}

/// A token of Microsoft's sign-in service, and no key of a resource.
bool isToken(const Secret &key)
{
    const QByteArray text = key.reveal();
    return text.startsWith("eyJ") && text.count('.') == 2;
}

} // namespace

QUrl openAiUrl(const Target &target, const QString &path)
{
    const ProviderQuirks &quirks = quirksOf(target);
    QUrl url = effectiveBaseUrl(target);
    url.setPath(quirks.azure ? azurePath(url, path, target.model)
                             : plainPath(url, path, quirks.openAiRoot),
                QUrl::TolerantMode);
    return url;
}

KeyHeader openAiKeyHeader(const Target &target, const Secret &key)
{
    if (quirksOf(target).azure && !isToken(key))
        return {"api-key", {}, key};
    return {"Authorization", "Bearer ", key};
}

} // namespace volley

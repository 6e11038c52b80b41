// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/curl_command.h"

#include <QStringList>

namespace volley {

namespace {

/// Nothing is special within single quotes but the quote itself.
QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

QString quoted(const QByteArray &bytes)
{
    return quoted(QString::fromUtf8(bytes));
}

} // namespace

QString curlCommand(const HttpRequest &request, const QString &keyVariable)
{
    QStringList parts{
        QStringLiteral("curl %1").arg(quoted(request.url.toString(QUrl::FullyEncoded)))};
    if (request.method != "GET" && request.method != "POST")
        parts.append(QStringLiteral("-X ") + quoted(request.method));
    for (const HttpHeader &header : request.headers)
        parts.append(QStringLiteral("-H ") + quoted(header.name + ": " + header.value));
    if (!request.key.name.isEmpty() && !keyVariable.isEmpty()) {
        parts.append(QStringLiteral("-H ") + quoted(request.key.name + ": " + request.key.prefix) +
                     QStringLiteral("\"$%1\"").arg(keyVariable));
    }
    if (request.streams)
        parts.append(QStringLiteral("--no-buffer"));
    // --data-binary would take a leading @ for a file name; --data-raw takes nothing for anything.
    if (!request.body.isEmpty())
        parts.append(QStringLiteral("--data-raw ") + quoted(request.body));
    return parts.join(QStringLiteral(" \\\n  "));
}

} // namespace volley

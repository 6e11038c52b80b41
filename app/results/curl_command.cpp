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

/// A picture's base64, written by the command itself where it is a file.
QString base64Of(const ImageStandIn &image)
{
    if (image.path.isEmpty())
        return QString::fromLatin1(image.data.toBase64());
    return QStringLiteral("$(base64 < %1 | tr -d '\\n')").arg(quoted(image.path));
}

/// The body as a here-document, in which the shell still runs commands. Pictures are far too large
/// for an argument.
QString hereDocument(const ShownRequest &shown)
{
    QString body = QString::fromUtf8(shown.http.body);
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('$'), QLatin1Char('`')})
        body.replace(special, QString(QLatin1Char('\\')) + special);
    for (const ImageStandIn &image : shown.images)
        body.replace(QString::fromLatin1(image.mark), base64Of(image));
    return QStringLiteral("--data-binary @- <<END_OF_BODY\n") + body +
           QStringLiteral("\nEND_OF_BODY\n");
}

} // namespace

QString curlCommand(const ShownRequest &shown, const QString &keyVariable)
{
    const HttpRequest &request = shown.http;
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
    if (!shown.images.isEmpty())
        parts.append(hereDocument(shown));
    else if (!request.body.isEmpty())
        parts.append(QStringLiteral("--data-raw ") + quoted(request.body));
    return parts.join(QStringLiteral(" \\\n  "));
}

} // namespace volley

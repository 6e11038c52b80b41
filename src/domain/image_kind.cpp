// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image_kind.h"

namespace volley {

QString imageMediaType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QStringLiteral("image/gif");
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8).startsWith("WEBP"))
        return QStringLiteral("image/webp");
    return {};
}

QString imageTypeName(const QString &mediaType)
{
    return mediaType == QLatin1String("image/webp")
               ? QStringLiteral("WebP")
               : mediaType.mid(mediaType.indexOf(QLatin1Char('/')) + 1).toUpper();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image_source.h"

#include "base/short_text.h"
#include "domain/size_words.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace volley {

namespace {

constexpr const char *badImage = "bad_image";

bool hasScheme(const QString &source, QLatin1String scheme)
{
    return source.startsWith(scheme, Qt::CaseInsensitive);
}

/// A file may be called "[a].png": an array shows in what follows the bracket.
bool looksLikeArray(QStringView text)
{
    if (!text.startsWith(QLatin1Char('[')))
        return false;
    const QStringView inner = text.mid(1).trimmed();
    return inner.startsWith(QLatin1Char('"')) || inner.startsWith(QLatin1Char(']'));
}

Faultless<QStringList> readArray(const QString &cell)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8(), &error);
    if (!document.isArray())
        return faulty(badImage, {},
                      QStringLiteral("not a JSON array of images: %1").arg(error.errorString()));
    QStringList sources;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (value.toString().trimmed().isEmpty())
            return faulty(badImage, QStringLiteral("image %1").arg(sources.size() + 1),
                          QStringLiteral("a file path or an address is expected, as text"));
        sources.append(value.toString().trimmed());
    }
    return sources;
}

} // namespace

Faultless<QStringList> imageSources(const QString &cell)
{
    const QString text = cell.trimmed();
    if (looksLikeArray(text))
        return readArray(text);
    QStringList sources;
    QString lines = text;
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const QString source = line.trimmed(); !source.isEmpty())
            sources.append(source);
    }
    return sources;
}

SourceKind sourceKind(const QString &source)
{
    if (hasScheme(source, QLatin1String("data:")))
        return SourceKind::Data;
    if (hasScheme(source, QLatin1String("https://")))
        return SourceKind::Address;
    if (hasScheme(source, QLatin1String("file:")))
        return SourceKind::File;
    return source.contains(QLatin1String("://")) ? SourceKind::Other : SourceKind::File;
}

Faultless<QString> imagePath(const QString &source, const QString &folder)
{
    const QString path = hasScheme(source, QLatin1String("file:"))
                             ? QUrl(source, QUrl::TolerantMode).toLocalFile()
                             : source;
    if (QDir::isAbsolutePath(path))
        return path;
    if (path.isEmpty())
        return faulty(badImage, {}, QStringLiteral("%1 names no file").arg(shownSource(source)));
    if (folder.isEmpty())
        return faulty(badImage, {},
                      QStringLiteral("%1 is a relative path, and no folder for images is chosen")
                          .arg(shownSource(source)));
    return QDir::cleanPath(QDir(folder).filePath(path));
}

Faultless<QByteArray> dataOf(const QString &source, qint64 most)
{
    const qsizetype comma = source.indexOf(QLatin1Char(','));
    if (comma < 0)
        return faulty(badImage, {}, QStringLiteral("a data URL without a comma"));
    const bool base64 =
        QStringView(source).left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive);
    const QByteArray written = QByteArray::fromPercentEncoding(source.mid(comma + 1).toUtf8());
    if (!base64 && written.size() > most)
        return faulty("image_too_large", {}, tooLargeText(written.size(), most));
    if (!base64)
        return written;
    if (const qint64 size = written.size() / 4 * 3; size > most + 3)
        return faulty("image_too_large", {}, tooLargeText(size, most));
    const auto decoded =
        QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return faulty(badImage, {}, QStringLiteral("a data URL that is not valid base64"));
    if (decoded.decoded.size() > most)
        return faulty("image_too_large", {}, tooLargeText(decoded.decoded.size(), most));
    return decoded.decoded;
}

QString shownSource(const QString &source)
{
    return elided(source, sourceKind(source) == SourceKind::Data ? 32 : 200);
}

} // namespace volley

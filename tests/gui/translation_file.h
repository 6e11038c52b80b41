// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

namespace volley::test {

/// One text and how it is said in another language.
struct Translation
{
    QString source;
    QStringList said; ///< each form of a text with a count; else one
    QString state;    ///< "unfinished", "vanished", "obsolete"; empty for one that is good
    bool isCounted = false;
};

/// The texts of a .ts file by their context, source and comment; empty where it cannot be read.
inline QMap<QString, Translation> translationsIn(const QString &path)
{
    QMap<QString, Translation> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Translation current;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            found.insert(QStringLiteral("%1 | %2 | %3").arg(context, current.source, comment),
                         current);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            current = {};
            current.isCounted =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            comment.clear();
        } else if (xml.name() == QLatin1String("source")) {
            current.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            current.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!current.isCounted)
                current.said = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            current.said.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QMap<QString, Translation>() : found;
}

} // namespace volley::test

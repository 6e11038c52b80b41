// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_place.h"

#include <QString>

#include <algorithm>

namespace volley {

TextPlace placeIn(QStringView text, qsizetype at)
{
    TextPlace place;
    at = std::min(at, text.size());
    for (qsizetype i = 0; i < at; ++i) {
        const QChar c = text.at(i);
        const bool ends = c == QLatin1Char('\n') ||
                          (c == QLatin1Char('\r') &&
                           (i + 1 == text.size() || text.at(i + 1) != QLatin1Char('\n')));
        if (ends) {
            ++place.line;
            place.column = 1;
        } else if (!c.isLowSurrogate() || i == 0 || !text.at(i - 1).isHighSurrogate()) {
            ++place.column;
        }
    }
    return place;
}

TextPlace placeIn(QByteArrayView utf8, qsizetype at)
{
    const QString before = QString::fromUtf8(utf8.first(std::clamp<qsizetype>(at, 0, utf8.size())));
    return placeIn(before, before.size());
}

TextPlace placeIn(QByteArrayView json, const QJsonParseError &error)
{
    // Qt counts the byte at fault as read, except where it is no number or too much.
    const bool unread = error.error == QJsonParseError::IllegalNumber ||
                        error.error == QJsonParseError::GarbageAtEnd;
    return placeIn(json, std::max(unread ? error.offset : error.offset - 1, 0));
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/short_text.h"

namespace volley {

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

QString elided(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : shortened(text, length) + QChar(0x2026);
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x21B5); // ↵
        else if (c.unicode() < 0x20)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace volley

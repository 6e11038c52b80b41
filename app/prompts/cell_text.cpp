// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_text.h"

#include "base/short_text.h"

namespace volley {

namespace {

constexpr qsizetype toolTipLength = 1200;

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    QString line = elided(text, most);
    for (QChar &c : line) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x21B5); // ↵
        else if (c.unicode() < 0x20)
            c = QLatin1Char(' ');
    }
    return line;
}

QString cellToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                                .arg(elided(text, toolTipLength).toHtmlEscaped());
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/english_plurals.h"

namespace volley {

QString EnglishPlurals::translate(const char * /*context*/, const char *source,
                                  const char * /*disambiguation*/, int count) const
{
    if (count < 0)
        return {};
    const bool one = count == 1;
    const QString text = QString::fromUtf8(source);
    QString said;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('('), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char(')'), open);
        if (close < 0)
            break;
        said += QStringView(text).sliced(from, open - from);
        const QStringView choice = QStringView(text).sliced(open + 1, close - open - 1);
        const qsizetype bar = choice.indexOf(QLatin1Char('|'));
        if (choice == QLatin1String("s"))
            said += one ? QStringView() : choice;
        else if (bar >= 0)
            said += one ? choice.first(bar) : choice.sliced(bar + 1);
        else // a bracket of the sentence's own
            said += QStringView(text).sliced(open, close - open + 1);
        from = close + 1;
    }
    said += QStringView(text).sliced(from);
    return said;
}

} // namespace volley

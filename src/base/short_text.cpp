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

} // namespace volley

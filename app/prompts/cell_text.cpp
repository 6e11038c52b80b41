// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_text.h"

#include "base/short_text.h"

namespace volley {

namespace {

constexpr qsizetype toolTipLength = 1200;

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    return onOneLine(elided(text, most));
}

QString cellToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                                .arg(elided(text, toolTipLength).toHtmlEscaped());
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/text_size.h"

#include <QApplication>
#include <QFont>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

// The application carries the desktop's letters, so that they can be gone back to.
constexpr const char *desktopFont = "volleyDesktopFont";

} // namespace

void applyTextSize(QApplication &application, int percent)
{
    const QVariant kept = application.property(desktopFont);
    if (!kept.isValid() && percent == 100)
        return;
    QFont font = kept.isValid() ? kept.value<QFont>() : QApplication::font();
    if (!kept.isValid())
        application.setProperty(desktopFont, font);
    const double factor = std::clamp(percent, leastTextPercent, mostTextPercent) / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace volley

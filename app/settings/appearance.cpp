// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance.h"

#include "settings/own_style.h"
#include "settings/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>
#include <QVariant>

namespace volley {

namespace {

// The application carries the name of the desktop's style, so that it can be gone back to.
constexpr const char *desktopStyle = "volleyDesktopStyle";

/// Where Qt can, the title bars and the platform's own dialogs follow.
void tellPlatform([[maybe_unused]] ColorScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    if (scheme == ColorScheme::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(scheme == ColorScheme::Dark ? Qt::ColorScheme::Dark
                                                          : Qt::ColorScheme::Light);
#endif
}

} // namespace

QString colorSchemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        break;
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

ColorScheme colorScheme(QStringView name)
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (name == colorSchemeName(scheme))
            return scheme;
    }
    return ColorScheme::System;
}

void applyColorScheme(QApplication &application, ColorScheme scheme)
{
    const QVariant kept = application.property(desktopStyle);
    if (scheme == ColorScheme::System) {
        if (!kept.isValid())
            return;
        tellPlatform(scheme);
        QApplication::setStyle(kept.toString());
        application.setProperty(desktopStyle, QVariant());
        QApplication::setPalette(QPalette());
        return;
    }
    tellPlatform(scheme);
    // A new style redoes every widget: only where it is another one.
    if (!kept.isValid()) {
        application.setProperty(desktopStyle, QApplication::style()->name());
        QApplication::setStyle(new OwnStyle);
    }
    QApplication::setPalette(scheme == ColorScheme::Dark ? darkPalette() : lightPalette());
}

} // namespace volley

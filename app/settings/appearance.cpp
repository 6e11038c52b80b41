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

QString desktopStyleOf(QApplication &application)
{
    if (!dynamic_cast<const JoinedStyle *>(QApplication::style())) // none of ours is in place
        application.setProperty(desktopStyle, QApplication::style()->name());
    return application.property(desktopStyle).toString();
}

/// Puts the desktop's style in place, where another one is or it would tear Arabic words apart.
void useDesktopStyle(const QString &name, bool isOwn)
{
    if (!QGuiApplication::isRightToLeft()) {
        if (isOwn)
            QApplication::setStyle(name);
    } else if (isOwn || !dynamic_cast<const JoinedStyle *>(QApplication::style())) {
        QApplication::setStyle(new JoinedStyle(name));
    }
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
    const QString desktop = desktopStyleOf(application);
    const bool isOwn = dynamic_cast<const OwnStyle *>(QApplication::style());
    if (scheme == ColorScheme::System) {
        useDesktopStyle(desktop, isOwn);
        if (!isOwn)
            return;
        tellPlatform(scheme);
        QApplication::setPalette(QPalette());
        return;
    }
    tellPlatform(scheme);
    // A new style redoes every widget: only where it is another one.
    if (!isOwn)
        QApplication::setStyle(new OwnStyle);
    QApplication::setPalette(scheme == ColorScheme::Dark ? darkPalette() : lightPalette());
}

} // namespace volley

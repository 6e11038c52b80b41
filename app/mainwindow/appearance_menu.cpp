// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/appearance_menu.h"

#include "settings/appearance.h"

#include <QActionGroup>
#include <QApplication>
#include <QSettings>

namespace volley {

namespace {

QString settingsKey()
{
    return QStringLiteral("appearance/colors");
}

ColorScheme keptScheme(const QSettings &settings)
{
    return colorScheme(settings.value(settingsKey()).toString());
}

} // namespace

AppearanceMenu::AppearanceMenu(QSettings &settings, QWidget *parent)
    : QMenu(tr("&Appearance"), parent)
{
    setObjectName(QStringLiteral("appearanceMenu"));
    auto *group = new QActionGroup(this);
    const std::pair<ColorScheme, QString> choices[] = {
        {ColorScheme::System, tr("&System")},
        {ColorScheme::Light, tr("&Light")},
        {ColorScheme::Dark, tr("&Dark")},
    };
    for (const auto &[scheme, text] : choices) {
        QAction *action = addAction(text);
        action->setObjectName(QStringLiteral("appearance_") + colorSchemeName(scheme));
        action->setCheckable(true);
        action->setChecked(scheme == keptScheme(settings));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&settings, chosen = scheme] {
            settings.setValue(settingsKey(), colorSchemeName(chosen));
            applyColorScheme(*qApp, chosen);
        });
    }
}

void applyKeptAppearance(const QSettings &settings)
{
    applyColorScheme(*qApp, keptScheme(settings));
}

} // namespace volley

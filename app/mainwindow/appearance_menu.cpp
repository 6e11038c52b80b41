// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/appearance_menu.h"

#include "settings/appearance_settings.h"

#include <QActionGroup>

namespace volley {

AppearanceMenu::AppearanceMenu(AppearanceSettings &appearance, QWidget *parent)
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
        group->addAction(action);
        const auto show = [action, &appearance, shown = scheme] {
            action->setChecked(shown == appearance.scheme());
        };
        show();
        connect(&appearance, &AppearanceSettings::changed, action, show);
        connect(action, &QAction::triggered, this,
                [&appearance, chosen = scheme] { appearance.setScheme(chosen); });
    }
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/settings_host.h"

#include "mainwindow/appearance_menu.h"
#include "mainwindow/help_boxes.h"
#include "mainwindow/project_controller.h"
#include "mainwindow/window_actions.h"
#include "settings/appearance_page.h"
#include "settings/language_page.h"
#include "settings/settings_dialog.h"
#include "settings/shortcuts_page.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>

namespace volley {

SettingsHost::SettingsHost(const SettingsParts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_appearance(parts.settings)
{
    connect(parts.actions.settings, &QAction::triggered, this, [this] { open(); });
    connect(parts.actions.dataPlaces, &QAction::triggered, this, [this] {
        showDataPlaces(m_window, m_parts.project.path(), m_parts.settings.fileName());
    });
}

QMenu *SettingsHost::makeAppearanceMenu(QWidget *parent)
{
    return new AppearanceMenu(m_appearance, parent);
}

void SettingsHost::open(const QString &page)
{
    if (!m_dialog) {
        const QList<SettingsPageEntry> entries{
            {QStringLiteral("settingsAppearance"), tr("Appearance"),
             [this](QWidget *parent) { return new AppearancePage(m_appearance, parent); }},
            {QStringLiteral("settingsLanguagePage"), tr("Language"),
             [this](QWidget *parent) { return new LanguagePage(m_parts.settings, parent); }},
            {QStringLiteral("settingsShortcutsPage"), tr("Shortcuts"),
             [this](QWidget *parent) { return new ShortcutsPage(*m_window, parent); }},
        };
        m_dialog = new SettingsDialog(entries, m_parts.settings, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!page.isEmpty())
        m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace volley

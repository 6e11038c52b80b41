// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/settings_host.h"

#include "composition/workbench.h"
#include "mainwindow/appearance_menu.h"
#include "mainwindow/help_boxes.h"
#include "mainwindow/money_watch.h"
#include "mainwindow/project_controller.h"
#include "mainwindow/project_files.h"
#include "mainwindow/run_watch.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_layout.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "providers/key_place.h"
#include "run/banner_stack.h"
#include "settings/appearance_page.h"
#include "settings/data_page.h"
#include "settings/keys_page.h"
#include "settings/language_page.h"
#include "settings/network_keeper.h"
#include "settings/network_page.h"
#include "settings/prices_page.h"
#include "settings/settings_dialog.h"
#include "settings/shortcuts_page.h"
#include "settings/target_defaults_page.h"
#include "settings/untitled_keeper.h"
#include "targets/compose_pane.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>

namespace volley {

SettingsHost::SettingsHost(const SettingsParts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_appearance(parts.settings)
    , m_network(new NetworkKeeper(parts.workbench, parts.settings, this))
    , m_untitled(new UntitledKeeper(parts.settings, untitledFolder(), this))
{
    takeDefaults(readTargetDefaults(parts.settings));
    connect(m_network, &NetworkKeeper::problem, this, [this](const Error &error) {
        if (!m_dialog) // else its field says so
            m_parts.layout.banners->say(QStringLiteral("network"), Notice::Weight::Warning,
                                        describe(error));
    });
    // What is open is in use by then, and stays.
    connect(
        &parts.project, &ProjectController::opened, m_untitled,
        [this](const ProjectInfo &info) { m_untitled->cleanUp(info.path); },
        Qt::SingleShotConnection);
    connect(m_untitled, &UntitledKeeper::cleaned, this, &SettingsHost::sayCleaned);
    connect(parts.actions.settings, &QAction::triggered, this, [this] { open(); });
    connect(parts.actions.shortcuts, &QAction::triggered, this,
            [this] { open(QStringLiteral("settingsShortcutsPage")); });
    connect(parts.actions.dataPlaces, &QAction::triggered, this, [this] {
        showDataPlaces(m_window, m_parts.project.path(), m_parts.settings.fileName());
    });
}

void SettingsHost::takeDefaults(const TargetDefaults &defaults)
{
    m_parts.layout.compose->setDefaults(defaults.limits, defaults.adaptiveForOwnServers);
}

void SettingsHost::takeVariable(const Target &before, const QString &variable)
{
    const QString account = keyPlaceOf(before).account;
    const QList<Target> targets = m_parts.layout.compose->definition().targets;
    for (int i = 0; i < targets.size(); ++i) {
        Target target = targets.at(i);
        if (keyPlaceOf(target).account != account || target.keyVariable != before.keyVariable)
            continue;
        target.keyVariable = variable;
        m_parts.layout.compose->replaceTarget(i, target);
    }
}

void SettingsHost::sayCleaned(const CleanUpReport &report)
{
    if (!report.removed.isEmpty())
        m_parts.watch.note(
            tr("%Ln project(s) without a name (was|were) removed, unchanged for longer than "
               "they are kept: %1",
               nullptr, pluralOf(report.removed.size()))
                .arg(report.removed.join(tr(", ", "between names of projects"))));
}

SettingsPage *SettingsHost::makeKeys(QWidget *parent)
{
    ComposePane *compose = m_parts.layout.compose;
    auto *page = new KeysPage(
        m_parts.workbench, m_parts.settings, [compose] { return compose->definition().targets; },
        parent);
    connect(page, &KeysPage::keyChanged, compose, &ComposePane::takeKeyChange);
    connect(page, &KeysPage::variableChosen, this, &SettingsHost::takeVariable);
    return page;
}

SettingsPage *SettingsHost::makePrices(QWidget *parent)
{
    auto *page = new PricesPage(m_parts.workbench.prices(), parent);
    connect(page, &PricesPage::editAsked, this,
            [this] { m_parts.money.openPrices(m_parts.layout.compose->definition().targets); });
    return page;
}

SettingsPage *SettingsHost::makeLimits(QWidget *parent)
{
    auto *page = new TargetDefaultsPage(m_parts.settings, parent);
    connect(page, &TargetDefaultsPage::changed, this, &SettingsHost::takeDefaults);
    return page;
}

QMenu *SettingsHost::makeAppearanceMenu(QWidget *parent)
{
    return new AppearanceMenu(m_appearance, parent);
}

void SettingsHost::open(const QString &page)
{
    if (!m_dialog) {
        const QList<SettingsPageEntry> entries{
            {QStringLiteral("settingsKeysPage"), tr("Providers and Keys"),
             [this](QWidget *parent) { return makeKeys(parent); }},
            {QStringLiteral("settingsPricesPage"), tr("Prices"),
             [this](QWidget *parent) { return makePrices(parent); }},
            {QStringLiteral("settingsLimitsPage"), tr("Limits"),
             [this](QWidget *parent) { return makeLimits(parent); }},
            {QStringLiteral("settingsNetworkPage"), tr("Network"),
             [this](QWidget *parent) { return new NetworkPage(*m_network, parent); }},
            {QStringLiteral("settingsAppearance"), tr("Appearance"),
             [this](QWidget *parent) { return new AppearancePage(m_appearance, parent); }},
            {QStringLiteral("settingsLanguagePage"), tr("Language"),
             [this](QWidget *parent) { return new LanguagePage(m_parts.settings, parent); }},
            {QStringLiteral("settingsDataPage"), tr("Data"),
             [this](QWidget *parent) {
                 return new DataPage(
                     m_parts.settings, *m_untitled, [this] { return m_parts.project.path(); },
                     parent);
             }},
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

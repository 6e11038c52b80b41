// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/appearance_settings.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace volley {

class MoneyWatch;
class NetworkKeeper;
class ProjectController;
class RunWatch;
class SettingsDialog;
class SettingsPage;
class UntitledKeeper;
class WindowActions;
class WindowLayout;
class Workbench;

struct CleanUpReport;
struct Target;
struct TargetDefaults;

/// What the settings are about. All outlive the host.
struct SettingsParts
{
    Workbench &workbench;
    QSettings &settings;
    const WindowLayout &layout;
    const WindowActions &actions;
    ProjectController &project;
    MoneyWatch &money;
    RunWatch &watch;
};

/// Keeps what is set for the whole program, has it act on the window, and opens the settings. Lives
/// on the GUI thread; owned by the main window.
class SettingsHost final : public QObject
{
    Q_OBJECT
public:
    SettingsHost(const SettingsParts &parts, QMainWindow *window);

    /// The View menu's choice of colours.
    [[nodiscard]] QMenu *makeAppearanceMenu(QWidget *parent);
    /// Brings them to the front where they are open; `page` empty = the one looked at last.
    void open(const QString &page = {});

private:
    void takeDefaults(const TargetDefaults &defaults);
    void takeVariable(const Target &before, const QString &variable);
    void sayCleaned(const CleanUpReport &report);
    SettingsPage *makeKeys(QWidget *parent);
    SettingsPage *makePrices(QWidget *parent);
    SettingsPage *makeLimits(QWidget *parent);

    SettingsParts m_parts;
    QMainWindow *m_window;
    AppearanceSettings m_appearance;
    NetworkKeeper *m_network;
    UntitledKeeper *m_untitled;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace volley

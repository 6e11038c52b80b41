// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace volley {

class PromptsPage;
class RecentFiles;
class RunActions;
class WindowActions;
class WindowLayout;

/// What the menus are made of.
struct MenuParts
{
    const WindowActions &actions;
    const RunActions &runActions;
    RecentFiles &recent;
    const WindowLayout &layout;
    QMenu *appearance;
    const PromptsPage &prompts;
};

/// Fills the window's menu bar. GUI thread.
void fillMenuBar(QMenuBar &bar, const MenuParts &parts);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace volley {

class AppearanceSettings;

/// The View menu's choice between the desktop's colours, light and dark. Lives on the GUI thread;
/// owned by its parent.
class AppearanceMenu : public QMenu
{
    Q_OBJECT
public:
    /// `appearance` outlives the menu.
    AppearanceMenu(AppearanceSettings &appearance, QWidget *parent);
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QSettings;

namespace volley {

/// The View menu's choice between the desktop's colours, light and dark; acts at once and is
/// remembered. Lives on the GUI thread; owned by its parent.
class AppearanceMenu : public QMenu
{
    Q_OBJECT
public:
    /// `settings` outlives the menu.
    AppearanceMenu(QSettings &settings, QWidget *parent);
};

/// Dresses the application as it was left.
void applyKeptAppearance(const QSettings &settings);

} // namespace volley

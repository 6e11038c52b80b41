// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace volley {

class AppearanceSettings;

/// Colours and size of letters; both act at once. Lives on the GUI thread; owned by the dialog.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `appearance` outlives the page.
    AppearancePage(AppearanceSettings &appearance, QWidget *parent);

    void refresh() override;

private:
    AppearanceSettings &m_appearance;
    QList<QRadioButton *> m_schemes; ///< in the order of ColorScheme
    QSpinBox *m_size;
    QPushButton *m_usual;
};

} // namespace volley

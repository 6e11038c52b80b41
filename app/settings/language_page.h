// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QComboBox;
class QSettings;

namespace volley {

class NoteLabel;

/// The language of the window, from the next start on. Lives on the GUI thread; owned by the
/// dialog.
class LanguagePage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `settings` outlives the page.
    LanguagePage(QSettings &settings, QWidget *parent);

    void refresh() override;

private:
    void choose(int index);

    QSettings &m_settings;
    QString m_atStart; ///< as the program was started with
    QComboBox *m_box;
    NoteLabel *m_note;
};

} // namespace volley

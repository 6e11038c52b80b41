// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"
#include "settings/target_defaults.h"

class QCheckBox;
class QSettings;
class QSpinBox;

namespace volley {

class SecondsBox;

/// The limits that new targets and new projects begin with; those there are stay as they are. Lives
/// on the GUI thread; owned by the dialog.
class TargetDefaultsPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `settings` outlives the page.
    TargetDefaultsPage(QSettings &settings, QWidget *parent);

    void refresh() override;

Q_SIGNALS:
    void changed(const volley::TargetDefaults &defaults);

private:
    struct Labels
    {
        const char *objectName;
        QString what;
        QString hint;
    };
    QSpinBox *addNumber(QFormLayout &form, const Labels &labels, int least, int most);
    SecondsBox *addSeconds(QFormLayout &form, const Labels &labels);
    void show(const TargetDefaults &defaults);
    void take();

    QSettings &m_settings;
    QSpinBox *m_concurrency;
    QSpinBox *m_requests;
    QSpinBox *m_tokens;
    QSpinBox *m_attempts;
    QCheckBox *m_adaptive;
    QCheckBox *m_hedge;
    SecondsBox *m_connect;
    SecondsBox *m_firstByte;
    SecondsBox *m_idle;
    SecondsBox *m_total;
    bool m_filling = false;
};

} // namespace volley

Q_DECLARE_METATYPE(volley::TargetDefaults)

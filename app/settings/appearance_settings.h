// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/appearance.h"

#include <QObject>

namespace volley {

/// How the person wants the application to look: colours and size of letters. What is set acts at
/// once and is remembered; whoever shows it follows changed(). Lives on the GUI thread.
class AppearanceSettings final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives the object.
    explicit AppearanceSettings(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const;
    [[nodiscard]] int textPercent() const; ///< of the desktop's letters
    void setScheme(ColorScheme scheme);
    void setTextPercent(int percent); ///< as near to it as there is
    /// Dresses the application as it was left.
    void apply() const;

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QSettings;

namespace volley {

enum class ColorScheme { System, Light, Dark };

/// "system", "light", "dark".
[[nodiscard]] QString colorSchemeName(ColorScheme scheme);
[[nodiscard]] ColorScheme colorScheme(QStringView name); ///< System for an unknown name

/// Dresses the application: System = as the desktop says; else our own light or dark palette. Acts
/// at once on windows that are open. GUI thread.
void applyColorScheme(QApplication &application, ColorScheme scheme);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace volley {

/// Where dialogs for project files begin: the folder the person chose for that, else the one used
/// last, else the person's documents.
[[nodiscard]] QString projectFolder(const QSettings &settings);
/// Empty = the one used last.
[[nodiscard]] QString chosenProjectFolder(const QSettings &settings);
void setProjectFolder(QSettings &settings, const QString &folder);
/// A project there was opened or saved.
void rememberProjectFolder(QSettings &settings, const QString &folder);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace volley {

/// What the Help menu shows. Each opens its box and returns at once. GUI thread.

/// Versions and licence. Object name "aboutBox".
void showAbout(QWidget *window);
/// Where project, settings and keys lie. Object name "dataPlacesBox".
void showDataPlaces(QWidget *window, const QString &project, const QString &settings);

} // namespace volley

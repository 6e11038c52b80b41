// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace volley {

/// Letters from three quarters to two and a half times as large as the desktop's.
inline constexpr int leastTextPercent = 75;
inline constexpr int mostTextPercent = 250;

/// Writes everything in letters of this size, in percent of the desktop's. Acts at once on windows
/// that are open. GUI thread.
void applyTextSize(QApplication &application, int percent);

} // namespace volley

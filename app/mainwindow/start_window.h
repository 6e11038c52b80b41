// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace volley {

/// Opens the window with the files named and runs the application; returns the exit code.
[[nodiscard]] int runWindow(QApplication &application, const QStringList &files);

} // namespace volley

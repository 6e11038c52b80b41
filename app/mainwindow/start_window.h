// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace volley {

/// The desktop's leave to come to the front, which the application takes out of the environment
/// when it is made: ask before.
[[nodiscard]] QByteArray activationToken();

/// Hands the files that are named over to a window that is open already, or opens one and runs the
/// application; returns the exit code.
[[nodiscard]] int runWindow(QApplication &application, const QStringList &arguments,
                            const QByteArray &token);

} // namespace volley

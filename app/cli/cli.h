// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace volley {

/// Whether these arguments (without the program's name) ask for the headless program: a subcommand,
/// --help or --version. Touches neither display nor bus.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// What can be said without an application object: --version, --help, help. The exit code, or -1
/// where an application is needed.
[[nodiscard]] int answerAtOnce(const QStringList &arguments);

/// Runs a subcommand in the application's event loop and returns the process's exit code.
[[nodiscard]] int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace volley

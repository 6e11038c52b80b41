// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QString>

class QJsonObject;

namespace volley {

/// Writes a line to standard output or standard error, as UTF-8.
void printOut(const QString &text);
void printOut(const QJsonObject &object); ///< on one line
void printError(const QString &text);
[[nodiscard]] bool errorIsTerminal();
/// Rewrites the last line of a terminal's standard error; ends it with an empty text.
void showProgress(const QString &text);
/// Reads a key: from the terminal without echo, with a prompt, or the first line of a pipe.
/// Errors: MissingValue (empty), TooLarge.
[[nodiscard]] Result<Secret> readSecret(const QString &prompt);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

namespace volley {

/// A key as it was typed or pasted, made ready to be stored; a value.
struct KeyInput
{
    Secret key;           ///< empty where there is none or it cannot be one
    bool trimmed = false; ///< white space around it was left out
    QString objection;    ///< why it cannot be a key, as a sentence without any of it
};

[[nodiscard]] KeyInput readKey(const QString &text);
/// Why `name` cannot be an environment variable that holds a key; empty = it can. Refuses what
/// looks like the key itself: names are stored with the project.
[[nodiscard]] QString variableObjection(const QString &name);

} // namespace volley

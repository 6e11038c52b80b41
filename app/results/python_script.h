// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/shown_request.h"

#include <QString>

namespace volley {

/// A request and where its key is.
struct ScriptedRequest
{
    ShownRequest shown;
    QString keyVariable; ///< of the environment; empty = it takes none
};

/// The requests as a script for Python 3 that needs nothing but its standard library: it sends them
/// one after the other, each with exactly the body it would have here, and prints what comes back.
/// Keys are read from the environment and are never part of the text; they do not follow a redirect
/// to another server. Pictures that are files are read by the script, from where they lie. Pure.
[[nodiscard]] QString pythonScript(const QList<ScriptedRequest> &requests);

} // namespace volley

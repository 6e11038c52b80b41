// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http_types.h"

#include <QString>

namespace volley {

/// The request as a command for a POSIX shell. The key, if the request takes one, is read from the
/// environment variable `keyVariable` and is never part of the text. Pure.
[[nodiscard]] QString curlCommand(const HttpRequest &request, const QString &keyVariable);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/shown_request.h"

#include <QString>

namespace volley {

/// The request as a command for a POSIX shell. The key, if the request takes one, is read from the
/// environment variable `keyVariable` and is never part of the text. Pictures that are files are
/// read by the command itself, from where they lie. Pure.
[[nodiscard]] QString curlCommand(const ShownRequest &request, const QString &keyVariable);

} // namespace volley

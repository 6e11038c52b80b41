// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/error_body.h"

namespace volley {

/// Adds what Google's form of an error says beyond code and message: a status in words, and details
/// of several types (google.rpc). Leaves others as they are.
void readGoogleError(const QJsonObject &json, ErrorBody &error);

} // namespace volley

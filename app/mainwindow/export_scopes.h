// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"

namespace volley {

class RequestsPage;

/// What can be exported now, read from the table. GUI thread.
[[nodiscard]] ExportScopes scopesOf(RequestsPage &requests);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace volley {

/// Letters of one width, for code and JSON. Says nothing of their size, so that it follows the
/// application's. GUI thread.
[[nodiscard]] QFont fixedFont();

} // namespace volley

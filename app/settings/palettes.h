// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace volley {

/// Our own colours, made for the Fusion style. Text stands off its ground by 4.5 to 1 at least.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace volley {

/// Whether a spreadsheet might run the cell as a formula, or might take the guard off one that has
/// it already: `^'*[=+\-@\t\r]`, but not a plain number such as -1.5e3.
[[nodiscard]] bool needsGuard(QStringView cell);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// A cell's text as tables and tool tips show it. Pure.

/// elided() and onOneLine().
[[nodiscard]] QString oneLine(const QString &text, qsizetype most);
/// As rich text that keeps line breaks, shortened; empty for an empty cell.
[[nodiscard]] QString cellToolTip(const QString &text);

} // namespace volley

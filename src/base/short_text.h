// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// Texts for little room. Pure; any thread.

/// The first `length` UTF-16 units (at least 1), one less where that would cut a character in two.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);
/// shortened(), with … behind it where there was more.
[[nodiscard]] QString elided(const QString &text, qsizetype length);
/// With ↵ for each line break and a blank for each other control character, and as long as before.
[[nodiscard]] QString onOneLine(QString text);

} // namespace volley

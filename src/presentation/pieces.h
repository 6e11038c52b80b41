// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace volley {

/// "12 done · 3 failed": short texts in one line. Where some of them are written from the right,
/// each keeps its own order, and together they stand in that of the list. Pure.
[[nodiscard]] QString joinedPieces(const QStringList &pieces);

} // namespace volley

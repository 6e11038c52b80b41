// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace volley {

/// The icon ":/icons/NAME.svg" in the palette's text colour (and dimmed when disabled), sharp at
/// every resolution. Make it anew when the palette changes. GUI thread.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace volley

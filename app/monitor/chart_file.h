// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "presentation/run_charts.h"

#include <QFont>
#include <QPalette>

namespace volley {

/// Writes the charts below one another: a drawing where the name ends in ".svg", else a picture
/// (PNG) at twice the usual resolution. What was there is replaced once the new one is whole. A few
/// kilobytes: on the GUI thread, which alone may draw text. Error: FileNotWritable with the path.
[[nodiscard]] Result<void> saveCharts(const QString &path, const QList<Chart> &charts,
                                      const QPalette &palette, const QFont &font);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace volley {

/// Texts that end an answer, as lines to edit: a line break within one is written \n, a tab \t, a
/// backslash \\, other control characters \u001b. Each comes back as it was. Pure.
[[nodiscard]] QString stopLines(const QStringList &stops);
/// Empty lines do not count.
[[nodiscard]] QStringList stopsOf(const QString &lines);

} // namespace volley

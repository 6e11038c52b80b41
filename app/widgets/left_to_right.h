// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace volley {

// What is read from the left in every language: addresses, paths, keys, code. GUI thread.

/// Lets a field with such text run from the left, also in a window that runs from the right.
void keepLeftToRight(QWidget &field);

/// The path as the system writes it, for a sentence or a label: within text that runs from the
/// right its parts would change places otherwise.
[[nodiscard]] QString shownPath(const QString &path);

} // namespace volley

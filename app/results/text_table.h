// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace volley {

class TextTableModel;

/// A table of short texts to read, a row at a time; `name` is what a screen reader calls it. The
/// model outlives it. GUI thread.
[[nodiscard]] QTableView *makeTextTable(TextTableModel &model, const QString &name,
                                        const QString &objectName, QWidget *parent);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QDialog>

#include <memory>

namespace volley {

/// Shows how a file's beginning is understood (format, encoding, delimiter, columns, first rows)
/// and lets the person choose otherwise. Reads on the pool, never on the GUI thread. Lives on the
/// GUI thread; owned by its parent. Object name "importDialog". Opened with open(); accepted() =
/// take it.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `rowsThere` = rows that are replaced; 0 = the project is empty.
    ImportDialog(const QString &path, qint64 rowsThere, QWidget *parent);
    ~ImportDialog() override;

    [[nodiscard]] const QString &path() const;
    /// As chosen; without `cancelled` and `progress`.
    [[nodiscard]] ImportOptions options() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley

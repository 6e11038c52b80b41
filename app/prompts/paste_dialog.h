// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QDialog>

#include <memory>

namespace volley {

/// Shows what pasted text was understood as (a prompt a line, blocks, cells, CSV, JSON lines), lets
/// the person read it another way, and says what would be lost. Lives on the GUI thread; owned by
/// its parent. Object name "pasteDialog". Opened with open(); accepted() = take it.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `rowsThere` = rows that are replaced; 0 = the project is empty.
    PasteDialog(const QString &text, qint64 rowsThere, QWidget *parent);
    ~PasteDialog() override;

    /// What is to be taken, columns and rows.
    [[nodiscard]] const PasteGuess &table() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley

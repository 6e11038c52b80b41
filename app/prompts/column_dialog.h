// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace volley {

/// Asks for a column's name, and takes only one that a template can name. Lives on the GUI thread;
/// owned by its parent. Opened with open(); accepted() = name() is fine.
class ColumnDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `others` = names that are taken.
    ColumnDialog(const QString &title, const QString &name, const QStringList &others,
                 QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    /// What is wrong with the name; empty = nothing.
    [[nodiscard]] QString flaw() const;
    void check();

    QStringList m_others;
    QLineEdit *m_name;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace volley

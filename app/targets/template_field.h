// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace volley {

class FoldButton;

class TemplateEdit;

/// A template editor under its title, with a menu of the columns beside it and, below it, what is
/// wrong in words. Lives on the GUI thread; owned by its parent.
class TemplateField final : public QWidget
{
    Q_OBJECT
public:
    /// `editName` is the editor's object name; the note's is "…Note", the menu button's "…Columns".
    /// A field that may be folded shows an arrow, and is folded at first.
    TemplateField(const QString &title, const QString &editName, bool mayFold, QWidget *parent);

    [[nodiscard]] TemplateEdit &edit() { return *m_edit; }
    [[nodiscard]] const TemplateEdit &edit() const { return *m_edit; }
    [[nodiscard]] QString text() const;
    /// No signal. A text that is not empty unfolds the field.
    void setText(const QString &text);
    void setColumns(const QStringList &columns);
    void setReadOnly(bool readOnly);
    [[nodiscard]] Result<void> check() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateNote();
    /// What is wrong with the text, as sentences; empty where nothing is.
    [[nodiscard]] QString objection() const;
    void setFolded(bool folded);
    void colorNote();

    FoldButton *m_fold = nullptr;
    QToolButton *m_insert;
    QMenu *m_menu;
    TemplateEdit *m_edit;
    QLabel *m_note;
};

} // namespace volley

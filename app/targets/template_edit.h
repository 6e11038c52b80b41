// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace volley {

class TemplateHighlighter;

/// An editor for text with `{{column}}` in it: names are coloured, unknown ones underlined, and
/// after `{{` (or with Ctrl+Space) the columns are offered. Tab leaves it. Lives on the GUI thread;
/// owned by its parent.
class TemplateEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    /// What names are known and offered.
    void setColumns(const QStringList &columns);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// The text as a template. Without columns every name is taken for known.
    [[nodiscard]] const PromptTemplate &parsed() const;
    /// Columns are being offered for the name that the person is writing.
    [[nodiscard]] bool isNaming() const;
    /// Puts `{{column}}` in at the cursor, or in place of the name that was begun there.
    void insertColumn(const QString &column);

Q_SIGNALS:
    void namingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the name begins that the cursor stands in, behind its braces; -1 = in none.
    [[nodiscard]] int openNameStart() const;
    void offerColumns(bool asked);

    QStringList m_columns;
    TemplateHighlighter *m_highlighter;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace volley

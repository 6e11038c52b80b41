// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_find_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace volley {

TextFindBar::TextFindBar(QPlainTextEdit *text, QWidget *keyScope)
    : QWidget(keyScope)
    , m_text(text)
{
    setObjectName(QStringLiteral("findBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_what = new QLineEdit(this);
    m_what->setObjectName(QStringLiteral("findText"));
    m_what->setPlaceholderText(tr("Find in this text"));
    m_what->setAccessibleName(tr("Find in this text"));
    m_what->setClearButtonEnabled(true);
    layout->addWidget(m_what, 1);
    m_note = new QLabel(this);
    layout->addWidget(m_note);
    const auto addButton = [this, layout](const QString &name, Qt::ArrowType arrow, bool backward) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, backward] { find(backward, false); });
        layout->addWidget(button);
    };
    addButton(tr("Find previous"), Qt::UpArrow, true);
    addButton(tr("Find next"), Qt::DownArrow, false);
    connect(m_what, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_what, &QLineEdit::returnPressed, this, [this] { find(false, false); });

    const auto addKey = [this, keyScope](QKeySequence::StandardKey key, auto act) {
        auto *action = new QAction(keyScope);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        keyScope->addAction(action);
    };
    addKey(QKeySequence::Find, [this] { open(); });
    addKey(QKeySequence::FindNext, [this] { find(false, false); });
    addKey(QKeySequence::FindPrevious, [this] { find(true, false); });
    hide();
}

void TextFindBar::open()
{
    show();
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_what->setText(selected);
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void TextFindBar::close()
{
    hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

void TextFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TextFindBar::find(bool backward, bool fromStart)
{
    const QString what = m_what->text();
    m_note->clear();
    QTextCursor cursor = m_text->textCursor();
    // While it is being typed, the place that was found so far is tried first.
    if (fromStart)
        cursor.setPosition(cursor.selectionStart());
    if (what.isEmpty()) {
        m_text->setTextCursor(cursor);
        return;
    }
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_text->document()->find(what, cursor, flags);
    if (found.isNull()) {
        QTextCursor edge(m_text->document());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(what, edge, flags);
        m_note->setText(found.isNull() ? tr("Not found") : tr("Begun anew"));
    }
    if (!found.isNull())
        m_text->setTextCursor(found);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/edit_finder.h"

#include "widgets/text_find_bar.h"

#include <QTextEdit>

namespace volley {

QString EditFinder::selectedWords() const
{
    const QString selected = m_edit.textCursor().selectedText();
    return selected.contains(QChar::ParagraphSeparator) ? QString() : selected;
}

void EditFinder::find(const QString &words, Way way, const Told &told)
{
    if (words.isEmpty())
        return;
    QTextCursor from = m_edit.textCursor();
    if (way == Way::Typing)
        from.setPosition(from.selectionStart());
    const bool backward = way == Way::Previous;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_edit.document()->find(words, from, flags);
    QString note;
    if (found.isNull()) {
        QTextCursor edge(m_edit.document());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_edit.document()->find(words, edge, flags);
        note = found.isNull() ? TextFindBar::tr("Not found") : TextFindBar::tr("Wrapped around");
    }
    if (!found.isNull())
        m_edit.setTextCursor(found);
    told(note);
}

void EditFinder::takeFocus()
{
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace volley

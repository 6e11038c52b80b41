// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/edit_finder.h"

#include "widgets/text_find_bar.h"

#include <QTextDocument>

namespace volley {

TextFinding findIn(QTextDocument &document, QTextCursor from, const QString &words,
                   FindTarget::Way way)
{
    if (way == FindTarget::Way::Typing)
        from.setPosition(from.selectionStart());
    if (words.isEmpty())
        return {from, {}};
    const bool backward = way == FindTarget::Way::Previous;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    const QTextCursor found = document.find(words, from, flags);
    if (!found.isNull())
        return {found, {}};
    QTextCursor edge(&document);
    edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor anew = document.find(words, edge, flags);
    return {anew, anew.isNull() ? TextFindBar::tr("Not found") : TextFindBar::tr("Begun anew")};
}

QString selectedLine(const QTextCursor &cursor)
{
    const QString selected = cursor.selectedText();
    return selected.contains(QChar::ParagraphSeparator) ? QString() : selected;
}

} // namespace volley

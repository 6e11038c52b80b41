// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_editor.h"

#include <QTextBlock>

#include <algorithm>

namespace volley {

namespace {

constexpr int mostLines = 12;
constexpr int wideInCharacters = 64;
constexpr int margin = 2;

} // namespace

CellEditor::CellEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("cellEditor"));
    setFrameShape(QFrame::Box);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(margin);
}

void CellEditor::begin(const QString &text, bool replace)
{
    if (std::exchange(m_begun, true))
        return;
    m_before = text;
    setPlainText(text);
    if (replace)
        selectAll();
    else
        moveCursor(QTextCursor::End);
}

QString CellEditor::text() const
{
    if (!document()->isModified())
        return m_before;
    // toPlainText() would turn no-break spaces into spaces.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (m_before.contains(QLatin1String("\r\n")))
        text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return text;
}

/// Counts no further than the editor grows.
int CellEditor::linesAt(int width) const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines;
         block = block.next()) {
        const QString line = block.text().left(wideInCharacters * mostLines * 4);
        lines += 1 + fontMetrics().horizontalAdvance(line) / std::max(width, 1);
    }
    return lines;
}

QRect CellEditor::place(const QRect &cell, const QRect &room) const
{
    const int frame = 2 * (frameWidth() + margin);
    QSize size = cell.size();
    if (linesAt(size.width() - frame - cursorWidth()) > 1)
        size.setWidth(std::max(cell.width(), fontMetrics().averageCharWidth() * wideInCharacters));
    size.setWidth(std::min(size.width(), room.width()));
    const int lines = std::min(linesAt(size.width() - frame - cursorWidth()), mostLines);
    const int wanted = lines * fontMetrics().lineSpacing() + frame;
    size.setHeight(std::clamp(wanted, cell.height(), std::max(cell.height(), room.height())));

    QRect placed(cell.topLeft(), size);
    placed.moveRight(std::min(placed.right(), room.right()));
    placed.moveBottom(std::min(placed.bottom(), room.bottom()));
    placed.moveLeft(std::max(placed.left(), room.left()));
    // A cell that is scrolled out of sight takes its editor along.
    if (cell.bottom() < room.top() || cell.top() > room.bottom())
        placed.moveTop(cell.top());
    else
        placed.moveTop(std::max(placed.top(), room.top()));
    return placed;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_editor.h"

#include <QTextBlock>
#include <QTextLayout>

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
    const int room = width - 2 * (frameWidth() + margin) - cursorWidth();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines;
         block = block.next()) {
        QTextLayout layout(block.text().left(mostLines * wideInCharacters * 4), font());
        QTextOption option;
        option.setWrapMode(wordWrapMode());
        layout.setTextOption(option);
        layout.beginLayout();
        int inBlock = 0;
        for (QTextLine line = layout.createLine(); line.isValid() && lines + inBlock <= mostLines;
             line = layout.createLine()) {
            line.setLineWidth(std::max(room, 1));
            ++inBlock;
        }
        layout.endLayout();
        lines += std::max(inBlock, 1);
    }
    return lines;
}

void CellEditor::placeOver(const QRect &cell, const QRect &room)
{
    setPlace(place(cell, room));
}

void CellEditor::grow(const QRect &cell, const QRect &room)
{
    setPlace(place(QRect(pos(), cell.size()), room).united(geometry()).intersected(room));
}

void CellEditor::setPlace(const QRect &place)
{
    // With a scroll bar, the lines would break elsewhere.
    const int height = linesAt(place.width()) * fontMetrics().lineSpacing();
    setVerticalScrollBarPolicy(height > place.height() ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    setGeometry(place);
}

QRect CellEditor::place(const QRect &cell, const QRect &room) const
{
    // A pixel too few would bring a scroll bar.
    const int frame = 2 * (frameWidth() + margin) + 2;
    QSize size = cell.size();
    if (linesAt(size.width()) > 1)
        size.setWidth(std::max(cell.width(), fontMetrics().averageCharWidth() * wideInCharacters));
    size.setWidth(std::min(size.width(), room.width()));
    const int lines = std::min(linesAt(size.width()), mostLines);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/long_text_view.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <memory>

namespace volley {

namespace {

constexpr qsizetype longestLine = 2000;
/// A piece is made this much shorter where it can then end between two words.
constexpr qsizetype lookBack = 200;

/// What QTextCursor::insertText() takes for the end of a block.
bool endsLine(QChar c)
{
    return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator ||
           c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

/// Where a piece that begins at `from` and has to end at `to` ends best.
qsizetype endOfPiece(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype least = std::max(from + 1, to - lookBack);
    for (qsizetype end = to; end > least; --end) {
        if (text.at(end - 1).isSpace())
            return end;
    }
    return to - from > 1 && text.at(to - 1).isHighSurrogate() ? to - 1 : to;
}

} // namespace

LongTextView::LongTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void LongTextView::setLongText(const QString &text)
{
    m_begins = {0};
    m_size = 0;
    setPlainText(cut(text, 0));
}

void LongTextView::appendLongText(const QString &text)
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(cut(text, end.positionInBlock()));
}

/// The text with a line break in front of each piece that goes on with a line; `lineLength` is how
/// much of its first line is on show already.
QString LongTextView::cut(const QString &text, qsizetype lineLength)
{
    QString pieces;
    pieces.reserve(text.size() + text.size() / longestLine);
    qsizetype begin = 0; // of the piece
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsLine(text.at(i))) {
            const bool both = text.at(i) == QLatin1Char('\r') && i + 1 < text.size() &&
                              text.at(i + 1) == QLatin1Char('\n');
            pieces += QStringView(text).mid(begin, i - begin);
            pieces += QLatin1Char('\n');
            i += both ? 1 : 0;
            begin = i + 1;
            lineLength = 0;
            m_begins.push_back(m_size + begin);
        } else if (lineLength + i - begin >= longestLine) {
            const qsizetype end = i > begin ? endOfPiece(text, begin, i) : i;
            pieces += QStringView(text).mid(begin, end - begin);
            pieces += QLatin1Char('\n');
            begin = end;
            lineLength = 0;
            m_begins.push_back(m_size + begin);
        }
    }
    pieces += QStringView(text).mid(begin);
    m_size += text.size();
    return pieces;
}

// ---- places ---------------------------------------------------------------------------------

/// Whether it goes on with the line of the block before: nothing stands between them in the text.
bool LongTextView::isContinued(const QTextBlock &block) const
{
    const QTextBlock before = block.previous();
    return before.isValid() && m_begins[size_t(before.blockNumber())] + before.length() - 1 ==
                                   m_begins[size_t(block.blockNumber())];
}

QTextBlock LongTextView::blockAt(qsizetype place) const
{
    const auto after = std::upper_bound(m_begins.begin() + 1, m_begins.end(), place);
    return document()->findBlockByNumber(int(after - m_begins.begin()) - 1);
}

int LongTextView::positionOf(qsizetype place) const
{
    const QTextBlock block = blockAt(place);
    const qsizetype within = place - m_begins[size_t(block.blockNumber())];
    return block.position() + int(std::min(within, qsizetype(block.length() - 1)));
}

qsizetype LongTextView::placeOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return m_begins[size_t(block.blockNumber())] + position - block.position();
}

qsizetype LongTextView::selectionBegin() const
{
    return placeOf(textCursor().selectionStart());
}

qsizetype LongTextView::selectionEnd() const
{
    return placeOf(textCursor().selectionEnd());
}

void LongTextView::selectInText(qsizetype place, qsizetype length)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(place));
    const bool inView = viewport()->rect().contains(cursorRect(cursor));
    cursor.setPosition(positionOf(place + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!inView)
        centerCursor(); // with what stands before and behind it
}

qsizetype LongTextView::topOfView() const
{
    return m_begins[size_t(firstVisibleBlock().blockNumber())];
}

void LongTextView::scrollToTop(qsizetype place)
{
    verticalScrollBar()->setValue(blockAt(place).firstLineNumber());
}

QString LongTextView::selectedLongText() const
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from && !isContinued(block))
            text += QLatin1Char('\n');
        const int first = std::max(from - block.position(), 0);
        text += QStringView(block.text()).mid(first, to - block.position() - first);
    }
    return text;
}

QMimeData *LongTextView::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(selectedLongText());
    return copied.release();
}

} // namespace volley

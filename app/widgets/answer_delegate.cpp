// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer_delegate.h"

#include "widgets/found_text.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace volley {

namespace {

constexpr int margin = 5;
constexpr int iconSize = 16;

/// In bold, on the first line.
void drawWord(QPainter &painter, const QRect &room, const QString &word,
              const QStyleOptionViewItem &cell, const QColor &color)
{
    QFont bold = cell.font;
    bold.setBold(true);
    painter.save();
    painter.setClipRect(cell.rect);
    painter.setFont(bold);
    painter.setPen(color);
    painter.drawText(room,
                     int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) |
                         Qt::AlignAbsolute | Qt::AlignTop),
                     QFontMetrics(bold).elidedText(word, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace

AnswerDelegate::AnswerDelegate(int stateRole, int markRole, int wordRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
    , m_markRole(markRole)
    , m_wordRole(wordRole)
{}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QString text = cell.text;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    if (m_paletteKey != cell.palette.cacheKey()) {
        m_paletteKey = cell.palette.cacheKey();
        m_icons = StateIcons(cell.palette);
    }
    QRect room = cell.rect.adjusted(margin, margin - 1, -margin, -margin + 1);
    const bool selected = cell.state & QStyle::State_Selected;
    QColor color = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant known = index.data(m_stateRole);
    if (known.isValid()) {
        const auto state = static_cast<RequestState>(known.toInt());
        const QRect icon = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignTop,
                                               QSize(iconSize, iconSize), room);
        const auto mark = static_cast<AnswerMark>(index.data(m_markRole).toInt());
        const bool marked = mark != AnswerMark::None;
        (marked ? m_icons.icon(mark) : m_icons.icon(state))
            .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const int taken = iconSize + margin;
        room.adjust(cell.direction == Qt::RightToLeft ? 0 : taken, 0,
                    cell.direction == Qt::RightToLeft ? -taken : 0, 0);
        if (!selected && state != RequestState::Succeeded)
            color = stateColor(state, cell.palette);
        else if (!selected && mark == AnswerMark::Empty)
            color = markColor(mark, cell.palette);
        const QString word = index.data(m_wordRole).toString();
        if (!word.isEmpty()) {
            QColor own = marked ? markColor(mark, cell.palette) : stateColor(state, cell.palette);
            drawWord(*painter, room, word, cell, selected ? color : own);
            room.setTop(room.top() + cell.fontMetrics.lineSpacing());
        }
    }
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setPen(color);
    painter->setFont(cell.font);
    cell.direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    drawLines(*painter, room, text, cell);
    painter->restore();
}

/// Draws as many wrapped lines as fit; the last one is elided where more follow.
void AnswerDelegate::drawLines(QPainter &painter, const QRect &room, const QString &text,
                               const QStyleOptionViewItem &cell) const
{
    const QFontMetrics metrics(cell.font);
    const int most = std::max(1, room.height() / metrics.lineSpacing());
    QTextLayout layout(text, cell.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(cell.direction);
    option.setAlignment(QStyle::visualAlignment(cell.direction, cell.displayAlignment) &
                        Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    const QList<TextSpan> places = m_wanted ? m_wanted->placesToShow(text) : QList<TextSpan>();
    layout.setFormats(foundFormats(places, cell));
    layout.beginLayout();
    int y = room.top();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = i + 1 == most && line.textStart() + line.textLength() < text.size();
        if (isLast)
            drawRest(painter, QRect(room.left(), y, room.width(), metrics.lineSpacing()),
                     text.mid(line.textStart()).simplified(), cell,
                     !places.isEmpty() && places.first().begin < line.textStart());
        else
            line.draw(&painter, QPointF(room.left(), y - line.y()));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

void AnswerDelegate::drawRest(QPainter &painter, const QRect &room, const QString &rest,
                              const QStyleOptionViewItem &cell, bool isFoundAbove) const
{
    FoundText found{rest, m_wanted ? m_wanted->placesToShow(rest) : QList<TextSpan>()};
    if (isFoundAbove)
        found.places.prepend({0, 0}); // then it goes on here as it stands
    drawLine(painter, fittedLine(found, cell.fontMetrics, room.width()), room, cell);
}

} // namespace volley

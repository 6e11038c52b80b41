// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/found_text.h"

#include "base/short_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace volley {

namespace {

const QChar ellipsis(0x2026);
/// No cell is wider.
constexpr qsizetype mostMeasured = 400;
/// Of the line, before the first place that is brought into view.
constexpr double shareBefore = 0.3;
/// Of the colour of selections, in the background.
constexpr float shareOfHighlight = 0.55F;

QColor mixed(const QColor &base, const QColor &other, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
                            part(base.blueF(), other.blueF()));
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

/// Where the shown part begins, so that the place can be seen.
qsizetype beginFor(const TextSpan &place, const QString &text, const QFontMetrics &metrics,
                   int width)
{
    if (place.end() <= mostMeasured &&
        metrics.horizontalAdvance(onOneLine(text.left(place.end())) + ellipsis) <= width)
        return 0;
    const auto before = qsizetype(shareBefore * width / std::max(metrics.averageCharWidth(), 1));
    const qsizetype begin = std::max(place.begin - before, qsizetype(0));
    return begin > 0 && text.at(begin).isLowSurrogate() ? begin - 1 : begin;
}

} // namespace

FoundText fittedLine(const FoundText &found, const QFontMetrics &metrics, int width)
{
    const qsizetype begin =
        found.places.isEmpty() ? 0 : beginFor(found.places.first(), found.text, metrics, width);
    const QString before = begin > 0 ? QString(ellipsis) : QString();
    const QString part = before + onOneLine(found.text.mid(begin, mostMeasured));
    const bool isAll = begin + mostMeasured >= found.text.size();
    FoundText line;
    line.text = metrics.elidedText(isAll ? part : part + ellipsis, Qt::ElideRight, width);
    const bool isCut = !isAll || line.text != part;
    const qsizetype end = line.text.size() - (isCut ? 1 : 0); // of what is shown
    for (TextSpan place : found.places) {
        place.begin += before.size() - begin;
        if (place.begin >= end) {
            line.isFurtherOn = true;
            break;
        }
        place.length = std::min(place.end(), end) - place.begin;
        line.places.append(place);
    }
    if (found.isFound() && line.places.isEmpty() && isCut && end >= 0)
        line.places.append({end, 1});
    return line;
}

QList<QTextLayout::FormatRange> foundFormats(const QList<TextSpan> &places,
                                             const QStyleOptionViewItem &cell)
{
    const QPalette::ColorGroup group = groupOf(cell);
    const QColor highlight = cell.palette.color(group, QPalette::Highlight);
    QTextCharFormat format;
    if (cell.state & QStyle::State_Selected) {
        format.setBackground(cell.palette.color(group, QPalette::HighlightedText));
        format.setForeground(highlight);
    } else {
        format.setBackground(
            mixed(cell.palette.color(group, QPalette::Base), highlight, shareOfHighlight));
        format.setForeground(cell.palette.color(group, QPalette::Text));
    }
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &place : places)
        formats.append({int(place.begin), int(place.length), format});
    return formats;
}

QColor textColorOf(const QStyleOptionViewItem &cell)
{
    const bool isSelected = cell.state & QStyle::State_Selected;
    return cell.palette.color(groupOf(cell),
                              isSelected ? QPalette::HighlightedText : QPalette::Text);
}

void drawLine(QPainter &painter, const FoundText &line, const QRect &room,
              const QStyleOptionViewItem &cell)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(cell.direction);
    option.setAlignment(QStyle::visualAlignment(cell.direction, cell.displayAlignment) &
                        Qt::AlignHorizontal_Mask);
    QTextLayout layout(line.text, cell.font);
    layout.setTextOption(option);
    layout.setFormats(foundFormats(line.places, cell));
    layout.beginLayout();
    QTextLine shown = layout.createLine();
    shown.setLineWidth(room.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - shown.height()) / 2));
    painter.restore();
}

} // namespace volley

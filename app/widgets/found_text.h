// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text_span.h"

#include <QFontMetrics>
#include <QList>
#include <QStyleOption>
#include <QTextLayout>

namespace volley {

/// A text in which something that is looked for was found.
struct FoundText
{
    QString text;
    QList<TextSpan> places; ///< in order
    /// It stands in there, too, where nobody looked who has to be quick.
    bool isFurtherOn = false;

    [[nodiscard]] bool isFound() const { return !places.isEmpty() || isFurtherOn; }
};

/// The part of it that fits into a line of this width: its beginning, or what stands around the
/// first place where that is too far on. What was left out is an ellipsis, which is itself among
/// the places where only there something was found. Pure, and quick whatever the text's length.
[[nodiscard]] FoundText fittedLine(const FoundText &found, const QFontMetrics &metrics, int width);

/// How these places look in that cell: in the palette's colour of selections, so mixed that the
/// text stays as readable as it was; the other way round where the cell itself is selected.
[[nodiscard]] QList<QTextLayout::FormatRange> foundFormats(const QList<TextSpan> &places,
                                                           const QStyleOptionViewItem &cell);
/// The style's own colour for a cell's text.
[[nodiscard]] QColor textColorOf(const QStyleOptionViewItem &cell);
/// Draws a fitted line in the painter's colour, as the style draws a cell's text, with its places
/// marked.
void drawLine(QPainter &painter, const FoundText &line, const QRect &room,
              const QStyleOptionViewItem &cell);

} // namespace volley

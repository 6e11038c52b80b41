// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/found_text.h"

#include <QAbstractItemView>

namespace volley::test {

/// How many pixels of a cell that is not selected have the colour that marks what was found.
inline int markedPixels(const QAbstractItemView &view, const QModelIndex &cell)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    const QRgb color = foundFormats({{0, 1}}, option).first().format.background().color().rgb();
    const QImage painted = view.viewport()->grab(view.visualRect(cell)).toImage();
    int count = 0;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x)
            count += painted.pixel(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace volley::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/found_text.h"

#include <QStyledItemDelegate>

namespace volley {

/// For cells with what people and models wrote: each runs in the direction of its own language,
/// whatever the window's is, so that it begins at its beginning and its end is what is left out.
/// What is looked for is marked where it stands, and what stands around it is shown where that is
/// too far on. Lives on the GUI thread; owned by its view.
class ContentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// What was found in this cell; nothing, unless a derived class knows better. Asked at each
    /// painting.
    [[nodiscard]] virtual FoundText foundIn(const QModelIndex &index) const;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace volley {

/// For cells with what people and models wrote: each runs in the direction of its own language,
/// whatever the window's is, so that it begins at its beginning and its end is what is left out.
/// Lives on the GUI thread; owned by its view.
class ContentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace volley

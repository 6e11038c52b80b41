// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace volley {

/// A tree view without the key that unfolds all there is, which may be millions of rows. Lives on
/// the GUI thread; owned by its view.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    /// What is unfolded next is laid out together, afterwards, and not row by row.
    void layOutLater() { scheduleDelayedItemsLayout(); }

Q_SIGNALS:
    /// By that key: what is below the current row is to be unfolded, as far as that is bearable.
    void expandAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace volley

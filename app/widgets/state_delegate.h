// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/state_style.h"

#include <QStyledItemDelegate>

namespace volley {

/// Shows a request's state as icon, word and colour; of an answer that lacks something, what it
/// lacks. They are read from `stateRole` and `markRole`; a row without a state is left plain. Lives
/// on the GUI thread; owned by its view.
class StateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StateDelegate(int stateRole, int markRole, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateRole;
    int m_markRole;
    // Made when they are first painted on a palette, in a function that Qt declares const.
    mutable StateIcons m_icons;
    mutable qint64 m_paletteKey = 0;
};

} // namespace volley

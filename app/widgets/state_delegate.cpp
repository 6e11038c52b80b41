// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_delegate.h"

namespace volley {

StateDelegate::StateDelegate(int stateRole, int markRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
    , m_markRole(markRole)
{}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant known = index.data(m_stateRole);
    if (!known.isValid())
        return;
    const auto state = static_cast<RequestState>(known.toInt());
    if (m_paletteKey != option->palette.cacheKey()) {
        m_paletteKey = option->palette.cacheKey();
        m_icons = StateIcons(option->palette);
    }
    const auto mark = static_cast<AnswerMark>(index.data(m_markRole).toInt());
    const bool marked = mark != AnswerMark::None;
    const QColor color =
        marked ? markColor(mark, option->palette) : stateColor(state, option->palette);
    option->icon = marked ? m_icons.icon(mark) : m_icons.icon(state);
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, color);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/room_for_lines.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace volley {

namespace {

/// Of the frame, and of the document within it.
constexpr int margins = 12;

} // namespace

RoomForLines::RoomForLines(QWidget &widget, int lines)
    : QObject(&widget)
    , m_widget(widget)
    , m_lines(lines)
{
    widget.installEventFilter(this);
    make();
}

bool RoomForLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        make();
    return QObject::eventFilter(watched, event);
}

void RoomForLines::make()
{
    // Small letters leave less than its scroll bars take.
    m_widget.setMinimumHeight(std::max(m_widget.fontMetrics().lineSpacing() * m_lines + margins,
                                       m_widget.minimumSizeHint().height()));
}

} // namespace volley

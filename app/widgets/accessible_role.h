// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace volley {

/// Says what a widget of our own is to a screen reader, which else hears of a mere frame. To be
/// called while the widget is made. GUI thread.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Lets a screen reader say a notice once more, whose text is another while it stays where it is.
/// What is shown or hidden is heard of by itself.
void announceAgain(QWidget *notice);

} // namespace volley

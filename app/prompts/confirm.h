// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace volley {

/// Something that cannot be taken back. A value.
struct Confirmation
{
    QString name; ///< object name of the box; its buttons are "confirm" and "refuse"
    QString title;
    QString text;
    QString explanation;
    QString button; ///< what pressing it does
};

/// Asks, and returns at once; `act` is called if the person agrees. GUI thread.
void confirm(QWidget *parent, const Confirmation &asked, const std::function<void()> &act);

} // namespace volley

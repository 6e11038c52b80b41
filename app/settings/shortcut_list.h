// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace volley {

/// A thing that can be done, and the keys for it. A value.
struct ShortcutEntry
{
    QString place; ///< the menu, or the part of the window that has to have the keyboard
    QString what;
    QString keys; ///< as they are called on this machine; empty = none
    QString hint;
};

/// All that a window's menus offer, in their order, and whatever else in it has keys. Read from the
/// live actions. What comes and goes (files opened last) is left out. GUI thread.
[[nodiscard]] QList<ShortcutEntry> shortcutsOf(const QWidget &window);

} // namespace volley

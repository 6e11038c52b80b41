// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/joined_style.h"

#include <QGuiApplication>

namespace volley {

JoinedStyle::JoinedStyle(const QString &base)
    : QProxyStyle(base)
{}

int JoinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace volley

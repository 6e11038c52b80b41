// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/joined_style.h"

namespace volley {

/// Fusion, whose tick boxes and radio buttons are outlined a little darker than the window, which
/// shows faintly on a light ground and not at all on a dark one: here the outline can be seen on
/// both. Lives on the GUI thread; owned by the application.
class OwnStyle final : public JoinedStyle
{
    Q_OBJECT
public:
    OwnStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace volley

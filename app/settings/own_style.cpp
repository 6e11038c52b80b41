// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/own_style.h"

#include <QStyleOptionButton>

namespace volley {

namespace {

bool isOutlined(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

/// What Fusion makes an outline of by darkening it: stands off the base by 3 to 1 even then.
QColor outlined(const QPalette &palette)
{
    const bool enabled = palette.currentColorGroup() != QPalette::Disabled;
    if (palette.color(QPalette::Base).lightness() < 128)
        return QColor::fromRgb(enabled ? 0xffa9afb8 : 0xff6b7079);
    return QColor::fromRgb(enabled ? 0xffaeb3bb : 0xffd4d7dc);
}

} // namespace

OwnStyle::OwnStyle()
    : JoinedStyle(QStringLiteral("Fusion"))
{}

void OwnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!isOutlined(element) || !button) {
        JoinedStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton visible(*button);
    visible.palette.setColor(QPalette::Window, outlined(button->palette));
    JoinedStyle::drawPrimitive(element, &visible, painter, widget);
}

} // namespace volley

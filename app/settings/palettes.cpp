// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/palettes.h"

namespace volley {

namespace {

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabledText;
    QRgb highlight;
    QRgb highlightedText;
    QRgb disabledHighlight;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTip;
    QRgb brightText;
    // The bevels, from the lightest to the darkest.
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Shades lightShades = {
    .window = 0xfff2f3f5,
    .base = 0xffffffff,
    .alternateBase = 0xfff6f7f9,
    .button = 0xfff7f8f9,
    .text = 0xff1b1e23,
    .placeholder = 0xff6b7078,
    .disabledText = 0xff9a9fa6,
    .highlight = 0xff2a5fc4,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xffb9bec6,
    .link = 0xff1f55b5,
    .visitedLink = 0xff6b3fa0,
    .toolTip = 0xffffffff,
    .brightText = 0xffffffff,
    .light = 0xffffffff,
    .midlight = 0xffe6e8eb,
    .mid = 0xffb4b8be,
    .dark = 0xff979ca3,
    .shadow = 0xff6d7178,
};

constexpr Shades darkShades = {
    .window = 0xff26292e,
    .base = 0xff1b1d21,
    .alternateBase = 0xff212429,
    .button = 0xff33373d,
    .text = 0xffe6e8eb,
    .placeholder = 0xff979ca4,
    .disabledText = 0xff757a82,
    .highlight = 0xff2f65cc,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xff484d55,
    .link = 0xff82b1ff,
    .visitedLink = 0xffc4a4f0,
    .toolTip = 0xff33373d,
    .brightText = 0xffffffff,
    .light = 0xff565b63,
    .midlight = 0xff42464d,
    .mid = 0xff1f2226,
    .dark = 0xff17191c,
    .shadow = 0xff0c0d0f,
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> colors[] = {
        {QPalette::Window, shades.window},
        {QPalette::WindowText, shades.text},
        {QPalette::Base, shades.base},
        {QPalette::AlternateBase, shades.alternateBase},
        {QPalette::Text, shades.text},
        {QPalette::PlaceholderText, shades.placeholder},
        {QPalette::Button, shades.button},
        {QPalette::ButtonText, shades.text},
        {QPalette::BrightText, shades.brightText},
        {QPalette::ToolTipBase, shades.toolTip},
        {QPalette::ToolTipText, shades.text},
        {QPalette::Highlight, shades.highlight},
        {QPalette::HighlightedText, shades.highlightedText},
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        {QPalette::Accent, shades.highlight},
#endif
        {QPalette::Link, shades.link},
        {QPalette::LinkVisited, shades.visitedLink},
        {QPalette::Light, shades.light},
        {QPalette::Midlight, shades.midlight},
        {QPalette::Mid, shades.mid},
        {QPalette::Dark, shades.dark},
        {QPalette::Shadow, shades.shadow},
    };
    for (const auto &[role, color] : colors)
        palette.setColor(role, QColor::fromRgb(color));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     QColor::fromRgb(shades.disabledHighlight));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(shades.window));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightShades);
}

QPalette darkPalette()
{
    return paletteOf(darkShades);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_style.h"

#include <QPainter>
#include <QSvgRenderer>

namespace volley {

namespace {

struct Style
{
    const char *icon;
    QRgb onLight;
    QRgb onDark;
};

// In the order of RequestState. Each colour stands off its base by 4.5 to 1 at least.
constexpr std::array<Style, requestStateCount> styles = {{
    {"queued", 0xff5f6368, 0xffb4b9bf},
    {"waiting", 0xff7d5200, 0xffe6b84a},
    {"sending", 0xff0059b3, 0xff7cbcf5},
    {"streaming", 0xff006680, 0xff56cbe9},
    {"saving", 0xff5350a8, 0xffb5b2fa},
    {"succeeded", 0xff00694a, 0xff45d3a5},
    {"retrying", 0xff944800, 0xfff5b06b},
    {"failed", 0xffb02a00, 0xffff9c7d},
    {"cancelled", 0xff606060, 0xffb8b8b8},
    {"interrupted", 0xff8a3179, 0xffeba8dc},
}};

const Style &styleOf(RequestState state)
{
    return styles.at(static_cast<size_t>(state));
}

QPixmap drawn(QSvgRenderer &renderer, const QColor &color, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QColor stateColor(RequestState state, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb(dark ? styleOf(state).onDark : styleOf(state).onLight);
}

StateIcons::StateIcons(const QPalette &palette)
{
    for (int number = 0; number < requestStateCount; ++number) {
        const auto state = static_cast<RequestState>(number);
        QSvgRenderer renderer(
            QStringLiteral(":/icons/state-%1.svg").arg(QLatin1String(styleOf(state).icon)));
        QIcon &icon = m_icons[static_cast<size_t>(number)];
        for (const int pixels : {16, 20, 24, 32, 48, 64}) {
            icon.addPixmap(drawn(renderer, stateColor(state, palette), pixels), QIcon::Normal);
            icon.addPixmap(drawn(renderer, palette.color(QPalette::HighlightedText), pixels),
                           QIcon::Selected);
        }
    }
}

const QIcon &StateIcons::icon(RequestState state) const
{
    return m_icons.at(static_cast<size_t>(state));
}

} // namespace volley

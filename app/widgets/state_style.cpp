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

// In the order of AnswerMark: what is no fault is no warning.
constexpr std::array<Style, answerMarkCount> markStyles = {{
    {"", 0xff000000, 0xffffffff},
    {"cut", 0xff944800, 0xfff5b06b},
    {"filtered", 0xff8a3179, 0xffeba8dc},
    {"refused", 0xff944800, 0xfff5b06b},
    {"tool-calls", 0xff5350a8, 0xffb5b2fa},
    {"empty", 0xff944800, 0xfff5b06b},
}};

const Style &styleOf(RequestState state)
{
    return styles.at(static_cast<size_t>(state));
}

QColor colorOf(const Style &style, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb(dark ? style.onDark : style.onLight);
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

QIcon iconOf(QLatin1String family, const Style &style, const QPalette &palette)
{
    QSvgRenderer renderer(
        QStringLiteral(":/icons/%1-%2.svg").arg(family, QLatin1String(style.icon)));
    QIcon icon;
    for (const int pixels : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(renderer, colorOf(style, palette), pixels), QIcon::Normal);
        icon.addPixmap(drawn(renderer, palette.color(QPalette::HighlightedText), pixels),
                       QIcon::Selected);
    }
    return icon;
}

} // namespace

QColor stateColor(RequestState state, const QPalette &palette)
{
    return colorOf(styleOf(state), palette);
}

QColor markColor(AnswerMark mark, const QPalette &palette)
{
    return colorOf(markStyles.at(static_cast<size_t>(mark)), palette);
}

StateIcons::StateIcons(const QPalette &palette)
{
    for (size_t number = 0; number < m_icons.size(); ++number)
        m_icons[number] = iconOf(QLatin1String("state"), styles[number], palette);
    for (size_t number = 1; number < m_markIcons.size(); ++number)
        m_markIcons[number] = iconOf(QLatin1String("mark"), markStyles[number], palette);
}

const QIcon &StateIcons::icon(RequestState state) const
{
    return m_icons.at(static_cast<size_t>(state));
}

const QIcon &StateIcons::icon(AnswerMark mark) const
{
    return m_markIcons.at(static_cast<size_t>(mark));
}

} // namespace volley

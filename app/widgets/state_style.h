// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <array>

namespace volley {

/// Colour of a state's word and icon on this palette's base. Shape and word say the same, and the
/// colours stay apart for people who do not tell red from green. Pure.
[[nodiscard]] QColor stateColor(RequestState state, const QPalette &palette);

/// The states' icons in the colours of a palette, for every resolution. Lives on the GUI thread; a
/// value of whoever shows icons, made anew when the palette changes.
class StateIcons
{
public:
    StateIcons() = default;
    explicit StateIcons(const QPalette &palette);

    [[nodiscard]] const QIcon &icon(RequestState state) const;

private:
    std::array<QIcon, requestStateCount> m_icons;
};

} // namespace volley

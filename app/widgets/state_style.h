// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer_mark.h"
#include "domain/request_state.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <array>

namespace volley {

/// Colour of a state's word and icon on this palette's base. Shape and word say the same, and the
/// colours stay apart for people who do not tell red from green. Pure.
[[nodiscard]] QColor stateColor(RequestState state, const QPalette &palette);
/// The same for what an answer lacks.
[[nodiscard]] QColor markColor(AnswerMark mark, const QPalette &palette);

/// The icons of states and marks in the colours of a palette, for every resolution. Lives on the
/// GUI thread; a value of whoever shows icons, made anew when the palette changes.
class StateIcons
{
public:
    StateIcons() = default;
    explicit StateIcons(const QPalette &palette);

    [[nodiscard]] const QIcon &icon(RequestState state) const;
    [[nodiscard]] const QIcon &icon(AnswerMark mark) const; ///< none for None

private:
    std::array<QIcon, requestStateCount> m_icons;
    std::array<QIcon, answerMarkCount> m_markIcons;
};

} // namespace volley

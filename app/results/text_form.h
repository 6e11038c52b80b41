// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// How a text is shown to be read.
enum class TextForm {
    Plain,
    Markdown,
    Json, ///< as a tree
};

/// The word it is remembered by, and the form of a word; Plain of an unknown one. Pure.
[[nodiscard]] QString textFormName(TextForm form);
[[nodiscard]] TextForm textFormOf(const QString &name);

} // namespace volley

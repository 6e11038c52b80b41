// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace volley {

/// The count that tr() chooses the form of a word by: tr("%Ln row(s)", nullptr, pluralOf(rows)).
/// `%Ln` shows it with the locale's separators. A count beyond what tr() can take becomes one
/// with the same last nine digits, which have the same form in every language: say such a number
/// by %1 and countText(). Pure.
[[nodiscard]] int pluralOf(qint64 count);

} // namespace volley

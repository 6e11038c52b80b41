// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace volley {

/// Reads the JSON string whose quote stands at `at`, and moves `at` behind it. Nothing where it is
/// not sure to be a valid one; the parser of the whole text has to say then.
[[nodiscard]] std::optional<QString> readString(QByteArrayView json, qsizetype &at);

/// Where the string ends whose quote stands at `at`, if it is ASCII without escapes; else -1.
[[nodiscard]] qsizetype endOfPlainString(QByteArrayView json, qsizetype at);

} // namespace volley

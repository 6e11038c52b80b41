// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace volley {

/// JSON text indented for reading, its members in their own order and its numbers as they were
/// written; nothing if the text is not JSON (an object or a list). A Markdown fence around it is
/// taken off. Pure.
[[nodiscard]] std::optional<QString> indentedJson(const QString &text);

} // namespace volley

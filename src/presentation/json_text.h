// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace volley {

/// The part of a text that can be JSON: what stands in a Markdown fence that is marked as JSON, or
/// holds an object or a list and is marked as nothing; else all of it, without the space around. A
/// view into `text`. Pure.
[[nodiscard]] QStringView jsonPart(QStringView text);

/// JSON text indented for reading, its members in their own order and its numbers as they were
/// written; nothing if the text is not JSON (an object or a list). A Markdown fence around it, and
/// what is said around that, is left out. Pure.
[[nodiscard]] std::optional<QString> indentedJson(const QString &text);

} // namespace volley

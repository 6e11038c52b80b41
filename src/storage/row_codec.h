// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QByteArray>

#include <optional>

namespace volley {

/// A row as it stands in the file: a JSON array of strings in UTF-8. Exact for every QString, lone
/// surrogates and NUL included: what UTF-8 cannot hold is escaped. Free functions, any thread.
[[nodiscard]] QByteArray encodeRow(const Row &row);
/// The same for cells given as Latin-1 bytes, so that each byte is kept.
[[nodiscard]] QByteArray encodeLatin1(const QList<QByteArrayView> &cells);
/// Nothing where the bytes are no such array.
[[nodiscard]] std::optional<Row> decodeRow(QByteArrayView json);

/// Whether there is no lone surrogate in it.
[[nodiscard]] bool isWholeUtf16(QStringView text);
/// Text as UTF-8 without escapes; a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray toStoredText(const QString &text);

} // namespace volley

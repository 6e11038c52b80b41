// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace volley {

/// Bytes from the beginning of a file that imageMediaType() looks at.
inline constexpr qint64 imageSignatureLength = 16;

/// What a picture is, by its first bytes and not by its name, which may lie: "image/png",
/// "image/jpeg", "image/gif" or "image/webp"; empty = none of these. Pure; any thread.
[[nodiscard]] QString imageMediaType(QByteArrayView bytes);

/// "PNG", "JPEG" … as people say it.
[[nodiscard]] QString imageTypeName(const QString &mediaType);

} // namespace volley

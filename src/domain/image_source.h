// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_fault.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace volley {

/// Names of pictures as cells and messages hold them: a file path, an https address, a data URL.
/// Pure; any thread.

/// The names in a cell: one a line, or a JSON array of texts. Codes: bad_image.
[[nodiscard]] Faultless<QStringList> imageSources(const QString &cell);

enum class SourceKind { File, Address, Data, Other };
/// Other: an address that is not https.
[[nodiscard]] SourceKind sourceKind(const QString &source);

/// Where a File's source lies. Codes: bad_image where it is relative and `folder` is empty.
[[nodiscard]] Faultless<QString> imagePath(const QString &source, const QString &folder);

/// What a data URL holds. Codes: bad_image, image_too_large (more than `most` bytes).
[[nodiscard]] Faultless<QByteArray> dataOf(const QString &source, qint64 most);

/// The name to show: a data URL is shortened.
[[nodiscard]] QString shownSource(const QString &source);

} // namespace volley

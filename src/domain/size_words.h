// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace volley {

/// "5.2 MB", for the details of errors.
[[nodiscard]] inline QString sizeWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

[[nodiscard]] inline QString tooLargeText(qint64 bytes, qint64 most)
{
    return QStringLiteral("%1, and at most %2 are taken").arg(sizeWords(bytes), sizeWords(most));
}

} // namespace volley

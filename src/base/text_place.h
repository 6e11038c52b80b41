// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonParseError>
#include <QStringView>

namespace volley {

/// Line and column, both from 1; columns count characters.
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;

    bool operator==(const TextPlace &) const = default;
};

/// Where the UTF-16 unit `at` stands in a text. LF, CRLF and a lone CR each end a line. Pure; any
/// thread.
[[nodiscard]] TextPlace placeIn(QStringView text, qsizetype at);
/// The same for the byte `at` of UTF-8 text.
[[nodiscard]] TextPlace placeIn(QByteArrayView utf8, qsizetype at);
/// Where JSON text breaks its rules.
[[nodiscard]] TextPlace placeIn(QByteArrayView json, const QJsonParseError &error);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace volley {

/// What pictures a provider takes with a request. Sizes are those of the files; on the way they
/// grow by a third (base64).
struct ImageLimits
{
    bool addresses = true; ///< it fetches pictures from https addresses itself
    int most = 100;        ///< pictures a request
    qint64 mostBytes = 20'000'000;
    qint64 mostBytesInAll = 50'000'000;
    QStringList mediaTypes = {QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                              QStringLiteral("image/gif"), QStringLiteral("image/webp")};
};

/// The largest picture that any limit lets through: what is larger is not even read.
inline constexpr qint64 largestImage = 100'000'000;

} // namespace volley

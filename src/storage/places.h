// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace volley {

/// Rows and requests have one key of two numbers: see 001_first.sql.
inline constexpr int placeBits = 40;
inline constexpr qint64 placeLimit = qint64(1) << placeBits;

[[nodiscard]] constexpr qint64 toPlace(qint64 owner, qint64 number)
{
    return (owner << placeBits) | number;
}
[[nodiscard]] constexpr qint64 numberOf(qint64 place)
{
    return place & (placeLimit - 1);
}

} // namespace volley

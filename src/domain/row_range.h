// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace volley {

/// Rows that stand together, from 0.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;
    bool operator==(const RowRange &) const = default;
};

} // namespace volley

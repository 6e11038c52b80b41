// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace volley {

/// A part of a text, in UTF-16 units from 0.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextSpan &) const = default;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace volley {

/// An escape in a JSON string.
struct JsonEscape
{
    char16_t unit = 0;    ///< it stands for; of a pair of surrogates either half is an escape
    qsizetype length = 0; ///< with its backslash; 0 = JSON has no such escape
    bool isCut = false;   ///< the text ended within what could have become one
};

/// The escape that the text begins with; its first character is taken to be the backslash. What to
/// make of one that is wrong, or of a surrogate without its other half, is the caller's own. Pure;
/// any thread.
[[nodiscard]] JsonEscape jsonEscape(QByteArrayView text);
[[nodiscard]] JsonEscape jsonEscape(QStringView text);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_place.h"

#include <QString>

namespace volley {

/// Why a text is not JSON, and where it breaks off. A value.
struct JsonTreeFault
{
    enum class Kind {
        Nothing,        ///< the text is empty
        Unfinished,     ///< it ends before it is whole
        UnfinishedText, ///< within a string
        ValueExpected,
        NameExpected, ///< of a member, in quotes
        ColonExpected,
        CommaOrBraceExpected,
        CommaOrBracketExpected,
        BadNumber,
        BadEscape,  ///< a backslash that is followed by nothing JSON knows
        RawControl, ///< a line break or the like within a string
        MoreAfterEnd,
        TooLong, ///< longer than can be shown as a tree
    };

    Kind kind = Kind::Nothing;
    TextPlace place;

    bool operator==(const JsonTreeFault &) const = default;
};

/// "Not JSON: line 3, column 14: a colon was expected." Pure.
[[nodiscard]] QString jsonTreeFaultText(const JsonTreeFault &fault);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QLatin1String>

#include <span>

namespace volley {

struct StatusKind
{
    int from;
    int to;
    FailureKind kind;
};

struct WordKind
{
    QLatin1String word;
    FailureKind kind;
};

/// One provider's own words and statuses for what is wrong; looked at before the table that all
/// share. Static storage.
struct ErrorRules
{
    std::span<const StatusKind> statuses = {};
    std::span<const WordKind> words = {};   ///< a code or a type as a whole, whatever the status
    std::span<const WordKind> phrases = {}; ///< anywhere in a message, where codes say nothing
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <optional>

namespace volley {

/// Limits that take the place of those a run was started with, for all of its targets. What is not
/// set stays as it was. A value.
struct LimitOverrides
{
    std::optional<int> concurrency;
    std::optional<int> requestsPerMinute;
    std::optional<qint64> tokensPerMinute;
    std::optional<int> maxAttempts;
    std::optional<std::chrono::milliseconds> total;
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> firstByte;
    std::optional<std::chrono::milliseconds> idle;
    std::optional<QString> keyVariable;

    void apply(Target &target) const;
};

} // namespace volley

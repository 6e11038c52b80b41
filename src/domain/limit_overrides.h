// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

#include <optional>

namespace volley {

/// Limits that take the place of those a run was started with, for all of its targets. What is not
/// set stays as it was. A value.
struct LimitOverrides
{
    std::optional<int> concurrency;
    std::optional<bool> adaptive;
    std::optional<bool> hedge;
    std::optional<int> requestsPerMinute;
    std::optional<qint64> tokensPerMinute;
    std::optional<int> maxAttempts;
    std::optional<std::chrono::milliseconds> total;
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> firstByte;
    std::optional<std::chrono::milliseconds> idle;
    std::optional<QString> keyVariable;
    /// These two are kept with the run.
    Budget budget;          ///< what it does not set stays as it was, too
    QString maxTokensField; ///< that the limit of an answer's length goes into; empty = as it was

    void apply(Target &target) const;
    /// Sets what is kept with the run; whether that changed it.
    bool amend(RunDefinition &definition) const;
};

} // namespace volley

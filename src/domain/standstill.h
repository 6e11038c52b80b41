// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace volley {

/// Why requests of a run that is not running were left unsent, as far as its journal tells. A
/// value.
struct Standstill
{
    WaitKind kind = WaitKind::None; ///< Halted, Budget or Paused
    int target = -1;                ///< -1 = all
    QString cause;                  ///< a failure's name, a budget's, "pause" or "stop"
    qint64 sinceUtcMs = 0;

    bool operator==(const Standstill &) const = default;
};

/// What still holds at the end of a journal, in its order. Pure.
[[nodiscard]] QList<Standstill> standstillsAfter(const QList<LimitChange> &journal);

/// The same as the reasons that all unsent requests of each target share. Pure.
[[nodiscard]] QList<LaneStatus> lanesAt(const QList<Standstill> &standstills, int targets);

/// The kind that failureName() calls so.
[[nodiscard]] std::optional<FailureKind> failureNamed(const QString &name);

/// Stable lower-case word for scripts: "requests_limit", "halted", "budget" …; empty for None.
[[nodiscard]] QString waitKindName(WaitKind kind);

} // namespace volley

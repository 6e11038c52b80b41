// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

class QSettings;

namespace volley {

/// The limits that a target begins with. A value.
struct TargetDefaults
{
    Target limits; ///< its concurrency, rates, attempts, deadlines, and whether stragglers are
                   ///< asked a second time; nothing else counts
    /// As many at once as the server keeps up with, where nobody publishes what that is: on this
    /// computer, and at compatible servers.
    bool adaptiveForOwnServers = true;

    bool operator==(const TargetDefaults &) const = default;
};

/// What makes no sense in the settings is as usual.
[[nodiscard]] TargetDefaults readTargetDefaults(const QSettings &settings);
void writeTargetDefaults(QSettings &settings, const TargetDefaults &defaults);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_recovery.h"

#include <QString>

namespace volley {

/// What was saved of a damaged project and what was not, in a few sentences.
[[nodiscard]] QString recoveryText(const RecoveryReport &report);

} // namespace volley

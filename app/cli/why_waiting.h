// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "domain/standstill.h"

#include <QJsonArray>

namespace volley {

/// Why requests of a run that is not running were left unsent; nothing where none were. For a
/// script, and as further lines for a person.
[[nodiscard]] QJsonArray whyWaitingJson(const RunTotals &totals, const QList<Standstill> &found,
                                        const RunDefinition &definition);
[[nodiscard]] QString whyWaitingText(const RunTotals &totals, const QList<Standstill> &found,
                                     const RunDefinition &definition);

} // namespace volley

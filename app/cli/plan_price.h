// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/price_files.h"
#include "preflight/plan_report.h"

#include <QJsonObject>
#include <QStringList>

namespace volley {

/// What a plan costs and takes, as `volley check` says it. Pure.

/// A line a target, and which rows its model cannot take.
[[nodiscard]] QStringList planPriceLines(const PlanReport &report, const PriceShelf &prices);
/// Adds members to the object that `check --json` prints.
void addPlanPrice(QJsonObject &json, const PlanReport &report, const PriceShelf &prices);

} // namespace volley

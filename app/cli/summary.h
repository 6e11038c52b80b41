// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QJsonObject>
#include <QString>

namespace volley {

/// The summary of `run --json` and `status --json`, with the members that the manual promises.
[[nodiscard]] QJsonObject summaryJson(const QString &project, const RunTotals &totals);
/// The same in a few lines for a person.
[[nodiscard]] QString summaryText(const QString &project, const RunTotals &totals);

} // namespace volley

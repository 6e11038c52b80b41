// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/connection_report.h"
#include "domain/failure.h"

#include <QString>

namespace volley {

/// What a test of a connection found, in sentences that both faces of the program say. Plain text.

/// Of the list of models: reached, key accepted, model present or not.
[[nodiscard]] QString connectionText(const Target &target, const ConnectionReport &report);
/// Of the test prompt. `report`: what the list of models told before, if it was asked for.
[[nodiscard]] QString canaryText(const Target &target, const CanaryReport &canary,
                                 const std::optional<ConnectionReport> &report);
/// What is wrong and what to do about it.
[[nodiscard]] QString connectionFailureText(const Failure &failure);

} // namespace volley

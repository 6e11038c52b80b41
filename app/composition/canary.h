// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"
#include "domain/target.h"
#include "providers/parameter_spec.h"

namespace volley {

/// The target that a test prompt is sent to: the same server, key and model, with what was set for
/// them, except what makes an answer long or binds its form. So it costs next to nothing.
[[nodiscard]] Target canaryTarget(const Target &target, const SettingSupport &support);
/// What is asked.
[[nodiscard]] Prompt canaryPrompt();

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace volley {

/// What happened, where (file, line, column, field) and what to do, in the person's language; plain
/// text. Pure; any thread that may translate.
[[nodiscard]] QString describe(const Error &error);

/// The place alone: "prompts.csv, line 12, column 4, field “name”"; empty where there is none.
[[nodiscard]] QString describePlace(const Error &error);

} // namespace volley

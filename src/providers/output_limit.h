// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <optional>

namespace volley {

/// The most tokens of an answer that a request to `target` asks for: by its settings, by a
/// parameter, or what its provider demands. Nothing where no limit is sent.
[[nodiscard]] std::optional<qint64> outputLimit(const Target &target);

} // namespace volley

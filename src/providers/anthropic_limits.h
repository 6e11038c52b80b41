// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace volley {

/// The anthropic-ratelimit headers, and the server's own wish to wait. Of the limits of tokens
/// (all, input, output) the one that is nearest to its end counts: it is the one that will be met
/// first.
[[nodiscard]] RateHints readAnthropicLimits(const HttpHead &head, qint64 utcMs);

} // namespace volley

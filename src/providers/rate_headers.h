// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <chrono>
#include <optional>

namespace volley {

/// A duration as rate headers write it: `1s`, `6m0s`, `12ms`, `1m30.5s`, or a bare number of
/// seconds.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(QByteArrayView text);

/// An HTTP-date in any of its three forms (RFC 9110, 5.6.7), as milliseconds since the epoch, UTC.
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView text);

/// The server's own wish: retry-after-ms, else Retry-After as seconds or as a date. A date is held
/// against the reply's own Date where it has one, for the two clocks may differ; else against
/// `utcMs`. Nothing where neither header can be read; zero for a moment that has passed.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const HttpHead &head,
                                                                      qint64 utcMs);

/// The x-ratelimit headers of OpenAI and its kin, and readRetryAfter.
[[nodiscard]] RateHints readRateHints(const HttpHead &head, qint64 utcMs);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace volley {

/// Numbers as a person reads them, in the default locale. Pure.

/// "12,345"
[[nodiscard]] QString countText(qint64 count);
/// "999", "12.1k", "3.4M"
[[nodiscard]] QString compactText(double number);
/// "≈ 12,000": an estimate, rounded to two digits that count.
[[nodiscard]] QString estimateText(qint64 count);
/// "1,234", or "≈ 1,200" for an estimate; empty for a negative number, which is not known.
[[nodiscard]] QString tokensText(qint64 tokens, bool isEstimate);
/// "0.42", "8.4", "120": two digits that count, at least.
[[nodiscard]] QString rateText(double perSecond);
/// "840 ms", "4.2 s", "41 s", "1:32", "2:05:09"
[[nodiscard]] QString durationText(qint64 ms);
/// The same for a time that is still to come or goes on: never milliseconds, never negative.
[[nodiscard]] QString countdownText(qint64 ms);
/// Local time of day: "14:02:11".
[[nodiscard]] QString timeOfDayText(qint64 utcMs);
/// The time of day, with the date before it unless it is the day of `nowUtcMs`; empty for 0.
[[nodiscard]] QString momentText(qint64 utcMs, qint64 nowUtcMs);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <optional>

namespace volley {

/// Both faces of one moment: waits are measured on steady time and shown as wall time.
struct Moment
{
    Instant steady;
    qint64 utcMs = 0;
};

/// Words for states and waits. Pure; plain text.

/// "Queued", "Streaming" …
[[nodiscard]] QString stateWord(RequestState state);
/// What the state means, as a sentence.
[[nodiscard]] QString stateMeaning(RequestState state);
/// "attempt 3 of 5 in 4.2 s: server error 503", "cool-down until 14:02:11 (429 from the server)",
/// "requests limit, 4.2 s" …; empty for None.
[[nodiscard]] QString waitText(const WaitReason &why, const Moment &now);
/// "stalled: 48 s, 99 % take under 6 s" where an attempt in flight has taken far longer than
/// answers of its target usually do.
[[nodiscard]] QString stallText(std::optional<Instant> sentAt, std::optional<qint64> usualMs,
                                const Moment &now);
/// "asked a second time 3 s ago, the first answer counts".
[[nodiscard]] QString hedgeText(Instant hedgedAt, const Moment &now);
/// "no byte for 41 s" once the attempt in flight has been silent for more than two seconds.
[[nodiscard]] QString silenceText(std::optional<Instant> sentAt, std::optional<Instant> lastByteAt,
                                  const Moment &now);

} // namespace volley

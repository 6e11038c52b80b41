// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace volley {

/// Number of a request in its run, from 0, in the order rows, then targets, then repeats.
using Ordinal = qint64;

/// Where a request stands. The numbers are stored in project files: never renumber.
enum class RequestState : quint8 {
    Queued = 0,    ///< waits for a free slot
    Waiting = 1,   ///< would have a slot, but a limit says not yet
    Sending = 2,   ///< holds a slot; bytes are going out or the answer has not begun
    Streaming = 3, ///< holds a slot; the answer is coming in
    Saving = 4,    ///< answered in full, not yet on disk
    Succeeded = 5,
    Retrying = 6, ///< an attempt failed; backs off, holds no slot
    Failed = 7,
    Cancelled = 8,
    Interrupted = 9, ///< was in flight when the program ended; may have been billed
};
inline constexpr int requestStateCount = 10;

[[nodiscard]] constexpr bool isFinal(RequestState state)
{
    return state == RequestState::Succeeded || state == RequestState::Failed ||
           state == RequestState::Cancelled || state == RequestState::Interrupted;
}

/// Only these two hold a slot of the concurrency limit.
[[nodiscard]] constexpr bool holdsSlot(RequestState state)
{
    return state == RequestState::Sending || state == RequestState::Streaming;
}

/// Stable lower-case name, as exports and `--state` write it: "queued", "succeeded", …
[[nodiscard]] QString stateName(RequestState state);
[[nodiscard]] std::optional<RequestState> stateFromName(QStringView name);

} // namespace volley

Q_DECLARE_METATYPE(volley::RequestState)

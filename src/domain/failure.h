// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/expected.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace volley {

/// Why an attempt did not bring an answer. Decisions read the kind, never the text. The numbers are
/// stored in project files: never renumber, only append.
enum class FailureKind : quint8 {
    InvalidKey = 0,   ///< 401
    NoPermission = 1, ///< 403
    NoCredit = 2,     ///< 402, insufficient_quota: waiting is useless
    UnknownModel = 3, ///< 404 and its kin
    ContextTooLong = 4,
    BadParameter = 5, ///< the provider refuses a field; `parameter` names it
    ContentFiltered = 6,
    RateLimited = 7, ///< 429
    Overloaded = 8,  ///< 503, 529
    ServerError = 9, ///< other 5xx, 408, 409
    HostNotFound = 10,
    ConnectionRefused = 11,
    ConnectionLost = 12, ///< closed or reset before an answer began; outcome unknown
    TlsFailed = 13,
    ProxyFailed = 14,
    Redirected = 15,    ///< 3xx; never followed, for the key would travel along
    Timeout = 16,       ///< one of our deadlines; `phase` says which
    Truncated = 17,     ///< the answer began and was cut
    NotUnderstood = 18, ///< complete, but not what the protocol says (HTML, broken JSON …)
    TooLarge = 19,      ///< over the size cap
    BadRequest = 20,    ///< other 4xx
    BadPrompt = 21,     ///< could not be rendered; never sent
    Cancelled = 22,
    Internal = 23,
    NetworkFailed = 24, ///< anything else below HTTP
    NoKey = 25,         ///< one is needed and none was found, or the keychain refused; never sent
    QuotaUsedUp = 26,   ///< of a day or a month: waiting within a run is useless
    Hedged = 27,        ///< let go of: another attempt of the same request was answered first
};
inline constexpr int failureKindCount = 28;

/// The deadline that passed.
enum class Phase : quint8 { None = 0, Connect = 1, FirstByte = 2, Idle = 3, Total = 4 };

/// What may have happened at the provider: decides what may be sent again by itself.
enum class OutcomeClass : quint8 {
    NotProcessed = 0, ///< never reached or refused by the provider: safe to send again
    Unknown = 1,      ///< may have been processed and billed
    Final = 2,        ///< answered for good: sending it again changes nothing
};

struct Failure
{
    FailureKind kind = FailureKind::Internal;
    OutcomeClass outcome = OutcomeClass::Final;
    Phase phase = Phase::None;
    int httpStatus = 0; ///< 0 = no HTTP answer
    QString code;       ///< the provider's own code or type
    QString parameter;  ///< the field the provider names, if any
    QString message;    ///< the provider's or the system's own text, scrubbed of keys
    std::optional<std::chrono::milliseconds> retryAfter; ///< the server's own wish
    std::optional<bool> shouldRetry;                     ///< x-should-retry, overrides the kind

    bool operator==(const Failure &) const = default;
};

template<typename T>
using Outcome = Expected<T, Failure>;

/// Stable lower-case name for exports, `--json` and the log, e.g. "rate_limited".
[[nodiscard]] QString failureName(FailureKind kind);

} // namespace volley

Q_DECLARE_METATYPE(volley::Failure)

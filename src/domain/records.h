// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/answer.h"
#include "domain/answer_mark.h"
#include "domain/failure.h"
#include "domain/prompt_template.h"
#include "domain/request_state.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace volley {

/// Why a request that is not running is not running.
enum class WaitKind : quint8 {
    None = 0,
    Slot,          ///< as many are in flight as are allowed
    RequestsLimit, ///< requests a minute
    TokensLimit,   ///< tokens a minute
    CoolDown,      ///< the server said 429 or "overloaded" to this target
    BackOff,       ///< this request's own pause before its next attempt
    Paused,        ///< by a person
    Halted,        ///< the target was paused, for no retry can mend what is wrong
    Disk,          ///< answers wait to be stored
    Rows,          ///< the row's text is still being read
    TooLarge,      ///< larger than a whole minute's budget: will never go
    SameRequest,   ///< an identical request is being answered: its answer will do for this one, too
    Memory,        ///< what is in flight takes as much memory as may be: pictures do
    Budget,        ///< what the run may use is used up, or may be by those in flight
};

struct WaitReason
{
    WaitKind kind = WaitKind::None;
    std::optional<Instant> until; ///< steady time, where there is a moment
    int attempt = 0;              ///< BackOff: the attempt that will be next
    int maxAttempts = 0;
    std::optional<Failure> cause;      ///< BackOff, CoolDown, Halted: what led to it
    std::optional<Instant> since = {}; ///< CoolDown: when it began

    bool operator==(const WaitReason &) const = default;
};

/// What changed for one request; the engine sends these in batches, the latest one a request wins.
/// Numbers that are not known yet are empty.
struct RequestUpdate
{
    Ordinal ordinal = 0;
    RequestState state = RequestState::Queued;
    WaitReason why;
    int attempt = 0; ///< 1 = the first; 0 = none begun
    int httpStatus = 0;
    std::optional<Failure> failure;     ///< of the last attempt
    std::optional<Instant> sentAt;      ///< of the attempt in flight
    std::optional<Instant> lastByteAt;  ///< last sign of life of the attempt in flight
    std::optional<Instant> hedgedAt;    ///< since when another attempt is in flight beside it
    std::optional<qint64> firstTokenMs; ///< from sending to the first text
    std::optional<qint64> durationMs;   ///< of the last attempt that ended
    qint64 startedUtcMs = 0;            ///< of the first attempt
    qint64 endedUtcMs = 0;              ///< of the last attempt, once ended
    Usage usage;
    bool usageIsEstimate = false;  ///< the provider counted nothing
    std::optional<double> costUsd; ///< of the last attempt that ended; empty = no price is known
    bool costIsEstimate = false;   ///< the price of estimated tokens
    FinishReason finish = FinishReason::Unknown;
    AnswerMark mark = AnswerMark::None; ///< of the answer, once it came whole
    QString requestId;
    bool fromCache = false; ///< answered with an earlier answer of the same project
    QString preview;        ///< the first 200 characters of the answer, once ended
};

/// Written when an attempt begins, so that a crash leaves a trace of what was in flight.
struct AttemptStart
{
    Ordinal ordinal = 0;
    int attempt = 1;
    qint64 startedUtcMs = 0;
    QByteArray likeness = {}; ///< the same for identical requests, and for no others
    bool mayReuse = false;    ///< an earlier answer to an identical request may stand in
};

struct StoredHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const StoredHeader &) const = default;
};

/// One HTTP exchange, ended. Contains no secret. Stored, together with the request's new state, in
/// one transaction.
struct AttemptRecord
{
    Ordinal ordinal = 0;
    int attempt = 1;
    RequestState state = RequestState::Failed; ///< of the request once this is stored: Succeeded,
                                               ///< Retrying, Failed or Cancelled; Sending where
                                               ///< another attempt of it is in flight still
    std::optional<Failure> failure;            ///< empty = succeeded
    Answer answer;                             ///< partial text where it failed on the way
    bool usageIsEstimate = false;  ///< answer.usage is ours, for the provider counted nothing
    std::optional<double> costUsd; ///< by the provider or the price table; empty = unknown
    int httpStatus = 0;
    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
    std::optional<qint64> sentMs;       ///< from start until the request's bytes went out
    std::optional<qint64> firstByteMs;  ///< from start to the head of the reply
    std::optional<qint64> firstTokenMs; ///< from start to the first text
    qint64 durationMs = 0;
    std::optional<qint64> retryDelayMs;  ///< the pause chosen before the next attempt
    QList<StoredHeader> responseHeaders; ///< cookies and keys left out
    QByteArray likeness;                 ///< as in AttemptStart; not read back
    qint64 fromCache = 0; ///< the attempt on record whose answer this is; 0 = it was sent itself
};

/// A change of a limit or control during a run, kept with it.
struct LimitChange
{
    qint64 utcMs = 0;
    int target = -1; ///< -1 = the whole run
    QString what;    ///< "concurrency", "pause", "resume", "cool_down", "halt", "hedge" (of row
                     ///< `from`, by its attempt `to`) …
    double from = 0;
    double to = 0;
    QString reason; ///< stable lower-case word: "person", "http_429" …
};

/// Counters of a run in progress, sampled by the engine at most 10 times a second.
struct RunStats
{
    int inFlight = 0;
    int maxInFlight = 0;
    qint64 attempts = 0;
    qint64 retries = 0;        ///< attempts beyond each request's first
    qint64 possiblyBilled = 0; ///< attempts that failed with OutcomeClass::Unknown
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    /// Of all attempts of the run whose price is known, earlier sessions' included.
    double costUsd = 0;
    bool costIsEstimate = false;     ///< some tokens were estimated, or some price is unknown
    qint64 finishedInLastMinute = 0; ///< requests that reached a final state
    qint64 tokensInLastMinute = 0;
    QList<int> inFlightByTarget;
    bool paused = false;
    qint64 pausedMs = 0; ///< of the time since the run began or was gone on with, by a person
};

/// The state of one target's lane: the reason that holds for all its queued requests.
struct LaneStatus
{
    int target = 0;
    int limit = 0;  ///< concurrency allowed
    WaitReason why; ///< None: nothing but a free slot is missing
    /// 99 of 100 answers of this run took no longer; empty before enough have come.
    std::optional<qint64> usualMs = {};
    int hedged = 0; ///< requests that are asked a second time just now
    /// A minute's limits that the server told or its refusals taught, where a person set none.
    std::optional<qint64> learnedRequests = {};
    std::optional<qint64> learnedTokens = {};

    bool operator==(const LaneStatus &) const = default;
};

/// One line of the export: everything about one request, its input row included.
struct ResultRow
{
    Ordinal ordinal = 0;
    Row input;
    QString target;
    QString model;
    int repeat = 1; ///< 1-based, as exported
    RequestState state = RequestState::Queued;
    int attempts = 0;
    std::optional<AttemptRecord> last; ///< the attempt that decided; empty if none began
    QString renderedPrompt;
};

/// Counts by state of a run, plus what cli.md's summary needs from the stored attempts.
struct RunTotals
{
    qint64 requests = 0;
    std::array<qint64, requestStateCount> byState{};
    std::array<qint64, answerMarkCount> byMark{}; ///< of the succeeded
    qint64 attempts = 0;
    qint64 retries = 0;
    qint64 possiblyBilled = 0;
    qint64 hedged = 0;    ///< attempts let go of because another of the same request was answered
    qint64 fromCache = 0; ///< requests answered with an earlier answer
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    bool usageIsEstimate = false;  ///< some of these tokens were estimated
    std::optional<double> costUsd; ///< of all attempts whose price is known; empty = of none is it
    bool costIsEstimate = false;   ///< some tokens were estimated, or some price is unknown
    struct FailureGroup
    {
        Failure failure; ///< kind, status, code and one example's message
        qint64 count = 0;
    };
    QList<FailureGroup> failures; ///< of requests that ended Failed, largest first
    QList<qint64> latenciesMs;    ///< of the succeeded, sorted; sampled above 1,000,000
    QList<qint64> firstTokensMs;
    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
    qint64 wallMs = 0; ///< time the run was active, pauses of the program left out
    int maxInFlight = 0;
};

} // namespace volley

Q_DECLARE_METATYPE(volley::RequestUpdate)
Q_DECLARE_METATYPE(volley::AttemptRecord)

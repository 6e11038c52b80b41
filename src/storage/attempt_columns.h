// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/statement.h"

namespace volley {

/// The columns of an attempt in the one order that both sides use: what is bound here for writing
/// is read below. `a` is the table's alias in what reads.
#define VOLLEY_ATTEMPT_COLUMNS(a)                                                                  \
    a "attempt, " a "state, " a "started_utc, " a "ended_utc, " a "http_status, " a "sent_ms, " a  \
      "first_byte_ms, " a "first_token_ms, " a "duration_ms, " a "retry_delay_ms, " a              \
      "failure_kind, " a "outcome, " a "phase, " a "failure_code, " a "failure_parameter, " a      \
      "failure_message, " a "server_delay_ms, " a "should_retry, " a "finish, " a "raw_finish, " a \
      "input_tokens, " a "cached_input_tokens, " a "output_tokens, " a "reasoning_tokens, " a      \
      "model, " a "request_id, " a "service_tier, " a "fingerprint, " a "likeness, " a             \
      "from_cache, " a "cost_usd, " a "provider_cost_usd, " a "usage_is_estimate, " a              \
      "cache_write_tokens, " a "mark"
#define VOLLEY_START_COLUMNS "attempt, state, started_utc, likeness"
inline constexpr int attemptColumnCount = 35;

/// The long texts, in the order bound and read.
#define VOLLEY_ANSWER_COLUMNS(b)                                                                   \
    b "text, " b "refusal, " b "reasoning, " b "tool_calls, " b "headers"
/// For reading: as bytes, which spares a detour by way of UTF-16.
#define VOLLEY_ANSWER_BYTES(b)                                                                     \
    "CAST (" b "text AS BLOB), CAST (" b "refusal AS BLOB), CAST (" b "reasoning AS BLOB), "       \
    "CAST (" b "tool_calls AS BLOB), CAST (" b "headers AS BLOB)"
inline constexpr int answerColumnCount = 5;

/// Binds attemptColumnCount values from position `at`; `number` is the attempt's number on record.
void bindAttempt(Statement &statement, int at, const AttemptRecord &record, int number);
/// Four of them, of an attempt that has begun: the others are not known yet. See
/// VOLLEY_START_COLUMNS.
void bindStart(Statement &statement, int at, const AttemptStart &start, int number);
/// Whether there is anything to put into `answers`.
[[nodiscard]] bool hasAnswer(const AttemptRecord &record);
void bindAnswer(Statement &statement, int at, const AttemptRecord &record);

/// Fills everything but ordinal and long texts from the columns that begin at `at`.
[[nodiscard]] AttemptRecord readAttempt(const Statement &statement, int at);
void readAnswer(const Statement &statement, int at, AttemptRecord &record);

} // namespace volley

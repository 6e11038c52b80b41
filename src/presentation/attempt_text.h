// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>
#include <QStringList>

namespace volley {

/// Attempts in words, for the details pane. Pure.

/// How the attempt ended: Succeeded, Failed, Cancelled or Interrupted; or Sending or Streaming
/// where it goes on. What it means for the request is another matter.
[[nodiscard]] RequestState attemptEnd(const AttemptRecord &attempt);
[[nodiscard]] QStringList attemptTitles();
/// One cell a title. `nowUtcMs` says which day need not be named.
[[nodiscard]] QStringList attemptCells(const AttemptRecord &attempt, qint64 nowUtcMs);
/// What a person should know about an answer before reading it: why there is none, what to do, that
/// it was cut or refused. Empty where all is well.
[[nodiscard]] QString answerNotice(RequestState state, const std::optional<AttemptRecord> &last);
/// What came with an answer, a name and a value each: why it ended (in our word and the provider's
/// own), the model that answered, service tier, fingerprint, request id, then the response headers.
/// What is not known is left out.
[[nodiscard]] QList<QStringList> answerFacts(const std::optional<AttemptRecord> &last);
/// "1,200 tokens in · 100 out · first token 500 ms · 2.5 s · model demo-echo"; empty without
/// attempt.
[[nodiscard]] QString answerFigures(const std::optional<AttemptRecord> &last);

} // namespace volley

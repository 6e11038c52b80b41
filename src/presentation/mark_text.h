// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer_mark.h"

#include <QString>

namespace volley {

/// Words for what an answer lacks. Pure; plain text; empty for None.

/// "Cut off", "Refused" …
[[nodiscard]] QString markWord(AnswerMark mark);
/// Why, in few words: "limit of output tokens".
[[nodiscard]] QString markReason(AnswerMark mark);
/// What it means and what to do about it, as sentences.
[[nodiscard]] QString markMeaning(AnswerMark mark);

} // namespace volley

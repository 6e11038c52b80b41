// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"
#include "domain/records.h"

namespace volley {

/// Says what an attempt that was sent and has ended used and cost. Tokens that the provider did not
/// count although it answered, if only in part, are estimated and marked: those of the prompt as
/// `promptTokens`, those of the answer by its text.
void billAttempt(AttemptRecord &record, const Tariff &tariff, qint64 promptTokens);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attempt_cost.h"

namespace volley {

bool mayHaveCost(const AttemptRecord &record)
{
    const Usage &usage = record.answer.usage;
    return !record.failure || record.failure->outcome == OutcomeClass::Unknown ||
           usage.inputTokens || usage.outputTokens;
}

bool isCostUncertain(const AttemptRecord &record)
{
    if (!record.costUsd)
        return mayHaveCost(record);
    // No number of tokens makes a difference where they cost nothing.
    return record.usageIsEstimate && !record.answer.costUsd && *record.costUsd > 0;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limit_overrides.h"

#include "domain/remedy.h"

namespace volley {

namespace {

template<typename T>
void replace(T &value, const std::optional<T> &by)
{
    if (by)
        value = *by;
}

} // namespace

void LimitOverrides::apply(Target &target) const
{
    replace(target.concurrency, concurrency);
    replace(target.adaptive, adaptive);
    replace(target.hedge, hedge);
    replace(target.requestsPerMinute, requestsPerMinute);
    replace(target.tokensPerMinute, tokensPerMinute);
    replace(target.maxAttempts, maxAttempts);
    replace(target.deadlines.total, total);
    replace(target.deadlines.connect, connect);
    replace(target.deadlines.firstByte, firstByte);
    replace(target.deadlines.idle, idle);
    replace(target.keyVariable, keyVariable);
}

bool LimitOverrides::amend(RunDefinition &definition) const
{
    const RunDefinition before = definition;
    definition.budget = overlaid(definition.budget, budget);
    if (!maxTokensField.isEmpty()) {
        for (Target &target : definition.targets)
            useMaxTokensField(target, maxTokensField);
    }
    return definition != before;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/output_limit.h"

#include "providers/provider.h"

#include <algorithm>
#include <array>

namespace volley {

namespace {

/// The names it has in one protocol or another.
bool isLimit(const QString &name)
{
    static constexpr std::array names{
        QLatin1String("max_tokens"), QLatin1String("max_completion_tokens"),
        QLatin1String("max_output_tokens"), QLatin1String("maxOutputTokens"),
        QLatin1String("num_predict")};
    const QString last = name.section(QLatin1Char('.'), -1);
    return std::any_of(names.begin(), names.end(),
                       [&last](QLatin1String one) { return last == one; });
}

} // namespace

std::optional<qint64> outputLimit(const Target &target)
{
    for (const Parameter &parameter : target.parameters) {
        bool isNumber = false;
        const qint64 tokens = parameter.json.trimmed().toLongLong(&isNumber);
        if (isLimit(parameter.name) && isNumber && tokens > 0)
            return tokens;
    }
    if (target.settings.maxTokens)
        return target.settings.maxTokens;
    const Provider *adapter = adapterOf(target);
    const qint64 demanded = adapter ? adapter->settingSupport(target).defaultMaxTokens : 0;
    return demanded > 0 ? std::optional(demanded) : std::nullopt;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/canary.h"

#include <algorithm>
#include <array>

namespace volley {

namespace {

// The least that OpenAI's responses take.
constexpr qint64 fewTokens = 16;

/// Parameters that ask for reasoning, a form or tools, under any provider's name for them.
bool asksForMore(const QString &name)
{
    static constexpr std::array names{QLatin1String("reasoning"),
                                      QLatin1String("reasoning_effort"),
                                      QLatin1String("thinking"),
                                      QLatin1String("think"),
                                      QLatin1String("output_config"),
                                      QLatin1String("response_format"),
                                      QLatin1String("text"),
                                      QLatin1String("format"),
                                      QLatin1String("tools"),
                                      QLatin1String("tool_choice"),
                                      QLatin1String("background"),
                                      QLatin1String("stream_options"),
                                      QLatin1String("web_search_options")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Target canaryTarget(const Target &target, const SettingSupport &support)
{
    Target canary = target;
    canary.stream = false;
    canary.maxAttempts = 1;
    canary.settings.maxTokens = fewTokens;
    canary.settings.reasoningEffort.clear();
    canary.settings.format = AnswerFormat::Unset;
    canary.settings.schema.clear();
    const auto leftOut = [&support](const Parameter &parameter) {
        return support.maxTokensFields.contains(parameter.name) || asksForMore(parameter.name);
    };
    canary.parameters.removeIf(leftOut);
    return canary;
}

Prompt canaryPrompt()
{
    Prompt prompt;
    prompt.user = QStringLiteral("Hi");
    return prompt;
}

} // namespace volley

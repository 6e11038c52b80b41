// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_parameters.h"

namespace volley {

namespace {

using Kind = ParameterSpec::Kind;

ParameterSpec number(const char *path, double least, double most)
{
    return {QString::fromLatin1(path), Kind::Number, least, most, {}};
}

ParameterSpec plain(const char *path, Kind kind)
{
    return {QString::fromLatin1(path), kind, {}, {}, {}};
}

ParameterSpec choice(const char *path, const QStringList &choices)
{
    return {QString::fromLatin1(path), Kind::Choice, {}, {}, choices};
}

} // namespace

QList<ParameterSpec> commonChatParameters()
{
    return {number("presence_penalty", -2, 2),
            number("frequency_penalty", -2, 2),
            plain("logit_bias", Kind::Json),
            plain("logprobs", Kind::Boolean),
            {QStringLiteral("top_logprobs"), Kind::Integer, 0, 20, {}},
            plain("tools", Kind::Json),
            plain("tool_choice", Kind::Json)};
}

QList<ParameterSpec> openAiChatParameters()
{
    return {choice("verbosity",
                   {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}),
            plain("parallel_tool_calls", Kind::Boolean), plain("prediction", Kind::Json),
            plain("web_search_options", Kind::Json)};
}

QList<ParameterSpec> responsesParameters()
{
    return {choice("text.verbosity",
                   {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}),
            choice("reasoning.summary",
                   {QStringLiteral("auto"), QStringLiteral("concise"), QStringLiteral("detailed")}),
            choice("truncation", {QStringLiteral("auto"), QStringLiteral("disabled")}),
            {QStringLiteral("top_logprobs"), Kind::Integer, 0, 20, {}},
            plain("include", Kind::Json),
            plain("tools", Kind::Json),
            plain("tool_choice", Kind::Json),
            plain("parallel_tool_calls", Kind::Boolean),
            {QStringLiteral("max_tool_calls"), Kind::Integer, 1, {}, {}}};
}

QList<ParameterSpec> openAiParameters()
{
    return {choice("service_tier",
                   {QStringLiteral("auto"), QStringLiteral("default"), QStringLiteral("flex"),
                    QStringLiteral("priority"), QStringLiteral("scale"), QStringLiteral("fast")}),
            plain("store", Kind::Boolean), plain("metadata", Kind::Json),
            plain("prompt_cache_key", Kind::Text), plain("safety_identifier", Kind::Text)};
}

} // namespace volley

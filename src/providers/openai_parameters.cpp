// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_parameters.h"

#include "providers/parameter_row.h"

#include <array>

namespace volley {

namespace {

using Kind = ParameterSpec::Kind;

constexpr const char *threeSteps = "low medium high";

constexpr std::array commonRows{ParameterRow{"presence_penalty", Kind::Number, -2, 2},
                                ParameterRow{"frequency_penalty", Kind::Number, -2, 2},
                                ParameterRow{"logit_bias", Kind::Json},
                                ParameterRow{"logprobs", Kind::Boolean},
                                ParameterRow{"top_logprobs", Kind::Integer, 0, 20},
                                ParameterRow{"tools", Kind::Json},
                                ParameterRow{"tool_choice", Kind::Json}};

constexpr std::array openAiChatRows{
    choiceRow("verbosity", threeSteps), ParameterRow{"parallel_tool_calls", Kind::Boolean},
    ParameterRow{"prediction", Kind::Json}, ParameterRow{"web_search_options", Kind::Json}};

constexpr std::array responsesRows{choiceRow("text.verbosity", threeSteps),
                                   choiceRow("reasoning.summary", "auto concise detailed"),
                                   choiceRow("truncation", "auto disabled"),
                                   ParameterRow{"top_logprobs", Kind::Integer, 0, 20},
                                   ParameterRow{"include", Kind::Json},
                                   ParameterRow{"tools", Kind::Json},
                                   ParameterRow{"tool_choice", Kind::Json},
                                   ParameterRow{"parallel_tool_calls", Kind::Boolean},
                                   ParameterRow{"max_tool_calls", Kind::Integer, 1}};

constexpr std::array openAiRows{
    choiceRow("service_tier", "auto default flex priority scale fast"),
    ParameterRow{"store", Kind::Boolean}, ParameterRow{"metadata", Kind::Json},
    ParameterRow{"prompt_cache_key", Kind::Text}, ParameterRow{"safety_identifier", Kind::Text}};

} // namespace

QList<ParameterSpec> commonChatParameters()
{
    return specsOf(commonRows);
}

QList<ParameterSpec> openAiChatParameters()
{
    return specsOf(openAiChatRows);
}

QList<ParameterSpec> responsesParameters()
{
    return specsOf(responsesRows);
}

QList<ParameterSpec> openAiParameters()
{
    return specsOf(openAiRows);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/compatible_presets.h"

#include "providers/parameter_row.h"

#include <array>

namespace volley {

namespace {

using Kind = ParameterSpec::Kind;

constexpr const char *anyEffort = "none minimal low medium high xhigh max";
constexpr const char *older = "max_tokens max_completion_tokens";
constexpr const char *newer = "max_completion_tokens max_tokens";

/// A server that speaks chat completions: where it is, and what it does in another way than most.
struct Preset
{
    const char *id;
    const char *name;
    const char *baseUrl;
    const char *keyVariable = "";   ///< its usual one; none = needs no key
    const char *priceProvider = ""; ///< in the price table
    const char *efforts = anyEffort;
    const char *tokensFields = older;
    const char *seedField = "seed"; ///< empty = not known
    const char *effortField = "reasoning_effort";
    double mostTemperature = 2;
    int mostStops = 16;
    ModelList modelList = ModelList::WithKey;
    bool responses = false; ///< speaks OpenAI's other protocol too
    bool streamOptions = true;
    bool jsonObject = true;
    bool jsonSchema = true;
    bool strictSchema = false;
    std::span<const ParameterRow> parameters = {};
    ErrorRules errorRules = {};
};

// ---- fields of their own ----

constexpr std::array samplingRows{ParameterRow{"top_k", Kind::Integer, 0},
                                  ParameterRow{"min_p", Kind::Number, 0, 1},
                                  ParameterRow{"repetition_penalty", Kind::Number, 0, 2}};
constexpr std::array openRouterRows{ParameterRow{"provider", Kind::Json},
                                    ParameterRow{"models", Kind::Json},
                                    ParameterRow{"plugins", Kind::Json},
                                    ParameterRow{"reasoning.max_tokens", Kind::Integer, 1},
                                    ParameterRow{"reasoning.exclude", Kind::Boolean},
                                    choiceRow("verbosity", "low medium high"),
                                    ParameterRow{"top_k", Kind::Integer, 0},
                                    ParameterRow{"top_a", Kind::Number, 0, 1},
                                    ParameterRow{"min_p", Kind::Number, 0, 1},
                                    ParameterRow{"repetition_penalty", Kind::Number, 0, 2}};
constexpr std::array groqRows{choiceRow("service_tier", "auto on_demand flex performance"),
                              choiceRow("reasoning_format", "hidden raw parsed"),
                              ParameterRow{"include_reasoning", Kind::Boolean}};
constexpr std::array mistralRows{ParameterRow{"safe_prompt", Kind::Boolean},
                                 choiceRow("prompt_mode", "reasoning"),
                                 ParameterRow{"prediction", Kind::Json}};
constexpr std::array deepSeekRows{ParameterRow{"thinking", Kind::Json}};
constexpr std::array xaiRows{ParameterRow{"search_parameters", Kind::Json}};
constexpr std::array perplexityRows{choiceRow("search_mode", "web academic sec"),
                                    choiceRow("search_recency_filter", "hour day week month year"),
                                    ParameterRow{"search_domain_filter", Kind::Json},
                                    ParameterRow{"web_search_options", Kind::Json},
                                    ParameterRow{"return_related_questions", Kind::Boolean}};
constexpr std::array llamaCppRows{
    ParameterRow{"top_k", Kind::Integer, 0}, ParameterRow{"min_p", Kind::Number, 0, 1},
    ParameterRow{"repeat_penalty", Kind::Number, 0, 2}, ParameterRow{"grammar", Kind::Text},
    ParameterRow{"cache_prompt", Kind::Boolean}};

// ---- errors in their own words ----

using Failed = FailureKind;

constexpr std::array openRouterPhrases{
    WordKind{QLatin1String("no endpoints found"), Failed::UnknownModel},
    WordKind{QLatin1String("no allowed providers"), Failed::UnknownModel},
    WordKind{QLatin1String("not a valid model id"), Failed::UnknownModel},
    WordKind{QLatin1String("key limit exceeded"), Failed::NoCredit}};
constexpr std::array groqStatuses{StatusKind{498, 498, Failed::Overloaded}};
constexpr std::array groqWords{
    WordKind{QLatin1String("capacity_exceeded"), Failed::Overloaded},
    WordKind{QLatin1String("model_decommissioned"), Failed::UnknownModel},
    WordKind{QLatin1String("model_terms_required"), Failed::NoPermission},
    WordKind{QLatin1String("organization_restricted"), Failed::NoPermission}};
constexpr std::array deepSeekPhrases{
    WordKind{QLatin1String("model not exist"), Failed::UnknownModel}};
constexpr std::array xaiPhrases{
    WordKind{QLatin1String("violates usage guidelines"), Failed::ContentFiltered},
    WordKind{QLatin1String("doesn't have any credits"), Failed::NoCredit},
    WordKind{QLatin1String("used all available credits"), Failed::NoCredit},
    WordKind{QLatin1String("spending limit"), Failed::NoCredit}};
constexpr std::array fireworksStatuses{StatusKind{412, 412, Failed::NoCredit}};
constexpr std::array cerebrasWords{WordKind{QLatin1String("queue_exceeded"), Failed::Overloaded}};

// ---- the tables ----

constexpr std::array hosted{
    Preset{.id = "openrouter",
           .name = "OpenRouter",
           .baseUrl = "https://openrouter.ai/api/v1",
           .keyVariable = "OPENROUTER_API_KEY",
           .effortField = "reasoning.effort",
           .modelList = ModelList::Public,
           .responses = true,
           .strictSchema = true,
           .parameters = openRouterRows,
           .errorRules = {.phrases = openRouterPhrases}},
    Preset{.id = "groq",
           .name = "Groq",
           .baseUrl = "https://api.groq.com/openai/v1",
           .keyVariable = "GROQ_API_KEY",
           .priceProvider = "groq",
           .efforts = "none default low medium high",
           .tokensFields = newer,
           .mostStops = 4,
           .responses = true,
           .parameters = groqRows,
           .errorRules = {.statuses = groqStatuses, .words = groqWords}},
    Preset{.id = "mistral",
           .name = "Mistral",
           .baseUrl = "https://api.mistral.ai/v1",
           .keyVariable = "MISTRAL_API_KEY",
           .priceProvider = "mistral",
           .tokensFields = "max_tokens",
           .seedField = "random_seed",
           .mostTemperature = 1.5,
           .streamOptions = false, // refused as unknown; its streams count their tokens unasked
           .parameters = mistralRows},
    Preset{.id = "deepseek",
           .name = "DeepSeek",
           .baseUrl = "https://api.deepseek.com/v1",
           .keyVariable = "DEEPSEEK_API_KEY",
           .priceProvider = "deepseek",
           .tokensFields = "max_tokens",
           .seedField = "",
           .jsonSchema = false,
           .parameters = deepSeekRows,
           .errorRules = {.phrases = deepSeekPhrases}},
    Preset{.id = "xai",
           .name = "xAI",
           .baseUrl = "https://api.x.ai/v1",
           .keyVariable = "XAI_API_KEY",
           .priceProvider = "x-ai",
           .tokensFields = newer,
           .responses = true,
           .parameters = xaiRows,
           .errorRules = {.phrases = xaiPhrases}},
    Preset{.id = "together",
           .name = "Together",
           .baseUrl = "https://api.together.xyz/v1",
           .keyVariable = "TOGETHER_API_KEY",
           .priceProvider = "together",
           .parameters = samplingRows},
    Preset{.id = "fireworks",
           .name = "Fireworks",
           .baseUrl = "https://api.fireworks.ai/inference/v1",
           .keyVariable = "FIREWORKS_API_KEY",
           .priceProvider = "fireworks",
           .mostStops = 4,
           .responses = true,
           .parameters = samplingRows,
           .errorRules = {.statuses = fireworksStatuses}},
    Preset{.id = "cerebras",
           .name = "Cerebras",
           .baseUrl = "https://api.cerebras.ai/v1",
           .keyVariable = "CEREBRAS_API_KEY",
           .priceProvider = "cerebras",
           .tokensFields = newer,
           .mostStops = 4,
           .strictSchema = true,
           .errorRules = {.words = cerebrasWords}},
    Preset{.id = "perplexity",
           .name = "Perplexity",
           .baseUrl = "https://api.perplexity.ai",
           .keyVariable = "PERPLEXITY_API_KEY",
           .priceProvider = "perplexity",
           .tokensFields = "max_tokens",
           .seedField = "",
           .modelList = ModelList::None,
           .jsonObject = false,
           .parameters = perplexityRows},
    Preset{.id = "deepinfra",
           .name = "DeepInfra",
           .baseUrl = "https://api.deepinfra.com/v1/openai",
           .keyVariable = "DEEPINFRA_API_KEY",
           .modelList = ModelList::Public,
           .parameters = samplingRows},
    Preset{.id = "huggingface",
           .name = "Hugging Face",
           .baseUrl = "https://router.huggingface.co/v1",
           .keyVariable = "HF_TOKEN",
           .modelList = ModelList::Public,
           .responses = true},
    Preset{.id = "moonshot",
           .name = "Moonshot",
           .baseUrl = "https://api.moonshot.ai/v1",
           .keyVariable = "MOONSHOT_API_KEY",
           .priceProvider = "moonshotai",
           .seedField = "",
           .mostTemperature = 1},
    Preset{.id = "nvidia",
           .name = "NVIDIA",
           .baseUrl = "https://integrate.api.nvidia.com/v1",
           .keyVariable = "NVIDIA_API_KEY",
           .modelList = ModelList::Public},
    Preset{.id = "sambanova",
           .name = "SambaNova",
           .baseUrl = "https://api.sambanova.ai/v1",
           .keyVariable = "SAMBANOVA_API_KEY",
           .modelList = ModelList::Public},
    Preset{.id = "cohere",
           .name = "Cohere",
           .baseUrl = "https://api.cohere.ai/compatibility/v1",
           .keyVariable = "CO_API_KEY",
           .priceProvider = "cohere",
           .tokensFields = "max_tokens"},
};

constexpr std::array local{
    Preset{.id = "lmstudio",
           .name = "LM Studio",
           .baseUrl = "http://localhost:1234/v1",
           .responses = true,
           .jsonObject = false, // it takes a schema, or nothing
           .parameters = llamaCppRows},
    Preset{.id = "llamacpp",
           .name = "llama.cpp",
           .baseUrl = "http://localhost:8080/v1",
           .parameters = llamaCppRows},
    Preset{.id = "vllm",
           .name = "vLLM",
           .baseUrl = "http://localhost:8000/v1",
           .responses = true,
           .parameters = samplingRows},
    Preset{.id = "sglang",
           .name = "SGLang",
           .baseUrl = "http://localhost:30000/v1",
           .parameters = samplingRows},
    Preset{.id = "jan", .name = "Jan", .baseUrl = "http://localhost:1337/v1"},
    Preset{.id = "koboldcpp", .name = "KoboldCpp", .baseUrl = "http://localhost:5001/v1"},
};

ProviderInfo infoOf(const Preset &preset, const PresetEndpoints &endpoints)
{
    ProviderInfo info;
    info.id = QString::fromLatin1(preset.id);
    info.name = QString::fromLatin1(preset.name);
    info.baseUrl = QUrl(QString::fromLatin1(preset.baseUrl));
    info.keyVariable = QString::fromLatin1(preset.keyVariable);
    info.needsKey = !info.keyVariable.isEmpty();
    info.priceProvider = QString::fromLatin1(preset.priceProvider);
    info.modelList = preset.modelList;
    info.endpoints = {endpoints.chat};
    if (preset.responses)
        info.endpoints.append(endpoints.responses);
    ProviderQuirks &quirks = info.quirks;
    quirks.settings.mostTemperature = preset.mostTemperature;
    quirks.settings.seed = *preset.seedField != '\0';
    quirks.settings.mostStops = preset.mostStops;
    quirks.settings.reasoningEfforts = wordsOf(preset.efforts);
    quirks.settings.jsonObject = preset.jsonObject;
    quirks.settings.jsonSchema = preset.jsonSchema;
    quirks.settings.maxTokensFields = wordsOf(preset.tokensFields);
    quirks.parameters = specsOf(preset.parameters);
    quirks.errorRules = preset.errorRules;
    quirks.streamOptions = preset.streamOptions;
    quirks.strictSchema = preset.strictSchema;
    quirks.seedField = QString::fromLatin1(preset.seedField);
    quirks.effortField = QString::fromLatin1(preset.effortField);
    return info;
}

} // namespace

QStringList allEfforts()
{
    return wordsOf(anyEffort);
}

QList<ProviderInfo> hostedPresets(const PresetEndpoints &endpoints)
{
    QList<ProviderInfo> infos;
    for (const Preset &preset : hosted)
        infos.append(infoOf(preset, endpoints));
    return infos;
}

QList<ProviderInfo> localPresets(const PresetEndpoints &endpoints)
{
    QList<ProviderInfo> infos;
    for (const Preset &preset : local) {
        infos.append(infoOf(preset, endpoints));
        infos.last().isLocal = true;
    }
    return infos;
}

} // namespace volley

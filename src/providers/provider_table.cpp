// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_provider.h"
#include "providers/compatible_presets.h"
#include "providers/gemini_provider.h"
#include "providers/ollama_provider.h"
#include "providers/openai_chat_provider.h"
#include "providers/openai_parameters.h"
#include "providers/openai_responses_provider.h"
#include "providers/provider.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace volley {

namespace {

const Provider *openAiChat()
{
    static const OpenAiChatProvider provider(&QDateTime::currentMSecsSinceEpoch);
    return &provider;
}

ProviderQuirks chatQuirks()
{
    ProviderQuirks quirks;
    quirks.settings.reasoningEfforts = allEfforts();
    quirks.settings.maxTokensFields = {QStringLiteral("max_tokens"),
                                       QStringLiteral("max_completion_tokens")};
    return quirks;
}

const Provider *openAiResponses()
{
    static const OpenAiResponsesProvider provider(&QDateTime::currentMSecsSinceEpoch);
    return &provider;
}

PresetEndpoints openAiEndpoints()
{
    return {{QStringLiteral("chat"), openAiChat()},
            {QStringLiteral("responses"), openAiResponses()}};
}

QList<Endpoint> bothEndpoints()
{
    return {openAiEndpoints().chat, openAiEndpoints().responses};
}

ProviderInfo demo()
{
    ProviderInfo info;
    info.id = QStringLiteral("demo");
    info.name = QStringLiteral("Demo");
    info.needsKey = false;
    info.models = {QStringLiteral("demo-echo"), QStringLiteral("demo-fast"),
                   QStringLiteral("demo-slow"), QStringLiteral("demo-flaky"),
                   QStringLiteral("demo-limited")};
    info.endpoints = {{QStringLiteral("chat"), openAiChat()}};
    info.quirks = chatQuirks();
    return info;
}

ProviderInfo openAi()
{
    ProviderInfo info;
    info.id = QStringLiteral("openai");
    info.name = QStringLiteral("OpenAI");
    info.baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1"));
    info.keyVariable = QStringLiteral("OPENAI_API_KEY");
    info.ownHosts = {QStringLiteral("*.api.openai.com")};
    info.priceProvider = QStringLiteral("openai");
    info.endpoints = bothEndpoints();
    info.quirks = chatQuirks();
    info.quirks.settings.maxTokensFields = {QStringLiteral("max_completion_tokens"),
                                            QStringLiteral("max_tokens")};
    info.quirks.settings.mostStops = 4;
    info.quirks.parameters = openAiParameters();
    info.quirks.strictSchema = true;
    info.quirks.openAiModels = true;
    return info;
}

ProviderInfo anthropic()
{
    static const AnthropicProvider messages(&QDateTime::currentMSecsSinceEpoch);
    ProviderInfo info;
    info.id = QStringLiteral("anthropic");
    info.name = QStringLiteral("Anthropic");
    info.baseUrl = QUrl(QStringLiteral("https://api.anthropic.com"));
    info.keyVariable = QStringLiteral("ANTHROPIC_API_KEY");
    info.endpoints = {{QStringLiteral("messages"), &messages}};
    info.priceProvider = QStringLiteral("anthropic");
    return info;
}

ProviderInfo gemini()
{
    static const GeminiProvider generateContent(&QDateTime::currentMSecsSinceEpoch);
    ProviderInfo info;
    info.id = QStringLiteral("gemini");
    info.name = QStringLiteral("Google Gemini");
    info.baseUrl = QUrl(QStringLiteral("https://generativelanguage.googleapis.com/v1beta"));
    info.keyVariable = QStringLiteral("GEMINI_API_KEY");
    info.endpoints = {{QStringLiteral("generate"), &generateContent}};
    info.priceProvider = QStringLiteral("google");
    return info;
}

ProviderInfo ollama()
{
    static const OllamaProvider native(&QDateTime::currentMSecsSinceEpoch);
    ProviderInfo info;
    info.id = QStringLiteral("ollama");
    info.name = QStringLiteral("Ollama");
    info.baseUrl = QUrl(QStringLiteral("http://localhost:11434"));
    info.needsKey = false;
    info.isLocal = true;
    info.endpoints = {
        {QStringLiteral("native"), &native}, openAiEndpoints().chat, openAiEndpoints().responses};
    info.quirks = chatQuirks();
    info.quirks.settings.images.addresses = false;
    info.quirks.openAiRoot = QStringLiteral("/v1");
    return info;
}

constexpr std::array azureWords{
    WordKind{QLatin1String("operationnotsupported"), FailureKind::UnknownModel},
    WordKind{QLatin1String("permissiondenied"), FailureKind::NoPermission},
    WordKind{QLatin1String("authenticationtypedisabled"), FailureKind::NoPermission},
    WordKind{QLatin1String("nocapacity"), FailureKind::Overloaded}};

// Models are called as the person named their deployments, so that nothing is known by the name.
ProviderInfo azure()
{
    ProviderInfo info;
    info.id = QStringLiteral("azure");
    info.name = QStringLiteral("Azure OpenAI");
    info.keyVariable = QStringLiteral("AZURE_OPENAI_API_KEY");
    info.ownHosts = {QStringLiteral("*.openai.azure.com"),
                     QStringLiteral("*.cognitiveservices.azure.com"),
                     QStringLiteral("*.services.ai.azure.com")};
    info.baseUrlHint = QStringLiteral("https://NAME.openai.azure.com");
    info.priceProvider = QStringLiteral("azure");
    info.endpoints = bothEndpoints();
    info.quirks = chatQuirks();
    info.quirks.settings.maxTokensFields = {QStringLiteral("max_completion_tokens"),
                                            QStringLiteral("max_tokens")};
    info.quirks.settings.mostStops = 4;
    info.quirks.parameters = openAiParameters();
    info.quirks.errorRules.words = azureWords;
    info.quirks.strictSchema = true;
    info.quirks.azure = true;
    return info;
}

// No usual variable: a key that lies ready for one provider must not go to any other by itself.
ProviderInfo compatible()
{
    ProviderInfo info;
    info.id = QStringLiteral("compatible");
    info.name = QStringLiteral("OpenAI-compatible server");
    info.needsKey = false;
    info.endpoints = bothEndpoints();
    info.quirks = chatQuirks();
    info.baseUrlHint = QStringLiteral("https://api.example.com/v1");
    return info;
}

} // namespace

const QList<ProviderInfo> &providerTable()
{
    static const QList<ProviderInfo> table = [] {
        QList<ProviderInfo> rows;
        rows << demo();
        rows << openAi();
        rows << anthropic();
        rows << gemini();
        rows << azure();
        rows << hostedPresets(openAiEndpoints());
        rows << ollama();
        rows << localPresets(openAiEndpoints());
        rows << compatible();
        return rows;
    }();
    return table;
}

const ProviderInfo *findProvider(QStringView id)
{
    const QList<ProviderInfo> &table = providerTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [id](const ProviderInfo &info) { return info.id == id; });
    return found == table.end() ? nullptr : &*found;
}

const ProviderQuirks &quirksOf(const Target &target)
{
    static const ProviderQuirks none;
    const ProviderInfo *info = findProvider(target.provider);
    return info ? info->quirks : none;
}

const Endpoint *endpointOf(const ProviderInfo &info, const Target &target)
{
    if (target.endpoint.isEmpty())
        return &info.endpoints.first();
    const auto found =
        std::find_if(info.endpoints.begin(), info.endpoints.end(),
                     [&target](const Endpoint &one) { return one.id == target.endpoint; });
    return found == info.endpoints.end() ? nullptr : &*found;
}

const Provider *adapterOf(const Target &target)
{
    const ProviderInfo *info = findProvider(target.provider);
    const Endpoint *endpoint = info ? endpointOf(*info, target) : nullptr;
    return endpoint ? endpoint->adapter : nullptr;
}

QUrl effectiveBaseUrl(const Target &target)
{
    // A base URL that cannot be read looks empty; falling back would send the prompts elsewhere.
    if (!target.baseUrl.isEmpty() || !target.baseUrl.errorString().isEmpty())
        return target.baseUrl;
    const ProviderInfo *info = findProvider(target.provider);
    return info ? info->baseUrl : QUrl();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_provider.h"
#include "providers/provider.h"

#include <QDateTime>

#include <algorithm>

namespace volley {

namespace {

const Provider *openAiChat()
{
    static const OpenAiChatProvider provider(&QDateTime::currentMSecsSinceEpoch);
    return &provider;
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
    return info;
}

ProviderInfo openAi()
{
    ProviderInfo info;
    info.id = QStringLiteral("openai");
    info.name = QStringLiteral("OpenAI");
    info.baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1"));
    info.keyVariable = QStringLiteral("OPENAI_API_KEY");
    info.priceProvider = QStringLiteral("openai");
    info.endpoints = {{QStringLiteral("chat"), openAiChat()}};
    return info;
}

// No usual variable: a key that lies ready for one provider must not go to any other by itself.
ProviderInfo compatible()
{
    ProviderInfo info;
    info.id = QStringLiteral("compatible");
    info.name = QStringLiteral("OpenAI-compatible server");
    info.needsKey = false;
    info.endpoints = {{QStringLiteral("chat"), openAiChat()}};
    return info;
}

} // namespace

const QList<ProviderInfo> &providerTable()
{
    static const QList<ProviderInfo> table{demo(), openAi(), compatible()};
    return table;
}

const ProviderInfo *findProvider(QStringView id)
{
    const QList<ProviderInfo> &table = providerTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [id](const ProviderInfo &info) { return info.id == id; });
    return found == table.end() ? nullptr : &*found;
}

const Provider *adapterOf(const Target &target)
{
    const ProviderInfo *info = findProvider(target.provider);
    if (!info)
        return nullptr;
    const auto found =
        std::find_if(info->endpoints.begin(), info->endpoints.end(),
                     [&target](const Endpoint &one) { return one.id == target.endpoint; });
    return found == info->endpoints.end() ? nullptr : found->adapter;
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

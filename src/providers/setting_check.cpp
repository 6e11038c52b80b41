// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wrong_value.h"
#include "providers/provider.h"

#include <algorithm>

namespace volley {

namespace {

Result<void> checkFormat(const GenerationSettings &settings, const SettingSupport &support)
{
    if (settings.format == AnswerFormat::JsonObject && !support.jsonObject)
        return wrongValue("format", QStringLiteral("JSON object"),
                          QStringLiteral("this provider takes no such format"));
    if (settings.format == AnswerFormat::JsonSchema && !support.jsonSchema)
        return wrongValue("format", QStringLiteral("JSON schema"),
                          QStringLiteral("this provider takes no such format"));
    return {};
}

Result<void> checkFields(const Target &target, const SettingSupport &support)
{
    for (const Parameter &parameter : target.parameters) {
        if (support.promptFields.contains(parameter.name))
            return wrongValue(
                "parameters", parameter.name,
                QStringLiteral("this is made from the templates (--template, --system)"));
    }
    return {};
}

Result<void> checkSampling(const GenerationSettings &settings, const SettingSupport &support)
{
    const QString unknown = QStringLiteral("this model takes no such setting");
    if (settings.temperature && *settings.temperature > support.mostTemperature)
        return wrongValue("temperature", QString::number(*settings.temperature),
                          support.mostTemperature < 0
                              ? unknown
                              : QStringLiteral("0 to %1").arg(support.mostTemperature));
    if (settings.topP && !support.topP)
        return wrongValue("top_p", QString::number(*settings.topP), unknown);
    if (settings.seed && !support.seed)
        return wrongValue("seed", QString::number(*settings.seed), unknown);
    if (settings.stop.size() > support.mostStops)
        return wrongValue(
            "stop", QString::number(settings.stop.size()),
            support.mostStops == 0 ? unknown : QStringLiteral("at most %1").arg(support.mostStops));
    if (!settings.reasoningEffort.isEmpty() &&
        !support.reasoningEfforts.contains(settings.reasoningEffort))
        return wrongValue("reasoning_effort", settings.reasoningEffort,
                          support.reasoningEfforts.isEmpty()
                              ? unknown
                              : support.reasoningEfforts.join(QStringLiteral(", ")));
    return {};
}

} // namespace

Result<void> checkSupport(const Target &target)
{
    const ProviderInfo *info = findProvider(target.provider);
    if (!info)
        return wrongValue("provider", target.provider, QStringLiteral("no such provider"));
    const Provider *adapter = adapterOf(target);
    if (!adapter) {
        QStringList known;
        for (const Endpoint &endpoint : info->endpoints)
            known.append(endpoint.id);
        return wrongValue("endpoint", target.endpoint, known.join(QStringLiteral(", ")));
    }
    const SettingSupport support = adapter->settingSupport(target);
    if (!target.maxTokensField.isEmpty() &&
        !support.maxTokensFields.contains(target.maxTokensField))
        return wrongValue("max_tokens_field", target.maxTokensField,
                          support.maxTokensFields.join(QStringLiteral(", ")));
    if (auto good = checkFields(target, support); !good)
        return good;
    if (auto good = checkSampling(target.settings, support); !good)
        return good;
    return checkFormat(target.settings, support);
}

} // namespace volley

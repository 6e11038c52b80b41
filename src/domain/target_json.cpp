// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_fields.h"
#include "domain/target.h"

#include <QJsonArray>

namespace volley {

namespace {

qint64 count(std::chrono::milliseconds duration)
{
    return duration.count();
}

QJsonObject toJson(const Deadlines &deadlines)
{
    return {{QStringLiteral("connect_ms"), count(deadlines.connect)},
            {QStringLiteral("first_byte_ms"), count(deadlines.firstByte)},
            {QStringLiteral("idle_ms"), count(deadlines.idle)},
            {QStringLiteral("total_ms"), count(deadlines.total)}};
}

/// Parameters go in as text, not as JSON of their own: they must come back byte for byte.
QJsonArray toJson(const QList<Parameter> &parameters)
{
    QJsonArray array;
    for (const Parameter &parameter : parameters) {
        array.append(QJsonObject{{QStringLiteral("name"), parameter.name},
                                 {QStringLiteral("json"), QString::fromUtf8(parameter.json)}});
    }
    return array;
}

QJsonArray toJson(const QList<ExtraHeader> &headers)
{
    QJsonArray array;
    for (const ExtraHeader &header : headers) {
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(header.name)},
                                 {QStringLiteral("value"), QString::fromUtf8(header.value)}});
    }
    return array;
}

std::optional<Error> readDeadlines(const QJsonObject &json, Deadlines &deadlines)
{
    JsonFields fields(json);
    fields.read("connect_ms", deadlines.connect);
    fields.read("first_byte_ms", deadlines.firstByte);
    fields.read("idle_ms", deadlines.idle);
    fields.read("total_ms", deadlines.total);
    return fields.error();
}

std::optional<Error> readParameters(const QList<QJsonObject> &list, QList<Parameter> &parameters)
{
    for (const QJsonObject &json : list) {
        Parameter parameter;
        JsonFields fields(json);
        fields.read("name", parameter.name);
        fields.read("json", parameter.json);
        if (fields.error())
            return fields.error();
        parameters.append(std::move(parameter));
    }
    return std::nullopt;
}

std::optional<Error> readHeaders(const QList<QJsonObject> &list, QList<ExtraHeader> &headers)
{
    for (const QJsonObject &json : list) {
        ExtraHeader header;
        JsonFields fields(json);
        fields.read("name", header.name);
        fields.read("value", header.value);
        if (fields.error())
            return fields.error();
        headers.append(std::move(header));
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Target &target)
{
    return {{QStringLiteral("name"), target.name},
            {QStringLiteral("provider"), target.provider},
            {QStringLiteral("base_url"), target.baseUrl.toString(QUrl::FullyEncoded)},
            {QStringLiteral("model"), target.model},
            {QStringLiteral("endpoint"), target.endpoint},
            {QStringLiteral("settings"), toJson(target.settings)},
            {QStringLiteral("max_tokens_field"), target.maxTokensField},
            {QStringLiteral("parameters"), toJson(target.parameters)},
            {QStringLiteral("headers"), toJson(target.headers)},
            {QStringLiteral("key_variable"), target.keyVariable},
            {QStringLiteral("stream"), target.stream},
            {QStringLiteral("concurrency"), target.concurrency},
            {QStringLiteral("adaptive"), target.adaptive},
            {QStringLiteral("hedge"), target.hedge},
            {QStringLiteral("requests_per_minute"), target.requestsPerMinute},
            {QStringLiteral("tokens_per_minute"), target.tokensPerMinute},
            {QStringLiteral("max_attempts"), target.maxAttempts},
            {QStringLiteral("deadlines"), toJson(target.deadlines)},
            {QStringLiteral("max_response_bytes"), target.maxResponseBytes},
            {QStringLiteral("enabled"), target.enabled}};
}

Result<Target> targetFromJson(const QJsonObject &json)
{
    Target target;
    JsonFields fields(json);
    fields.read("name", target.name);
    fields.read("provider", target.provider);
    fields.read("base_url", target.baseUrl);
    fields.read("model", target.model);
    fields.read("endpoint", target.endpoint);
    fields.read("max_tokens_field", target.maxTokensField);
    fields.read("key_variable", target.keyVariable);
    fields.read("stream", target.stream);
    fields.read("concurrency", target.concurrency, 1);
    fields.read("adaptive", target.adaptive);
    fields.read("hedge", target.hedge);
    fields.read("requests_per_minute", target.requestsPerMinute, 0);
    fields.read("tokens_per_minute", target.tokensPerMinute, 0);
    fields.read("max_attempts", target.maxAttempts, 1);
    fields.read("max_response_bytes", target.maxResponseBytes, 1);
    fields.read("enabled", target.enabled);
    std::optional<Error> error = readDeadlines(fields.object("deadlines"), target.deadlines);
    if (!error)
        error = readParameters(fields.objects("parameters"), target.parameters);
    if (!error)
        error = readHeaders(fields.objects("headers"), target.headers);
    auto settings = generationSettingsFromJson(fields.object("settings"));
    if (!error && !settings)
        error = settings.error();
    if (fields.error())
        error = fields.error();
    if (error)
        return unexpected(*std::move(error));
    target.settings = *std::move(settings);
    return target;
}

} // namespace volley

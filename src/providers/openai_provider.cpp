// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_provider.h"

#include "providers/json_schema.h"
#include "providers/openai_address.h"
#include "providers/rate_headers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace volley {

namespace {

/// `{"data":[{"id":…}]}`, and what others made of it: a bare array, `models`, names for ids.
QStringList modelIds(const QJsonDocument &document)
{
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonValue data = document.object().value(QLatin1String("data"));
        list = data.isArray() ? data.toArray()
                              : document.object().value(QLatin1String("models")).toArray();
    }
    QStringList ids;
    for (const QJsonValue &entry : std::as_const(list)) {
        const QJsonObject model = entry.toObject();
        QString id =
            entry.isString() ? entry.toString() : model.value(QLatin1String("id")).toString();
        if (id.isEmpty())
            id = model.value(QLatin1String("name")).toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

bool holdsList(const QJsonDocument &document)
{
    return document.isArray() || document.object().value(QLatin1String("data")).isArray() ||
           document.object().value(QLatin1String("models")).isArray();
}

} // namespace

RateHints OpenAiProvider::rateHints(const HttpHead &head) const
{
    return readRateHints(head, m_utcNow());
}

HttpRequest OpenAiProvider::post(const Target &target, const Secret &key, const QString &path,
                                 const QByteArray &body) const
{
    HttpRequest request = jsonPost(target, openAiUrl(target, path), body);
    request.key = openAiKeyHeader(target, key);
    return request;
}

void OpenAiProvider::setSampling(BodyMembers &members, const Target &target) const
{
    const GenerationSettings &settings = target.settings;
    if (settings.temperature)
        members.set(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        members.set(QStringLiteral("top_p"), *settings.topP);
    if (settings.maxTokens) {
        const QString field = maxTokensFieldOf(target, settingSupport(target));
        if (!field.isEmpty())
            members.set(field, *settings.maxTokens);
    }
}

ErrorContext OpenAiProvider::errorContext(const Target &target, const QStringList &fields) const
{
    return {fields, m_utcNow(), quirksOf(target).errorRules};
}

HttpRequest OpenAiProvider::modelsRequest(const Target &target, const Secret &key,
                                          const QString &) const
{
    HttpRequest request = jsonGet(target, openAiUrl(target, QStringLiteral("/models")));
    request.key = openAiKeyHeader(target, key);
    return request;
}

Outcome<ModelPage> OpenAiProvider::parseModels(const HttpHead &head, const QByteArray &body) const
{
    const ErrorContext context{{}, m_utcNow(), {}};
    if (head.status < 200 || head.status >= 300)
        return unexpected(failureOfStatus(head, body, context));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull() && breaksOff(body))
        return unexpected(truncatedAnswer(head, QStringLiteral("the JSON breaks off")));
    if (!holdsList(document)) {
        if (const auto error = errorIn(document.object()))
            return unexpected(failureInAnswer(head, *error, false, context));
        return unexpected(notUnderstood(head, QStringLiteral("no list of models"), body));
    }
    return ModelPage{modelIds(document), {}};
}

void setAnswerFormat(BodyMembers &members, const QString &path, const Target &target,
                     SchemaPlace place)
{
    const GenerationSettings &settings = target.settings;
    if (settings.format == AnswerFormat::Unset)
        return;
    JsonText format;
    format.beginObject();
    if (settings.format == AnswerFormat::JsonObject) {
        format.key(u"type").string(u"json_object");
    } else {
        const QString name =
            settings.schemaName.isEmpty() ? QStringLiteral("answer") : settings.schemaName;
        format.key(u"type").string(u"json_schema");
        if (place == SchemaPlace::Inner)
            format.key(u"json_schema").beginObject();
        format.key(u"name").string(name);
        if (quirksOf(target).strictSchema &&
            fitsStrictMode(QJsonDocument::fromJson(settings.schema).object()))
            format.key(u"strict").boolean(true);
        format.key(u"schema").raw(settings.schema.trimmed());
        if (place == SchemaPlace::Inner)
            format.endObject();
    }
    format.endObject();
    members.set(path, format.text());
}

QString maxTokensFieldOf(const Target &target, const SettingSupport &support)
{
    const QStringList &names = support.maxTokensFields;
    const bool given = std::any_of(
        target.parameters.begin(), target.parameters.end(),
        [&names](const Parameter &parameter) { return names.contains(parameter.name); });
    if (given)
        return {};
    return target.maxTokensField.isEmpty() ? names.value(0) : target.maxTokensField;
}

QByteArray quotedImageUrl(const Image &image)
{
    if (image.data.isEmpty())
        return JsonText().string(image.url.toString(QUrl::FullyEncoded)).text();
    return "\"data:" + image.mediaType.toLatin1() + ";base64," + image.data.toBase64() + '"';
}

} // namespace volley

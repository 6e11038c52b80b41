// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_provider.h"

#include "providers/json_text.h"
#include "providers/openai_chat_answer.h"
#include "providers/rate_headers.h"
#include "providers/reply_reader.h"
#include "providers/request_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace volley {

namespace {

QUrl below(const QUrl &base, const QString &path)
{
    return urlBelow(base, path, {QStringLiteral("/chat/completions")});
}

void addMessage(JsonText &json, QLatin1String role, const QString &content)
{
    json.beginObject();
    json.key(u"role").string(QString(role));
    json.key(u"content").string(content);
    json.endObject();
}

// Compatible servers get stream_options as well: nearly all know it or pass over it, and without it
// they count no tokens. One that refuses it says so, and the failure names it as the bad parameter.
bool wantsStreamOptions(const Target &target)
{
    return target.stream && !hasParameter(target, QLatin1String("stream_options"));
}

QStringList fieldsOf(const Target &target)
{
    QStringList fields = BodyMembers().names(target.parameters);
    if (wantsStreamOptions(target))
        fields.append(QStringLiteral("stream_options"));
    return fields;
}

QByteArray bodyOf(const Target &target, const Prompt &prompt)
{
    JsonText json(prompt.user.size() + prompt.system.size() + 256);
    json.beginObject();
    json.key(u"model").string(target.model);
    json.key(u"messages").beginArray();
    if (!prompt.system.isEmpty())
        addMessage(json, QLatin1String("system"), prompt.system);
    addMessage(json, QLatin1String("user"), prompt.user);
    json.endArray();
    json.key(u"stream").boolean(target.stream);
    if (wantsStreamOptions(target))
        json.key(u"stream_options").raw(R"({"include_usage":true})");
    BodyMembers().writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

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

HttpRequest OpenAiChatProvider::buildRequest(const Target &target, const Prompt &prompt,
                                             const Secret &key) const
{
    HttpRequest request;
    request.url = below(effectiveBaseUrl(target), QStringLiteral("/chat/completions"));
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    addHeaders(request, target,
               target.stream ? "text/event-stream, application/json" : "application/json");
    request.key = {"Authorization", "Bearer ", key};
    request.body = bodyOf(target, prompt);
    request.streams = target.stream;
    request.maxBodyBytes = target.maxResponseBytes;
    return request;
}

std::unique_ptr<ReplyParser> OpenAiChatProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(std::make_unique<OpenAiChatAnswer>(),
                                         ErrorContext{fieldsOf(target), m_utcNow(), {}});
}

RateHints OpenAiChatProvider::rateHints(const HttpHead &head) const
{
    return readRateHints(head, m_utcNow());
}

HttpRequest OpenAiChatProvider::modelsRequest(const Target &target, const Secret &key,
                                              const QString &) const
{
    HttpRequest request;
    request.method = "GET";
    request.url = below(effectiveBaseUrl(target), QStringLiteral("/models"));
    addHeaders(request, target, "application/json");
    request.key = {"Authorization", "Bearer ", key};
    return request;
}

Outcome<ModelPage> OpenAiChatProvider::parseModels(const HttpHead &head,
                                                   const QByteArray &body) const
{
    if (head.status < 200 || head.status >= 300)
        return unexpected(failureOfStatus(head, body, ErrorContext{{}, m_utcNow(), {}}));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull() && breaksOff(body))
        return unexpected(truncatedAnswer(head, QStringLiteral("the JSON breaks off")));
    if (!holdsList(document)) {
        if (const auto error = errorIn(document.object()))
            return unexpected(
                failureInAnswer(head, *error, false, ErrorContext{{}, m_utcNow(), {}}));
        return unexpected(notUnderstood(head, QStringLiteral("no list of models"), body));
    }
    return ModelPage{modelIds(document), {}};
}

SettingSupport OpenAiChatProvider::settingSupport(const Target &) const
{
    return {};
}

QList<ParameterSpec> OpenAiChatProvider::parameterSpecs(const Target &) const
{
    return {};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama_provider.h"

#include "providers/model_list.h"
#include "providers/ollama_answer.h"
#include "providers/parameter_row.h"
#include "providers/rate_headers.h"
#include "providers/reply_reader.h"
#include "providers/request_parts.h"

#include <array>

namespace volley {

namespace {

using Kind = ParameterSpec::Kind;

/// Its errors are sentences without a code.
constexpr std::array errorPhrases{
    WordKind{QLatin1String("try pulling it first"), FailureKind::UnknownModel},
    WordKind{QLatin1String("maximum pending requests exceeded"), FailureKind::Overloaded},
    // As long as nobody makes room, another try ends in the same way.
    WordKind{QLatin1String("requires more system memory"), FailureKind::BadRequest}};

constexpr std::array parameterRows{ParameterRow{"options.num_ctx", Kind::Integer, 1},
                                   ParameterRow{"options.top_k", Kind::Integer, 0},
                                   ParameterRow{"options.min_p", Kind::Number, 0, 1},
                                   ParameterRow{"options.repeat_penalty", Kind::Number, 0},
                                   ParameterRow{"options.repeat_last_n", Kind::Integer, -1},
                                   ParameterRow{"options.presence_penalty", Kind::Number},
                                   ParameterRow{"options.frequency_penalty", Kind::Number},
                                   ParameterRow{"options.num_gpu", Kind::Integer, -1},
                                   ParameterRow{"keep_alive", Kind::Text},
                                   ParameterRow{"truncate", Kind::Boolean},
                                   ParameterRow{"tools", Kind::Json}};

// A base URL may be that of the server, or of one of its two interfaces.
QUrl below(const Target &target, const QString &path)
{
    static const QStringList endings{QStringLiteral("/api/chat"), QStringLiteral("/api"),
                                     QStringLiteral("/v1")};
    return urlBelow(effectiveBaseUrl(target), QStringLiteral("/api") + path, endings);
}

BodyMembers membersOf(const Target &target)
{
    const GenerationSettings &settings = target.settings;
    BodyMembers members;
    if (settings.format == AnswerFormat::JsonObject)
        members.set(QStringLiteral("format"), QStringLiteral("json"));
    else if (settings.format == AnswerFormat::JsonSchema)
        members.set(QStringLiteral("format"), settings.schema.trimmed());
    if (settings.reasoningEffort == QLatin1String("none"))
        members.set(QStringLiteral("think"), false);
    else if (!settings.reasoningEffort.isEmpty())
        members.set(QStringLiteral("think"), settings.reasoningEffort);
    if (settings.temperature)
        members.set(QStringLiteral("options.temperature"), *settings.temperature);
    if (settings.topP)
        members.set(QStringLiteral("options.top_p"), *settings.topP);
    if (settings.maxTokens)
        members.set(QStringLiteral("options.num_predict"), *settings.maxTokens);
    if (settings.seed)
        members.set(QStringLiteral("options.seed"), *settings.seed);
    if (!settings.stop.isEmpty())
        members.set(QStringLiteral("options.stop"), settings.stop);
    return members;
}

void addMessage(JsonText &json, QStringView role, const QString &text,
                const QList<Image> &images = {})
{
    json.beginObject();
    json.key(u"role").string(role);
    json.key(u"content").string(text);
    if (!images.isEmpty()) {
        json.key(u"images").beginArray();
        for (const Image &image : images)
            json.raw('"' + image.data.toBase64() + '"');
        json.endArray();
    }
    json.endObject();
}

QByteArray bodyOf(const Target &target, const Prompt &prompt)
{
    JsonText json(sizeHint(prompt));
    json.beginObject();
    json.key(u"model").string(target.model);
    json.key(u"messages").beginArray();
    if (!prompt.system.isEmpty())
        addMessage(json, u"system", prompt.system);
    for (const Message &message : prompt.before)
        addMessage(json, message.role == Role::Assistant ? u"assistant" : u"user", message.text,
                   message.images);
    addMessage(json, u"user", prompt.user, prompt.images);
    json.endArray();
    json.key(u"stream").boolean(target.stream); // it streams unless told not to
    membersOf(target).writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

} // namespace

HttpRequest OllamaProvider::buildRequest(const Target &target, const Prompt &prompt,
                                         const Secret &key) const
{
    HttpRequest request =
        jsonPost(target, below(target, QStringLiteral("/chat")), bodyOf(target, prompt));
    request.key = {"Authorization", "Bearer ", key}; // of a gateway before it
    return request;
}

ErrorContext OllamaProvider::errorContext(const QStringList &fields) const
{
    return {fields, m_utcNow(), ErrorRules{{}, {}, errorPhrases}};
}

std::unique_ptr<ReplyParser> OllamaProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(std::make_unique<OllamaAnswer>(),
                                         errorContext(membersOf(target).names(target.parameters)),
                                         StreamForm::Lines);
}

RateHints OllamaProvider::rateHints(const HttpHead &head) const
{
    RateHints hints;
    hints.retryAfter = readRetryAfter(head, m_utcNow());
    return hints;
}

HttpRequest OllamaProvider::modelsRequest(const Target &target, const Secret &key,
                                          const QString &) const
{
    HttpRequest request = jsonGet(target, below(target, QStringLiteral("/tags")));
    request.key = {"Authorization", "Bearer ", key};
    return request;
}

Outcome<ModelPage> OllamaProvider::parseModels(const HttpHead &head, const QByteArray &body) const
{
    const auto json = readModelList(head, body, QLatin1String("models"), errorContext({}));
    if (!json)
        return unexpected(json.error());
    return ModelPage{namesIn(json->value(QLatin1String("models")).toArray(), QLatin1String("name")),
                     {}};
}

SettingSupport OllamaProvider::settingSupport(const Target &) const
{
    SettingSupport support;
    support.reasoningEfforts = {QStringLiteral("none"), QStringLiteral("low"),
                                QStringLiteral("medium"), QStringLiteral("high"),
                                QStringLiteral("max")};
    support.images.addresses = false;
    support.images.mediaTypes = {QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                 QStringLiteral("image/webp")};
    support.maxTokensFields = {QStringLiteral("num_predict")};
    return support;
}

QList<ParameterSpec> OllamaProvider::parameterSpecs(const Target &) const
{
    return specsOf(parameterRows);
}

} // namespace volley

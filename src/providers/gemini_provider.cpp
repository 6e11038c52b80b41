// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini_provider.h"

#include "providers/gemini_answer.h"
#include "providers/gemini_models.h"
#include "providers/model_list.h"
#include "providers/parameter_row.h"
#include "providers/rate_headers.h"
#include "providers/reply_reader.h"
#include "providers/request_parts.h"

#include <QUrlQuery>

#include <array>

namespace volley {

namespace {

using Thinking = GeminiTraits::Thinking;

constexpr std::array errorWords{
    WordKind{QLatin1String("API_KEY_INVALID"), FailureKind::InvalidKey},
    WordKind{QLatin1String("API_KEY_EXPIRED"), FailureKind::InvalidKey},
    WordKind{QLatin1String("UNAUTHENTICATED"), FailureKind::InvalidKey},
    WordKind{QLatin1String("FAILED_PRECONDITION"), FailureKind::NoPermission},
    WordKind{QLatin1String("RESOURCE_EXHAUSTED"), FailureKind::RateLimited},
    WordKind{QLatin1String("UNAVAILABLE"), FailureKind::Overloaded},
    WordKind{QLatin1String("DEADLINE_EXCEEDED"), FailureKind::ServerError},
    WordKind{QLatin1String("INTERNAL"), FailureKind::ServerError},
    WordKind{QLatin1String("CANCELLED"), FailureKind::ServerError}};

constexpr std::array errorPhrases{
    WordKind{QLatin1String("API key was reported as leaked"), FailureKind::InvalidKey},
    WordKind{QLatin1String("credits are depleted"), FailureKind::NoCredit},
    // A plan that does not hold this model at all.
    WordKind{QLatin1String("limit: 0,"), FailureKind::QuotaUsedUp}};

constexpr std::array parameterRows{
    ParameterRow{"generationConfig.topK", ParameterSpec::Kind::Integer, 1},
    ParameterRow{"generationConfig.presencePenalty", ParameterSpec::Kind::Number, -2, 2},
    ParameterRow{"generationConfig.frequencyPenalty", ParameterSpec::Kind::Number, -2, 2},
    ParameterRow{"generationConfig.thinkingConfig.includeThoughts", ParameterSpec::Kind::Boolean},
    ParameterRow{"generationConfig.thinkingConfig.thinkingBudget", ParameterSpec::Kind::Integer,
                 -1},
    choiceRow("generationConfig.mediaResolution",
              "MEDIA_RESOLUTION_LOW MEDIA_RESOLUTION_MEDIUM MEDIA_RESOLUTION_HIGH"),
    choiceRow("serviceTier", "flex standard priority"),
    ParameterRow{"cachedContent", ParameterSpec::Kind::Text},
    ParameterRow{"safetySettings", ParameterSpec::Kind::Json},
    ParameterRow{"tools", ParameterSpec::Kind::Json},
    ParameterRow{"toolConfig", ParameterSpec::Kind::Json}};

/// `path` below the base URL, which may leave the version out.
QUrl below(const Target &target, const QString &path)
{
    const QUrl base = effectiveBaseUrl(target);
    const bool isBare = base.path().isEmpty() || base.path() == QLatin1String("/");
    return urlBelow(base, (isBare ? QStringLiteral("/v1beta") : QString()) + path);
}

/// "models/…", for a name alone; one that says itself where it stands stays.
QString modelPath(const QString &model)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(model, "/"));
    return model.contains(QLatin1Char('/')) ? name : QStringLiteral("models/") + name;
}

QUrl urlOf(const Target &target)
{
    const QString method = target.stream ? QStringLiteral(":streamGenerateContent")
                                         : QStringLiteral(":generateContent");
    QUrl url = below(target, QLatin1Char('/') + modelPath(target.model) + method);
    if (target.stream) {
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("alt"), QStringLiteral("sse"));
        url.setQuery(query);
    }
    return url;
}

void setThinking(BodyMembers &members, const Target &target)
{
    const QString &effort = target.settings.reasoningEffort;
    if (effort.isEmpty())
        return;
    const QString config = QStringLiteral("generationConfig.thinkingConfig.");
    if (geminiTraits(target.model).thinking == Thinking::Budget)
        members.set(config + QStringLiteral("thinkingBudget"), geminiBudget(effort));
    else
        members.set(config + QStringLiteral("thinkingLevel"), effort.toUpper());
}

BodyMembers membersOf(const Target &target)
{
    const GenerationSettings &settings = target.settings;
    const auto field = [](const char *name) {
        return QStringLiteral("generationConfig.") + QLatin1String(name);
    };
    BodyMembers members;
    if (settings.temperature)
        members.set(field("temperature"), *settings.temperature);
    if (settings.topP)
        members.set(field("topP"), *settings.topP);
    if (settings.maxTokens)
        members.set(field("maxOutputTokens"), *settings.maxTokens);
    if (!settings.stop.isEmpty())
        members.set(field("stopSequences"), settings.stop);
    if (settings.seed)
        members.set(field("seed"), *settings.seed);
    if (settings.format != AnswerFormat::Unset)
        members.set(field("responseMimeType"), QStringLiteral("application/json"));
    if (settings.format == AnswerFormat::JsonSchema)
        members.set(field("responseJsonSchema"), settings.schema.trimmed());
    setThinking(members, target);
    return members;
}

QString snakeCase(const QString &name)
{
    QString snake;
    for (const QChar c : name) {
        if (c.isUpper())
            snake += QLatin1Char('_');
        snake += c.toLower();
    }
    return snake;
}

/// Messages name fields as the protocol's other form does.
QStringList fieldNames(const Target &target)
{
    QStringList names = membersOf(target).names(target.parameters);
    const QStringList camel = names;
    for (const QString &name : camel) {
        if (const QString snake = snakeCase(name); snake != name)
            names.append(snake);
    }
    return names;
}

/// What an address says of the picture behind it; empty where it says nothing.
QString mediaTypeOf(const QUrl &url)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")},
        {QStringLiteral("heic"), QStringLiteral("image/heic")},
        {QStringLiteral("heif"), QStringLiteral("image/heif")}};
    return types.value(url.path().section(QLatin1Char('.'), -1).toLower());
}

void addImage(JsonText &json, const Image &image)
{
    json.beginObject();
    if (image.data.isEmpty()) {
        const QString type = mediaTypeOf(image.url);
        json.key(u"fileData").beginObject();
        if (!type.isEmpty())
            json.key(u"mimeType").string(type);
        json.key(u"fileUri").string(image.url.toString(QUrl::FullyEncoded));
    } else {
        json.key(u"inlineData").beginObject();
        json.key(u"mimeType").string(image.mediaType);
        json.key(u"data").raw('"' + image.data.toBase64() + '"');
    }
    json.endObject();
    json.endObject();
}

void addParts(JsonText &json, const QString &text, const QList<Image> &images)
{
    json.key(u"parts").beginArray();
    for (const Image &image : images)
        addImage(json, image);
    if (!text.isEmpty() || images.isEmpty()) {
        json.beginObject();
        json.key(u"text").string(text);
        json.endObject();
    }
    json.endArray();
}

void addContent(JsonText &json, QStringView role, const QString &text, const QList<Image> &images)
{
    json.beginObject();
    json.key(u"role").string(role);
    addParts(json, text, images);
    json.endObject();
}

QByteArray bodyOf(const Target &target, const Prompt &prompt)
{
    JsonText json(sizeHint(prompt));
    json.beginObject();
    if (!prompt.system.isEmpty()) {
        json.key(u"systemInstruction").beginObject();
        addParts(json, prompt.system, {});
        json.endObject();
    }
    json.key(u"contents").beginArray();
    for (const Message &message : prompt.before)
        addContent(json, message.role == Role::Assistant ? u"model" : u"user", message.text,
                   message.images);
    addContent(json, u"user", prompt.user, prompt.images);
    json.endArray();
    membersOf(target).writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

KeyHeader keyHeader(const Secret &key)
{
    return {"x-goog-api-key", {}, key};
}

} // namespace

HttpRequest GeminiProvider::buildRequest(const Target &target, const Prompt &prompt,
                                         const Secret &key) const
{
    HttpRequest request = jsonPost(target, urlOf(target), bodyOf(target, prompt));
    request.key = keyHeader(key);
    return request;
}

ErrorContext GeminiProvider::errorContext(const QStringList &fields) const
{
    return {fields, m_utcNow(), ErrorRules{{}, errorWords, errorPhrases}};
}

std::unique_ptr<ReplyParser> GeminiProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(std::make_unique<GeminiAnswer>(),
                                         errorContext(fieldNames(target)));
}

RateHints GeminiProvider::rateHints(const HttpHead &head) const
{
    RateHints hints;
    hints.retryAfter = readRetryAfter(head, m_utcNow());
    return hints;
}

HttpRequest GeminiProvider::modelsRequest(const Target &target, const Secret &key,
                                          const QString &page) const
{
    QUrl url = below(target, QStringLiteral("/models"));
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("pageSize"), QStringLiteral("1000"));
    if (!page.isEmpty())
        query.addQueryItem(QStringLiteral("pageToken"), encodedQueryValue(page));
    url.setQuery(query);
    HttpRequest request = jsonGet(target, url);
    request.key = keyHeader(key);
    return request;
}

Outcome<ModelPage> GeminiProvider::parseModels(const HttpHead &head, const QByteArray &body) const
{
    const auto json = readModelList(head, body, QLatin1String("models"), errorContext({}));
    if (!json)
        return unexpected(json.error());
    QJsonArray talking;
    const QJsonArray models = json->value(QLatin1String("models")).toArray();
    for (const QJsonValue &model : models) {
        const QJsonValue methods = model[QLatin1String("supportedGenerationMethods")];
        if (!methods.isArray() || methods.toArray().contains(QLatin1String("generateContent")))
            talking.append(model);
    }
    ModelPage page;
    page.models = namesIn(talking, QLatin1String("name"));
    for (QString &name : page.models) {
        if (name.startsWith(QLatin1String("models/")))
            name.remove(0, 7);
    }
    page.next = json->value(QLatin1String("nextPageToken")).toString();
    return page;
}

SettingSupport GeminiProvider::settingSupport(const Target &target) const
{
    SettingSupport support;
    support.promptFields = {QStringLiteral("contents"), QStringLiteral("systemInstruction"),
                            QStringLiteral("system_instruction")};
    support.mostStops = 5;
    support.reasoningEfforts = geminiTraits(target.model).efforts;
    support.images.mediaTypes = {QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                 QStringLiteral("image/webp")};
    support.maxTokensFields = {QStringLiteral("maxOutputTokens")};
    return support;
}

QList<ParameterSpec> GeminiProvider::parameterSpecs(const Target &) const
{
    return specsOf(parameterRows);
}

} // namespace volley

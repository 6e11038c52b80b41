// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_provider.h"

#include "providers/anthropic_answer.h"
#include "providers/anthropic_limits.h"
#include "providers/anthropic_models.h"
#include "providers/model_list.h"
#include "providers/parameter_row.h"
#include "providers/reply_reader.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace volley {

namespace {

using Thinking = ClaudeTraits::Thinking;

constexpr qint64 leastBudget = 1024;

constexpr std::array errorWords{WordKind{QLatin1String("timeout_error"), FailureKind::ServerError}};

/// What hides behind invalid_request_error.
constexpr std::array errorPhrases{
    WordKind{QLatin1String("credit balance is too low"), FailureKind::NoCredit},
    WordKind{QLatin1String("exceed context limit"), FailureKind::ContextTooLong},
    WordKind{QLatin1String("content filtering policy"), FailureKind::ContentFiltered},
    WordKind{QLatin1String("organization has been disabled"), FailureKind::NoPermission}};

constexpr std::array parameterRows{ParameterRow{"top_k", ParameterSpec::Kind::Integer, 0},
                                   choiceRow("service_tier", "auto standard_only"),
                                   ParameterRow{"metadata.user_id", ParameterSpec::Kind::Text},
                                   ParameterRow{"inference_geo", ParameterSpec::Kind::Text},
                                   ParameterRow{"thinking", ParameterSpec::Kind::Json},
                                   ParameterRow{"cache_control", ParameterSpec::Kind::Json},
                                   ParameterRow{"tools", ParameterSpec::Kind::Json},
                                   ParameterRow{"tool_choice", ParameterSpec::Kind::Json}};

// A base URL may name the version or not.
QUrl below(const Target &target, const QString &path)
{
    static const QStringList endings{QStringLiteral("/v1/messages"), QStringLiteral("/v1")};
    return urlBelow(effectiveBaseUrl(target), QStringLiteral("/v1") + path, endings);
}

void sign(HttpRequest &request, const Secret &key)
{
    const bool given =
        std::any_of(request.headers.begin(), request.headers.end(), [](const HttpHeader &header) {
            return header.name.compare("anthropic-version", Qt::CaseInsensitive) == 0;
        });
    if (!given)
        request.headers.append(HttpHeader{"anthropic-version", "2023-06-01"});
    request.key = {"x-api-key", {}, key};
}

bool thinks(const GenerationSettings &settings)
{
    return !settings.reasoningEffort.isEmpty() && settings.reasoningEffort != QLatin1String("none");
}

/// What is sent where no limit is set: room for the answer, and for thinking where it is wished.
qint64 defaultMaxTokens(const Target &target, const ClaudeTraits &traits)
{
    if (!thinks(target.settings) || traits.thinking == Thinking::None)
        return traits.answerTokens;
    const qint64 room = traits.thinking == Thinking::Budget
                            ? thinkingBudget(target.settings.reasoningEffort)
                            : traits.answerTokens;
    return traits.answerTokens + room;
}

qint64 maxTokensOf(const Target &target, const ClaudeTraits &traits)
{
    for (const Parameter &parameter : target.parameters) {
        if (parameter.name == QLatin1String("max_tokens"))
            return parameter.json.trimmed().toLongLong();
    }
    return target.settings.maxTokens.value_or(defaultMaxTokens(target, traits));
}

void setThinking(BodyMembers &members, const Target &target, const ClaudeTraits &traits)
{
    const QString &effort = target.settings.reasoningEffort;
    if (effort.isEmpty())
        return;
    const QString field = QStringLiteral("thinking");
    if (!thinks(target.settings)) {
        members.set(field, QByteArrayLiteral(R"({"type":"disabled"})"));
    } else if (traits.thinking == Thinking::Adaptive) {
        members.set(field, QByteArrayLiteral(R"({"type":"adaptive"})"));
        members.set(QStringLiteral("output_config.effort"), effort);
    } else {
        // The budget is part of max_tokens, and something must be left for the answer.
        const qint64 most = maxTokensOf(target, traits) - leastBudget;
        const qint64 budget = std::max(leastBudget, std::min(thinkingBudget(effort), most));
        members.set(field,
                    R"({"type":"enabled","budget_tokens":)" + QByteArray::number(budget) + '}');
    }
}

BodyMembers membersOf(const Target &target)
{
    const GenerationSettings &settings = target.settings;
    const ClaudeTraits traits = claudeTraits(target.model);
    BodyMembers members;
    members.set(QStringLiteral("max_tokens"), maxTokensOf(target, traits));
    if (settings.temperature)
        members.set(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        members.set(QStringLiteral("top_p"), *settings.topP);
    if (!settings.stop.isEmpty())
        members.set(QStringLiteral("stop_sequences"), settings.stop);
    setThinking(members, target, traits);
    if (settings.format == AnswerFormat::JsonSchema)
        members.set(QStringLiteral("output_config.format"),
                    R"({"type":"json_schema","schema":)" + settings.schema.trimmed() + '}');
    return members;
}

void addImage(JsonText &json, const Image &image)
{
    json.beginObject();
    json.key(u"type").string(u"image");
    json.key(u"source").beginObject();
    if (image.data.isEmpty()) {
        json.key(u"type").string(u"url");
        json.key(u"url").string(image.url.toString(QUrl::FullyEncoded));
    } else {
        json.key(u"type").string(u"base64");
        json.key(u"media_type").string(image.mediaType);
        json.key(u"data").raw('"' + image.data.toBase64() + '"');
    }
    json.endObject();
    json.endObject();
}

void addMessage(JsonText &json, QStringView role, const QString &text, const QList<Image> &images)
{
    json.beginObject();
    json.key(u"role").string(role);
    json.key(u"content");
    if (images.isEmpty()) {
        json.string(text);
    } else {
        json.beginArray();
        for (const Image &image : images)
            addImage(json, image);
        if (!text.isEmpty()) { // an empty block is refused
            json.beginObject();
            json.key(u"type").string(u"text");
            json.key(u"text").string(text);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

QByteArray bodyOf(const Target &target, const Prompt &prompt)
{
    JsonText json(sizeHint(prompt));
    json.beginObject();
    json.key(u"model").string(target.model);
    if (!prompt.system.isEmpty())
        json.key(u"system").string(prompt.system);
    json.key(u"messages").beginArray();
    for (const Message &message : prompt.before)
        addMessage(json, message.role == Role::Assistant ? u"assistant" : u"user", message.text,
                   message.images);
    addMessage(json, u"user", prompt.user, prompt.images);
    json.endArray();
    json.key(u"stream").boolean(target.stream);
    membersOf(target).writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

} // namespace

HttpRequest AnthropicProvider::buildRequest(const Target &target, const Prompt &prompt,
                                            const Secret &key) const
{
    HttpRequest request =
        jsonPost(target, below(target, QStringLiteral("/messages")), bodyOf(target, prompt));
    sign(request, key);
    return request;
}

ErrorContext AnthropicProvider::errorContext(const QStringList &fields) const
{
    return {fields, m_utcNow(), ErrorRules{{}, errorWords, errorPhrases}};
}

std::unique_ptr<ReplyParser> AnthropicProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(std::make_unique<AnthropicAnswer>(),
                                         errorContext(membersOf(target).names(target.parameters)));
}

RateHints AnthropicProvider::rateHints(const HttpHead &head) const
{
    return readAnthropicLimits(head, m_utcNow());
}

HttpRequest AnthropicProvider::modelsRequest(const Target &target, const Secret &key,
                                             const QString &page) const
{
    QUrl url = below(target, QStringLiteral("/models"));
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000"));
    if (!page.isEmpty())
        query.addQueryItem(QStringLiteral("after_id"), encodedQueryValue(page));
    url.setQuery(query);
    HttpRequest request = jsonGet(target, url);
    sign(request, key);
    return request;
}

Outcome<ModelPage> AnthropicProvider::parseModels(const HttpHead &head,
                                                  const QByteArray &body) const
{
    const auto json = readModelList(head, body, QLatin1String("data"), errorContext({}));
    if (!json)
        return unexpected(json.error());
    ModelPage page;
    page.models = namesIn(json->value(QLatin1String("data")).toArray(), QLatin1String("id"));
    if (json->value(QLatin1String("has_more")).toBool())
        page.next = json->value(QLatin1String("last_id"))
                        .toString(page.models.value(page.models.size() - 1));
    return page;
}

SettingSupport AnthropicProvider::settingSupport(const Target &target) const
{
    const ClaudeTraits traits = claudeTraits(target.model);
    SettingSupport support;
    support.promptFields = {QStringLiteral("messages"), QStringLiteral("system")};
    support.mostTemperature = 1.0;
    support.seed = false;
    support.reasoningEfforts = traits.efforts;
    support.jsonObject = false;
    support.jsonSchema = traits.schema;
    // The limit is one of 5 MiB in base64.
    support.images.mostBytes = 5LL * 1024 * 1024 * 3 / 4;
    support.images.mostBytesInAll = 22'000'000;
    support.defaultMaxTokens = defaultMaxTokens(target, traits);
    return support;
}

QList<ParameterSpec> AnthropicProvider::parameterSpecs(const Target &) const
{
    return specsOf(parameterRows);
}

} // namespace volley

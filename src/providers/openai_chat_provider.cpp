// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_provider.h"

#include "providers/json_text.h"
#include "providers/openai_chat_answer.h"
#include "providers/openai_models.h"
#include "providers/openai_parameters.h"
#include "providers/reply_reader.h"

#include <algorithm>

namespace volley {

namespace {

QLatin1String roleName(Role role)
{
    return role == Role::Assistant ? QLatin1String("assistant") : QLatin1String("user");
}

void addMessage(JsonText &json, QLatin1String role, const QString &text,
                const QList<Image> &images = {})
{
    json.beginObject();
    json.key(u"role").string(QString(role));
    json.key(u"content");
    if (images.isEmpty()) {
        json.string(text);
    } else {
        json.beginArray();
        if (!text.isEmpty()) {
            json.beginObject();
            json.key(u"type").string(u"text");
            json.key(u"text").string(text);
            json.endObject();
        }
        for (const Image &image : images) {
            json.beginObject();
            json.key(u"type").string(u"image_url");
            json.key(u"image_url").beginObject();
            json.key(u"url").raw(quotedImageUrl(image));
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

// Compatible servers get stream_options as well: nearly all know it or pass over it, and without it
// they count no tokens. One that refuses it says so, and the failure names it as the bad parameter.
bool wantsStreamOptions(const Target &target)
{
    return target.stream && quirksOf(target).streamOptions &&
           !hasParameter(target, QLatin1String("stream_options"));
}

} // namespace

BodyMembers OpenAiChatProvider::members(const Target &target) const
{
    const GenerationSettings &settings = target.settings;
    const ProviderQuirks &quirks = quirksOf(target);
    BodyMembers members;
    if (wantsStreamOptions(target))
        members.set(QStringLiteral("stream_options"),
                    QByteArrayLiteral(R"({"include_usage":true})"));
    setSampling(members, target);
    if (!settings.stop.isEmpty())
        members.set(QStringLiteral("stop"), settings.stop);
    if (settings.seed)
        members.set(quirks.seedField, *settings.seed);
    if (!settings.reasoningEffort.isEmpty())
        members.set(quirks.effortField, settings.reasoningEffort);
    setAnswerFormat(members, QStringLiteral("response_format"), target, SchemaPlace::Inner);
    return members;
}

QByteArray OpenAiChatProvider::bodyOf(const Target &target, const Prompt &prompt) const
{
    JsonText json(sizeHint(prompt));
    json.beginObject();
    json.key(u"model").string(target.model);
    json.key(u"messages").beginArray();
    if (!prompt.system.isEmpty())
        addMessage(json, QLatin1String("system"), prompt.system);
    for (const Message &message : prompt.before)
        addMessage(json, roleName(message.role), message.text, message.images);
    addMessage(json, QLatin1String("user"), prompt.user, prompt.images);
    json.endArray();
    json.key(u"stream").boolean(target.stream);
    members(target).writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

HttpRequest OpenAiChatProvider::buildRequest(const Target &target, const Prompt &prompt,
                                             const Secret &key) const
{
    return post(target, key, QStringLiteral("/chat/completions"), bodyOf(target, prompt));
}

std::unique_ptr<ReplyParser> OpenAiChatProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(
        std::make_unique<OpenAiChatAnswer>(),
        errorContext(target, members(target).names(target.parameters)));
}

SettingSupport OpenAiChatProvider::settingSupport(const Target &target) const
{
    const ProviderQuirks &quirks = quirksOf(target);
    SettingSupport support = quirks.settings;
    if (quirks.openAiModels)
        support = narrowedToModel(support, target.model, target.settings);
    // Also behind a gateway of another name.
    const qsizetype newer = support.maxTokensFields.indexOf(QLatin1String("max_completion_tokens"));
    if (newer > 0 && isOpenAiReasoningModel(target.model))
        support.maxTokensFields.move(newer, 0);
    return support;
}

QList<ParameterSpec> OpenAiChatProvider::parameterSpecs(const Target &target) const
{
    const ProviderQuirks &quirks = quirksOf(target);
    QList<ParameterSpec> specs = commonChatParameters();
    if (quirks.openAiModels || quirks.azure)
        specs += openAiChatParameters();
    return specs + quirks.parameters;
}

} // namespace volley

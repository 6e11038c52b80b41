// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_responses_provider.h"

#include "providers/json_text.h"
#include "providers/openai_models.h"
#include "providers/openai_parameters.h"
#include "providers/openai_responses_answer.h"
#include "providers/reply_reader.h"

namespace volley {

namespace {

void addImage(JsonText &json, const Image &image)
{
    json.beginObject();
    json.key(u"type").string(u"input_image");
    json.key(u"image_url").raw(quotedImageUrl(image));
    json.endObject();
}

void addMessage(JsonText &json, Role role, const QString &text, const QList<Image> &images)
{
    json.beginObject();
    json.key(u"role").string(role == Role::Assistant ? u"assistant" : u"user");
    json.key(u"content");
    if (images.isEmpty()) {
        json.string(text);
    } else {
        json.beginArray();
        if (!text.isEmpty()) {
            json.beginObject();
            json.key(u"type").string(u"input_text");
            json.key(u"text").string(text);
            json.endObject();
        }
        for (const Image &image : images)
            addImage(json, image);
        json.endArray();
    }
    json.endObject();
}

void addInput(JsonText &json, const Prompt &prompt)
{
    json.key(u"input");
    if (prompt.before.isEmpty() && prompt.images.isEmpty()) {
        json.string(prompt.user);
        return;
    }
    json.beginArray();
    for (const Message &message : prompt.before)
        addMessage(json, message.role, message.text, message.images);
    addMessage(json, Role::User, prompt.user, prompt.images);
    json.endArray();
}

} // namespace

BodyMembers OpenAiResponsesProvider::members(const Target &target) const
{
    const GenerationSettings &settings = target.settings;
    BodyMembers members;
    members.set(QStringLiteral("store"), false);
    setSampling(members, target);
    if (!settings.reasoningEffort.isEmpty())
        members.set(QStringLiteral("reasoning.effort"), settings.reasoningEffort);
    setAnswerFormat(members, QStringLiteral("text.format"), target, SchemaPlace::Beside);
    return members;
}

QByteArray OpenAiResponsesProvider::bodyOf(const Target &target, const Prompt &prompt) const
{
    JsonText json(sizeHint(prompt));
    json.beginObject();
    json.key(u"model").string(target.model);
    if (!prompt.system.isEmpty())
        json.key(u"instructions").string(prompt.system);
    addInput(json, prompt);
    json.key(u"stream").boolean(target.stream);
    members(target).writeTo(json, target.parameters);
    json.endObject();
    return json.text();
}

HttpRequest OpenAiResponsesProvider::buildRequest(const Target &target, const Prompt &prompt,
                                                  const Secret &key) const
{
    return post(target, key, QStringLiteral("/responses"), bodyOf(target, prompt));
}

std::unique_ptr<ReplyParser> OpenAiResponsesProvider::makeParser(const Target &target) const
{
    return std::make_unique<ReplyReader>(
        std::make_unique<OpenAiResponsesAnswer>(),
        errorContext(target, members(target).names(target.parameters)));
}

SettingSupport OpenAiResponsesProvider::settingSupport(const Target &target) const
{
    const ProviderQuirks &quirks = quirksOf(target);
    SettingSupport support = quirks.settings;
    if (quirks.openAiModels)
        support = narrowedToModel(support, target.model, target.settings);
    support.promptFields = {QStringLiteral("input"), QStringLiteral("instructions")};
    support.maxTokensFields = {QStringLiteral("max_output_tokens")};
    support.seed = false;
    support.mostStops = 0;
    return support;
}

QList<ParameterSpec> OpenAiResponsesProvider::parameterSpecs(const Target &target) const
{
    return responsesParameters() + quirksOf(target).parameters;
}

} // namespace volley

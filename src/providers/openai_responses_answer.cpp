// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_responses_answer.h"

#include "providers/openai_usage.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace volley {

namespace {

QString textIn(const QJsonObject &json, QLatin1String name)
{
    return json.value(name).toString();
}

bool isToolCall(const QJsonObject &item)
{
    const QString type = textIn(item, QLatin1String("type"));
    return type == QLatin1String("function_call") || type == QLatin1String("custom_tool_call");
}

/// Whether `status` is one that a response ends in.
bool isEnd(const QString &status)
{
    return status == QLatin1String("completed") || status == QLatin1String("incomplete") ||
           status == QLatin1String("failed") || status == QLatin1String("cancelled");
}

/// Thoughts are given in pieces of their own, each a paragraph.
void addParagraph(QString &text, const QString &added)
{
    if (!text.isEmpty() && !added.isEmpty())
        text += QStringLiteral("\n\n");
    text += added;
}

FinishReason finishOf(const QString &reason)
{
    if (reason == QLatin1String("max_output_tokens"))
        return FinishReason::Length;
    if (reason == QLatin1String("content_filter"))
        return FinishReason::ContentFilter;
    return FinishReason::Other;
}

/// The error that a response ended in; nothing where it did not.
std::optional<ErrorBody> errorOfResponse(const QJsonObject &response)
{
    const QString status = textIn(response, QLatin1String("status"));
    if (status != QLatin1String("failed") && status != QLatin1String("cancelled"))
        return std::nullopt;
    if (auto error = errorIn(response))
        return error;
    ErrorBody error;
    error.code = status;
    error.message = QStringLiteral("the response has %1").arg(status);
    return error;
}

} // namespace

QString OpenAiResponsesAnswer::take(const QJsonObject &json)
{
    const QString type = textIn(json, QLatin1String("type"));
    if (type.startsWith(QLatin1String("response.")))
        return takeEvent(type, json);
    // A response still at work in the background is none yet.
    if (!isEnd(textIn(json, QLatin1String("status"))) &&
        !json.value(QLatin1String("output")).isArray())
        return {};
    return takeWhole(json);
}

QString OpenAiResponsesAnswer::takeEvent(const QString &type, const QJsonObject &event)
{
    const QStringView name = QStringView(type).sliced(9); // behind "response."
    const auto delta = [&event] { return textIn(event, QLatin1String("delta")); };
    const QJsonObject response = event.value(QLatin1String("response")).toObject();
    if (name == QLatin1String("output_text.delta"))
        return takeText(delta());
    if (isEnd(textIn(response, QLatin1String("status"))))
        return takeWhole(response);
    if (name == QLatin1String("refusal.delta"))
        m_answer.refusal += delta();
    else if (name == QLatin1String("reasoning_summary_text.delta") ||
             name == QLatin1String("reasoning_text.delta"))
        m_answer.reasoning += delta();
    else if (name == QLatin1String("reasoning_summary_part.added") && !m_answer.reasoning.isEmpty())
        m_answer.reasoning += QStringLiteral("\n\n");
    else if (name == QLatin1String("function_call_arguments.delta") ||
             name == QLatin1String("custom_tool_call_input.delta"))
        toolCall(event.value(QLatin1String("output_index")).toInteger()).arguments += delta();
    else if (name == QLatin1String("output_item.added") ||
             name == QLatin1String("output_item.done"))
        takeItem(event.value(QLatin1String("output_index")).toInteger(),
                 event.value(QLatin1String("item")).toObject());
    else
        takeHead(response);
    return {};
}

QString OpenAiResponsesAnswer::takeText(const QString &text)
{
    m_begun = true;
    if (m_answer.text.isEmpty())
        m_answer.text = text;
    else
        m_answer.text += text;
    return text;
}

/// A response as a whole. At the end of a stream most of it was heard before.
QString OpenAiResponsesAnswer::takeWhole(const QJsonObject &response)
{
    m_begun = true;
    takeHead(response);
    const QJsonArray items = response.value(QLatin1String("output")).toArray();
    Output output;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        addItem(output, item);
        takeItem(i, item);
    }
    QString added;
    if (!output.text.isEmpty()) {
        if (output.text.startsWith(m_answer.text))
            added = output.text.sliced(m_answer.text.size());
        m_answer.text = output.text;
    }
    if (!output.refusal.isEmpty())
        m_answer.refusal = output.refusal;
    if (!output.reasoning.isEmpty())
        m_answer.reasoning = output.reasoning;
    takeUsage(response.value(QLatin1String("usage")).toObject());
    takeEnd(response);
    return added;
}

void OpenAiResponsesAnswer::takeHead(const QJsonObject &response)
{
    const auto set = [&response](QString &field, QLatin1String name) {
        const QString text = textIn(response, name);
        if (!text.isEmpty())
            field = text;
    };
    set(m_id, QLatin1String("id"));
    set(m_answer.model, QLatin1String("model"));
    set(m_answer.serviceTier, QLatin1String("service_tier"));
}

void OpenAiResponsesAnswer::takeUsage(const QJsonObject &json)
{
    if (json.isEmpty())
        return;
    const QJsonObject input = json.value(QLatin1String("input_tokens_details")).toObject();
    const QJsonObject output = json.value(QLatin1String("output_tokens_details")).toObject();
    Usage &usage = m_answer.usage;
    usage.inputTokens = tokensIn(json, QLatin1String("input_tokens"));
    usage.cachedInputTokens = tokensIn(input, QLatin1String("cached_tokens"));
    usage.cacheWriteTokens = tokensIn(input, QLatin1String("cache_write_tokens"));
    usage.outputTokens = tokensIn(json, QLatin1String("output_tokens"));
    usage.reasoningTokens = tokensIn(output, QLatin1String("reasoning_tokens"));
    m_answer.costUsd = providerCost(json);
}

void OpenAiResponsesAnswer::takeEnd(const QJsonObject &response)
{
    m_ended = true;
    const QString status = textIn(response, QLatin1String("status"));
    const QJsonObject details = response.value(QLatin1String("incomplete_details")).toObject();
    const QString reason = textIn(details, QLatin1String("reason"));
    m_answer.rawFinish = reason.isEmpty() ? status : reason;
    if (status == QLatin1String("incomplete"))
        m_answer.finish = finishOf(reason);
    else
        m_answer.finish = m_toolCalls.isEmpty() ? FinishReason::Stop : FinishReason::ToolCalls;
}

void OpenAiResponsesAnswer::addItem(Output &output, const QJsonObject &item)
{
    const QString type = textIn(item, QLatin1String("type"));
    const QJsonArray parts = item.value(QLatin1String("content")).toArray();
    if (type == QLatin1String("message")) {
        for (const QJsonValue &one : parts) {
            const QJsonObject part = one.toObject();
            output.text += textIn(part, QLatin1String("text"));
            output.refusal += textIn(part, QLatin1String("refusal"));
        }
    } else if (type == QLatin1String("reasoning")) {
        const QJsonArray summary = item.value(QLatin1String("summary")).toArray();
        for (const QJsonArray &thoughts : {summary, parts}) {
            for (const QJsonValue &thought : thoughts)
                addParagraph(output.reasoning, textIn(thought.toObject(), QLatin1String("text")));
        }
    }
}

/// Of the items that a stream announces only calls are of interest: the others come as text.
void OpenAiResponsesAnswer::takeItem(qint64 place, const QJsonObject &item)
{
    m_begun = true;
    if (!isToolCall(item))
        return;
    ToolCall &call = toolCall(place);
    call.item = item;
    const bool custom = textIn(item, QLatin1String("type")) == QLatin1String("custom_tool_call");
    const QString whole =
        textIn(item, custom ? QLatin1String("input") : QLatin1String("arguments"));
    if (!whole.isEmpty())
        call.arguments = whole;
}

OpenAiResponsesAnswer::ToolCall &OpenAiResponsesAnswer::toolCall(qint64 place)
{
    const auto found = std::find_if(m_toolCalls.begin(), m_toolCalls.end(),
                                    [place](const ToolCall &one) { return one.place == place; });
    if (found != m_toolCalls.end())
        return *found;
    m_toolCalls.append(ToolCall{place, {}, {}});
    return m_toolCalls.last();
}

/// In the form that chat completions have, so that whoever reads results need know only one.
QString OpenAiResponsesAnswer::toolCallsJson() const
{
    if (m_toolCalls.isEmpty())
        return {};
    QJsonArray array;
    for (const ToolCall &call : m_toolCalls) {
        const bool custom =
            textIn(call.item, QLatin1String("type")) == QLatin1String("custom_tool_call");
        const QString kind = custom ? QStringLiteral("custom") : QStringLiteral("function");
        const QString given = custom ? QStringLiteral("input") : QStringLiteral("arguments");
        const QJsonObject function{
            {QStringLiteral("name"), textIn(call.item, QLatin1String("name"))},
            {given, call.arguments}};
        array.append(
            QJsonObject{{QStringLiteral("id"), textIn(call.item, QLatin1String("call_id"))},
                        {QStringLiteral("type"), kind},
                        {kind, function}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<ErrorBody> OpenAiResponsesAnswer::errorOf(const QJsonObject &json) const
{
    const QJsonValue response = json.value(QLatin1String("response"));
    if (const auto error = errorOfResponse(response.isObject() ? response.toObject() : json))
        return error;
    return errorIn(json);
}

bool OpenAiResponsesAnswer::hasOutput() const
{
    return !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() ||
           !m_answer.refusal.isEmpty() || !m_toolCalls.isEmpty();
}

Answer OpenAiResponsesAnswer::answer(const QString &requestId) const
{
    Answer answer = m_answer;
    answer.requestId = requestId.isEmpty() ? m_id : requestId;
    answer.toolCalls = toolCallsJson();
    return answer;
}

PieceMembers OpenAiResponsesAnswer::pieceMembers() const
{
    static constexpr std::array growing{QLatin1String("delta")};
    static constexpr std::array passing{QLatin1String("sequence_number"),
                                        QLatin1String("obfuscation")};
    return {growing, passing};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_answer.h"

#include "providers/openai_usage.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace volley {

namespace {

/// The provider's own word in the five that exports know.
FinishReason finishOf(const QString &word)
{
    struct Row
    {
        QLatin1String word;
        FinishReason reason;
    };
    static constexpr std::array rows{
        Row{QLatin1String("stop"), FinishReason::Stop},
        Row{QLatin1String("eos"), FinishReason::Stop},
        Row{QLatin1String("end_turn"), FinishReason::Stop},
        Row{QLatin1String("stop_sequence"), FinishReason::Stop},
        Row{QLatin1String("length"), FinishReason::Length},
        Row{QLatin1String("max_tokens"), FinishReason::Length},
        Row{QLatin1String("model_length"), FinishReason::Length},
        Row{QLatin1String("content_filter"), FinishReason::ContentFilter},
        Row{QLatin1String("tool_calls"), FinishReason::ToolCalls},
        Row{QLatin1String("function_call"), FinishReason::ToolCalls},
        Row{QLatin1String("tool_use"), FinishReason::ToolCalls}};
    if (word.isEmpty())
        return FinishReason::Unknown;
    for (const Row &row : rows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.reason;
    }
    return FinishReason::Other;
}

/// Words for an end that is none: the server gave up on the way.
bool isInterruption(const QString &word)
{
    return word == QLatin1String("error") || word == QLatin1String("insufficient_system_resource");
}

} // namespace

QString OpenAiChatAnswer::take(const QJsonObject &json)
{
    takeHead(json);
    const QJsonObject usage = json.value(QLatin1String("usage")).toObject();
    if (!usage.isEmpty())
        takeUsage(usage);
    QString added;
    const QJsonArray choices = json.value(QLatin1String("choices")).toArray();
    for (const QJsonValue &choice : choices) {
        const QJsonObject object = choice.toObject();
        // Answers beyond the first have no place in a row.
        if (object.value(QLatin1String("index")).toInt(0) == 0)
            added += takeChoice(object);
    }
    return added;
}

void OpenAiChatAnswer::takeHead(const QJsonObject &json)
{
    setOnce(m_id, json, QLatin1String("id"));
    setOnce(m_answer.model, json, QLatin1String("model"));
    setOnce(m_answer.fingerprint, json, QLatin1String("system_fingerprint"));
    setOnce(m_answer.serviceTier, json, QLatin1String("service_tier"));
}

void OpenAiChatAnswer::takeUsage(const QJsonObject &json)
{
    Usage usage;
    usage.inputTokens = tokensIn(json, QLatin1String("prompt_tokens"));
    usage.outputTokens = tokensIn(json, QLatin1String("completion_tokens"));
    const QJsonObject input = json.value(QLatin1String("prompt_tokens_details")).toObject();
    usage.cachedInputTokens = tokensIn(input, QLatin1String("cached_tokens"));
    usage.cacheWriteTokens = tokensIn(input, QLatin1String("cache_write_tokens"));
    if (!usage.cachedInputTokens)
        usage.cachedInputTokens = tokensIn(json, QLatin1String("prompt_cache_hit_tokens"));
    usage.reasoningTokens =
        tokensIn(json.value(QLatin1String("completion_tokens_details")).toObject(),
                 QLatin1String("reasoning_tokens"));
    // Some count reasoning beside the output and not within it; the total gives them away.
    const auto total = tokensIn(json, QLatin1String("total_tokens"));
    if (total && usage.inputTokens && usage.outputTokens && usage.reasoningTokens &&
        *usage.reasoningTokens > 0 &&
        *total == *usage.inputTokens + *usage.outputTokens + *usage.reasoningTokens)
        usage.outputTokens = *usage.outputTokens + *usage.reasoningTokens;
    m_answer.usage = usage;
    if (const auto cost = providerCost(json))
        m_answer.costUsd = cost;
}

QString OpenAiChatAnswer::takeChoice(const QJsonObject &choice)
{
    m_hasChoice = true;
    const QJsonObject error = choice.value(QLatin1String("error")).toObject();
    if (!error.isEmpty())
        m_choiceError = error;
    const QString finish = choice.value(QLatin1String("finish_reason")).toString();
    if (!finish.isEmpty()) {
        m_answer.rawFinish = finish;
        m_answer.finish = finishOf(finish);
    }
    // Streams say delta; a few send the last chunk, or all, as a message.
    QJsonValue message = choice.value(QLatin1String("delta"));
    if (!message.isObject())
        message = choice.value(QLatin1String("message"));
    return takeMessage(message.toObject());
}

QString OpenAiChatAnswer::takeMessage(const QJsonObject &message)
{
    const QString added = takeContent(message.value(QLatin1String("content")));
    m_answer.refusal += message.value(QLatin1String("refusal")).toString();
    const QString reasoning = message.value(QLatin1String("reasoning_content")).toString();
    // Both names at once would be the same thought twice.
    m_answer.reasoning +=
        reasoning.isEmpty() ? message.value(QLatin1String("reasoning")).toString() : reasoning;
    const QJsonArray calls = message.value(QLatin1String("tool_calls")).toArray();
    for (qsizetype i = 0; i < calls.size(); ++i)
        takeToolCall(calls.at(i).toObject(), i);
    return added;
}

QString OpenAiChatAnswer::takeContent(const QJsonValue &content)
{
    QString added;
    if (content.isString()) {
        added = content.toString();
    } else if (content.isArray()) {
        const QJsonArray parts = content.toArray();
        for (const QJsonValue &part : parts)
            added += part.isString() ? part.toString() : takePart(part.toObject());
    }
    if (m_answer.text.isEmpty())
        m_answer.text = added;
    else
        m_answer.text += added;
    return added;
}

/// The text of a part; what is no text goes where it belongs.
QString OpenAiChatAnswer::takePart(const QJsonObject &part)
{
    const QString type = part.value(QLatin1String("type")).toString();
    if (type == QLatin1String("refusal")) {
        m_answer.refusal += part.value(QLatin1String("refusal")).toString();
        return {};
    }
    if (type == QLatin1String("thinking")) {
        const QJsonValue thinking = part.value(QLatin1String("thinking"));
        if (thinking.isString())
            m_answer.reasoning += thinking.toString();
        const QJsonArray thoughts = thinking.toArray();
        for (const QJsonValue &thought : thoughts)
            m_answer.reasoning += thought.toObject().value(QLatin1String("text")).toString();
        return {};
    }
    return part.value(QLatin1String("text")).toString();
}

/// The call a piece belongs to: by index; where there is none by id, or else the latest.
OpenAiChatAnswer::ToolCall &OpenAiChatAnswer::toolCall(const QJsonObject &call, qsizetype place)
{
    const QJsonValue index = call.value(QLatin1String("index"));
    const QString id = call.value(QLatin1String("id")).toString();
    auto found = m_toolCalls.end();
    if (index.isDouble()) {
        const qint64 number = index.toInteger();
        found = std::find_if(m_toolCalls.begin(), m_toolCalls.end(),
                             [number](const ToolCall &one) { return one.index == number; });
        if (found == m_toolCalls.end()) {
            m_toolCalls.append(ToolCall{number, {}, {}, {}});
            return m_toolCalls.last();
        }
        return *found;
    }
    if (!id.isEmpty()) {
        found = std::find_if(m_toolCalls.begin(), m_toolCalls.end(), [&id](const ToolCall &one) {
            return one.fields.value(QLatin1String("id")).toString() == id;
        });
    } else if (place < m_toolCalls.size()) {
        found = std::prev(m_toolCalls.end());
    }
    if (found != m_toolCalls.end())
        return *found;
    m_toolCalls.append(ToolCall{m_toolCalls.size(), {}, {}, {}});
    return m_toolCalls.last();
}

void OpenAiChatAnswer::takeToolCall(const QJsonObject &call, qsizetype place)
{
    ToolCall &known = toolCall(call, place);
    for (auto it = call.begin(); it != call.end(); ++it) {
        const bool isPiece =
            it.key() == QLatin1String("function") || it.key() == QLatin1String("index");
        if (!isPiece && !it.value().isNull())
            known.fields.insert(it.key(), it.value());
    }
    const QJsonObject function = call.value(QLatin1String("function")).toObject();
    for (auto it = function.begin(); it != function.end(); ++it) {
        if (it.key() == QLatin1String("arguments"))
            known.arguments += it.value().toString();
        else if (!it.value().isNull())
            known.function.insert(it.key(), it.value());
    }
}

QString OpenAiChatAnswer::toolCallsJson() const
{
    if (m_toolCalls.isEmpty())
        return {};
    QJsonArray array;
    for (const ToolCall &call : m_toolCalls) {
        QJsonObject function = call.function;
        function.insert(QStringLiteral("arguments"), call.arguments);
        QJsonObject whole = call.fields;
        whole.insert(QStringLiteral("function"), function);
        array.append(whole);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<ErrorBody> OpenAiChatAnswer::errorOf(const QJsonObject &json) const
{
    if (!m_choiceError.isEmpty())
        return errorIn(QJsonObject{{QStringLiteral("error"), m_choiceError}}).value_or(ErrorBody());
    if (isInterruption(m_answer.rawFinish)) {
        ErrorBody error;
        error.code = m_answer.rawFinish;
        error.message = QStringLiteral("the provider broke off the answer");
        return error;
    }
    return errorIn(json);
}

bool OpenAiChatAnswer::hasOutput() const
{
    return !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() ||
           !m_answer.refusal.isEmpty() || !m_toolCalls.isEmpty();
}

Answer OpenAiChatAnswer::answer(const QString &requestId) const
{
    Answer answer = m_answer;
    answer.requestId = requestId.isEmpty() ? m_id : requestId;
    answer.toolCalls = toolCallsJson();
    return answer;
}

PieceMembers OpenAiChatAnswer::pieceMembers() const
{
    static constexpr std::array growing{
        QLatin1String("choices.delta.content"), QLatin1String("choices.delta.reasoning_content"),
        QLatin1String("choices.delta.reasoning"), QLatin1String("choices.delta.refusal"),
        QLatin1String("choices.delta.tool_calls")};
    static constexpr std::array passing{QLatin1String("created"), QLatin1String("obfuscation")};
    return {growing, passing};
}

} // namespace volley

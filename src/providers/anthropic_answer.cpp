// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace volley {

namespace {

constexpr std::array finishWords{
    FinishWord{QLatin1String("end_turn"), FinishReason::Stop},
    FinishWord{QLatin1String("stop_sequence"), FinishReason::Stop},
    FinishWord{QLatin1String("max_tokens"), FinishReason::Length},
    FinishWord{QLatin1String("model_context_window_exceeded"), FinishReason::Length},
    FinishWord{QLatin1String("tool_use"), FinishReason::ToolCalls},
    FinishWord{QLatin1String("refusal"), FinishReason::ContentFilter}};

QString textIn(const QJsonObject &json, QLatin1String name)
{
    return json.value(name).toString();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void update(std::optional<qint64> &count, std::optional<qint64> newer)
{
    if (newer)
        count = newer;
}

} // namespace

QString AnthropicAnswer::take(const QJsonObject &json)
{
    const QString type = textIn(json, QLatin1String("type"));
    const qint64 index = json.value(QLatin1String("index")).toInteger();
    if (type == QLatin1String("content_block_delta"))
        return takeDelta(index, json.value(QLatin1String("delta")).toObject());
    if (type == QLatin1String("content_block_start"))
        return takeBlock(index, json.value(QLatin1String("content_block")).toObject());
    if (type == QLatin1String("message_start")) {
        const QJsonObject message = json.value(QLatin1String("message")).toObject();
        takeUsage(message.value(QLatin1String("usage")).toObject(), true);
        return takeMessage(message);
    }
    if (type == QLatin1String("message_delta")) {
        takeStop(json.value(QLatin1String("delta")).toObject());
        takeUsage(json.value(QLatin1String("usage")).toObject(), false);
    } else if (type == QLatin1String("message_stop")) {
        m_stopped = true;
    } else if (json.value(QLatin1String("content")).isArray()) {
        takeUsage(json.value(QLatin1String("usage")).toObject(), false);
        return takeMessage(json);
    }
    return {};
}

QString AnthropicAnswer::takeMessage(const QJsonObject &message)
{
    m_begun = true;
    setOnce(m_id, message, QLatin1String("id"));
    setOnce(m_answer.model, message, QLatin1String("model"));
    takeStop(message);
    QString added;
    const QJsonArray blocks = message.value(QLatin1String("content")).toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        added += takeBlock(i, blocks.at(i).toObject());
    return added;
}

/// A block as it stands in a message, or as a stream begins it. What the provider's own tools did
/// is no part of the answer.
QString AnthropicAnswer::takeBlock(qint64 index, const QJsonObject &block)
{
    m_begun = true;
    const QString type = textIn(block, QLatin1String("type"));
    if (type == QLatin1String("text"))
        return addText(textIn(block, QLatin1String("text")));
    if (type == QLatin1String("thinking")) {
        m_answer.reasoning += textIn(block, QLatin1String("thinking"));
    } else if (type == QLatin1String("tool_use")) {
        const QJsonObject input = block.value(QLatin1String("input")).toObject();
        m_toolUses.append(
            {index,
             {textIn(block, QLatin1String("id")), textIn(block, QLatin1String("name")),
              input.isEmpty() ? QString() : compact(input)}});
    }
    return {};
}

QString AnthropicAnswer::takeDelta(qint64 index, const QJsonObject &delta)
{
    m_begun = true;
    const QString type = textIn(delta, QLatin1String("type"));
    if (type == QLatin1String("text_delta"))
        return addText(textIn(delta, QLatin1String("text")));
    if (type == QLatin1String("thinking_delta")) {
        m_answer.reasoning += textIn(delta, QLatin1String("thinking"));
    } else if (type == QLatin1String("input_json_delta")) {
        const auto found = std::find_if(m_toolUses.begin(), m_toolUses.end(),
                                        [index](const ToolUse &one) { return one.index == index; });
        if (found != m_toolUses.end())
            found->call.arguments += textIn(delta, QLatin1String("partial_json"));
    }
    return {};
}

QString AnthropicAnswer::addText(const QString &text)
{
    if (m_answer.text.isEmpty())
        m_answer.text = text;
    else
        m_answer.text += text;
    return text;
}

void AnthropicAnswer::takeStop(const QJsonObject &json)
{
    const QString reason = textIn(json, QLatin1String("stop_reason"));
    if (reason.isEmpty())
        return;
    m_answer.rawFinish = reason;
    m_answer.finish = finishReasonOf(reason, finishWords);
    m_explanation =
        textIn(json.value(QLatin1String("stop_details")).toObject(), QLatin1String("explanation"));
}

/// Counts are cumulative: the later one replaces the earlier.
void AnthropicAnswer::takeUsage(const QJsonObject &usage, bool isBeginning)
{
    update(m_counts.input, tokensIn(usage, QLatin1String("input_tokens")));
    update(m_counts.cacheRead, tokensIn(usage, QLatin1String("cache_read_input_tokens")));
    update(m_counts.cacheWrite, tokensIn(usage, QLatin1String("cache_creation_input_tokens")));
    // What the output is said to be before it begins tells nothing of an answer that is cut off.
    if (!isBeginning)
        update(m_counts.output, tokensIn(usage, QLatin1String("output_tokens")));
    update(m_counts.thinking,
           tokensIn(usage.value(QLatin1String("output_tokens_details")).toObject(),
                    QLatin1String("thinking_tokens")));
    setOnce(m_answer.serviceTier, usage, QLatin1String("service_tier"));
    Usage &normal = m_answer.usage;
    if (m_counts.input)
        normal.inputTokens =
            *m_counts.input + m_counts.cacheRead.value_or(0) + m_counts.cacheWrite.value_or(0);
    normal.cachedInputTokens = m_counts.cacheRead;
    normal.cacheWriteTokens = m_counts.cacheWrite;
    normal.outputTokens = m_counts.output;
    normal.reasoningTokens = m_counts.thinking;
}

std::optional<ErrorBody> AnthropicAnswer::errorOf(const QJsonObject &json) const
{
    if (auto error = errorIn(json))
        return error;
    const bool saidNothing = m_answer.text.isEmpty() && m_toolUses.isEmpty();
    if (m_answer.finish != FinishReason::ContentFilter || !saidNothing)
        return std::nullopt;
    ErrorBody refused;
    refused.code = m_answer.rawFinish;
    refused.message = m_explanation;
    refused.flagged = true;
    return refused;
}

bool AnthropicAnswer::hasOutput() const
{
    return !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() || !m_toolUses.isEmpty();
}

Answer AnthropicAnswer::answer(const QString &requestId) const
{
    Answer answer = m_answer;
    answer.requestId = requestId.isEmpty() ? m_id : requestId;
    answer.refusal = m_explanation;
    QList<FunctionCall> calls;
    for (const ToolUse &one : m_toolUses) {
        FunctionCall call = one.call;
        call.arguments =
            call.arguments.isEmpty() ? QStringLiteral("{}") : compactJson(call.arguments);
        calls.append(call);
    }
    answer.toolCalls = callsAsJson(calls);
    return answer;
}

PieceMembers AnthropicAnswer::pieceMembers() const
{
    static constexpr std::array growing{QLatin1String("delta.text"),
                                        QLatin1String("delta.thinking"),
                                        QLatin1String("delta.partial_json")};
    return {growing};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace volley {

namespace {

constexpr std::array finishWords{FinishWord{QLatin1String("stop"), FinishReason::Stop},
                                 FinishWord{QLatin1String("length"), FinishReason::Length}};

} // namespace

QString OllamaAnswer::take(const QJsonObject &json)
{
    setOnce(m_answer.model, json, QLatin1String("model"));
    const QJsonValue message = json.value(QLatin1String("message"));
    QString added;
    if (message.isObject())
        added = takeMessage(message.toObject());
    if (json.value(QLatin1String("done")).toBool())
        takeEnd(json);
    return added;
}

QString OllamaAnswer::takeMessage(const QJsonObject &message)
{
    m_hasMessage = true;
    m_answer.reasoning += message.value(QLatin1String("thinking")).toString();
    const QJsonArray calls = message.value(QLatin1String("tool_calls")).toArray();
    for (const QJsonValue &call : calls) {
        const QJsonValue function = call[QLatin1String("function")];
        const QJsonObject arguments = function[QLatin1String("arguments")].toObject();
        m_calls.append(
            {call[QLatin1String("id")].toString(), function[QLatin1String("name")].toString(),
             QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))});
    }
    const QString text = message.value(QLatin1String("content")).toString();
    if (m_answer.text.isEmpty())
        m_answer.text = text;
    else
        m_answer.text += text;
    return text;
}

void OllamaAnswer::takeEnd(const QJsonObject &json)
{
    m_done = true;
    m_answer.rawFinish = json.value(QLatin1String("done_reason")).toString();
    m_answer.finish = finishReasonOf(m_answer.rawFinish, finishWords);
    m_answer.usage.inputTokens = tokensIn(json, QLatin1String("prompt_eval_count"));
    m_answer.usage.outputTokens = tokensIn(json, QLatin1String("eval_count"));
}

bool OllamaAnswer::hasOutput() const
{
    return !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() || !m_calls.isEmpty();
}

Answer OllamaAnswer::answer(const QString &requestId) const
{
    Answer answer = m_answer;
    answer.requestId = requestId;
    answer.toolCalls = callsAsJson(m_calls);
    // It has no word of its own for an end with calls.
    if (answer.finish == FinishReason::Stop && !m_calls.isEmpty())
        answer.finish = FinishReason::ToolCalls;
    return answer;
}

PieceMembers OllamaAnswer::pieceMembers() const
{
    static constexpr std::array growing{QLatin1String("message.content"),
                                        QLatin1String("message.thinking"),
                                        QLatin1String("message.tool_calls")};
    static constexpr std::array passing{QLatin1String("created_at")};
    return {growing, passing};
}

} // namespace volley

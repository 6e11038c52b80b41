// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace volley {

namespace {

constexpr std::array finishWords{
    FinishWord{QLatin1String("STOP"), FinishReason::Stop},
    FinishWord{QLatin1String("MAX_TOKENS"), FinishReason::Length},
    FinishWord{QLatin1String("SAFETY"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("RECITATION"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("BLOCKLIST"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("PROHIBITED_CONTENT"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("SPII"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("IMAGE_SAFETY"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("IMAGE_PROHIBITED_CONTENT"), FinishReason::ContentFilter},
    FinishWord{QLatin1String("IMAGE_RECITATION"), FinishReason::ContentFilter}};

ErrorBody blockedBy(const QString &reason, const QString &message)
{
    ErrorBody blocked;
    blocked.code = reason;
    blocked.message = message;
    blocked.flagged = true;
    return blocked;
}

} // namespace

QString GeminiAnswer::take(const QJsonObject &json)
{
    setOnce(m_id, json, QLatin1String("responseId"));
    setOnce(m_answer.model, json, QLatin1String("modelVersion"));
    const QJsonObject feedback = json.value(QLatin1String("promptFeedback")).toObject();
    setOnce(m_blockReason, feedback, QLatin1String("blockReason"));
    setOnce(m_blockMessage, feedback, QLatin1String("blockReasonMessage"));
    const QJsonObject usage = json.value(QLatin1String("usageMetadata")).toObject();
    if (!usage.isEmpty())
        takeUsage(usage);
    QString added;
    const QJsonArray candidates = json.value(QLatin1String("candidates")).toArray();
    for (const QJsonValue &candidate : candidates) {
        const QJsonObject object = candidate.toObject();
        // Answers beyond the first have no place in a row.
        if (object.value(QLatin1String("index")).toInt(0) == 0)
            added += takeCandidate(object);
    }
    return added;
}

QString GeminiAnswer::takeCandidate(const QJsonObject &candidate)
{
    m_hasCandidate = true;
    QString added;
    const QJsonArray parts = candidate.value(QLatin1String("content"))
                                 .toObject()
                                 .value(QLatin1String("parts"))
                                 .toArray();
    for (const QJsonValue &part : parts)
        added += takePart(part.toObject());
    const QString finish = candidate.value(QLatin1String("finishReason")).toString();
    if (!finish.isEmpty()) {
        m_answer.rawFinish = finish;
        m_answer.finish = finishReasonOf(finish, finishWords);
        m_finishMessage = candidate.value(QLatin1String("finishMessage")).toString();
    }
    return added;
}

/// What the provider's own tools did is no part of the answer.
QString GeminiAnswer::takePart(const QJsonObject &part)
{
    const QJsonValue call = part.value(QLatin1String("functionCall"));
    if (call.isObject()) {
        const QJsonObject arguments = call[QLatin1String("args")].toObject();
        m_calls.append(
            {call[QLatin1String("id")].toString(), call[QLatin1String("name")].toString(),
             QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))});
    }
    const QString text = part.value(QLatin1String("text")).toString();
    if (part.value(QLatin1String("thought")).toBool()) {
        m_answer.reasoning += text;
        return {};
    }
    if (m_answer.text.isEmpty())
        m_answer.text = text;
    else
        m_answer.text += text;
    return text;
}

/// Each piece counts all that was so far. Thoughts stand beside the candidates' tokens, and what
/// went into its own tools beside the prompt's.
void GeminiAnswer::takeUsage(const QJsonObject &json)
{
    Usage usage;
    usage.inputTokens = tokensIn(json, QLatin1String("promptTokenCount"));
    const auto tools = tokensIn(json, QLatin1String("toolUsePromptTokenCount"));
    if (usage.inputTokens && tools)
        usage.inputTokens = *usage.inputTokens + *tools;
    usage.cachedInputTokens = tokensIn(json, QLatin1String("cachedContentTokenCount"));
    usage.reasoningTokens = tokensIn(json, QLatin1String("thoughtsTokenCount"));
    m_candidateTokens = tokensIn(json, QLatin1String("candidatesTokenCount"));
    m_answer.usage = usage;
    addUpOutput();
    setOnce(m_answer.serviceTier, json, QLatin1String("serviceTier"));
}

void GeminiAnswer::addUpOutput()
{
    Usage &usage = m_answer.usage;
    usage.outputTokens = m_candidateTokens;
    if (usage.reasoningTokens)
        usage.outputTokens = usage.outputTokens.value_or(0) + *usage.reasoningTokens;
}

std::optional<ErrorBody> GeminiAnswer::errorOf(const QJsonObject &json) const
{
    if (auto error = errorIn(json))
        return error;
    const bool saidNothing = m_answer.text.isEmpty() && m_calls.isEmpty();
    if (!m_blockReason.isEmpty() && saidNothing)
        return blockedBy(m_blockReason, m_blockMessage);
    if (m_answer.finish == FinishReason::ContentFilter && saidNothing)
        return blockedBy(m_answer.rawFinish, m_finishMessage);
    return std::nullopt;
}

bool GeminiAnswer::hasOutput() const
{
    return !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() || !m_calls.isEmpty();
}

Answer GeminiAnswer::answer(const QString &requestId) const
{
    Answer answer = m_answer;
    answer.requestId = requestId.isEmpty() ? m_id : requestId;
    answer.toolCalls = callsAsJson(m_calls);
    // It has no word of its own for an end with calls.
    if (answer.finish == FinishReason::Stop && !m_calls.isEmpty())
        answer.finish = FinishReason::ToolCalls;
    if (answer.finish == FinishReason::ContentFilter)
        answer.refusal = m_finishMessage;
    return answer;
}

PieceMembers GeminiAnswer::pieceMembers() const
{
    static constexpr std::array growing{QLatin1String("candidates.content.parts.text"),
                                        QLatin1String("candidates.content.parts.functionCall")};
    static constexpr std::array passing{QLatin1String("usageMetadata.totalTokenCount")};
    static constexpr std::array counting{QLatin1String("usageMetadata.candidatesTokenCount"),
                                         QLatin1String("usageMetadata.thoughtsTokenCount")};
    return {growing, passing, counting};
}

void GeminiAnswer::count(qsizetype place, qint64 number)
{
    (place == 0 ? m_candidateTokens : m_answer.usage.reasoningTokens) = number;
    addUpOutput();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"
#include "providers/reply_fields.h"

namespace volley {

/// The answer of Gemini's generateContent: a stream's pieces have the form of a whole reply.
class GeminiAnswer final : public AnswerBuilder
{
public:
    QString take(const QJsonObject &json) override;
    /// A prompt that was blocked, or an answer that was before it said anything, is a failure.
    [[nodiscard]] std::optional<ErrorBody> errorOf(const QJsonObject &json) const override;
    [[nodiscard]] bool hasAnswer() const override { return m_hasCandidate; }
    [[nodiscard]] bool mayEnd() const override { return !m_answer.rawFinish.isEmpty(); }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] Answer answer(const QString &requestId) const override;
    [[nodiscard]] PieceMembers pieceMembers() const override;
    void count(qsizetype place, qint64 number) override;

private:
    QString takeCandidate(const QJsonObject &candidate);
    QString takePart(const QJsonObject &part);
    void takeUsage(const QJsonObject &usage);
    void addUpOutput();

    QString m_id;
    QString m_finishMessage;
    QString m_blockReason;
    QString m_blockMessage;
    QList<FunctionCall> m_calls;
    std::optional<qint64> m_candidateTokens;
    bool m_hasCandidate = false;
};

} // namespace volley

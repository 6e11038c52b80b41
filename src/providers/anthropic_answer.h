// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"
#include "providers/reply_fields.h"

namespace volley {

/// The answer of Anthropic's messages: a whole message, or the events of one, whose blocks are told
/// apart by their index.
class AnthropicAnswer final : public AnswerBuilder
{
public:
    QString take(const QJsonObject &json) override;
    /// A message that was refused before it said anything is a failure; its explanation is the
    /// message.
    [[nodiscard]] std::optional<ErrorBody> errorOf(const QJsonObject &json) const override;
    [[nodiscard]] bool hasAnswer() const override { return m_begun; }
    [[nodiscard]] bool mayEnd() const override
    {
        return m_stopped || !m_answer.rawFinish.isEmpty();
    }
    [[nodiscard]] bool isComplete() const override { return m_stopped; }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] Answer answer(const QString &requestId) const override;
    [[nodiscard]] PieceMembers pieceMembers() const override;

private:
    struct ToolUse
    {
        qint64 index = 0; ///< of its block
        FunctionCall call;
    };
    struct Counts
    {
        std::optional<qint64> input; ///< neither read from the cache nor written to it
        std::optional<qint64> cacheRead;
        std::optional<qint64> cacheWrite;
        std::optional<qint64> output;
        std::optional<qint64> thinking;
    };

    QString takeMessage(const QJsonObject &message);
    QString takeBlock(qint64 index, const QJsonObject &block);
    QString takeDelta(qint64 index, const QJsonObject &delta);
    QString addText(const QString &text);
    void takeStop(const QJsonObject &json);
    void takeUsage(const QJsonObject &usage, bool isBeginning);

    QString m_id;
    QString m_explanation; ///< of a refusal
    Counts m_counts;
    QList<ToolUse> m_toolUses;
    bool m_begun = false;
    bool m_stopped = false;
};

} // namespace volley

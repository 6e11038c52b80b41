// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace volley {

/// The answer of chat completions, whole or streamed: a stream's deltas bring bit by bit, in the
/// same fields, what a complete message holds at once.
class OpenAiChatAnswer final : public AnswerBuilder
{
public:
    /// Takes a whole `chat.completion` or one `chat.completion.chunk`.
    QString take(const QJsonObject &json) override;
    /// Some relays put the error into the choice itself.
    [[nodiscard]] std::optional<ErrorBody> errorOf(const QJsonObject &json) const override;
    [[nodiscard]] bool hasAnswer() const override { return m_hasChoice; }
    [[nodiscard]] bool mayEnd() const override { return !m_answer.rawFinish.isEmpty(); }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] Answer answer(const QString &requestId) const override;
    [[nodiscard]] PieceMembers pieceMembers() const override;

private:
    struct ToolCall
    {
        qint64 index = 0;
        QJsonObject fields; ///< all but the function
        QJsonObject function;
        QString arguments;
    };

    void takeHead(const QJsonObject &json);
    void takeUsage(const QJsonObject &usage);
    QString takeChoice(const QJsonObject &choice);
    QString takeMessage(const QJsonObject &message);
    QString takeContent(const QJsonValue &content);
    QString takePart(const QJsonObject &part);
    void takeToolCall(const QJsonObject &call, qsizetype place);
    ToolCall &toolCall(const QJsonObject &call, qsizetype place);
    [[nodiscard]] QString toolCallsJson() const;

    QString m_id;
    QList<ToolCall> m_toolCalls;
    QJsonObject m_choiceError;
    bool m_hasChoice = false;
};

} // namespace volley

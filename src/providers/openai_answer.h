// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace volley {

/// Puts an answer together from the pieces of chat completions, whole or streamed: what a complete
/// message holds at once, a stream's deltas bring bit by bit, in the same fields. Unknown fields
/// are passed over, missing ones left empty. A plain value on any thread.
class OpenAiAnswer
{
public:
    /// Takes a whole `chat.completion` or one `chat.completion.chunk`; returns the text it added.
    QString take(const QJsonObject &json);

    /// Whether there was a choice to take anything from.
    [[nodiscard]] bool hasChoice() const { return m_hasChoice; }
    [[nodiscard]] bool hasFinish() const { return !m_answer.rawFinish.isEmpty(); }
    /// Whether anything was generated: text, reasoning, a refusal or a tool call.
    [[nodiscard]] bool hasOutput() const;
    /// The error object some relays put into the choice itself; empty if none.
    [[nodiscard]] const QJsonObject &choiceError() const { return m_choiceError; }
    /// `requestId` of the reply's head wins over the id in the body.
    [[nodiscard]] Answer answer(const QString &requestId) const;

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

    Answer m_answer;
    QString m_id;
    QList<ToolCall> m_toolCalls;
    QJsonObject m_choiceError;
    bool m_hasChoice = false;
};

} // namespace volley

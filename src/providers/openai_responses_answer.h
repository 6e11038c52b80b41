// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace volley {

/// The answer of OpenAI's responses: whole, or from the events of a stream. The last event brings
/// the response once more as a whole, which counts; what came before is what a person sees grow,
/// and what is left where the stream breaks off.
class OpenAiResponsesAnswer final : public AnswerBuilder
{
public:
    /// Takes a whole `response` or one event.
    QString take(const QJsonObject &json) override;
    [[nodiscard]] std::optional<ErrorBody> errorOf(const QJsonObject &json) const override;
    [[nodiscard]] bool hasAnswer() const override { return m_begun; }
    [[nodiscard]] bool mayEnd() const override { return m_ended; }
    [[nodiscard]] bool isComplete() const override { return m_ended; }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] Answer answer(const QString &requestId) const override;
    [[nodiscard]] PieceMembers pieceMembers() const override;

private:
    /// A call of a tool, at its place among the items of the output.
    struct ToolCall
    {
        qint64 place = 0;
        QJsonObject item;
        QString arguments;
    };
    /// What the items of an output say, put together.
    struct Output
    {
        QString text;
        QString refusal;
        QString reasoning;
    };

    QString takeEvent(const QString &type, const QJsonObject &event);
    QString takeText(const QString &text);
    QString takeWhole(const QJsonObject &response);
    void takeHead(const QJsonObject &response);
    void takeUsage(const QJsonObject &usage);
    void takeEnd(const QJsonObject &response);
    void takeItem(qint64 place, const QJsonObject &item);
    [[nodiscard]] ToolCall &toolCall(qint64 place);
    static void addItem(Output &output, const QJsonObject &item);
    [[nodiscard]] QString toolCallsJson() const;

    QString m_id;
    QList<ToolCall> m_toolCalls;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace volley

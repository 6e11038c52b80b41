// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"
#include "providers/reply_fields.h"

namespace volley {

/// The answer of Ollama's own chat: a stream's lines have the form of a whole reply, and the last
/// one says that it is done.
class OllamaAnswer final : public AnswerBuilder
{
public:
    QString take(const QJsonObject &json) override;
    [[nodiscard]] bool hasAnswer() const override { return m_hasMessage; }
    [[nodiscard]] bool mayEnd() const override { return m_done; }
    [[nodiscard]] bool isComplete() const override { return m_done; }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] Answer answer(const QString &requestId) const override;
    [[nodiscard]] PieceMembers pieceMembers() const override;

private:
    QString takeMessage(const QJsonObject &message);
    void takeEnd(const QJsonObject &json);

    QList<FunctionCall> m_calls;
    bool m_hasMessage = false;
    bool m_done = false;
};

} // namespace volley

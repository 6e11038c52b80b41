// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "providers/error_body.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace volley {

/// Puts an answer together from one protocol's JSON objects: what a whole reply holds at once, the
/// pieces of a stream bring bit by bit. Unknown fields and events are passed over, missing ones
/// left empty. Lives and dies with its attempt, on one thread.
class AnswerBuilder
{
public:
    AnswerBuilder() = default;
    virtual ~AnswerBuilder() = default;
    Q_DISABLE_COPY_MOVE(AnswerBuilder)

    /// Takes a whole reply or one piece of a stream; returns the text it added.
    virtual QString take(const QJsonObject &json) = 0;
    /// The error that `json` is, or that what was taken so far holds; asked before and after
    /// take().
    [[nodiscard]] virtual std::optional<ErrorBody> errorOf(const QJsonObject &json) const
    {
        return errorIn(json);
    }
    /// Whether there was anything to take an answer from: a choice, a candidate, a block.
    [[nodiscard]] virtual bool hasAnswer() const = 0;
    /// Whether a stream that ends now is whole: its end mark or final reason has come.
    [[nodiscard]] virtual bool mayEnd() const = 0;
    /// Whether the protocol's own end has come, after which nothing of worth can follow. Not of
    /// `[DONE]`, which is no JSON and seen by the reader.
    [[nodiscard]] virtual bool isComplete() const { return false; }
    /// Whether anything was generated: text, reasoning, a refusal or a tool call.
    [[nodiscard]] virtual bool hasOutput() const = 0;
    /// `requestId` of the reply's head wins over the id in the body.
    [[nodiscard]] virtual Answer answer(const QString &requestId) const = 0;
};

} // namespace volley

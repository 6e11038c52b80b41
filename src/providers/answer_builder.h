// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "providers/error_body.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <span>

namespace volley {

/// What the pieces of a stream hold besides what stays the same, as paths of names with dots
/// between them, lists left out: `choices.delta.content`.
struct PieceMembers
{
    /// Everything that adds to what is there, and is not merely set anew.
    std::span<const QLatin1String> growing = {};
    /// Values that are different in each piece and mean nothing: counters, times, padding.
    std::span<const QLatin1String> passing = {};
    /// Counts that count() takes one by one.
    std::span<const QLatin1String> counting = {};
};

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

    [[nodiscard]] virtual PieceMembers pieceMembers() const { return {}; }
    /// The texts as they are now; the rest of it is complete in answer() only.
    [[nodiscard]] const Answer &soFar() const { return m_answer; }
    /// Adds to one of the texts what a piece brought.
    void grow(QString Answer::*part, const QString &text) { (m_answer.*part) += text; }

    /// Takes a number in the place of the last piece's; `place` is that of its path among the
    /// counting members.
    virtual void count(qsizetype place, qint64 number)
    {
        Q_UNUSED(place)
        Q_UNUSED(number)
    }

protected:
    Answer m_answer;
};

} // namespace volley

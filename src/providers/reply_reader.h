// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/sse_decoder.h"
#include "providers/answer_builder.h"
#include "providers/plain_pieces.h"
#include "providers/provider.h"
#include "providers/reply_errors.h"

#include <memory>

namespace volley {

/// How a protocol streams.
enum class StreamForm {
    Events, ///< server-sent events
    Lines,  ///< a JSON object a line
};

/// Reads one reply of a protocol that answers in JSON: a stream, a whole body, or an error; what
/// the JSON means is the builder's to say. Which of them it is shows in the first byte and not in
/// what was asked for: servers answer a streaming request with a plain body, and the other way
/// round. Lives and dies with its attempt, on the engine's thread.
class ReplyReader final : public ReplyParser
{
public:
    ReplyReader(std::unique_ptr<AnswerBuilder> builder, const ErrorContext &context,
                StreamForm streamForm = StreamForm::Events);

    void head(const HttpHead &head) override;
    QString feed(QByteArrayView bytes) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] Outcome<Answer> finish() override;
    [[nodiscard]] Answer partial() const override;

private:
    enum class Form { Unknown, Json, Events, Lines };

    [[nodiscard]] bool isSuccess() const { return m_head.status >= 200 && m_head.status < 300; }
    QString feedEvents(QByteArrayView bytes);
    QString feedLines(QByteArrayView bytes);
    QString takeLine(QByteArrayView line);
    QString takeEvent(const SseEvent &event);
    QString takePiece(const QByteArray &data, bool isError);
    [[nodiscard]] Outcome<Answer> finishJson();
    [[nodiscard]] Outcome<Answer> finishStream();
    [[nodiscard]] Failure failureOf(const ErrorBody &error) const;

    std::unique_ptr<AnswerBuilder> m_builder;
    PlainPieces m_pieces;
    ErrorContext m_context;
    StreamForm m_streamForm;
    HttpHead m_head;
    QString m_requestId;
    Form m_form = Form::Unknown;
    QByteArray m_body; ///< of JSON and errors all; of a stream the beginning, to quote from
    QByteArray m_line; ///< of a stream of lines: the one that has not ended
    SseDecoder m_decoder;
    std::optional<Failure> m_failure; ///< an error the stream itself brought
    bool m_done = false;              ///< `[DONE]` was seen
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/sse_decoder.h"
#include "providers/openai_answer.h"
#include "providers/openai_errors.h"
#include "providers/provider.h"

namespace volley {

/// Reads one reply to `chat/completions`: a stream of events, a whole JSON body, or an error. Which
/// of them it is shows in the first byte and not in what was asked for: servers answer a streaming
/// request with a plain body, and the other way round. Lives and dies with its attempt, on the
/// engine's thread.
class OpenAiChatParser final : public ReplyParser
{
public:
    explicit OpenAiChatParser(const ErrorContext &context)
        : m_context(context)
    {}

    void head(const HttpHead &head) override;
    QString feed(QByteArrayView bytes) override;
    [[nodiscard]] bool isComplete() const override { return m_done || m_failure.has_value(); }
    [[nodiscard]] Outcome<Answer> finish() override;
    [[nodiscard]] Answer partial() const override;

private:
    enum class Form { Unknown, Json, Events };

    [[nodiscard]] bool isSuccess() const { return m_head.status >= 200 && m_head.status < 300; }
    QString feedEvents(QByteArrayView bytes);
    QString takeEvent(const SseEvent &event);
    [[nodiscard]] Outcome<Answer> finishJson();
    [[nodiscard]] Outcome<Answer> finishEvents();
    [[nodiscard]] std::optional<Failure> choiceFailure() const;

    ErrorContext m_context;
    HttpHead m_head;
    QString m_requestId;
    Form m_form = Form::Unknown;
    QByteArray m_body; ///< of JSON and errors all; of a stream the beginning, to quote from
    SseDecoder m_decoder;
    OpenAiAnswer m_answer;
    std::optional<Failure> m_failure; ///< an error the stream itself brought
    bool m_done = false;              ///< `[DONE]` was seen
};

} // namespace volley

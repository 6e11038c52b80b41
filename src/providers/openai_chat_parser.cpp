// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_chat_parser.h"

#include <QJsonDocument>

namespace volley {

namespace {

// Error bodies are read to find a message in them, not to be kept.
constexpr qsizetype mostOfError = 1024 * 1024;
constexpr qsizetype mostToQuote = 8192;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr QByteArrayView mark("\xEF\xBB\xBF");

/// Without a byte order mark, which some gateways put in front.
QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

/// The first bytes that tell what form a body has; empty while there are none yet.
QByteArrayView telling(QByteArrayView body)
{
    if (mark.startsWith(body)) // half a mark, or nothing
        return {};
    QByteArrayView start = withoutMark(body);
    while (!start.isEmpty() && isBlank(start.front()))
        start = start.sliced(1);
    return start;
}

} // namespace

void OpenAiChatParser::head(const HttpHead &head)
{
    m_head = head;
    QByteArray id = head.header("x-request-id");
    if (id.isEmpty())
        id = head.header("request-id");
    m_requestId = QString::fromLatin1(id);
}

QString OpenAiChatParser::feed(QByteArrayView bytes)
{
    if (isComplete())
        return {};
    if (!isSuccess()) {
        m_body.append(bytes.first(std::min(bytes.size(), mostOfError - m_body.size())));
        return {};
    }
    if (m_form == Form::Events)
        return feedEvents(bytes);
    m_body.append(bytes);
    if (m_form == Form::Json)
        return {};
    const QByteArrayView start = telling(m_body);
    if (start.isEmpty())
        return {};
    if (start.front() == '{' || start.front() == '[') {
        m_form = Form::Json;
        return {};
    }
    m_form = Form::Events;
    const QByteArray begun = std::exchange(m_body, {});
    return feedEvents(begun);
}

QString OpenAiChatParser::feedEvents(QByteArrayView bytes)
{
    if (m_body.size() < mostToQuote)
        m_body.append(bytes.first(std::min(bytes.size(), mostToQuote - m_body.size())));
    QString added;
    const QList<SseEvent> events = m_decoder.feed(bytes);
    for (const SseEvent &event : events) {
        // What follows the end is not part of the answer.
        if (isComplete())
            break;
        added += takeEvent(event);
    }
    return added;
}

QString OpenAiChatParser::takeEvent(const SseEvent &event)
{
    const QByteArray data = event.data.trimmed();
    if (data == "[DONE]") {
        m_done = true;
        return {};
    }
    const bool isError = event.type == "error";
    // Anything but an object is a sign of life in a form of its own.
    if (!data.startsWith('{')) {
        if (isError)
            m_failure =
                failureInAnswer(m_head, readErrorBody(data), m_answer.hasOutput(), m_context);
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject()) {
        m_failure = notUnderstood(m_head, QStringLiteral("a piece of the stream is broken"), data);
        return {};
    }
    const QJsonObject json = document.object();
    std::optional<ErrorBody> error = errorIn(json);
    if (!error && isError)
        error = readErrorBody(data);
    if (error) {
        m_failure = failureInAnswer(m_head, *error, m_answer.hasOutput(), m_context);
        return {};
    }
    const QString added = m_answer.take(json);
    m_failure = choiceFailure();
    return added;
}

std::optional<Failure> OpenAiChatParser::choiceFailure() const
{
    const QJsonObject inner = m_answer.choiceError();
    if (inner.isEmpty())
        return std::nullopt;
    const auto error = errorIn(QJsonObject{{QStringLiteral("error"), inner}});
    return failureInAnswer(m_head, error.value_or(ErrorBody()), m_answer.hasOutput(), m_context);
}

Outcome<Answer> OpenAiChatParser::finish()
{
    if (!isSuccess())
        return unexpected(failureOfStatus(m_head, m_body, m_context));
    if (m_failure)
        return unexpected(*m_failure);
    switch (m_form) {
    case Form::Json:
        return finishJson();
    case Form::Events:
        return finishEvents();
    case Form::Unknown:
        break;
    }
    return unexpected(truncatedAnswer(m_head, QStringLiteral("the answer is empty")));
}

Outcome<Answer> OpenAiChatParser::finishJson()
{
    QJsonParseError parseError{};
    const QByteArrayView body = withoutMark(m_body);
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        if (breaksOff(body))
            return unexpected(truncatedAnswer(m_head, QStringLiteral("the JSON breaks off")));
        return unexpected(notUnderstood(
            m_head, QStringLiteral("broken JSON (%1)").arg(parseError.errorString()), body));
    }
    const QJsonObject json =
        document.isArray() ? document.array().at(0).toObject() : document.object();
    if (const auto error = errorIn(json))
        return unexpected(failureInAnswer(m_head, *error, false, m_context));
    m_answer.take(json);
    if (const auto failure = choiceFailure())
        return unexpected(*failure);
    if (!m_answer.hasChoice())
        return unexpected(
            notUnderstood(m_head, QStringLiteral("JSON without an answer in it"), body));
    return m_answer.answer(m_requestId);
}

Outcome<Answer> OpenAiChatParser::finishEvents()
{
    if (m_decoder.overflowed()) {
        Failure failure =
            truncatedAnswer(m_head, QStringLiteral("a line of the stream is too long"));
        failure.kind = FailureKind::TooLarge;
        failure.outcome = OutcomeClass::Final;
        return unexpected(std::move(failure));
    }
    if (m_answer.hasFinish() || (m_done && m_answer.hasChoice()))
        return m_answer.answer(m_requestId);
    if (m_answer.hasChoice())
        return unexpected(
            truncatedAnswer(m_head, QStringLiteral("the stream ended without its end mark")));
    // Comments alone, or the first line of a stream: it was cut before the answer began.
    const QByteArrayView start = telling(m_body);
    if (!m_done &&
        (start.startsWith(':') || start.startsWith("data:") || start.startsWith("event:")))
        return unexpected(
            truncatedAnswer(m_head, QStringLiteral("the stream ended before an answer began")));
    return unexpected(
        notUnderstood(m_head, QStringLiteral("neither JSON nor a stream of events"), m_body));
}

Answer OpenAiChatParser::partial() const
{
    return m_answer.answer(m_requestId);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/reply_reader.h"

#include <QJsonArray>
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

ReplyReader::ReplyReader(std::unique_ptr<AnswerBuilder> builder, const ErrorContext &context,
                         StreamForm streamForm)
    : m_builder(std::move(builder))
    , m_pieces(*m_builder)
    , m_context(context)
    , m_streamForm(streamForm)
{}

bool ReplyReader::isComplete() const
{
    return m_done || m_failure.has_value() || (m_form != Form::Json && m_builder->isComplete());
}

void ReplyReader::head(const HttpHead &head)
{
    m_head = head;
    QByteArray id = head.header("x-request-id");
    if (id.isEmpty())
        id = head.header("request-id");
    m_requestId = QString::fromLatin1(id);
}

QString ReplyReader::feed(QByteArrayView bytes)
{
    if (isComplete())
        return {};
    if (!isSuccess()) {
        m_body.append(bytes.first(std::min(bytes.size(), mostOfError - m_body.size())));
        return {};
    }
    if (m_form == Form::Events)
        return feedEvents(bytes);
    if (m_form == Form::Lines)
        return feedLines(bytes);
    m_body.append(bytes);
    if (m_form == Form::Json)
        return {};
    const QByteArrayView start = telling(m_body);
    if (start.isEmpty())
        return {};
    const bool isJson = start.front() == '{' || start.front() == '[';
    if (isJson && m_streamForm == StreamForm::Events) {
        m_form = Form::Json;
        return {};
    }
    m_form = isJson ? Form::Lines : Form::Events;
    const QByteArray begun = std::exchange(m_body, {});
    return isJson ? feedLines(start) : feedEvents(begun);
}

QString ReplyReader::feedEvents(QByteArrayView bytes)
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

/// A line ends with LF; a CR before it is white space to JSON.
QString ReplyReader::feedLines(QByteArrayView bytes)
{
    if (m_body.size() < mostToQuote)
        m_body.append(bytes.first(std::min(bytes.size(), mostToQuote - m_body.size())));
    QString added;
    while (!isComplete()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            m_line.append(bytes);
            break;
        }
        m_line.append(bytes.first(end));
        bytes = bytes.sliced(end + 1);
        added += takeLine(std::exchange(m_line, {}));
    }
    return added;
}

QString ReplyReader::takeLine(QByteArrayView line)
{
    const QByteArray data = line.toByteArray().trimmed();
    return data.isEmpty() ? QString() : takePiece(data, false);
}

QString ReplyReader::takeEvent(const SseEvent &event)
{
    const QByteArray data = event.data.trimmed();
    if (data == "[DONE]") {
        m_done = true;
        return {};
    }
    return takePiece(data, event.type == "error");
}

QString ReplyReader::takePiece(const QByteArray &data, bool isError)
{
    // Anything but an object is a sign of life in a form of its own.
    if (!data.startsWith('{')) {
        if (isError)
            m_failure = failureOf(readErrorBody(data));
        return {};
    }
    if (!isError) {
        if (const auto added = m_pieces.takeAlike(data))
            return *added;
    }
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject()) {
        m_failure = notUnderstood(m_head, QStringLiteral("a piece of the stream is broken"), data);
        return {};
    }
    const QJsonObject json = document.object();
    std::optional<ErrorBody> error = m_builder->errorOf(json);
    if (!error && isError)
        error = readErrorBody(data);
    if (error) {
        m_failure = failureOf(*error);
        return {};
    }
    const QString added = m_pieces.take(data, json);
    if (const auto late = m_builder->errorOf(json))
        m_failure = failureOf(*late);
    return added;
}

Failure ReplyReader::failureOf(const ErrorBody &error) const
{
    return failureInAnswer(m_head, error, m_builder->hasOutput(), m_context);
}

Outcome<Answer> ReplyReader::finish()
{
    if (!isSuccess())
        return unexpected(failureOfStatus(m_head, m_body, m_context));
    if (m_failure)
        return unexpected(*m_failure);
    switch (m_form) {
    case Form::Json:
        return finishJson();
    case Form::Lines:
        // The last line may lack its end.
        if (!isComplete() && !m_line.isEmpty() && !breaksOff(m_line))
            takeLine(std::exchange(m_line, {}));
        if (m_failure)
            return unexpected(*m_failure);
        return finishStream();
    case Form::Events:
        return finishStream();
    case Form::Unknown:
        break;
    }
    return unexpected(truncatedAnswer(m_head, QStringLiteral("the answer is empty")));
}

Outcome<Answer> ReplyReader::finishJson()
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
    if (const auto error = m_builder->errorOf(json))
        return unexpected(failureOf(*error));
    m_builder->take(json);
    if (const auto late = m_builder->errorOf(json))
        return unexpected(failureOf(*late));
    if (!m_builder->hasAnswer())
        return unexpected(
            notUnderstood(m_head, QStringLiteral("JSON without an answer in it"), body));
    return m_builder->answer(m_requestId);
}

Outcome<Answer> ReplyReader::finishStream()
{
    if (m_decoder.overflowed()) {
        Failure failure =
            truncatedAnswer(m_head, QStringLiteral("a line of the stream is too long"));
        failure.kind = FailureKind::TooLarge;
        failure.outcome = OutcomeClass::Final;
        return unexpected(std::move(failure));
    }
    if (m_builder->mayEnd() || (m_done && m_builder->hasAnswer()))
        return m_builder->answer(m_requestId);
    if (m_builder->hasAnswer())
        return unexpected(
            truncatedAnswer(m_head, QStringLiteral("the stream ended without its end mark")));
    // Comments alone, or the first line of a stream: it was cut before the answer began.
    const QByteArrayView start = telling(m_body);
    if (!m_done && (start.startsWith(':') || start.startsWith("data:") ||
                    start.startsWith("event:") || m_form == Form::Lines))
        return unexpected(
            truncatedAnswer(m_head, QStringLiteral("the stream ended before an answer began")));
    return unexpected(
        notUnderstood(m_head, QStringLiteral("neither JSON nor a stream of events"), m_body));
}

Answer ReplyReader::partial() const
{
    return m_builder->answer(m_requestId);
}

} // namespace volley

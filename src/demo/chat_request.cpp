// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

constexpr int charactersPerToken = 4;

Unexpected<ApiError> invalid(const QString &message, const QByteArray &param,
                             const QByteArray &code = {})
{
    return unexpected(ApiError{400, "invalid_request_error", code, param, message});
}

/// The text of a message's content: a string, or parts of which those of type "text" count.
Expected<QString, ApiError> contentText(const QJsonValue &content, const QByteArray &place)
{
    if (content.isString())
        return content.toString();
    if (content.isNull() || content.isUndefined())
        return QString();
    if (!content.isArray()) {
        return invalid(QStringLiteral("The content of a message must be a string or an array of "
                                      "parts."),
                       place + ".content", "invalid_type");
    }
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        if (!part.isObject()) {
            return invalid(QStringLiteral("A content part must be an object."), place + ".content",
                           "invalid_type");
        }
        if (part[QLatin1String("type")].toString() == QLatin1String("text"))
            text += part[QLatin1String("text")].toString();
    }
    return text;
}

Expected<bool, ApiError> readMessages(const QJsonValue &messages, ChatRequest &request)
{
    if (!messages.isArray() || messages.toArray().isEmpty()) {
        return invalid(QStringLiteral("'messages' must be an array with at least one message."),
                       "messages",
                       messages.isUndefined() ? "missing_required_parameter" : "invalid_type");
    }
    const QJsonArray list = messages.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QByteArray place = "messages[" + QByteArray::number(i) + ']';
        const QString role = list[i][QLatin1String("role")].toString();
        if (role.isEmpty()) {
            return invalid(QStringLiteral("Each message must be an object with a 'role'."),
                           place + ".role", "missing_required_parameter");
        }
        const auto text = contentText(list[i][QLatin1String("content")], place);
        if (!text)
            return unexpected(text.error());
        request.inputTokens += demoTokens(*text);
        if (role == QLatin1String("user"))
            request.prompt = *text;
    }
    return true;
}

/// -1 where neither name is given.
Expected<qint64, ApiError> readMaxTokens(const QJsonObject &body)
{
    for (const QLatin1String name :
         {QLatin1String("max_completion_tokens"), QLatin1String("max_tokens")}) {
        const QJsonValue value = body[name];
        if (value.isUndefined() || value.isNull())
            continue;
        const qint64 limit = value.toInteger(0);
        if (limit < 1) {
            return invalid(QStringLiteral("'%1' must be a whole number of at least 1.").arg(name),
                           QByteArray(name.data(), name.size()), "invalid_value");
        }
        return limit;
    }
    return -1;
}

} // namespace

qint64 demoTokens(QStringView text)
{
    qint64 characters = 0;
    for (const QChar c : text)
        characters += c.isLowSurrogate() ? 0 : 1;
    return (characters + charactersPerToken - 1) / charactersPerToken;
}

qsizetype demoTokenEnd(QStringView text, qint64 tokens, qsizetype from)
{
    qsizetype at = from;
    if (tokens >= (text.size() - from)) // a token has at least one code unit
        return text.size();
    for (qint64 left = tokens * charactersPerToken; left > 0 && at < text.size(); --left) {
        const bool pair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        at += pair ? 2 : 1;
    }
    return at;
}

Expected<ChatRequest, ApiError> parseChatRequest(const QByteArray &body)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (!document.isObject()) {
        const QString why =
            fault.error == QJsonParseError::NoError
                ? QStringLiteral("it is not an object")
                : QStringLiteral("%1 at byte %2").arg(fault.errorString()).arg(fault.offset);
        return invalid(
            QStringLiteral("The body of the request is not the JSON it must be: %1.").arg(why), {},
            "invalid_json");
    }
    const QJsonObject object = document.object();
    ChatRequest request;
    request.model = object[QLatin1String("model")].toString();
    if (request.model.isEmpty()) {
        return invalid(QStringLiteral("'model' must be the name of a model."), "model",
                       "missing_required_parameter");
    }
    if (const auto read = readMessages(object[QLatin1String("messages")], request); !read)
        return unexpected(read.error());
    const auto limit = readMaxTokens(object);
    if (!limit)
        return unexpected(limit.error());
    request.maxTokens = *limit;
    const QJsonValue stream = object[QLatin1String("stream")];
    if (!stream.isUndefined() && !stream.isNull() && !stream.isBool())
        return invalid(QStringLiteral("'stream' must be true or false."), "stream", "invalid_type");
    request.streams = stream.toBool();
    request.wantsUsage =
        object[QLatin1String("stream_options")][QLatin1String("include_usage")].toBool();
    if (object[QLatin1String("n")].toInt(1) != 1) {
        return invalid(QStringLiteral("The demo models give one answer a request: 'n' must be 1."),
                       "n", "unsupported_value");
    }
    return request;
}

} // namespace volley

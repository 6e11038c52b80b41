// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

/// When the demo models were "created": a fixed moment, so that the list is always the same.
constexpr qint64 modelsCreated = 1'767'225'600;

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

void appendEscape(QByteArray &out, char16_t unit)
{
    out += "\\u";
    out += QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray headLines(const ReplyHead &head)
{
    QByteArray out;
    out.reserve(256);
    out += "HTTP/1.1 " + QByteArray::number(head.status) + ' ';
    out += reasonOf(head.status);
    out += "\r\ncontent-type: " + head.contentType + "\r\nx-request-id: " + head.requestId;
    for (const auto &[name, value] : head.extra)
        out += "\r\n" + name + ": " + value;
    if (!head.keepAlive)
        out += "\r\nconnection: close";
    else if (head.isHttp10)
        out += "\r\nconnection: keep-alive";
    return out;
}

void openChunk(QByteArray &out, const CompletionFrame &frame, QByteArrayView object)
{
    out.reserve(256);
    out += R"({"id":")" + frame.id + R"(","object":")";
    out += object;
    out +=
        R"(","created":)" + QByteArray::number(frame.created) + R"(,"model":")" + frame.model + '"';
}

void appendUsage(QByteArray &out, const ChatRequest &request, const DemoPlan &plan)
{
    out += R"("usage":{"prompt_tokens":)" + QByteArray::number(request.inputTokens) +
           R"(,"completion_tokens":)" + QByteArray::number(plan.outputTokens) +
           R"(,"total_tokens":)" + QByteArray::number(request.inputTokens + plan.outputTokens) +
           R"(,"prompt_tokens_details":{"cached_tokens":0})"
           R"(,"completion_tokens_details":{"reasoning_tokens":0}})";
}

QByteArrayView finishReason(const DemoPlan &plan)
{
    return plan.cutAtMaxTokens ? "length" : "stop";
}

constexpr QByteArrayView chunkObject = "chat.completion.chunk";

QByteArrayView chunkTail(bool usageFollows)
{
    return usageFollows ? R"(],"usage":null})" : "]}";
}

QJsonObject modelObject(const QString &name)
{
    return {{QStringLiteral("id"), name},
            {QStringLiteral("object"), QStringLiteral("model")},
            {QStringLiteral("created"), modelsCreated},
            {QStringLiteral("owned_by"), QStringLiteral("volley-demo")}};
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(text));
}

} // namespace

void appendEscapedString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype end) {
        if (end > plainFrom)
            out += text.sliced(plainFrom, end - plainFrom).toUtf8();
        plainFrom = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c == u'"' || c == u'\\') {
            flush(i);
            out += '\\';
            out += c.toLatin1();
        } else if (c.unicode() < 0x20 || c.isSurrogate()) {
            flush(i);
            appendEscape(out, c.unicode());
        }
    }
    flush(text.size());
    out += '"';
}

QByteArray wholeReply(const ReplyHead &head, const QByteArray &body)
{
    QByteArray out = headLines(head);
    out += "\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    if (!head.headOnly)
        out += body;
    return out;
}

QByteArray streamHead(const ReplyHead &head)
{
    QByteArray out = headLines(head);
    if (!head.isHttp10)
        out += "\r\ntransfer-encoding: chunked";
    out += "\r\n\r\n";
    return out;
}

QByteArray streamEvent(const QByteArray &data, bool isHttp10)
{
    if (isHttp10)
        return "data: " + data + "\n\n";
    return QByteArray::number(data.size() + 8, 16) + "\r\ndata: " + data + "\n\n\r\n";
}

QByteArray streamEnd(bool isHttp10)
{
    return isHttp10 ? QByteArray() : QByteArrayLiteral("0\r\n\r\n");
}

QByteArray errorBody(const ApiError &error)
{
    const QJsonObject inner{{QStringLiteral("message"), error.message},
                            {QStringLiteral("type"), QString::fromLatin1(error.type)},
                            {QStringLiteral("param"), textOrNull(error.param)},
                            {QStringLiteral("code"), textOrNull(error.code)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), inner}})
        .toJson(QJsonDocument::Compact);
}

QByteArray modelListBody()
{
    QJsonArray models;
    const QStringList names = demoModelNames();
    for (const QString &name : names)
        models.append(modelObject(name));
    const QJsonObject list{{QStringLiteral("object"), QStringLiteral("list")},
                           {QStringLiteral("data"), models}};
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray modelBody(const QString &name)
{
    return QJsonDocument(modelObject(name)).toJson(QJsonDocument::Compact);
}

QByteArray completionBody(const CompletionFrame &frame, const ChatRequest &request,
                          const DemoPlan &plan)
{
    QByteArray out;
    openChunk(out, frame, "chat.completion");
    out += R"(,"choices":[{"index":0,"message":{"role":"assistant","content":)";
    appendEscapedString(out, plan.pieces.join(QString()));
    out += R"(,"refusal":null},"logprobs":null,"finish_reason":")";
    out += finishReason(plan);
    out += R"("}],)";
    appendUsage(out, request, plan);
    out += '}';
    return out;
}

QByteArray chunkRole(const CompletionFrame &frame, bool usageFollows)
{
    QByteArray out;
    openChunk(out, frame, chunkObject);
    out +=
        R"(,"choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null})";
    out += chunkTail(usageFollows);
    return out;
}

QByteArray chunkText(const CompletionFrame &frame, QStringView text, bool usageFollows)
{
    QByteArray out;
    openChunk(out, frame, chunkObject);
    out += R"(,"choices":[{"index":0,"delta":{"content":)";
    appendEscapedString(out, text);
    out += R"(},"finish_reason":null})";
    out += chunkTail(usageFollows);
    return out;
}

QByteArray chunkFinish(const CompletionFrame &frame, const DemoPlan &plan, bool usageFollows)
{
    QByteArray out;
    openChunk(out, frame, chunkObject);
    out += R"(,"choices":[{"index":0,"delta":{},"finish_reason":")";
    out += finishReason(plan);
    out += R"("})";
    out += chunkTail(usageFollows);
    return out;
}

QByteArray chunkUsage(const CompletionFrame &frame, const ChatRequest &request,
                      const DemoPlan &plan)
{
    QByteArray out;
    openChunk(out, frame, chunkObject);
    out += R"(,"choices":[],)";
    appendUsage(out, request, plan);
    out += '}';
    return out;
}

QByteArray rateDuration(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return QByteArray::number(milliseconds) + "ms";
    const qint64 minutes = milliseconds / 60'000;
    const qint64 rest = milliseconds % 60'000;
    QByteArray out = minutes > 0 ? QByteArray::number(minutes) + 'm' : QByteArray();
    out += QByteArray::number(rest / 1000);
    if (rest % 1000 > 0) {
        QByteArray fraction = QByteArray::number(rest % 1000).rightJustified(3, '0');
        while (fraction.endsWith('0'))
            fraction.chop(1);
        out += '.' + fraction;
    }
    return out + 's';
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/adapters/protocol_replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley::test {

namespace {

using Object = QJsonObject;
using Array = QJsonArray;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray json(const Object &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray http(const QByteArray &type, const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nx-request-id: req-1\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray whole(const Object &object)
{
    return http("application/json", json(object));
}

/// Server-sent events; with an `event:` line where the object has a type.
QByteArray events(const QList<Object> &objects, bool typed, const QByteArray &end = {})
{
    QByteArray body;
    for (const Object &object : objects) {
        if (typed)
            body += "event: " + object[s("type")].toString().toUtf8() + '\n';
        body += "data: " + json(object) + "\n\n";
    }
    return http("text/event-stream", body + end);
}

/// The text of a message's content: a string, or parts with texts.
QString contentText(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QString text;
    const Array parts = content.toArray();
    for (const QJsonValue &part : parts)
        text += part[s("text")].toString();
    return text;
}

QString lastContent(const QJsonValue &messages)
{
    const Array list = messages.toArray();
    return contentText(list.last()[s("content")]);
}

/// An answer in two halves, as streams bring it.
QList<QString> halves(const QString &text)
{
    return {text.left(text.size() / 2), text.mid(text.size() / 2)};
}

// ---- the protocols ----

QByteArray chat(const Object &asked, const QString &name)
{
    const QString text = name + s(": ") + lastContent(asked[s("messages")]);
    const Object usage{{s("prompt_tokens"), 7}, {s("completion_tokens"), 3}};
    const auto choice = [](const char *field, const QString &content, const QJsonValue &finish) {
        return Object{{s("index"), 0},
                      {s(field), Object{{s("role"), s("assistant")}, {s("content"), content}}},
                      {s("finish_reason"), finish}};
    };
    if (!asked[s("stream")].toBool())
        return whole({{s("id"), s("c-1")},
                      {s("choices"), Array{choice("message", text, s("stop"))}},
                      {s("usage"), usage}});
    QList<Object> pieces;
    for (const QString &half : halves(text))
        pieces.append({{s("choices"), Array{choice("delta", half, QJsonValue())}}});
    pieces.append({{s("choices"), Array{choice("delta", {}, s("stop"))}}});
    pieces.append({{s("choices"), Array()}, {s("usage"), usage}});
    return events(pieces, false, "data: [DONE]\n\n");
}

QByteArray responses(const Object &asked, const QString &name)
{
    const QJsonValue input = asked[s("input")];
    const QString text =
        name + s(": ") + (input.isString() ? input.toString() : lastContent(input));
    const Object part{{s("type"), s("output_text")}, {s("text"), text}};
    const Object message{
        {s("type"), s("message")}, {s("role"), s("assistant")}, {s("content"), Array{part}}};
    const Object response{{s("id"), s("r-1")},
                          {s("status"), s("completed")},
                          {s("output"), Array{message}},
                          {s("usage"), Object{{s("input_tokens"), 7}, {s("output_tokens"), 3}}}};
    if (!asked[s("stream")].toBool())
        return whole(response);
    QList<Object> pieces{{{s("type"), s("response.created")}}};
    for (const QString &half : halves(text))
        pieces.append({{s("type"), s("response.output_text.delta")}, {s("delta"), half}});
    pieces.append({{s("type"), s("response.completed")}, {s("response"), response}});
    return events(pieces, true);
}

QByteArray messages(const Object &asked, const QString &name)
{
    const QString text = name + s(": ") + lastContent(asked[s("messages")]);
    if (!asked[s("stream")].toBool())
        return whole({{s("type"), s("message")},
                      {s("content"), Array{Object{{s("type"), s("text")}, {s("text"), text}}}},
                      {s("stop_reason"), s("end_turn")},
                      {s("usage"), Object{{s("input_tokens"), 7}, {s("output_tokens"), 3}}}});
    QList<Object> pieces{
        {{s("type"), s("message_start")},
         {s("message"), Object{{s("usage"), Object{{s("input_tokens"), 7}}}}}},
        {{s("type"), s("content_block_start")},
         {s("index"), 0},
         {s("content_block"), Object{{s("type"), s("text")}, {s("text"), QString()}}}}};
    for (const QString &half : halves(text))
        pieces.append({{s("type"), s("content_block_delta")},
                       {s("index"), 0},
                       {s("delta"), Object{{s("type"), s("text_delta")}, {s("text"), half}}}});
    pieces.append({{s("type"), s("content_block_stop")}, {s("index"), 0}});
    pieces.append({{s("type"), s("message_delta")},
                   {s("delta"), Object{{s("stop_reason"), s("end_turn")}}},
                   {s("usage"), Object{{s("output_tokens"), 3}}}});
    pieces.append({{s("type"), s("message_stop")}});
    return events(pieces, true);
}

QByteArray generate(const Object &asked, const QString &name, bool streams)
{
    const Array parts = asked[s("contents")].toArray().last()[s("parts")].toArray();
    const QString text = name + s(": ") + parts.last()[s("text")].toString();
    const auto piece = [](const QString &content, const char *finish) {
        Object candidate{{s("content"), Object{{s("role"), s("model")},
                                               {s("parts"), Array{Object{{s("text"), content}}}}}}};
        if (finish)
            candidate.insert(s("finishReason"), s(finish));
        return Object{{s("candidates"), Array{candidate}},
                      {s("usageMetadata"),
                       Object{{s("promptTokenCount"), 7}, {s("candidatesTokenCount"), 3}}}};
    };
    if (!streams)
        return whole(piece(text, "STOP"));
    const QList<QString> two = halves(text);
    return events({piece(two.first(), nullptr), piece(two.last(), "STOP")}, false);
}

QByteArray native(const Object &asked, const QString &name)
{
    const QString text = name + s(": ") + lastContent(asked[s("messages")]);
    const auto line = [](const QString &content, bool done) {
        Object object{{s("message"), Object{{s("role"), s("assistant")}, {s("content"), content}}},
                      {s("done"), done}};
        if (done) {
            object.insert(s("done_reason"), s("stop"));
            object.insert(s("prompt_eval_count"), 7);
            object.insert(s("eval_count"), 3);
        }
        return object;
    };
    if (asked.contains(s("stream")) && !asked[s("stream")].toBool())
        return whole(line(text, true));
    QByteArray body;
    for (const QString &half : halves(text))
        body += json(line(half, false)) + '\n';
    return http("application/x-ndjson", body + json(line({}, true)) + '\n');
}

} // namespace

QByteArray replyTo(const ServerRequest &request, const QString &name)
{
    const Object asked = QJsonDocument::fromJson(request.body).object();
    const QByteArray path = request.target.split('?').first();
    if (path.endsWith("/chat/completions"))
        return chat(asked, name);
    if (path.endsWith("/responses"))
        return responses(asked, name);
    if (path.endsWith("/messages"))
        return messages(asked, name);
    if (path.endsWith(":generateContent"))
        return generate(asked, name, false);
    if (path.endsWith(":streamGenerateContent"))
        return generate(asked, name, true);
    if (path.endsWith("/api/chat"))
        return native(asked, name);
    return http("application/json", "{}", "404 Not Found");
}

} // namespace volley::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat_request.h"
#include "demo/demo_models.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace volley {

/// What the head of a reply is made of. There is no Date: nothing reads it here, and some clients
/// read heads byte by byte, so that each line costs them time.
struct ReplyHead
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray requestId;
    QList<std::pair<QByteArray, QByteArray>> extra;
    bool keepAlive = true;
    bool isHttp10 = false;
    bool headOnly = false; ///< the request was HEAD: no body follows

    void add(const QByteArray &name, const QByteArray &value) { extra.emplaceBack(name, value); }
};

/// The facts that each piece of one completion repeats.
struct CompletionFrame
{
    QByteArray id;
    qint64 created = 0; ///< seconds since the epoch
    QByteArray model;
};

/// `text` as a JSON string with its quotes. Unpaired surrogates are escaped, so that what came as
/// one goes back as one.
void appendEscapedString(QByteArray &out, QStringView text);

/// Head and body of a reply of known length.
[[nodiscard]] QByteArray wholeReply(const ReplyHead &head, const QByteArray &body);
/// The head of a reply sent in chunks (or until the end of the connection, for HTTP/1.0).
[[nodiscard]] QByteArray streamHead(const ReplyHead &head);
/// One server-sent event, in an HTTP chunk of its own.
[[nodiscard]] QByteArray streamEvent(const QByteArray &data, bool isHttp10);
/// The last chunk.
[[nodiscard]] QByteArray streamEnd(bool isHttp10);

[[nodiscard]] QByteArray errorBody(const ApiError &error);
[[nodiscard]] QByteArray modelListBody();
[[nodiscard]] QByteArray modelBody(const QString &name);
[[nodiscard]] QByteArray completionBody(const CompletionFrame &frame, const ChatRequest &request,
                                        const DemoPlan &plan);
[[nodiscard]] QByteArray chunkRole(const CompletionFrame &frame, bool usageFollows);
[[nodiscard]] QByteArray chunkText(const CompletionFrame &frame, QStringView text,
                                   bool usageFollows);
[[nodiscard]] QByteArray chunkFinish(const CompletionFrame &frame, const DemoPlan &plan,
                                     bool usageFollows);
[[nodiscard]] QByteArray chunkUsage(const CompletionFrame &frame, const ChatRequest &request,
                                    const DemoPlan &plan);

/// A duration as the rate headers write it: "6m0s", "1.5s", "12ms".
[[nodiscard]] QByteArray rateDuration(qint64 milliseconds);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QString>

namespace volley {

/// An error as an OpenAI-compatible API tells it.
struct ApiError
{
    int status = 400;
    QByteArray type = "invalid_request_error";
    QByteArray code;  ///< empty = null
    QByteArray param; ///< empty = null
    QString message;
};

/// What the demo provider heeds of a chat completion request.
struct ChatRequest
{
    QString model;
    QString prompt;         ///< text of the last message with the role "user"
    qint64 inputTokens = 0; ///< of all messages
    qint64 maxTokens = -1;  ///< -1 = no limit
    bool streams = false;
    bool wantsUsage = false; ///< stream_options.include_usage
};

/// The demo provider's measure: a token is four characters (code points), or what is left of them.
/// No model counts so; it is simple, and the same each time.
[[nodiscard]] qint64 demoTokens(QStringView text);
/// Where in `text` the given number of tokens ends; never inside a surrogate pair.
[[nodiscard]] qsizetype demoTokenEnd(QStringView text, qint64 tokens, qsizetype from = 0);

[[nodiscard]] Expected<ChatRequest, ApiError> parseChatRequest(const QByteArray &body);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"
#include "domain/prompt_fault.h"

#include <QStringList>

namespace volley {

/// A conversation as a cell holds it: `[{"role":"user","content":"Hi"}, …]`.
struct MessageList
{
    QString system; ///< all of its system and developer messages, an empty line between them
    QList<Message> messages;
    struct NamedImage
    {
        int message = 0; ///< its index in `messages`
        QString source;  ///< file path, https or data URL
        QString where;   ///< "message 3, image 1"
    };
    QList<NamedImage> images; ///< in order
};

/// Reads a JSON array of messages with the roles system, developer, user and assistant. Content is
/// text, or a list of parts: `{"type":"text","text":…}` and, of a user's message,
/// `{"type":"image_url","image_url":{"url":…}}`. White space alone is a list without messages.
/// Codes: bad_messages. Pure; any thread.
[[nodiscard]] Faultless<MessageList> readMessages(const QString &json);

} // namespace volley

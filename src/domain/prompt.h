// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace volley {

/// Who speaks in a message. The numbers are stored: only append.
enum class Role : quint8 { User = 0, Assistant = 1 };

/// A picture that goes with a message: its bytes, or the address at which the provider fetches it.
struct Image
{
    QString mediaType; ///< "image/png"; of an address empty
    QByteArray data;   ///< the file as it is, not in base64; empty where there is an address
    QUrl url;

    bool operator==(const Image &) const = default;
};

struct Message
{
    Role role = Role::User;
    QString text;
    QList<Image> images;

    bool operator==(const Message &) const = default;
};

/// What is asked, rendered: provider-neutral.
struct Prompt
{
    QString system;        ///< empty = none
    QString user;          ///< the text of the last message
    QList<Message> before; ///< examples and earlier turns, in order
    QList<Image> images;   ///< of the last message

    bool operator==(const Prompt &) const = default;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message_list.h"

#include "base/short_text.h"
#include "base/text_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

constexpr const char *badMessages = "bad_messages";

/// One message while it is read.
struct Spoken
{
    QString where;
    QString text;
    QStringList images;
};

QString named(const QJsonValue &value)
{
    return value.isString() ? QStringLiteral("“%1”").arg(elided(value.toString(), 40))
                            : QStringLiteral("(missing)");
}

void addText(QString &text, const QString &more, const char *between)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += QLatin1String(between);
    text += more;
}

Faultless<void> takePart(const QJsonObject &part, Spoken &spoken)
{
    const QString type = part.value(QLatin1String("type")).toString();
    if (type == QLatin1String("text")) {
        const QJsonValue text = part.value(QLatin1String("text"));
        if (!text.isString())
            return faulty(badMessages, spoken.where, QStringLiteral("a text part without text"));
        addText(spoken.text, text.toString(), "\n");
        return {};
    }
    if (type == QLatin1String("image_url")) {
        QJsonValue url = part.value(QLatin1String("image_url"));
        if (url.isObject())
            url = url.toObject().value(QLatin1String("url"));
        if (url.toString().isEmpty())
            return faulty(badMessages, spoken.where, QStringLiteral("an image part without a url"));
        spoken.images.append(url.toString());
        return {};
    }
    return faulty(badMessages, spoken.where,
                  QStringLiteral("a part of type %1; there are text and image_url")
                      .arg(named(part.value(QLatin1String("type")))));
}

Faultless<Spoken> readContent(const QJsonObject &message, const QString &where)
{
    Spoken spoken{where, {}, {}};
    const QJsonValue content = message.value(QLatin1String("content"));
    if (content.isString()) {
        spoken.text = content.toString();
        return spoken;
    }
    if (!content.isArray())
        return faulty(badMessages, where,
                      message.contains(QLatin1String("tool_calls"))
                          ? QStringLiteral("tool calls cannot be sent again; it has no content")
                          : QStringLiteral("the content is neither text nor a list of parts"));
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        if (auto taken = takePart(part.toObject(), spoken); !taken)
            return unexpected(taken.error());
    }
    return spoken;
}

Faultless<void> takeMessage(const QJsonValue &value, int number, MessageList &list)
{
    const QString where = QStringLiteral("message %1").arg(number);
    if (!value.isObject())
        return faulty(badMessages, where, QStringLiteral("not an object with role and content"));
    const QJsonObject message = value.toObject();
    const QString role = message.value(QLatin1String("role")).toString();
    const bool system = role == QLatin1String("system") || role == QLatin1String("developer");
    const bool user = role == QLatin1String("user");
    if (!system && !user && role != QLatin1String("assistant"))
        return faulty(badMessages, where,
                      QStringLiteral("the role %1 is none of system, developer, user, assistant")
                          .arg(named(message.value(QLatin1String("role")))));
    const auto spoken = readContent(message, where);
    if (!spoken)
        return unexpected(spoken.error());
    if (!user && !spoken->images.isEmpty())
        return faulty(badMessages, where,
                      QStringLiteral("only a message of the user can hold images"));
    if (system) {
        addText(list.system, spoken->text, "\n\n");
        return {};
    }
    const bool silent = QStringView(spoken->text).trimmed().isEmpty();
    if (silent && spoken->images.isEmpty())
        return faulty(badMessages, where, QStringLiteral("it is empty"));
    int image = 0;
    for (const QString &source : spoken->images)
        list.images.append({static_cast<int>(list.messages.size()), source,
                            QStringLiteral("%1, image %2").arg(where).arg(++image)});
    list.messages.append(
        {user ? Role::User : Role::Assistant, silent ? QString() : spoken->text, {}});
    return {};
}

} // namespace

Faultless<MessageList> readMessages(const QString &json)
{
    MessageList list;
    if (QStringView(json).trimmed().isEmpty())
        return list;
    const QByteArray bytes = json.toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const TextPlace place = placeIn(bytes, error);
        return faulty(badMessages,
                      QStringLiteral("line %1, character %2").arg(place.line).arg(place.column),
                      QStringLiteral("not a JSON array of messages: %1").arg(error.errorString()));
    }
    if (!document.isArray())
        return faulty(badMessages, {}, QStringLiteral("not a JSON array of messages"));
    const QJsonArray array = document.array();
    int number = 0;
    for (const QJsonValue &value : array) {
        if (auto taken = takeMessage(value, ++number, list); !taken)
            return unexpected(taken.error());
    }
    return list;
}

} // namespace volley

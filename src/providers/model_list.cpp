// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/model_list.h"

#include <QJsonDocument>
#include <QUrl>

namespace volley {

Outcome<QJsonObject> readModelList(const HttpHead &head, const QByteArray &body,
                                   QLatin1String member, const ErrorContext &context)
{
    if (head.status < 200 || head.status >= 300)
        return unexpected(failureOfStatus(head, body, context));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull() && breaksOff(body))
        return unexpected(truncatedAnswer(head, QStringLiteral("the JSON breaks off")));
    const QJsonObject json = document.object();
    if (json.value(member).isArray())
        return json;
    if (const auto error = errorIn(json))
        return unexpected(failureInAnswer(head, *error, false, context));
    return unexpected(notUnderstood(head, QStringLiteral("no list of models"), body));
}

QStringList namesIn(const QJsonArray &list, QLatin1String member)
{
    QStringList names;
    for (const QJsonValue &entry : list) {
        const QString name = entry.toObject().value(member).toString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString encodedQueryValue(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/reply_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace volley {

std::optional<qint64> tokensIn(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    if (!value.isDouble() || value.toDouble() < 0)
        return std::nullopt;
    return value.toInteger();
}

void setOnce(QString &field, const QJsonObject &json, QLatin1String name)
{
    if (field.isEmpty())
        field = json.value(name).toString();
}

FinishReason finishReasonOf(const QString &word, std::span<const FinishWord> words)
{
    if (word.isEmpty())
        return FinishReason::Unknown;
    const auto found = std::find_if(words.begin(), words.end(), [&word](const FinishWord &row) {
        return word.compare(row.word, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? FinishReason::Other : found->reason;
}

QString compactJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString callsAsJson(const QList<FunctionCall> &calls)
{
    if (calls.isEmpty())
        return {};
    QJsonArray array;
    for (const FunctionCall &call : calls) {
        const QJsonObject function{{QStringLiteral("name"), call.name},
                                   {QStringLiteral("arguments"), call.arguments}};
        QJsonObject whole{{QStringLiteral("type"), QStringLiteral("function")},
                          {QStringLiteral("function"), function}};
        if (!call.id.isEmpty())
            whole.insert(QStringLiteral("id"), call.id);
        array.append(whole);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pending_answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace volley {

namespace {

QJsonObject toJson(const AttemptRecord &record)
{
    QJsonObject object{{QStringLiteral("request"), record.ordinal + 1},
                       {QStringLiteral("attempt"), record.attempt},
                       {QStringLiteral("state"), stateName(record.state)},
                       {QStringLiteral("response"), record.answer.text},
                       {QStringLiteral("request_id"), record.answer.requestId}};
    const auto add = [&object](const char *name, const std::optional<qint64> &number) {
        if (number)
            object.insert(QLatin1String(name), *number);
    };
    add("input_tokens", record.answer.usage.inputTokens);
    add("output_tokens", record.answer.usage.outputTokens);
    for (const auto &[name, text] : {std::pair("reasoning", record.answer.reasoning),
                                     std::pair("refusal", record.answer.refusal)}) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    }
    return object;
}

} // namespace

Result<qint64> saveAnswers(const QString &path, std::span<const Record> records)
{
    QByteArray lines;
    qint64 count = 0;
    for (const Record &record : records) {
        const auto *ended = std::get_if<AttemptRecord>(&record);
        if (!ended || (ended->answer.text.isEmpty() && ended->failure))
            continue;
        lines += QJsonDocument(toJson(*ended)).toJson(QJsonDocument::Compact) + '\n';
        ++count;
    }
    if (count == 0)
        return 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return fail(isFull ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, path,
                    file.errorString());
    }
    return count;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attempt_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace volley {

namespace {

QString timeText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toUTC().toString(Qt::ISODateWithMs);
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<void> AttemptLog::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorKind::FileNotWritable, path, m_file.errorString());
    return {};
}

void AttemptLog::setRun(const RunDefinition &definition, qint64 requests)
{
    m_definition = definition;
    const qint64 each = std::max<qint64>(1, definition.targets.size() * definition.repeats);
    m_plan = RunPlan(requests / each, int(definition.targets.size()), definition.repeats);
}

QJsonObject AttemptLog::place(Ordinal ordinal, int attempt) const
{
    const RunPlan::Place place = m_plan.place(ordinal);
    return {{QStringLiteral("row"), place.row + 1},
            {QStringLiteral("target"), m_definition.targets.at(place.target).label()},
            {QStringLiteral("repeat"), place.repeat + 1},
            {QStringLiteral("attempt"), attempt}};
}

void AttemptLog::started(const QList<AttemptStart> &batch)
{
    if (!m_file.isOpen())
        return;
    for (const AttemptStart &start : batch) {
        QJsonObject object = place(start.ordinal, start.attempt);
        object.insert(QStringLiteral("event"), QStringLiteral("attempt_started"));
        object.insert(QStringLiteral("time"), timeText(start.startedUtcMs));
        m_file.write(line(object));
    }
    m_file.flush();
}

void AttemptLog::ended(const QList<AttemptRecord> &batch)
{
    if (!m_file.isOpen())
        return;
    for (const AttemptRecord &record : batch) {
        QJsonObject object = place(record.ordinal, record.attempt);
        object.insert(QStringLiteral("event"), QStringLiteral("attempt_ended"));
        object.insert(QStringLiteral("time"), timeText(record.endedUtcMs));
        object.insert(QStringLiteral("state"), stateName(record.state));
        object.insert(QStringLiteral("duration_ms"), record.durationMs);
        if (record.httpStatus)
            object.insert(QStringLiteral("http_status"), record.httpStatus);
        if (!record.answer.requestId.isEmpty())
            object.insert(QStringLiteral("request_id"), record.answer.requestId);
        if (record.answer.usage.inputTokens)
            object.insert(QStringLiteral("input_tokens"), *record.answer.usage.inputTokens);
        if (record.answer.usage.outputTokens)
            object.insert(QStringLiteral("output_tokens"), *record.answer.usage.outputTokens);
        if (record.usageIsEstimate)
            object.insert(QStringLiteral("tokens_are_estimate"), true);
        if (record.costUsd)
            object.insert(QStringLiteral("cost_usd"), *record.costUsd);
        if (record.retryDelayMs)
            object.insert(QStringLiteral("retry_in_ms"), *record.retryDelayMs);
        if (record.failure) {
            object.insert(QStringLiteral("error_kind"), failureName(record.failure->kind));
            object.insert(QStringLiteral("error_code"), record.failure->code);
            object.insert(QStringLiteral("error_message"), record.failure->message);
            object.insert(QStringLiteral("may_have_been_billed"),
                          record.failure->outcome == OutcomeClass::Unknown);
        }
        m_file.write(line(object));
    }
    m_file.flush();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_fields.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace volley {

namespace {

// Integers above this are not exact in JSON as most programs read it.
constexpr qint64 largestExact = 1LL << 53;

} // namespace

void JsonFields::wrong(const char *name, const QString &detail)
{
    if (m_error)
        return;
    Error error;
    error.kind = ErrorKind::BadValue;
    error.field = QString::fromLatin1(name);
    error.detail = detail;
    m_error = std::move(error);
}

std::optional<QJsonValue> JsonFields::member(const char *name, QJsonValue::Type type)
{
    const QJsonValue value = m_json.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.type() != type) {
        wrong(name, QStringLiteral("not of the type expected"));
        return std::nullopt;
    }
    return value;
}

std::optional<qint64> JsonFields::integer(const char *name, qint64 least, qint64 most)
{
    const auto found = member(name, QJsonValue::Double);
    if (!found)
        return std::nullopt;
    const double number = found->toDouble();
    if (number != std::floor(number) || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
        wrong(name, QStringLiteral("not a whole number from %1 to %2").arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

void JsonFields::read(const char *name, QString &value)
{
    if (const auto found = member(name, QJsonValue::String))
        value = found->toString();
}

void JsonFields::read(const char *name, QByteArray &value)
{
    if (const auto found = member(name, QJsonValue::String))
        value = found->toString().toUtf8();
}

void JsonFields::read(const char *name, QUrl &value)
{
    if (const auto found = member(name, QJsonValue::String))
        value = QUrl(found->toString());
}

void JsonFields::read(const char *name, bool &value)
{
    if (const auto found = member(name, QJsonValue::Bool))
        value = found->toBool();
}

void JsonFields::read(const char *name, int &value, int least)
{
    if (const auto found = integer(name, least, std::numeric_limits<int>::max()))
        value = static_cast<int>(*found);
}

void JsonFields::read(const char *name, qint64 &value, qint64 least)
{
    if (const auto found = integer(name, least, largestExact))
        value = *found;
}

void JsonFields::read(const char *name, std::chrono::milliseconds &value)
{
    if (const auto found = integer(name, 0, largestExact))
        value = std::chrono::milliseconds(*found);
}

void JsonFields::read(const char *name, std::optional<double> &value)
{
    if (const auto found = member(name, QJsonValue::Double))
        value = found->toDouble();
}

void JsonFields::read(const char *name, std::optional<qint64> &value)
{
    if (const auto found = integer(name, -largestExact, largestExact))
        value = found;
}

void JsonFields::read(const char *name, QStringList &value)
{
    const auto found = member(name, QJsonValue::Array);
    if (!found)
        return;
    value.clear();
    const QJsonArray array = found->toArray();
    for (const QJsonValue &one : array) {
        if (!one.isString())
            wrong(name, QStringLiteral("not of the type expected"));
        value.append(one.toString());
    }
}

QList<QJsonObject> JsonFields::objects(const char *name)
{
    QList<QJsonObject> list;
    const auto found = member(name, QJsonValue::Array);
    if (!found)
        return list;
    const QJsonArray array = found->toArray();
    for (const QJsonValue &one : array) {
        if (one.isObject())
            list.append(one.toObject());
        else
            wrong(name, QStringLiteral("an entry is not an object"));
    }
    return list;
}

QJsonObject JsonFields::object(const char *name)
{
    const auto found = member(name, QJsonValue::Object);
    return found ? found->toObject() : QJsonObject();
}

} // namespace volley

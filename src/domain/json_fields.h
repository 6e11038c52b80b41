// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace volley {

/// Reads members of a JSON object into values. A member that is missing leaves the value as it is,
/// so that files written by an older version load; one of a wrong type or out of range is
/// remembered as the first error, and the rest is still read. A plain value on any thread.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &json)
        : m_json(json)
    {}

    void read(const char *name, QString &value);
    void read(const char *name, QByteArray &value); ///< of text, as UTF-8
    void read(const char *name, QUrl &value);
    void read(const char *name, bool &value);
    void read(const char *name, int &value, int least);
    void read(const char *name, qint64 &value, qint64 least);
    void read(const char *name, std::chrono::milliseconds &value);
    void read(const char *name, std::optional<double> &value);
    void read(const char *name, std::optional<qint64> &value);
    void read(const char *name, QStringList &value);
    [[nodiscard]] QList<QJsonObject> objects(const char *name);
    [[nodiscard]] QJsonObject object(const char *name);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] std::optional<QJsonValue> member(const char *name, QJsonValue::Type type);
    [[nodiscard]] std::optional<qint64> integer(const char *name, qint64 least, qint64 most);
    void wrong(const char *name, const QString &detail);

    QJsonObject m_json;
    std::optional<Error> m_error;
};

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/row_codec.h"
#include "storage/sql_error.h"

#include <QSqlError>

namespace volley {

Statement::Statement(const QSqlDatabase &database, const QString &path, QLatin1StringView sql)
    : m_query(database)
    , m_path(path)
{
    QString named;
    named.reserve(sql.size() * 2);
    for (const char c : sql) {
        if (c != '?') {
            named += QLatin1Char(c);
            continue;
        }
        m_names.append(QStringLiteral(":p%1").arg(m_names.size()));
        named += m_names.last();
    }
    m_bound.resize(m_names.size());
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(named);
    for (const QString &name : std::as_const(m_names))
        m_query.bindValue(name, QVariant());
}

void Statement::put(int at, const QVariant &value)
{
    m_bound[at] = value;
    m_query.bindValue(m_names.at(at), value);
}

Statement &Statement::bind(int at, qint64 value)
{
    const QVariant &last = std::as_const(m_bound)[at];
    if (last.typeId() != QMetaType::LongLong || last.toLongLong() != value)
        put(at, value);
    return *this;
}

Statement &Statement::bind(int at, const std::optional<qint64> &value)
{
    return value ? bind(at, *value) : bindNull(at);
}

Statement &Statement::bind(int at, double value)
{
    put(at, value);
    return *this;
}

Statement &Statement::bind(int at, const std::optional<double> &value)
{
    return value ? bind(at, *value) : bindNull(at);
}

Statement &Statement::bindNull(int at)
{
    if (std::as_const(m_bound)[at].isValid())
        put(at, QVariant());
    return *this;
}

Statement &Statement::bindText(int at, const QString &text)
{
    if (text.isEmpty())
        return bindNull(at);
    const QVariant &last = std::as_const(m_bound)[at];
    if (last.typeId() == QMetaType::QString &&
        *static_cast<const QString *>(last.constData()) == text)
        return *this;
    put(at, isWholeUtf16(text) ? text : QString::fromUtf8(toStoredText(text)));
    return *this;
}

Statement &Statement::bindBytes(int at, const QByteArray &bytes)
{
    // Never compared, so not kept either: the query holds the only copy.
    m_bound[at] = true;
    m_query.bindValue(m_names.at(at), bytes);
    return *this;
}

Result<void> Statement::exec()
{
    if (m_prepared && m_query.exec())
        return {};
    return unexpected(toError(m_query.lastError(), m_path));
}

Result<qint64> Statement::execChanging()
{
    if (const auto done = exec(); !done)
        return unexpected(done.error());
    return qint64(m_query.numRowsAffected());
}

Result<void> Statement::check() const
{
    const QSqlError error = m_query.lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return unexpected(toError(error, m_path));
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    if (m_query.isNull(column))
        return std::nullopt;
    return m_query.value(column).toLongLong();
}

std::optional<double> Statement::optionalReal(int column) const
{
    if (m_query.isNull(column))
        return std::nullopt;
    return m_query.value(column).toDouble();
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace volley {

/// A prepared statement that is used again and again. Lives on its connection's thread and must go
/// before the connection does.
///
/// Binding is what costs most with QSqlQuery: by position it builds the placeholder's name anew
/// each time (half a microsecond). So the `?` get names once, and a value that is the same as the
/// last time is not bound again; most columns of a run's records never change.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &path, QLatin1StringView sql);
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(int at, qint64 value);
    Statement &bind(int at, int value) { return bind(at, qint64(value)); }
    Statement &bind(int at, const std::optional<qint64> &value);
    Statement &bind(int at, double value);
    Statement &bind(int at, const std::optional<double> &value);
    Statement &bindNull(int at);
    /// A short text, compared with the last one; empty = NULL. Lone surrogates become U+FFFD.
    Statement &bindText(int at, const QString &text);
    /// Bytes of any length, not compared. For a text column the SQL says CAST (? AS TEXT).
    Statement &bindBytes(int at, const QByteArray &bytes);

    /// Runs it. For a SELECT, next() then steps through the rows.
    [[nodiscard]] Result<void> exec();
    /// exec() for what changes rows: how many.
    [[nodiscard]] Result<qint64> execChanging();

    [[nodiscard]] bool next() { return m_query.next(); }
    /// What ended a SELECT before its last row, if anything did.
    [[nodiscard]] Result<void> check() const;
    /// Ends a SELECT that was not read to its end, so that it no longer holds the file's content.
    void finish() { m_query.finish(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    void put(int at, const QVariant &value);

    QSqlQuery m_query;
    QString m_path;
    QStringList m_names;
    QList<QVariant> m_bound;
    bool m_prepared = false;
};

} // namespace volley

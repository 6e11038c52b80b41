// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_database.h"

#include "base/logging.h"
#include "storage/sql_error.h"

#include <QSqlError>
#include <QUuid>

namespace volley {

namespace {

Result<void> transaction(const ProjectDatabase &database, const QString &begin,
                         const std::function<Result<void>()> &work)
{
    if (const auto begun = database.run(begin); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done) {
        // SQLite may have rolled back by itself (a full disk): then this one has nothing to do.
        static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
    }
    return done;
}

} // namespace

ProjectDatabase::ProjectDatabase(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
{
    m_database.setDatabaseName(path);
}

Result<std::unique_ptr<ProjectDatabase>> ProjectDatabase::open(const QString &path, Access access)
{
    const QString name =
        QStringLiteral("volley-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<ProjectDatabase> result(new ProjectDatabase(path, name));
    result->m_database.setConnectOptions(
        access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!result->m_database.open())
        return unexpected(toError(result->m_database.lastError(), path));
    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
                         // With the log the same as FULL. Without it (a volume that cannot have
                         // one, the moments before it is there) FULL would leave the deletion of
                         // the journal to chance, and with it what was committed.
                         QStringLiteral("PRAGMA synchronous = EXTRA"),
                         // Freed pages are reused, not zeroed: with it on, each write pays for it.
                         QStringLiteral("PRAGMA secure_delete = OFF")};
    if (access == Access::ReadWrite) {
        // Holds for new files only. Answers of a few kilobytes stay on one page.
        settings.prepend(QStringLiteral("PRAGMA page_size = 8192"));
    }
    for (const QString &setting : std::as_const(settings)) {
        if (const auto set = result->run(setting); !set)
            return unexpected(set.error());
    }
    return result;
}

ProjectDatabase::~ProjectDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void ProjectDatabase::setPatience(std::chrono::milliseconds patience) const
{
    static_cast<void>(run(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count())));
}

std::unique_ptr<Statement> ProjectDatabase::prepare(QLatin1StringView sql) const
{
    return std::make_unique<Statement>(m_database, m_path, sql);
}

Result<void> ProjectDatabase::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return {};
    return unexpected(toError(query.lastError(), m_path));
}

Result<qint64> ProjectDatabase::number(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return unexpected(toError(query.lastError(), m_path));
    if (query.next())
        return query.value(0).toLongLong();
    if (query.lastError().type() != QSqlError::NoError)
        return unexpected(toError(query.lastError(), m_path));
    return fail(ErrorKind::NothingThere, m_path);
}

Result<void> ProjectDatabase::write(const std::function<Result<void>()> &work) const
{
    return transaction(*this, QStringLiteral("BEGIN IMMEDIATE"), work);
}

Result<void> ProjectDatabase::read(const std::function<Result<void>()> &work) const
{
    return transaction(*this, QStringLiteral("BEGIN"), work);
}

Result<void> ProjectDatabase::beginLogging() const
{
    if (const auto set = run(QStringLiteral("PRAGMA journal_mode = WAL")); !set)
        return set;
    // About 8 MB: a page is written to the file once for many transactions, not once each.
    return run(QStringLiteral("PRAGMA wal_autocheckpoint = 1000"));
}

Result<void> ProjectDatabase::endLogging() const
{
    if (const auto moved = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !moved)
        return moved;
    // Refused while another process reads the file; the log stays then, but empty.
    if (const auto left = run(QStringLiteral("PRAGMA journal_mode = DELETE")); !left)
        qCInfo(logStorage) << "write-ahead log stays:" << left.error().detail;
    return {};
}

} // namespace volley

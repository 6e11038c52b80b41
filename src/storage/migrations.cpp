// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/project_database.h"

#include <QDir>
#include <QFile>

namespace volley {

namespace {

const QDir &migrationFolder()
{
    static const QDir folder(QStringLiteral(":/volley/migrations"));
    return folder;
}

/// File names in order: the number they begin with is the version they lead to.
QStringList migrationFiles()
{
    return migrationFolder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &fileName)
{
    QFile file(migrationFolder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n\n"), Qt::SkipEmptyParts);
}

Result<void> step(const ProjectDatabase &database, int version, const QString &fileName)
{
    const QStringList statements = statementsOf(fileName);
    if (statements.isEmpty())
        return fail(ErrorKind::Internal, database.path(), fileName);
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done)
            return done;
    }
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace

int currentVersion()
{
    return int(migrationFiles().size());
}

Result<void> checkVersion(const QString &path, qint64 applicationId, qint64 version)
{
    if (applicationId != projectApplicationId)
        return fail(ErrorKind::NotAProject, path);
    if (version > currentVersion())
        return fail(ErrorKind::NewerVersion, path, QString::number(version));
    return {};
}

Result<void> migrate(const ProjectDatabase &database)
{
    return database.write([&]() -> Result<void> {
        // Asked again inside the transaction: another process may have migrated meanwhile.
        const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!tables)
            return unexpected(tables.error());
        if (*tables == 0) {
            const auto marked = database.run(
                QStringLiteral("PRAGMA application_id = %1").arg(projectApplicationId));
            if (!marked)
                return marked;
        }
        const auto id = database.number(QStringLiteral("PRAGMA application_id"));
        if (!id)
            return unexpected(id.error());
        const auto version = database.number(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return unexpected(version.error());
        if (const auto known = checkVersion(database.path(), *id, *version); !known)
            return known;
        const QStringList files = migrationFiles();
        for (qint64 next = *version; next < files.size(); ++next) {
            if (const auto done = step(database, int(next) + 1, files.at(next)); !done)
                return done;
        }
        return {};
    });
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_opening.h"

#include "domain/failure.h"
#include "domain/request_state.h"
#include "storage/migrations.h"

#include <QFileInfo>

namespace volley {

namespace {

/// A file that is ours alone.
Result<OpenedProject> hold(const QString &path)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return fail(ErrorKind::FileNotWritable, path, QStringLiteral("no such folder"));
    // SQLite would open it read-only without a word, and fail only later.
    if (file.exists() && !file.isWritable())
        return fail(ErrorKind::FileNotWritable, path);
    auto lock = ProjectLock::take(path);
    if (!lock)
        return unexpected(lock.error());
    auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadWrite);
    if (!database) {
        Error error = database.error();
        if (error.kind == ErrorKind::FileNotReadable)
            error.kind = ErrorKind::FileNotWritable;
        return unexpected(error);
    }
    return OpenedProject{std::move(*lock), std::move(*database)};
}

/// Does something to a file that is not open, and lets go of it.
Result<void> briefly(const QString &path,
                     const std::function<Result<void>(const ProjectDatabase &)> &work)
{
    const auto held = hold(path);
    return held ? work(*held->database) : Result<void>(unexpected(held.error()));
}

/// SQLite does it by itself when it first looks at the file.
Result<void> rollBack(const QString &path)
{
    return briefly(path, [](const ProjectDatabase &database) -> Result<void> {
        const auto looked = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return looked ? Result<void>() : unexpected(looked.error());
    });
}

/// What was in flight when the program ended is Interrupted from now on; what only waited is
/// queued.
Result<void> settleAfterCrash(const ProjectDatabase &database)
{
    // As the index has it: only then is it used.
    const QString unsettled = QStringLiteral("(state BETWEEN 1 AND 4 OR state = 6)");
    const auto any = database.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM requests WHERE %1)").arg(unsettled));
    if (!any)
        return unexpected(any.error());
    if (*any == 0)
        return {};
    return database.write([&]() -> Result<void> {
        const QString steps[] = {
            QStringLiteral("UPDATE attempts SET state = %1, failure_kind = %2, outcome = %3 "
                           "WHERE ended_utc IS NULL AND id IN (SELECT last_attempt FROM requests "
                           "WHERE %4 AND state IN (2, 3, 4))")
                .arg(int(RequestState::Interrupted))
                .arg(int(FailureKind::ConnectionLost))
                .arg(int(OutcomeClass::Unknown))
                .arg(unsettled),
            QStringLiteral("UPDATE requests SET state = %1 WHERE %2 AND state IN (2, 3, 4)")
                .arg(int(RequestState::Interrupted))
                .arg(unsettled),
            QStringLiteral("UPDATE requests SET state = %1 WHERE %2")
                .arg(int(RequestState::Queued))
                .arg(unsettled)};
        for (const QString &step : steps) {
            if (const auto done = database.run(step); !done)
                return done;
        }
        return {};
    });
}

Result<OpenedProject> openForWriting(const QString &path, qint64 mostPages)
{
    auto opened = hold(path);
    if (!opened)
        return opened;
    const ProjectDatabase &database = *opened->database;
    if (mostPages > 0) {
        const auto set =
            database.number(QStringLiteral("PRAGMA max_page_count = %1").arg(mostPages));
        if (!set)
            return unexpected(set.error());
    }
    // The structure before the log: a crash right here leaves either an empty file or a project.
    if (const auto migrated = migrate(database); !migrated)
        return unexpected(migrated.error());
    if (const auto logging = database.beginLogging(); !logging)
        return unexpected(logging.error());
    if (const auto settled = settleAfterCrash(database); !settled)
        return unexpected(settled.error());
    return opened;
}

} // namespace

Result<OpenedProject> openProjectFile(const QString &path, OpenMode mode, qint64 mostPages)
{
    if (mode != OpenMode::ReadOnly && isHalfWritten(path)) {
        if (const auto whole = rollBack(path); !whole)
            return unexpected(whole.error());
    }
    const auto head = readHead(path);
    if (!head)
        return unexpected(head.error());
    const bool isNew = head->kind == FileHead::Kind::Missing || head->kind == FileHead::Kind::Empty;
    const bool mayCreate = mode == OpenMode::Create || mode == OpenMode::CreateOrOpen;
    if (isNew && !mayCreate)
        return fail(head->kind == FileHead::Kind::Missing ? ErrorKind::FileNotFound
                                                          : ErrorKind::NotAProject,
                    path);
    if (!isNew && mode == OpenMode::Create)
        return fail(ErrorKind::AlreadyThere, path);
    if (head->kind == FileHead::Kind::Other)
        return fail(ErrorKind::NotAProject, path);
    if (!isNew) {
        if (const auto known = checkVersion(path, head->applicationId, head->version); !known)
            return unexpected(known.error());
    }
    if (mode != OpenMode::ReadOnly)
        return openForWriting(path, mostPages);
    if (head->version < currentVersion()) {
        if (const auto upgraded = briefly(path, migrate); !upgraded)
            return unexpected(upgraded.error());
    }
    auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    if (!database)
        return unexpected(database.error());
    return OpenedProject{nullptr, std::move(*database)};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_opening.h"

#include "domain/failure.h"
#include "domain/request_state.h"
#include "storage/migrations.h"

#include <QFile>
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
    OpenedProject opened;
    opened.lock = std::move(*lock);
    opened.database = std::move(*database);
    return opened;
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

/// Whether what is not understood of a file, or cannot be brought forward, is so for want of the
/// right to write there.
bool isForWantOfWriting(ErrorKind kind)
{
    return kind == ErrorKind::FileNotWritable || kind == ErrorKind::FileNotReadable ||
           kind == ErrorKind::Locked;
}

/// As whole as it was at one moment, also where it is being written to; else, where SQLite may not
/// even look at it (a log without the right to make an index of it), byte for byte.
Result<void> copyAside(const QString &path, const QString &copy)
{
    const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    if (database && (*database)->run(QStringLiteral("VACUUM INTO '%1'").arg(quoted(copy))))
        return {};
    QFile::remove(copy);
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile source(path + QLatin1String(suffix));
        if (source.exists() && !source.copy(copy + QLatin1String(suffix)))
            return fail(source.error() == QFileDevice::OpenError ? ErrorKind::FileNotReadable
                                                                 : ErrorKind::DiskFull,
                        path, source.errorString());
        QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

/// What cannot be read where it is (an older version, or the log of a crash, on a medium that
/// cannot be written) is read from a copy that can be brought forward.
Result<OpenedProject> openCopy(const QString &path)
{
    auto scratch = Scratch::make();
    if (!scratch)
        return unexpected(scratch.error());
    const QString copy = (*scratch)->path(QStringLiteral("copy.volley"));
    if (const auto copied = copyAside(path, copy); !copied)
        return unexpected(copied.error());
    {
        const auto database = ProjectDatabase::open(copy, ProjectDatabase::Access::ReadWrite);
        if (!database)
            return unexpected(database.error());
        if (const auto migrated = migrate(**database); !migrated)
            return unexpected(migrated.error());
    }
    auto database = ProjectDatabase::open(copy, ProjectDatabase::Access::ReadOnly);
    if (!database)
        return unexpected(database.error());
    OpenedProject opened;
    opened.copy = std::move(*scratch);
    opened.database = std::move(*database);
    return opened;
}

Result<OpenedProject> openForReading(const QString &path, qint64 version)
{
    if (version < currentVersion()) {
        const auto upgraded = briefly(path, migrate);
        if (!upgraded && isForWantOfWriting(upgraded.error().kind))
            return openCopy(path);
        if (!upgraded)
            return unexpected(upgraded.error());
    }
    auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    const auto seen = database ? (*database)->number(QStringLiteral("PRAGMA schema_version"))
                               : Result<qint64>(unexpected(database.error()));
    if (!seen && isForWantOfWriting(seen.error().kind) && seen.error().kind != ErrorKind::Locked) {
        if (database)
            database->reset();
        return openCopy(path);
    }
    if (!seen)
        return unexpected(seen.error());
    OpenedProject opened;
    opened.database = std::move(*database);
    return opened;
}

} // namespace

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
            // Of one that was hedged two are in doubt.
            QStringLiteral("UPDATE attempts SET state = %1, failure_kind = %2, outcome = %3 "
                           "WHERE ended_utc IS NULL AND request IN (SELECT place FROM requests "
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

namespace {

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
    return openForReading(path, head->version);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_recovery.h"

#include "base/scratch.h"
#include "storage/file_identity.h"
#include "storage/migrations.h"
#include "storage/places.h"
#include "storage/project_database.h"
#include "storage/project_file.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace volley {

namespace {

/// Keys from `first` to `last`.
struct Range
{
    qint64 first = 0;
    qint64 last = 0;
};

class Recovery
{
public:
    explicit Recovery(const ProjectDatabase &database)
        : m_database(database)
    {}

    Result<RecoveryReport> run(const QString &damaged)
    {
        RecoveryReport report;
        Result<void> done = copyTables(damaged);
        if (done)
            done = mendRows(report);
        if (done)
            done = mendRequests(report);
        return done ? Result<RecoveryReport>(report) : unexpected(done.error());
    }

private:
    Result<void> copyTables(const QString &damaged);
    Result<bool> copyTable(const QString &table, const QString &key, QList<Range> ranges);
    QList<Range> places(const QString &owners, const QString &countColumn) const;
    Result<void> mendRows(RecoveryReport &report);
    Result<void> mendRequests(RecoveryReport &report);
    Result<void> runAll(const QStringList &statements);
    QSet<QString> columnsOf(const QString &schema, const QString &table);

    const ProjectDatabase &m_database;
    qint64 m_mostEntries = 0;
};

Result<void> Recovery::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = m_database.run(statement); !done)
            return done;
    }
    return {};
}

QSet<QString> Recovery::columnsOf(const QString &schema, const QString &table)
{
    QSet<QString> names;
    const auto select = m_database.prepare(QLatin1StringView(
        "SELECT name FROM pragma_table_info(CAST (? AS TEXT), CAST (? AS TEXT))"));
    select->bindBytes(0, table.toUtf8());
    select->bindBytes(1, schema.toUtf8());
    if (select->exec()) {
        while (select->next())
            names.insert(select->text(0));
    }
    return names;
}

Result<void> Recovery::copyTables(const QString &damaged)
{
    const auto ready = runAll({QStringLiteral("PRAGMA foreign_keys = OFF"),
                               // A file that was cut off is read as far as it goes.
                               QStringLiteral("PRAGMA writable_schema = ON"),
                               QStringLiteral("ATTACH '%1' AS damaged").arg(quoted(damaged)),
                               // A new project has these two: they would stand in the way.
                               QStringLiteral("DELETE FROM main.project"),
                               QStringLiteral("DELETE FROM main.datasets")});
    if (!ready)
        return ready;
    // No table has more entries than these bytes can hold.
    m_mostEntries = std::max<qint64>(QFileInfo(damaged).size() / 16, 1000);
    bool anything = false;
    const auto copy = [&](const char *table, const char *key,
                          const QList<Range> &ranges) -> Result<void> {
        const auto copied = copyTable(QLatin1String(table), QLatin1String(key), ranges);
        if (!copied)
            return unexpected(copied.error());
        anything = anything || *copied;
        return {};
    };
    const QList<Range> all{{0, m_mostEntries}};
    for (const auto &[table, key] :
         {std::pair("project", "id"), std::pair("datasets", "id"), std::pair("runs", "id"),
          std::pair("attempts", "id"), std::pair("answers", "attempt"),
          std::pair("answers_with_nul", "attempt"), std::pair("limit_changes", "id")}) {
        if (const auto done = copy(table, key, all); !done)
            return done;
    }
    const auto rows = copy("dataset_rows", "place",
                           places(QStringLiteral("datasets"), QStringLiteral("row_count")));
    if (!rows)
        return rows;
    const auto requests =
        copy("requests", "place", places(QStringLiteral("runs"), QStringLiteral("request_count")));
    if (!requests)
        return requests;
    return anything ? Result<void>() : fail(ErrorKind::Damaged, damaged);
}

/// Where keys of two numbers may lie: known owners have known numbers, and there may be others.
QList<Range> Recovery::places(const QString &owners, const QString &countColumn) const
{
    constexpr qint64 othersAtMost = 16;
    QList<Range> ranges;
    qint64 next = 1;
    const QByteArray sql = QStringLiteral("SELECT id, %1 FROM main.%2 ORDER BY id")
                               .arg(countColumn, owners)
                               .toLatin1();
    const auto select = m_database.prepare(QLatin1StringView(sql));
    static_cast<void>(select->exec());
    while (select->next()) {
        const qint64 owner = select->number(0);
        for (; next < owner && ranges.size() < othersAtMost; ++next)
            ranges.append({toPlace(next, 0), toPlace(next, m_mostEntries)});
        ranges.append({toPlace(owner, 0), toPlace(owner, select->number(1))});
        next = owner + 1;
    }
    if (ranges.isEmpty())
        ranges.append({toPlace(1, 0), toPlace(1, m_mostEntries)});
    return ranges;
}

/// Whether there was anything to copy.
Result<bool> Recovery::copyTable(const QString &table, const QString &key, QList<Range> ranges)
{
    constexpr int mostFailures = 60'000;
    const QSet<QString> common =
        columnsOf(QStringLiteral("damaged"), table) & columnsOf(QStringLiteral("main"), table);
    if (common.isEmpty())
        return false;
    const QString columns = common.values().join(QLatin1String(", "));
    const QString copy = QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM "
                                        "damaged.%1 WHERE %3 BETWEEN %4 AND %5");
    // A range that cannot be read as a whole is halved. The lowest keys come first: behind the last
    // ones there may be a desert of keys that are not there and cannot be read.
    std::reverse(ranges.begin(), ranges.end());
    for (int failures = 0; !ranges.isEmpty() && failures < mostFailures;) {
        const Range range = ranges.takeLast();
        const auto done =
            m_database.run(copy.arg(table, columns, key).arg(range.first).arg(range.last));
        if (done)
            continue;
        if (done.error().kind == ErrorKind::DiskFull ||
            done.error().kind == ErrorKind::FileNotWritable)
            return unexpected(done.error());
        ++failures;
        if (range.first == range.last)
            continue;
        const qint64 middle = range.first + (range.last - range.first) / 2;
        ranges.append({middle + 1, range.last});
        ranges.append({range.first, middle});
    }
    const auto count = m_database.number(QStringLiteral("SELECT count(*) FROM main.") + table);

    return count ? Result<bool>(*count > 0) : unexpected(count.error());
}

/// Each data set has all its places again; those whose row is lost are empty.
Result<void> Recovery::mendRows(RecoveryReport &report)
{
    const auto rows = m_database.number(QStringLiteral("SELECT count(*) FROM main.dataset_rows"));
    if (!rows)
        return unexpected(rows.error());
    report.rows = *rows;
    const QString bits = QString::number(placeBits);
    const auto mended = runAll(
        {// Data sets whose entry is lost: as many rows as their last one says, without names.
         QStringLiteral("INSERT OR IGNORE INTO main.datasets (id, columns, row_count) "
                        "SELECT place >> %1, '[\"prompt\"]', max(place & %2) + 1 "
                        "FROM main.dataset_rows GROUP BY place >> %1")
             .arg(bits)
             .arg(placeLimit - 1),
         QStringLiteral("WITH RECURSIVE missing (place, last) AS ("
                        "SELECT id << %1, (id << %1) + row_count - 1 FROM main.datasets "
                        "WHERE row_count > 0 AND row_count <> (SELECT count(*) FROM "
                        "main.dataset_rows WHERE place BETWEEN id << %1 AND (id << %1) + row_count "
                        "- 1) UNION ALL SELECT place + 1, last FROM missing WHERE place < last) "
                        "INSERT OR IGNORE INTO main.dataset_rows (place, cells) "
                        "SELECT place, '[]' FROM missing")
             .arg(bits),
         QStringLiteral("INSERT OR IGNORE INTO main.datasets (id, columns, row_count) "
                        "SELECT 1, '[]', 0 WHERE NOT EXISTS (SELECT 1 FROM main.datasets)"),
         QStringLiteral("INSERT OR IGNORE INTO main.project (id, dataset) "
                        "SELECT 1, max(id) FROM main.datasets"),
         QStringLiteral("UPDATE main.project SET dataset = (SELECT max(id) FROM main.datasets) "
                        "WHERE dataset NOT IN (SELECT id FROM main.datasets)"),
         QStringLiteral("DELETE FROM main.runs WHERE dataset NOT IN (SELECT id FROM "
                        "main.datasets)")});
    if (!mended)
        return mended;
    const auto now = m_database.number(QStringLiteral("SELECT count(*) FROM main.dataset_rows"));
    if (now)
        report.lostRows = *now - *rows;
    return {};
}

/// What was answered and cannot be read is in doubt: it was paid for, and is not sent again
/// unasked.
Result<void> Recovery::mendRequests(RecoveryReport &report)
{
    const QString bits = QString::number(placeBits);
    const auto mended = runAll(
        {QStringLiteral("DELETE FROM main.limit_changes WHERE run NOT IN (SELECT id FROM runs)"),
         // An answer whose attempt is lost: the request still says which one decided it.
         QStringLiteral("INSERT OR IGNORE INTO main.attempts (id, request, attempt, state, "
                        "started_utc) SELECT last_attempt, place, attempts, state, "
                        "coalesce(started_utc, 0) FROM main.requests WHERE last_attempt IN "
                        "(SELECT attempt FROM main.answers)"),
         QStringLiteral("DELETE FROM main.answers WHERE attempt NOT IN (SELECT id FROM attempts)"),
         QStringLiteral(
             "INSERT OR IGNORE INTO main.requests (place, state, attempts, last_attempt, "
             "started_utc) SELECT request, 9, max(attempt), max(id), min(started_utc) "
             "FROM main.attempts GROUP BY request"),
         QStringLiteral("UPDATE main.requests SET state = 5, last_attempt = (SELECT max(a.id) FROM "
                        "attempts a WHERE a.request = place AND a.state = 5) WHERE state = 9 AND "
                        "EXISTS (SELECT 1 FROM attempts a JOIN answers b ON b.attempt = a.id WHERE "
                        "a.request = place AND a.state = 5)"),
         QStringLiteral("UPDATE main.requests SET last_attempt = NULL WHERE last_attempt NOT IN "
                        "(SELECT id FROM attempts)"),
         QStringLiteral("UPDATE main.requests SET state = 9 WHERE state = 5 AND (last_attempt IS "
                        "NULL OR last_attempt NOT IN (SELECT attempt FROM answers))"),
         QStringLiteral("DELETE FROM main.answers WHERE attempt IN (SELECT id FROM attempts WHERE "
                        "request >> %1 NOT IN (SELECT id FROM runs))")
             .arg(bits),
         QStringLiteral(
             "DELETE FROM main.attempts WHERE request >> %1 NOT IN (SELECT id FROM runs)")
             .arg(bits),
         QStringLiteral("DELETE FROM main.requests WHERE place >> %1 NOT IN (SELECT id FROM runs)")
             .arg(bits)});
    if (!mended)
        return mended;
    const auto answers = m_database.number(QStringLiteral("SELECT count(*) FROM main.answers"));
    const auto inDoubt =
        m_database.number(QStringLiteral("SELECT count(*) FROM main.requests WHERE state = 9"));
    if (!answers || !inDoubt)
        return unexpected(!answers ? answers.error() : inDoubt.error());
    report.answers = *answers;
    report.inDoubt = *inDoubt;
    return {};
}

Result<void> checkSource(const QString &from)
{
    const QFileInfo file(from);
    if (!file.exists())
        return fail(ErrorKind::FileNotFound, from);
    const auto head = readHead(from);
    if (!head && head.error().kind != ErrorKind::Damaged)
        return unexpected(head.error());
    if (head && head->kind == FileHead::Kind::Other)
        return fail(ErrorKind::NotAProject, from);
    return {};
}

Result<RecoveryReport> recoverInto(const QString &to, const QString &copy)
{
    const auto database = ProjectDatabase::open(to, ProjectDatabase::Access::ReadWrite);
    if (!database)
        return unexpected(database.error());
    if (const auto made = migrate(**database); !made)
        return unexpected(made.error());
    return Recovery(**database).run(copy);
}

Result<void> copyDamaged(const QString &from, const QString &copy)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile source(from + QLatin1String(suffix));
        if (source.exists() && !source.copy(copy + QLatin1String(suffix)))
            return fail(ErrorKind::FileNotWritable, copy, source.errorString());
        QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

} // namespace

Result<RecoveryReport> recoverProject(const QString &from, const QString &to)
{
    if (const auto known = checkSource(from); !known)
        return unexpected(known.error());
    if (QFileInfo::exists(to))
        return fail(ErrorKind::AlreadyThere, to);
    // Beside its goal, for that is the volume with room for it; and there only once it is whole.
    QDir folder(Scratch::nameBeside(to));
    const auto scratch = Scratch::make();
    if (scratch)
        (*scratch)->note(folder.path());
    if (!QDir().mkdir(folder.path()))
        return fail(ErrorKind::FileNotWritable, to);
    const auto removed = qScopeGuard([&folder] { folder.removeRecursively(); });
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString copy = folder.filePath(QStringLiteral("damaged.volley"));
    if (const auto copied = copyDamaged(from, copy); !copied)
        return unexpected(copied.error());
    const QString whole = folder.filePath(QStringLiteral("recovered.volley"));
    auto report = recoverInto(whole, copy);
    if (!report) {
        Error error = report.error();
        if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NotAProject)
            return fail(ErrorKind::Damaged, from, error.detail);
        if (error.subject == whole)
            error.subject = to;
        return unexpected(std::move(error));
    }
    if (QFileInfo::exists(to)) // made meanwhile
        return fail(ErrorKind::AlreadyThere, to);
    if (const auto placed = putInPlace(whole, to); !placed)
        return unexpected(placed.error());
    return report;
}

} // namespace volley

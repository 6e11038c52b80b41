// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include <QFileInfo>
#include <QStringList>

namespace volley {

bool wasLeftOpen(const QString &path)
{
    for (const char *journal : {"-wal", "-journal"}) {
        if (QFileInfo(path + QLatin1String(journal)).size() > 0)
            return true;
    }
    return false;
}

namespace {

Result<QStringList> tableNames(const ProjectDatabase &database)
{
    QStringList names;
    // The search index is made anew where it is damaged, and nothing is lost with it.
    const auto select = database.prepare(
        QLatin1StringView("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                          "'search\\_%' ESCAPE '\\' ORDER BY name"));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    while (select->next())
        names.append(select->text(0));
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return names;
}

Result<void> checkTable(const ProjectDatabase &database, QString name)
{
    name.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const QByteArray sql = QStringLiteral("PRAGMA quick_check(\"%1\")").arg(name).toUtf8();
    const auto look = database.prepare(QLatin1StringView(sql));
    if (const auto done = look->exec(); !done)
        return done;
    if (look->next() && look->text(0) != QLatin1String("ok"))
        return fail(ErrorKind::Damaged, database.path(), look->text(0));
    return look->check();
}

} // namespace

Result<void> checkWhole(const ProjectDatabase &database, const std::atomic_bool &stop)
{
    const auto tables = tableNames(database);
    if (!tables)
        return unexpected(tables.error());
    for (const QString &table : *tables) {
        if (stop)
            return fail(ErrorKind::Cancelled, database.path());
        if (const auto sound = checkTable(database, table); !sound)
            return sound;
    }
    return {};
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/run_journal.h"

#include "storage/run_reader.h"

#include <QJsonDocument>

namespace volley {

namespace {

QByteArray toBytes(const RunDefinition &definition)
{
    return QJsonDocument(toJson(definition)).toJson(QJsonDocument::Compact);
}

Result<void> saveFor(const ProjectDatabase &database, QLatin1StringView sql,
                     const RunDefinition &definition, qint64 id)
{
    const auto update = database.prepare(sql);
    update->bindBytes(0, toBytes(definition)).bind(1, id);
    return update->exec();
}

} // namespace

Result<void> amendLatestRun(const ProjectDatabase &database, const RunDefinition &definition)
{
    const auto run = requireRun(database);
    if (!run)
        return unexpected(run.error());
    if (definition.targets.size() != run->definition.targets.size() ||
        definition.repeats != run->definition.repeats)
        return fail(ErrorKind::BadValue, QStringLiteral("definition"));
    const auto saved = saveFor(
        database,
        QLatin1StringView("UPDATE project SET definition = CAST (? AS TEXT) WHERE definition = "
                          "(SELECT definition FROM runs WHERE id = ?)"),
        definition, run->id);
    if (!saved)
        return saved;
    return saveFor(database,
                   QLatin1StringView("UPDATE runs SET definition = CAST (? AS TEXT) WHERE id = ?"),
                   definition, run->id);
}

Result<QList<LimitChange>> readLimitChanges(const ProjectDatabase &database)
{
    const auto select = database.prepare(QLatin1StringView(
        "SELECT at_utc, target, what, value_before, value_after, reason FROM limit_changes "
        "WHERE run = (SELECT max(id) FROM runs) ORDER BY id"));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    QList<LimitChange> changes;
    while (select->next())
        changes.append({select->number(0), int(select->number(1)), select->text(2),
                        select->optionalReal(3).value_or(0), select->optionalReal(4).value_or(0),
                        select->text(5)});
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return changes;
}

} // namespace volley

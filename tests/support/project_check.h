// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_database.h"
#include "storage/statement.h"

namespace volley::test {

/// What SQLite finds wrong with a project file; empty if nothing.
inline QString integrityProblem(const QString &path)
{
    const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    if (!database)
        return database.error().detail;
    const auto check = (*database)->prepare(QLatin1StringView("PRAGMA integrity_check"));
    if (!check->exec() || !check->next() || check->text(0) != QLatin1String("ok"))
        return QStringLiteral("integrity: ") + check->text(0);
    const auto keys = (*database)->prepare(QLatin1StringView("PRAGMA foreign_key_check"));
    return keys->exec() && !keys->next() ? QString() : QStringLiteral("foreign keys");
}

} // namespace volley::test

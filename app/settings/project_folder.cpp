// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/project_folder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace volley {

namespace {

QString lastKey()
{
    return QStringLiteral("folders/project");
}
QString chosenKey()
{
    return QStringLiteral("folders/projects_begin_in");
}

} // namespace

QString projectFolder(const QSettings &settings)
{
    const QString chosen = chosenProjectFolder(settings);
    if (!chosen.isEmpty() && QFileInfo(chosen).isDir())
        return chosen;
    return settings
        .value(lastKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

QString chosenProjectFolder(const QSettings &settings)
{
    return settings.value(chosenKey()).toString();
}

void setProjectFolder(QSettings &settings, const QString &folder)
{
    if (folder.isEmpty())
        settings.remove(chosenKey());
    else
        settings.setValue(chosenKey(), folder);
}

void rememberProjectFolder(QSettings &settings, const QString &folder)
{
    settings.setValue(lastKey(), folder);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/project_folder.h"

#include <QDir>
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
    // A file dialog takes the last part of a folder that is not there for the name of a file.
    for (const QString &folder :
         {chosenProjectFolder(settings), settings.value(lastKey()).toString(),
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/project_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace volley {

namespace {

constexpr qint64 pieceSize = 1 << 20;

void removeJournal(const QString &path)
{
    for (const QLatin1String journal : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + journal);
}

class ProjectFiles
{
    Q_DECLARE_TR_FUNCTIONS(volley::ProjectFiles)
};

} // namespace

QString untitledFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                          QFileDevice::ExeOwner);
    }
    return folder;
}

QString untitledPath(int number)
{
    const QString name = number == 1 ? QStringLiteral("Untitled.volley")
                                     : QStringLiteral("Untitled %1.volley").arg(number);
    return QDir(untitledFolder()).filePath(name);
}

bool isUntitled(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName().startsWith(QLatin1String("Untitled")) &&
           QDir(file.absolutePath()) == QDir(untitledFolder());
}

QString projectTitle(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    if (path.isEmpty() || !isUntitled(path))
        return name;
    const QString number = name.section(QLatin1Char(' '), 1);
    return number.isEmpty() ? ProjectFiles::tr("Untitled")
                            : ProjectFiles::tr("Untitled %1", "its number").arg(number);
}

Result<void> copyProject(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, from, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::FileNotWritable, to, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorKind::FileNotReadable, from, source.errorString());
        if (target.write(piece) != piece.size())
            return fail(ErrorKind::FileNotWritable, to, target.errorString());
    }
    // A journal left over from what is replaced would be played into the new file.
    removeJournal(to);
    if (!target.commit())
        return fail(ErrorKind::FileNotWritable, to, target.errorString());
    return {};
}

Result<void> moveProject(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(to)) {
        removeJournal(to);
        if (QDir().rename(from, to))
            return {};
    }
    auto copied = copyProject(from, to);
    if (copied)
        removeProject(from);
    return copied;
}

void removeProject(const QString &path)
{
    QFile::remove(path);
    removeJournal(path);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_identity.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstdio>

namespace volley {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    identity.m_device = found.st_dev;
    identity.m_number = found.st_ino;
#else
    if (!QFileInfo::exists(path))
        return std::nullopt;
#endif
    return identity;
}

Result<void> checkStillThere(const QString &path, const FileIdentity &opened)
{
    const auto now = FileIdentity::of(path);
    if (!now)
        return fail(ErrorKind::FileNotFound, path,
                    QStringLiteral("it was removed or moved while it was open"));
    if (*now != opened)
        return fail(ErrorKind::FileNotWritable, path,
                    QStringLiteral("another file has taken its place"));
    return {};
}

namespace {

/// A file, or a folder, for the name of a file is kept there.
void sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<void> putInPlace(const QString &part, const QString &path)
{
    sync(part);
    // A journal left over from what is replaced would be played into the new file.
    for (const char *journal : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(journal));
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(ErrorKind::FileNotWritable, path, qt_error_string(errno));
    sync(QFileInfo(path).absolutePath());
    return {};
}

} // namespace volley

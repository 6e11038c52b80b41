// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

#include <cerrno>

namespace volley {

namespace {

// Offsets in a SQLite header, as its file format page gives them.
constexpr qsizetype headSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
constexpr char magic[] = "SQLite format 3"; // with its NUL: 16 bytes

/// Two ways to the same file must meet at the same lock.
QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath() + QStringLiteral(".lock");
    return QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName() +
           QStringLiteral(".lock");
}

QString inWords(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {};
    return QStringLiteral("%1 (pid %2, %3)").arg(program, QString::number(pid), host);
}

/// As QLockFile sees it when it is about to take a lock.
bool isGone(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return true;
#ifdef Q_OS_UNIX
    if (host != QSysInfo::machineHostName())
        return false;
    if (::kill(pid_t(pid), 0) != 0 && errno == ESRCH)
        return true;
#endif
    // Its number may be another program's by now.
    const QString now = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid));
    return !now.isEmpty() && QFileInfo(now).fileName() != program;
}

} // namespace

bool isHalfWritten(const QString &path)
{
    const auto beginsWith = [](const QString &name, QByteArrayView bytes) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && file.read(bytes.size()) == bytes;
    };
    return QFileInfo(path).size() > 0 && !beginsWith(path, QByteArrayView(magic, sizeof magic)) &&
           beginsWith(path + QStringLiteral("-journal"), journalMagic);
}

Result<FileHead> readHead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileHead{};
    if (info.isDir())
        return FileHead{FileHead::Kind::Other};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, path, file.errorString());
    const QByteArray head = file.read(headSize);
    if (head.isEmpty())
        return FileHead{FileHead::Kind::Empty};
    if (!head.startsWith(QByteArrayView(magic, sizeof magic)))
        return FileHead{FileHead::Kind::Other};
    if (head.size() < headSize)
        return fail(ErrorKind::Damaged, path);
    FileHead result{FileHead::Kind::Database};
    result.version = qFromBigEndian<qint32>(head.constData() + versionOffset);
    result.applicationId = qFromBigEndian<qint32>(head.constData() + applicationIdOffset);
    return result;
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &path)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPath(path)));
    // Runs take days: only a process that is gone makes a lock stale, never time.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0))
        return lock;
    switch (lock->m_file.error()) {
    case QLockFile::LockFailedError:
        return fail(ErrorKind::Locked, path, inWords(lock->m_file));
    case QLockFile::PermissionError:
        return fail(ErrorKind::FileNotWritable, path);
    default: {
        // Qt's word for "could not be written": the disk is full, or the folder is gone.
        const QStorageInfo volume(QFileInfo(path).absolutePath());
        const bool full = volume.isValid() && volume.bytesAvailable() < 64 * 1024;
        return fail(full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, path);
    }
    }
}

QString ProjectLock::holder(const QString &path)
{
    const QLockFile lock(lockPath(path));
    return isGone(lock) ? QString() : inWords(lock);
}

} // namespace volley

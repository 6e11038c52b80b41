// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scratch.h"

#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace volley {

namespace {

/// A folder without a lock is being made right now, or its maker was killed then.
constexpr qint64 makingTakesAtMostSeconds = 3600;

QString commonFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/temporary");
}

/// Where a person has no directory that can be written to (a service, a container).
QString substitutePrefix()
{
    return QStringLiteral("volley-scratch-");
}

Result<QString> makeFolder()
{
    const QString folder =
        commonFolder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                          QFileDevice::ExeOwner);
        return folder;
    }
    QTemporaryDir substitute(
        QDir(QDir::tempPath()).filePath(substitutePrefix() + QStringLiteral("XXXXXX")));
    if (!substitute.isValid())
        return fail(ErrorKind::FileNotWritable, substitute.path(), substitute.errorString());
    substitute.setAutoRemove(false);
    return substitute.path();
}

QFileInfoList allFolders()
{
    QFileInfoList folders =
        QDir(commonFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    const QFileInfoList substitutes =
        QDir(QDir::tempPath())
            .entryInfoList({substitutePrefix() + QLatin1Char('*')},
                           QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : substitutes) {
#ifdef Q_OS_UNIX
        // What others put there is not to be believed.
        if (folder.ownerId() != geteuid())
            continue;
#endif
        folders.append(folder);
    }
    return folders;
}

QString lockIn(const QString &folder)
{
    return folder + QStringLiteral("/owner.lock");
}

/// Another file that has the same name later is not the one that was noted.
QString identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) == 0)
        return QStringLiteral("%1:%2").arg(found.st_dev).arg(found.st_ino);
    return {};
#else
    return QFileInfo(path).birthTime().toString(Qt::ISODateWithMs);
#endif
}

void removeNoted(const QString &note)
{
    QFile file(note);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject noted = QJsonDocument::fromJson(file.readAll()).object();
    const QString path = noted.value(QLatin1String("path")).toString();
    const QString identity = noted.value(QLatin1String("identity")).toString();
    if (path.isEmpty() || (!identity.isEmpty() && identityOf(path) != identity) ||
        !QFileInfo::exists(path))
        return;
    qCInfo(logStorage) << "removing what an earlier program left:" << path;
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

bool isAbandoned(const QString &folder)
{
    const QString lock = lockIn(folder);
    if (!QFileInfo::exists(lock)) {
        const QDateTime made = QFileInfo(folder).lastModified();
        return made.secsTo(QDateTime::currentDateTime()) > makingTakesAtMostSeconds;
    }
    QLockFile owner(lock);
    // Only a program that is gone gives up what it has, never time.
    owner.setStaleLockTime(0);
    return owner.tryLock(0);
}

} // namespace

Scratch::Scratch(const QString &folder)
    : m_folder(folder)
    , m_lock(std::make_unique<QLockFile>(lockIn(folder)))
{
    m_lock->setStaleLockTime(0);
}

Result<std::unique_ptr<Scratch>> Scratch::make()
{
    const auto folder = makeFolder();
    if (!folder)
        return unexpected(folder.error());
    std::unique_ptr<Scratch> scratch(new Scratch(*folder));
    if (!scratch->m_lock->tryLock(0)) {
        const bool mayWrite = scratch->m_lock->error() != QLockFile::PermissionError;
        return fail(mayWrite ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, *folder);
    }
    return scratch;
}

Scratch::~Scratch()
{
    // All of it but the lock first: until then it is nobody else's.
    QDir folder(m_folder);
    for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden |
                                                       QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else if (entry.filePath() != lockIn(m_folder))
            QFile::remove(entry.filePath());
    }
    m_lock.reset();
    folder.removeRecursively();
}

QString Scratch::path(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name;
}

QString Scratch::nameBeside(const QString &goal)
{
    return goal + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
}

void Scratch::note(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QFile file(this->path(QStringLiteral("%1.note").arg(++m_notes)));
    const QJsonObject noted{{QStringLiteral("path"), absolute},
                            {QStringLiteral("identity"), identityOf(absolute)}};
    // Without it, what is noted would only stay longer.
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(noted).toJson()) < 0)
        qCInfo(logStorage) << "no note of" << path << file.errorString();
}

void Scratch::note(const QFileDevice &file)
{
    // Most file systems let a file be without a name until it is whole: nothing of it is left then.
    const QString name =
        QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file.handle()));
    if (QFileInfo::exists(name))
        note(name);
}

int removeLeftovers()
{
    int programs = 0;
    for (const QFileInfo &entry : allFolders()) {
        const QString folder = entry.filePath();
        if (!isAbandoned(folder))
            continue;
        ++programs;
        for (const QFileInfo &note : QDir(folder).entryInfoList({QStringLiteral("*.note")}))
            removeNoted(note.filePath());
        QDir(folder).removeRecursively();
    }
    return programs;
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_faults/fault_vfs.h"

#include <QFile>
#include <QFileInfo>

#include <new>

namespace volley::test {

namespace {

constexpr qsizetype sectorSize = 512;
constexpr char vfsName[] = "volley-faults";

} // namespace

/// As SQLite sees an open file; SQLite's own object for it follows in the same memory.
struct FaultVfs::File
{
    sqlite3_file base;
    FaultVfs *vfs;
    std::shared_ptr<Node> node; ///< none: a temporary file, gone with its handle
    QString path;
    bool firstSyncSyncsFolder;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

/// The functions SQLite calls.
struct FaultVfs::Methods
{
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static FaultVfs &of(sqlite3_vfs *vfs) { return *static_cast<FaultVfs *>(vfs->pAppData); }

    // ---- files ------------------------------------------------------------------------------

    static int close(sqlite3_file *handle)
    {
        File &file = of(handle);
        const int result = file.real()->pMethods->xClose(file.real());
        {
            const std::scoped_lock lock(file.vfs->m_mutex);
            --file.vfs->m_openFiles;
        }
        file.~File();
        return result;
    }

    static int read(sqlite3_file *handle, void *to, int size, sqlite3_int64 offset)
    {
        File &file = of(handle);
        if (file.vfs->isPowerLost())
            return SQLITE_IOERR_READ;
        return file.real()->pMethods->xRead(file.real(), to, size, offset);
    }

    static int write(sqlite3_file *handle, const void *from, int size, sqlite3_int64 offset)
    {
        File &file = of(handle);
        const std::scoped_lock lock(file.vfs->m_mutex);
        const bool wasLost = file.vfs->m_powerLost;
        const int fault = file.vfs->strike(Call::Write, file.path);
        const bool isShort = fault == SQLITE_FULL && file.vfs->m_fault == Fault::ShortWrite;
        // The write during which the power goes may get there in part.
        const bool isLast = file.vfs->m_powerLost && !wasLost;
        if (fault != SQLITE_OK && !isShort && !isLast)
            return fault;
        const int taken = isShort ? size / 2 : size;
        if (file.node)
            file.node->since.append({offset, QByteArray(static_cast<const char *>(from), taken)});
        if (isLast)
            return fault;
        const int result = file.real()->pMethods->xWrite(file.real(), from, taken, offset);
        return result == SQLITE_OK ? fault : result;
    }

    static int truncate(sqlite3_file *handle, sqlite3_int64 size)
    {
        File &file = of(handle);
        const std::scoped_lock lock(file.vfs->m_mutex);
        if (const int fault = file.vfs->strike(Call::Truncate, file.path); fault != SQLITE_OK)
            return fault;
        if (file.node)
            file.node->since.append({size, {}, true});
        return file.real()->pMethods->xTruncate(file.real(), size);
    }

    static int sync(sqlite3_file *handle, int)
    {
        File &file = of(handle);
        const std::scoped_lock lock(file.vfs->m_mutex);
        const bool wasLost = file.vfs->m_powerLost;
        if (const int fault = file.vfs->strike(Call::Sync, file.path); fault != SQLITE_OK) {
            // The system may forget what it could not write: the next sync does not repeat it.
            if (file.node && !wasLost && !file.vfs->m_powerLost)
                file.vfs->loseSome(*file.node);
            return fault;
        }
        if (file.node)
            file.vfs->sync(*file.node);
        if (std::exchange(file.firstSyncSyncsFolder, false))
            file.vfs->syncFolder();
        return SQLITE_OK;
    }

    static int fileSize(sqlite3_file *handle, sqlite3_int64 *size)
    {
        File &file = of(handle);
        if (file.vfs->isPowerLost())
            return SQLITE_IOERR_FSTAT;
        return file.real()->pMethods->xFileSize(file.real(), size);
    }

    static int lock(sqlite3_file *handle, int kind)
    {
        return of(handle).real()->pMethods->xLock(of(handle).real(), kind);
    }
    static int unlock(sqlite3_file *handle, int kind)
    {
        return of(handle).real()->pMethods->xUnlock(of(handle).real(), kind);
    }
    static int checkReservedLock(sqlite3_file *handle, int *out)
    {
        return of(handle).real()->pMethods->xCheckReservedLock(of(handle).real(), out);
    }
    static int fileControl(sqlite3_file *handle, int op, void *argument)
    {
        return of(handle).real()->pMethods->xFileControl(of(handle).real(), op, argument);
    }
    static int sector(sqlite3_file *handle)
    {
        return of(handle).real()->pMethods->xSectorSize(of(handle).real());
    }
    static int device(sqlite3_file *handle)
    {
        return of(handle).real()->pMethods->xDeviceCharacteristics(of(handle).real());
    }

    static int mapShared(sqlite3_file *handle, int page, int size, int extend, void volatile **out)
    {
        File &file = of(handle);
        {
            const std::scoped_lock lock(file.vfs->m_mutex);
            if (const int fault = file.vfs->strike(Call::MapShared, file.path); fault != SQLITE_OK)
                return fault;
        }
        return file.real()->pMethods->xShmMap(file.real(), page, size, extend, out);
    }
    static int lockShared(sqlite3_file *handle, int offset, int count, int flags)
    {
        return of(handle).real()->pMethods->xShmLock(of(handle).real(), offset, count, flags);
    }
    static void barrier(sqlite3_file *handle)
    {
        of(handle).real()->pMethods->xShmBarrier(of(handle).real());
    }
    static int unmapShared(sqlite3_file *handle, int remove)
    {
        return of(handle).real()->pMethods->xShmUnmap(of(handle).real(), remove);
    }

    // ---- the folder -------------------------------------------------------------------------

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *out)
    {
        FaultVfs &self = of(vfs);
        const std::scoped_lock lock(self.m_mutex);
        const QString path = QString::fromUtf8(name);
        handle->pMethods = nullptr;
        if (const int fault = self.strike(Call::Open, path); fault != SQLITE_OK)
            return fault;
        auto *file = new (handle) File{{}, &self, {}, path, false};
        const bool isKept = name && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0;
        const bool isThere = isKept && QFile::exists(path);
        const int result = self.m_real->xOpen(self.m_real, name, file->real(), flags, out);
        if (result != SQLITE_OK) {
            if (file->real()->pMethods)
                file->real()->pMethods->xClose(file->real());
            file->~File();
            handle->pMethods = nullptr;
            return result;
        }
        if (isKept) {
            if (!isThere) {
                self.m_files.insert(path, std::make_shared<Node>());
                self.m_folderChanges.append({path, self.m_files.value(path)});
            }
            file->node = self.nodeOf(path);
            file->firstSyncSyncsFolder =
                (flags & SQLITE_OPEN_CREATE) != 0 &&
                (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
        }
        ++self.m_openFiles;
        file->base.pMethods = &files;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        FaultVfs &self = of(vfs);
        const std::scoped_lock lock(self.m_mutex);
        const QString path = QString::fromUtf8(name);
        if (const int fault = self.strike(Call::Delete, path); fault != SQLITE_OK)
            return fault;
        if (QFile::exists(path))
            static_cast<void>(self.nodeOf(path));
        const int result = self.m_real->xDelete(self.m_real, name, 0);
        if (result == SQLITE_OK)
            self.noteDelete(path, syncsFolder != 0);
        return result;
    }

    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
    {
        FaultVfs &self = of(vfs);
        if (self.isPowerLost())
            return SQLITE_IOERR_ACCESS;
        return self.m_real->xAccess(self.m_real, name, flags, out);
    }
    static int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
    {
        return of(vfs).m_real->xFullPathname(of(vfs).m_real, name, size, out);
    }
    static int randomness(sqlite3_vfs *vfs, int size, char *out)
    {
        return of(vfs).m_real->xRandomness(of(vfs).m_real, size, out);
    }
    static int sleep(sqlite3_vfs *vfs, int microseconds)
    {
        return of(vfs).m_real->xSleep(of(vfs).m_real, microseconds);
    }
    static int currentTime(sqlite3_vfs *vfs, double *out)
    {
        return of(vfs).m_real->xCurrentTime(of(vfs).m_real, out);
    }
    static int lastError(sqlite3_vfs *vfs, int size, char *out)
    {
        return of(vfs).m_real->xGetLastError(of(vfs).m_real, size, out);
    }
    static int currentTime64(sqlite3_vfs *vfs, sqlite3_int64 *out)
    {
        return of(vfs).m_real->xCurrentTimeInt64(of(vfs).m_real, out);
    }

    static constexpr sqlite3_io_methods files{
        2,           close,       read,    write,     truncate,
        sync,        fileSize,    lock,    unlock,    checkReservedLock,
        fileControl, sector,      device,  mapShared, lockShared,
        barrier,     unmapShared, nullptr, nullptr};
};

FaultVfs::FaultVfs()
    : m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.mxPathname = m_real->mxPathname;
    m_vfs.zName = vfsName;
    m_vfs.pAppData = this;
    m_vfs.xOpen = Methods::open;
    m_vfs.xDelete = Methods::remove;
    m_vfs.xAccess = Methods::access;
    m_vfs.xFullPathname = Methods::fullPath;
    m_vfs.xRandomness = Methods::randomness;
    m_vfs.xSleep = Methods::sleep;
    m_vfs.xCurrentTime = Methods::currentTime;
    m_vfs.xGetLastError = Methods::lastError;
    m_vfs.xCurrentTimeInt64 = Methods::currentTime64;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultVfs::arm(Fault fault, int at, quint32 seed)
{
    const std::scoped_lock lock(m_mutex);
    Q_ASSERT(m_openFiles == 0);
    m_files.clear();
    m_certainFiles.clear();
    m_folderChanges.clear();
    m_random.seed(seed);
    m_fault = fault;
    m_at = at;
    m_calls = 0;
    m_struck = false;
    m_powerLost = false;
    m_lastStruck.clear();
}

void FaultVfs::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_fault = Fault::None;
}

void FaultVfs::losePower()
{
    const std::scoped_lock lock(m_mutex);
    m_powerLost = true;
}

int FaultVfs::calls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

bool FaultVfs::hasStruck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_struck;
}

bool FaultVfs::isPowerLost() const
{
    const std::scoped_lock lock(m_mutex);
    return m_powerLost;
}

int FaultVfs::openFiles() const
{
    const std::scoped_lock lock(m_mutex);
    return m_openFiles;
}

QString FaultVfs::lastStruck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastStruck;
}

bool FaultVfs::canBefall(Call call) const
{
    switch (m_fault) {
    case Fault::None:
        return false;
    case Fault::IoError:
    case Fault::IoErrorFromHere:
        return true;
    case Fault::DiskFull:
    case Fault::ShortWrite:
    case Fault::DiskFullFromHere:
        return call == Call::Write;
    case Fault::PowerLoss:
        return call != Call::Open && call != Call::MapShared;
    }
    return false;
}

/// What a call of this kind fails with, now; SQLITE_OK where it does not.
int FaultVfs::strike(Call call, const QString &path)
{
    constexpr int errors[] = {SQLITE_CANTOPEN,       SQLITE_IOERR_WRITE,  SQLITE_IOERR_FSYNC,
                              SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_DELETE, SQLITE_IOERR_SHMMAP};
    constexpr const char *names[] = {"open", "write", "sync", "truncate", "delete", "map"};
    const int error = errors[int(call)];
    if (m_powerLost)
        return error;
    if (!canBefall(call))
        return SQLITE_OK;
    ++m_calls;
    const bool lasts = m_fault == Fault::IoErrorFromHere || m_fault == Fault::DiskFullFromHere;
    if (m_calls != m_at && !(lasts && m_calls > m_at))
        return SQLITE_OK;
    if (!m_struck)
        m_lastStruck =
            QString::fromLatin1(names[int(call)]) + QLatin1Char(' ') + QFileInfo(path).fileName();
    m_struck = true;
    m_powerLost = m_fault == Fault::PowerLoss;
    const bool isFull = m_fault == Fault::DiskFull || m_fault == Fault::ShortWrite ||
                        m_fault == Fault::DiskFullFromHere;
    return isFull ? SQLITE_FULL : error;
}

/// A file that was there before anything was done to it is certain.
std::shared_ptr<FaultVfs::Node> FaultVfs::nodeOf(const QString &path)
{
    std::shared_ptr<Node> &node = m_files[path];
    if (!node) {
        node = std::make_shared<Node>();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            node->certain = file.readAll();
        m_certainFiles.insert(path, node);
    }
    return node;
}

void FaultVfs::noteDelete(const QString &path, bool synced)
{
    m_files.remove(path);
    m_folderChanges.append({path, nullptr});
    if (synced)
        syncFolder();
}

void FaultVfs::syncFolder()
{
    for (const auto &[path, node] : std::as_const(m_folderChanges))
        m_certainFiles.insert(path, node);
    m_folderChanges.clear();
}

void FaultVfs::sync(Node &node)
{
    for (const Change &change : std::as_const(node.since))
        apply(node.certain, change);
    node.since.clear();
}

void FaultVfs::loseSome(Node &node)
{
    // Now and then all of it, or nothing: both are more likely than chance would have it.
    const auto dice = m_random() % 4;
    if (dice != 0) {
        for (const Change &change : std::as_const(node.since)) {
            if (dice == 1)
                apply(node.certain, change);
            else
                applyInPart(node.certain, change);
        }
    }
    node.since.clear();
}

void FaultVfs::apply(QByteArray &content, const Change &change)
{
    if (change.isTruncation) {
        content.truncate(change.offset);
        return;
    }
    const qsizetype end = change.offset + change.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::copy(change.bytes.cbegin(), change.bytes.cend(), content.begin() + change.offset);
}

void FaultVfs::applyInPart(QByteArray &content, const Change &change)
{
    if (change.isTruncation) {
        if (m_random() % 2 == 0)
            apply(content, change);
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    for (qint64 from = change.offset; from < end;) {
        const qint64 to = std::min(end, (from / sectorSize + 1) * sectorSize);
        if (m_random() % 2 == 0)
            apply(content, {from, change.bytes.mid(from - change.offset, to - from)});
        from = to;
    }
}

void FaultVfs::restart()
{
    const std::scoped_lock lock(m_mutex);
    Q_ASSERT(m_powerLost && m_openFiles == 0);
    m_folderChanges.resize(qsizetype(m_random() % (size_t(m_folderChanges.size()) + 1)));
    // What was deleted for good, or never came to be, is not there.
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        QFile::remove(it.key());
    syncFolder();
    for (auto it = m_certainFiles.cbegin(); it != m_certainFiles.cend(); ++it) {
        QFile::remove(it.key() + QStringLiteral("-shm"));
        QFile::remove(it.key());
        if (!it.value())
            continue;
        loseSome(*it.value());
        QFile file(it.key());
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(it.value()->certain) != it.value()->certain.size())
            qFatal("the disk of the test fails by itself");
    }
    m_fault = Fault::None;
    m_files.clear();
    m_certainFiles.clear();
    m_powerLost = false;
}

} // namespace volley::test

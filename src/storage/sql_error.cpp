// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_error.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace volley {

namespace {

// Result codes as SQLite documents them; the low byte of an extended one is the primary one.
constexpr int sqlitePermission = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteProtocol = 15;
constexpr int sqliteTooBig = 18;
constexpr int sqliteNotADatabase = 26;

constexpr int sqliteIoErrorRead = sqliteIoError | (1 << 8);
constexpr int sqliteIoErrorShortRead = sqliteIoError | (2 << 8);

/// Some file systems report a full disk as a plain write error.
bool isVolumeFull(const QString &path)
{
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    return volume.isValid() && volume.bytesAvailable() >= 0 && volume.bytesAvailable() < 64 * 1024;
}

ErrorKind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case sqliteFull:
        return ErrorKind::DiskFull;
    case sqliteBusy:
    case sqliteLocked:
    case sqliteProtocol:
        return ErrorKind::Locked;
    case sqliteCorrupt:
        return ErrorKind::Damaged;
    case sqliteNotADatabase:
        return ErrorKind::NotAProject;
    case sqlitePermission:
    case sqliteReadOnly:
        return ErrorKind::FileNotWritable;
    case sqliteCannotOpen:
        return ErrorKind::FileNotReadable;
    case sqliteTooBig:
        return ErrorKind::TooLarge;
    case sqliteIoError:
        if (code == sqliteIoErrorRead || code == sqliteIoErrorShortRead)
            return ErrorKind::FileNotReadable;
        return isVolumeFull(path) ? ErrorKind::DiskFull : ErrorKind::FileNotWritable;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error toError(const QSqlError &error, const QString &path)
{
    Error result;
    result.kind = kindOf(error.nativeErrorCode().toInt(), path);
    result.subject = path;
    result.detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return result;
}

} // namespace volley

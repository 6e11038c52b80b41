// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLockFile>

#include <memory>

namespace volley {

/// What the first bytes of a file say, read without SQLite, so that a file of another kind is never
/// opened as a database and never touched.
struct FileHead
{
    enum class Kind { Missing, Empty, Database, Other };
    Kind kind = Kind::Missing;
    qint64 applicationId = 0;
    qint64 version = 0;
};

/// Whether the power went while SQLite wrote this file for the first time: what is there is to be
/// rolled back, and says nothing itself.
[[nodiscard]] bool isHalfWritten(const QString &path);
/// Errors: FileNotReadable.
[[nodiscard]] Result<FileHead> readHead(const QString &path);

/// Keeps a project to one process: a lock file beside it, removed with this object. A lock whose
/// process is gone does not count. Any thread.
class ProjectLock
{
public:
    /// Errors: Locked (detail names the other's process and host), FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &path);
    /// Who has it now, in the words of take()'s detail; empty where nobody has. Does not take it,
    /// not even for a moment.
    [[nodiscard]] static QString holder(const QString &path);

private:
    explicit ProjectLock(const QString &lockPath)
        : m_file(lockPath)
    {}
    QLockFile m_file;
};

} // namespace volley

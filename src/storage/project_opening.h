// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scratch.h"
#include "storage/project_database.h"
#include "storage/project_file.h"
#include "storage/project_store.h"

namespace volley {

/// What is held of an open project. Belongs to the thread that opened it.
struct OpenedProject
{
    std::unique_ptr<ProjectLock> lock;         ///< none where it is only read
    std::unique_ptr<Scratch> copy;             ///< where the database lies, if not at the path
    std::unique_ptr<ProjectDatabase> database; ///< goes before these
};

/// Opens or creates a project, brought forward to currentVersion(), nothing in flight any more.
/// `mostPages` as in StoreOptions. What is only to be read, and cannot be where it is, is read from
/// a copy. Errors: those of ProjectStore::open(). What cannot be opened is left as it was.
[[nodiscard]] Result<OpenedProject> openProjectFile(const QString &path, OpenMode mode,
                                                    qint64 mostPages);

/// What was in flight when the program that wrote it ended is Interrupted from now on; what only
/// waited is queued.
[[nodiscard]] Result<void> settleAfterCrash(const ProjectDatabase &database);

} // namespace volley

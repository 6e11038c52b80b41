// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_database.h"
#include "storage/project_file.h"
#include "storage/project_store.h"

namespace volley {

/// What is held of an open project. Belongs to the thread that opened it.
struct OpenedProject
{
    std::unique_ptr<ProjectLock> lock;         ///< none where it is only read
    std::unique_ptr<ProjectDatabase> database; ///< goes before the lock
};

/// Opens or creates a project, brought forward to currentVersion(), nothing in flight any more.
/// `mostPages` as in StoreOptions. Errors: those of ProjectStore::open(). What cannot be opened is
/// left as it was.
[[nodiscard]] Result<OpenedProject> openProjectFile(const QString &path, OpenMode mode,
                                                    qint64 mostPages);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file_identity.h"
#include "storage/run_reader.h"

#include <atomic>
#include <functional>

namespace volley {

/// What the readers of an open project share. Set before they begin, except for
/// the atomic ones.
struct ProjectSession
{
    QString path;
    FileIdentity file; ///< which the path named when it was opened
    StateView view = StateView::Live;
    // As in ProjectInfo.
    QString project; ///< its path: another where what is read is a copy
    bool readOnly = false;
    bool isCopy = false;
    QString heldBy;
    std::atomic_bool stop = false; ///< the project is being closed: long reads end early
    /// A reader found that the search index cannot be read. Any thread; empty where it is not made.
    std::function<void()> indexIsBroken;
    std::atomic_int longReads = 0; ///< under way in the pool

    /// Says of a project what is not in its file.
    void describe(ProjectInfo &info) const
    {
        info.path = project;
        info.readOnly = readOnly;
        info.isCopy = isCopy;
        info.heldBy = heldBy;
    }
};

/// A connection of a reader's own, and never to another file that took the place of the one that is
/// open. Errors: those of ProjectDatabase::open() and checkStillThere().
[[nodiscard]] inline Result<std::unique_ptr<ProjectDatabase>>
openToRead(const ProjectSession &session)
{
    auto database = ProjectDatabase::open(session.path, ProjectDatabase::Access::ReadOnly);
    // Asked behind the opening: what has that name then is what was opened, or has come later.
    if (const auto there = checkStillThere(session.path, session.file); !there)
        return unexpected(there.error());
    return database;
}

} // namespace volley

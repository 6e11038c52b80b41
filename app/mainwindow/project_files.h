// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace volley {

/// Files of projects on the disk. Pure but for the disk; all but the first four may take long and
/// are called on the pool, and only for a project that is closed.

/// The folder of projects that were never saved under a name; made, for this person's eyes alone,
/// if it is not there.
[[nodiscard]] QString untitledFolder();
/// The n-th untitled project's file, from 1.
[[nodiscard]] QString untitledPath(int number);
[[nodiscard]] bool isUntitled(const QString &path);
/// What a person calls the project: its file's name without its end, or that it has none yet.
[[nodiscard]] QString projectTitle(const QString &path);

/// Copies to `to`, or moves: whole or not at all, replacing what is there.
[[nodiscard]] Result<void> copyProject(const QString &from, const QString &to);
[[nodiscard]] Result<void> moveProject(const QString &from, const QString &to);
/// With the journal beside it.
void removeProject(const QString &path);

} // namespace volley

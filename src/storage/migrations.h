// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace volley {

class ProjectDatabase;

/// The version of the file's structure that this program writes.
[[nodiscard]] int currentVersion();

/// Takes a project from whatever version it has (an empty file: 0) to currentVersion(), in one
/// transaction: a failure leaves the file as it was. Errors: NewerVersion, NotAProject, and what a
/// write may end with. On the connection's thread.
[[nodiscard]] Result<void> migrate(const ProjectDatabase &database);

/// Refuses what is no project or was written by a newer program.
[[nodiscard]] Result<void> checkVersion(const QString &path, qint64 applicationId, qint64 version);

} // namespace volley

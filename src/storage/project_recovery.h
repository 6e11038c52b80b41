// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace volley {

/// What was saved out of a damaged project.
struct RecoveryReport
{
    qint64 rows = 0;
    qint64 lostRows = 0; ///< places of rows that could not be read; empty in the new project
    qint64 answers = 0;
    qint64 inDoubt = 0; ///< requests whose answer could not be read: Interrupted in the new project
};

/// Reads what can be read of the damaged project `from` into the new project `to`, which must not
/// exist. Works on a copy beside `to`, so that `from` is not touched; with its write-ahead log, if
/// there is one. Takes its time: for a thread of the pool. Rows keep their numbers, and no request
/// whose answer is lost is sent again by itself. Errors: FileNotFound, FileNotReadable,
/// NotAProject, AlreadyThere, FileNotWritable, DiskFull, Damaged (nothing can be read).
[[nodiscard]] Result<RecoveryReport> recoverProject(const QString &from, const QString &to);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>

namespace volley {

/// What a project file is from outside, its journals included. A value.
struct ProjectTrace
{
    QString path;
    qint64 bytes = 0;
    QDateTime changed; ///< UTC, when it was last written to
};

/// Does not open the file. For a thread of the pool.
[[nodiscard]] ProjectTrace traceOf(const QString &path);

/// Removes a project that nobody has open, with its journals, if nobody wrote to it from `changed`
/// on; it is held meanwhile. Errors: Locked, AlreadyThere (it was written to), FileNotWritable. For
/// a thread of the pool.
[[nodiscard]] Result<void> removeUnused(const ProjectTrace &trace);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace volley {

/// What the database says, as one of our kinds, by its result code and never by its words:
/// DiskFull, Locked, Damaged, NotAProject, FileNotWritable, FileNotReadable, TooLarge; else
/// Internal.
[[nodiscard]] Error toError(const QSqlError &error, const QString &path);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/record_writer.h"

#include <span>

namespace volley {

/// Writes what was answered among `records` to `path` as JSON Lines, one a request's attempt: the
/// last resort where the project they belong to can neither be written nor read any more. How many;
/// no file is made for none. Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<qint64> saveAnswers(const QString &path, std::span<const Record> records);

} // namespace volley

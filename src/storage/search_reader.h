// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/run_reader.h"

#include <atomic>

namespace volley {

/// Ordinals of the latest run, in order, where `text` stands in a cell that the prompt uses or in
/// the latest answer, case ignored; all of them for an empty text. Ends early with Cancelled once
/// `stop` is set. On the connection's thread.
[[nodiscard]] Result<QList<Ordinal>> searchRun(const ProjectDatabase &database, const QString &text,
                                               const std::atomic_bool &stop);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_session.h"

namespace volley {

/// Ordinals of the latest run, in order, where `text` stands in a cell that the prompt uses or in
/// the latest answer, as QString::contains() finds it with the case ignored; all of them for an
/// empty text. What the search index does not rule out is looked through. Ends early with Cancelled
/// once the
/// session stops. On the connection's thread.
[[nodiscard]] Result<QList<Ordinal>> searchRun(const ProjectDatabase &database, const QString &text,
                                               const ProjectSession &session);

} // namespace volley

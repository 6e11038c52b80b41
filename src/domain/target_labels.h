// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QStringList>

namespace volley {

/// What each of them is called, in their order. Pure.
[[nodiscard]] QStringList labelsOf(const QList<Target> &targets);

} // namespace volley

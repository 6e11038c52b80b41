// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace volley {

/// Whether providers can hold an answer to `schema` without exception ("strict"): every object in
/// it lists all its members as required and forbids others. They refuse other schemas in that mode.
[[nodiscard]] bool fitsStrictMode(const QJsonObject &schema);

} // namespace volley

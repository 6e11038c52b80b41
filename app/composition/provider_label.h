// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// What a person calls the provider: its name, or for a server of one's own what it is, in the
/// language that is spoken; the id itself where no provider has it. Pure.
[[nodiscard]] QString providerLabel(const QString &id);

} // namespace volley

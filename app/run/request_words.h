// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// "1 request", "847 requests"; pure.
[[nodiscard]] QString requestsText(qint64 count);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// A form's label as a name for its field: without the mark of its key and the colon, in the ways
/// languages write them ("&Name:" is "Name", "名前(&N)：" is "名前"). Pure.
[[nodiscard]] QString plainLabel(const QString &label);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace volley {

/// The text of a form's label or of an action as a name: without the mark of its key, the colon and
/// the dots, in the ways languages write them ("&Name:" is "Name", "名前(&N)：" is "名前"). Pure.
[[nodiscard]] QString plainLabel(const QString &label);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace volley {

/// Where `words` stand in the text, from its beginning on, none over another; no place for no
/// words. The case is ignored, and a space is found where the text has one that does not break.
/// Ends early once `isStopped` says so, which is asked every million characters: some milliseconds.
/// Pure; for texts of many megabytes on another than the GUI thread.
[[nodiscard]] std::vector<qsizetype> placesOf(QString words, QStringView text,
                                              const std::function<bool()> &isStopped = {});

} // namespace volley

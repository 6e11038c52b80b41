// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace volley {

/// Looks whether the Secret Service has an entry that it does not give out because its keyring is
/// locked: to a read it says then what it says of an entry that is not there. Asks nobody to unlock
/// anything and starts no service. Calls back once, on this thread, from its event loop; false also
/// where there is no such service, or no answer within a second.
void lookForLockedEntry(const QString &service, const QString &account,
                        std::function<void(bool isThere)> done);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QList>
#include <QStringList>

class QSettings;

namespace volley {

/// Somebody who may be asked with a key: a provider, or one server of a kind. A value.
struct KeyAccount
{
    Target target;  ///< stands for all that use the key
    QString name;   ///< the provider's
    QString server; ///< its host, where the keys go
    bool needsKey = true;

    bool operator==(const KeyAccount &) const = default;
};

/// All providers that have a server of their own, servers that `targets` name, and those that were
/// remembered; each once, and once more for every variable that a target takes its key from. Pure.
[[nodiscard]] QList<KeyAccount> keyAccounts(const QList<Target> &targets,
                                            const QStringList &remembered);

/// Servers that a key was found for, so that it can be found again when another project is open. No
/// keychain lists what is in it. Never a key.
[[nodiscard]] QStringList rememberedServers(const QSettings &settings);
void rememberServer(QSettings &settings, const KeyAccount &account);

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace volley {

/// Where keys live. Accounts are provider ids ("openai"), followed by "@" and a
/// host where that is not the provider's own. All calls return at once; the futures
/// finish on the thread the store lives on, always, within the store's own patience.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// An empty secret where there is no entry (or it cannot be seen: the keychain may be locked).
    /// Errors: KeychainMissing, KeychainLocked, KeychainDenied, KeychainTimeout.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &account) = 0;
    /// Stores and reads back. Error also where the read back differs.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &account,
                                                      const Secret &secret) = 0;
    /// Removes and looks again. Success where nothing was there.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &account) = 0;
};

/// Where a key came from.
enum class KeySource { None, Session, Variable, Keychain };

struct FoundKey
{
    Secret key;
    KeySource source = KeySource::None;
    QString place; ///< the variable's name or the account
};

} // namespace volley

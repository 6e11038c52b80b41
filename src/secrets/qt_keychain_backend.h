// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychain_backend.h"

namespace volley {

/// The desktop's keychain through QtKeychain: Secret Service on Linux. Its jobs run one at a time
/// in a queue of the whole process, and are never deleted once started. Owned by a KeychainStore,
/// on its thread, which must run an event loop.
class QtKeychainBackend final : public KeychainBackend
{
public:
    /// `service` is the name under which the entries are filed.
    explicit QtKeychainBackend(const QString &service);

    void read(const QString &account, Callback callback) override;
    void write(const QString &account, const Secret &secret, Callback callback) override;
    void remove(const QString &account, Callback callback) override;

private:
    QString m_service;
};

} // namespace volley

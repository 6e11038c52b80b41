// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

#include <functional>

namespace volley {

/// What a keychain said to one job, in as much as it can be trusted: NotFound may mean that the
/// keychain is locked, and Done after a removal that nothing was removed.
struct KeychainAnswer
{
    enum class Status {
        Done,
        NotFound,
        Denied,       ///< no access: it is locked, or its prompt was dismissed
        DeniedByUser, ///< the person said no
        Unavailable,  ///< no service, or one that cannot be used
    };
    Status status = Status::Done;
    Secret secret;  ///< what a read found
    QString detail; ///< the service's own words
};

/// The keychain itself, one job a call: the seam at which tests put theirs. Lives on the thread of
/// the store that uses it.
class KeychainBackend
{
public:
    using Callback = std::function<void(const KeychainAnswer &)>;

    KeychainBackend() = default;
    virtual ~KeychainBackend() = default;
    Q_DISABLE_COPY_MOVE(KeychainBackend)

    /// Each calls back once, on this thread; or never, where the service does not answer. The
    /// callback may come after the backend is gone.
    virtual void read(const QString &account, Callback callback) = 0;
    virtual void write(const QString &account, const Secret &secret, Callback callback) = 0;
    virtual void remove(const QString &account, Callback callback) = 0;
};

} // namespace volley

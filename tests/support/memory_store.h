// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/one_answer.h"
#include "secrets/secret_store.h"

#include <QHash>

#include <optional>

namespace volley::test {

/// A keychain in memory that can be told to fail. Answers at once.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &account) override
    {
        asked.append(account);
        if (failure)
            return answered<Secret>(fail(*failure, account));
        return answered<Secret>(entries.value(account));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &account, const Secret &secret) override
    {
        if (failure)
            return answered<void>(fail(*failure, account));
        entries.insert(account, secret);
        return answered<void>({});
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account) override
    {
        if (failure)
            return answered<void>(fail(*failure, account));
        entries.remove(account);
        return answered<void>({});
    }

    QHash<QString, Secret> entries;
    QStringList asked;                ///< the accounts that were looked for
    std::optional<ErrorKind> failure; ///< what every call ends in, if set
};

} // namespace volley::test

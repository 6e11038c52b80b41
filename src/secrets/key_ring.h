// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>

namespace volley {

/// Finds the key for an account, which is one host's: the named variable if one is named (and
/// nothing else then), else a key kept for this session, else the keychain, else the provider's
/// usual variable. Lives on one thread; futures finish there.
class KeyRing : public QObject
{
    Q_OBJECT
public:
    /// `keychain` outlives the ring.
    KeyRing(SecretStore &keychain, const QProcessEnvironment &environment,
            QObject *parent = nullptr);
    /// With another time than the machine's; `clock` outlives the ring.
    KeyRing(SecretStore &keychain, const QProcessEnvironment &environment, Clock &clock,
            QObject *parent = nullptr);
    ~KeyRing() override;

    /// `namedVariable`: the person's own choice (`--key-env`), MissingValue if it is not set.
    /// An empty FoundKey where there is none. A keychain that is missing or locked is passed over
    /// if the usual variable has a key; else its error comes back.
    [[nodiscard]] QFuture<Result<FoundKey>>
    find(const QString &account, const QString &namedVariable, const QString &usualVariable);
    /// Keeps a key in memory until the program ends; an empty one forgets.
    void keepForSession(const QString &account, const Secret &key);
    /// Puts it in the keychain; a key kept for this session gives way to it. An empty one is
    /// refused: MissingValue.
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const Secret &key);
    /// Removes it from the keychain and from memory.
    [[nodiscard]] QFuture<Result<void>> forget(const QString &account);

Q_SIGNALS:
    /// A keychain call has taken 2 s: the person may have to answer its prompt.
    void waitingForKeychain();

private:
    /// Calls `done` on this thread with the result, unless the ring is gone by then.
    template<typename T>
    void whenKeychainAnswers(const QFuture<Result<T>> &future,
                             std::function<void(const Result<T> &)> done);
    [[nodiscard]] FoundKey fromVariable(const QString &name) const;

    SecretStore &m_keychain;
    QProcessEnvironment m_environment;
    QHash<QString, Secret> m_session;
    std::unique_ptr<Clock> m_ownClock;
    Clock &m_clock;
};

} // namespace volley

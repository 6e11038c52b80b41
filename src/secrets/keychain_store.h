// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "secrets/keychain_backend.h"
#include "secrets/secret_store.h"

#include <deque>

namespace volley {

/// Keys in the desktop's keychain. Does not trust its answers: what was written is read back, and
/// so is what was removed. Asks one thing at a time, and when a call gets no answer within the
/// patience (an open prompt, a hung service, no event loop that the service needs), says so and
/// lets the job go on: until it ends every other call fails at once instead of queueing behind it.
/// Lives on one thread with an event loop; whoever created it owns it.
class KeychainStore final : public SecretStore
{
public:
    /// The system's own keychain, with the machine's time and a patience of 10 s.
    KeychainStore();
    /// `clock` outlives the store.
    KeychainStore(std::unique_ptr<KeychainBackend> backend, Clock &clock,
                  Duration patience = std::chrono::seconds(10));
    ~KeychainStore() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &account) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &account,
                                              const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account) override;

private:
    /// One call: a row of keychain jobs and the answer they end in.
    struct Call
    {
        QString account;
        std::function<void()> begin;
        std::function<void(const Result<Secret> &)> answer;
        Alarm patience;
        bool answered = false;
    };
    using CallPtr = std::shared_ptr<Call>;
    using Step = std::function<void(const KeychainAnswer &)>;

    [[nodiscard]] CallPtr newCall(const QString &account) const;
    [[nodiscard]] QFuture<Result<void>> answerWithout(Call &call) const;
    void enqueue(const CallPtr &call);
    void startNext();
    void finish(const CallPtr &call, const Result<Secret> &result);
    void giveUp(const CallPtr &call);
    [[nodiscard]] KeychainBackend::Callback guarded(const CallPtr &call, Step step);
    /// Ends the call where the answer is an error.
    [[nodiscard]] bool isDone(const CallPtr &call, const KeychainAnswer &answer);

    void readBack(const CallPtr &call, const Secret &written);
    void lookBeforeRemoval(const CallPtr &call);
    void probeLock(const CallPtr &call);
    void removeAndLookAgain(const CallPtr &call);

    std::unique_ptr<Clock> m_ownClock;
    Clock &m_clock;
    std::unique_ptr<KeychainBackend> m_backend;
    Duration m_patience;
    CallPtr m_running;
    std::deque<CallPtr> m_waiting;
    std::shared_ptr<int> m_alive =
        std::make_shared<int>(0); ///< late jobs look whether we still are
};

} // namespace volley

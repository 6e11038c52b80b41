// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_store.h"

#include "base/logging.h"
#include "base/system_clock.h"
#include "secrets/one_answer.h"
#include "secrets/qt_keychain_backend.h"

namespace volley {

namespace {

/// What is written, and removed again, to learn whether the keychain is open.
QString probeAccount()
{
    return QStringLiteral("volley-keychain-check");
}

Unexpected<Error> stillBusy(const QString &account)
{
    return fail(
        ErrorKind::KeychainTimeout, account,
        QStringLiteral("an earlier question to the keychain is still waiting for its answer"));
}

ErrorKind kindOf(KeychainAnswer::Status status)
{
    switch (status) {
    case KeychainAnswer::Status::Denied:
    case KeychainAnswer::Status::NotFound:
        return ErrorKind::KeychainLocked;
    case KeychainAnswer::Status::DeniedByUser:
        return ErrorKind::KeychainDenied;
    case KeychainAnswer::Status::Unavailable:
        return ErrorKind::KeychainMissing;
    case KeychainAnswer::Status::Done:
        break;
    }
    return ErrorKind::Internal;
}

} // namespace

KeychainStore::KeychainStore()
    : m_ownClock(std::make_unique<SystemClock>())
    , m_clock(*m_ownClock)
    , m_backend(std::make_unique<QtKeychainBackend>(QStringLiteral("volley")))
    , m_patience(std::chrono::seconds(10))
{}

KeychainStore::KeychainStore(std::unique_ptr<KeychainBackend> backend, Clock &clock,
                             Duration patience)
    : m_clock(clock)
    , m_backend(std::move(backend))
    , m_patience(patience)
{}

KeychainStore::~KeychainStore()
{
    m_alive.reset();
    if (m_running)
        m_waiting.push_front(std::exchange(m_running, {}));
    for (const CallPtr &call : std::exchange(m_waiting, {})) {
        call->patience.cancel();
        if (!std::exchange(call->answered, true))
            call->answer(fail(ErrorKind::Cancelled, call->account));
    }
}

QFuture<Result<Secret>> KeychainStore::read(const QString &account)
{
    const CallPtr call = newCall(account);
    auto given = std::make_shared<OneAnswer<Secret>>();
    call->answer = [given](const Result<Secret> &result) { given->give(result); };
    const std::weak_ptr<Call> weak = call;
    call->begin = [this, weak] {
        const CallPtr self = weak.lock();
        m_backend->read(self->account, guarded(self, [this, self](const KeychainAnswer &answer) {
                            if (answer.status == KeychainAnswer::Status::NotFound)
                                finish(self, Secret());
                            else if (isDone(self, answer))
                                finish(self, answer.secret);
                        }));
    };
    enqueue(call);
    return given->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &account, const Secret &secret)
{
    const CallPtr call = newCall(account);
    auto future = answerWithout(*call);
    const std::weak_ptr<Call> weak = call;
    call->begin = [this, weak, secret] {
        const CallPtr self = weak.lock();
        m_backend->write(self->account, secret,
                         guarded(self, [this, self, secret](const KeychainAnswer &answer) {
                             if (isDone(self, answer))
                                 readBack(self, secret);
                         }));
    };
    enqueue(call);
    return future;
}

QFuture<Result<void>> KeychainStore::remove(const QString &account)
{
    const CallPtr call = newCall(account);
    auto future = answerWithout(*call);
    const std::weak_ptr<Call> weak = call;
    call->begin = [this, weak] { lookBeforeRemoval(weak.lock()); };
    enqueue(call);
    return future;
}

KeychainStore::CallPtr KeychainStore::newCall(const QString &account) const
{
    auto call = std::make_shared<Call>();
    call->account = account;
    return call;
}

QFuture<Result<void>> KeychainStore::answerWithout(Call &call) const
{
    auto given = std::make_shared<OneAnswer<void>>();
    call.answer = [given](const Result<Secret> &result) {
        if (result)
            given->give({});
        else
            given->give(unexpected(result.error()));
    };
    return given->future();
}

void KeychainStore::enqueue(const CallPtr &call)
{
    if (m_running && m_running->answered) {
        call->answered = true;
        call->answer(stillBusy(call->account));
        return;
    }
    const std::weak_ptr<Call> weak = call;
    call->patience = m_clock.at(m_clock.now() + m_patience, [this, weak] {
        if (const CallPtr self = weak.lock())
            giveUp(self);
    });
    m_waiting.push_back(call);
    startNext();
}

void KeychainStore::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    const CallPtr call = m_running; // the answer may come, and drop it, within begin()
    call->begin();
}

// The call is taken off before its answer is given: whoever gets it may ask the next thing at once.
void KeychainStore::finish(const CallPtr &call, const Result<Secret> &result)
{
    if (m_running == call)
        m_running.reset();
    call->patience.cancel();
    const std::weak_ptr<int> alive = m_alive;
    if (!std::exchange(call->answered, true))
        call->answer(result);
    if (!alive.expired())
        startNext();
}

// What runs keeps its place, since its job does too. What waits behind it is told so now. (Calls
// are as patient as each other, so the one that runs is always the first to give up.)
void KeychainStore::giveUp(const CallPtr &call)
{
    qCWarning(logSecrets) << "the keychain does not answer";
    const auto behind = std::exchange(m_waiting, {});
    const std::weak_ptr<int> alive = m_alive;
    call->answered = true;
    call->answer(fail(ErrorKind::KeychainTimeout, call->account,
                      QStringLiteral("the keychain did not answer in time; it may show a prompt")));
    for (const CallPtr &other : behind) {
        other->patience.cancel();
        if (!std::exchange(other->answered, true))
            other->answer(stillBusy(other->account));
    }
}

KeychainBackend::Callback KeychainStore::guarded(const CallPtr &call, Step step)
{
    return [this, alive = std::weak_ptr(m_alive), call,
            step = std::move(step)](const KeychainAnswer &answer) {
        if (alive.expired())
            return;
        if (call->answered) // given up on meanwhile: no further jobs for it
            finish(call, fail(ErrorKind::KeychainTimeout, call->account));
        else
            step(answer);
    };
}

bool KeychainStore::isDone(const CallPtr &call, const KeychainAnswer &answer)
{
    if (answer.status == KeychainAnswer::Status::Done)
        return true;
    finish(call, fail(kindOf(answer.status), call->account, answer.detail));
    return false;
}

void KeychainStore::readBack(const CallPtr &call, const Secret &written)
{
    m_backend->read(
        call->account, guarded(call, [this, call, written](const KeychainAnswer &answer) {
            if (!isDone(call, answer))
                return;
            if (answer.secret == written) {
                finish(call, Secret());
                return;
            }
            finish(call,
                   fail(ErrorKind::KeychainDenied, call->account,
                        QStringLiteral("the keychain gives back another value than was stored")));
        }));
}

void KeychainStore::lookBeforeRemoval(const CallPtr &call)
{
    m_backend->read(call->account, guarded(call, [this, call](const KeychainAnswer &answer) {
                        if (answer.status == KeychainAnswer::Status::NotFound)
                            probeLock(call);
                        else if (isDone(call, answer))
                            removeAndLookAgain(call);
                    }));
}

// A locked keychain says "not found" to a read and "done" to a removal that does nothing; only a
// write tells. Without this a person would believe a key gone that is still there.
void KeychainStore::probeLock(const CallPtr &call)
{
    const auto removed = guarded(call, [this, call](const KeychainAnswer &answer) {
        if (isDone(call, answer))
            removeAndLookAgain(call);
    });
    const auto written = guarded(call, [this, call, removed](const KeychainAnswer &answer) {
        if (isDone(call, answer))
            m_backend->remove(probeAccount(), removed);
    });
    m_backend->write(probeAccount(), Secret("check"), written);
}

void KeychainStore::removeAndLookAgain(const CallPtr &call)
{
    const auto looked = guarded(call, [this, call](const KeychainAnswer &answer) {
        if (answer.status == KeychainAnswer::Status::NotFound)
            finish(call, Secret());
        else if (isDone(call, answer))
            finish(call, fail(ErrorKind::KeychainDenied, call->account,
                              QStringLiteral("the keychain still has the entry it was to remove")));
    });
    const auto removed = guarded(call, [this, call, looked](const KeychainAnswer &answer) {
        if (answer.status == KeychainAnswer::Status::NotFound || isDone(call, answer))
            m_backend->read(call->account, looked);
    });
    m_backend->remove(call->account, removed);
}

} // namespace volley

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_ring.h"

#include "base/system_clock.h"
#include "secrets/one_answer.h"

#include <QFutureWatcher>

namespace volley {

using namespace std::chrono_literals;

namespace {

constexpr auto quietTime = 2s;

} // namespace

KeyRing::KeyRing(SecretStore &keychain, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_environment(environment)
    , m_ownClock(std::make_unique<SystemClock>())
    , m_clock(*m_ownClock)
{}

KeyRing::KeyRing(SecretStore &keychain, const QProcessEnvironment &environment, Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_environment(environment)
    , m_clock(clock)
{}

KeyRing::~KeyRing() = default;

template<typename T>
void KeyRing::whenKeychainAnswers(const QFuture<Result<T>> &future,
                                  std::function<void(const Result<T> &)> done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    auto alarm = std::make_shared<Alarm>(
        m_clock.at(m_clock.now() + quietTime, [this] { Q_EMIT waitingForKeychain(); }));
    connect(watcher, &QFutureWatcherBase::finished, this,
            [watcher, alarm, done = std::move(done)]() mutable {
                alarm->cancel();
                watcher->deleteLater();
                const QFuture<Result<T>> finished = watcher->future();
                done(finished.resultCount() > 0 ? finished.result()
                                                : Result<T>(fail(ErrorKind::Cancelled)));
            });
    watcher->setFuture(future);
}

// Spaces and line ends come along when a key is put into a variable from a file, and no key has
// any.
FoundKey KeyRing::fromVariable(const QString &name) const
{
    FoundKey found;
    if (name.isEmpty())
        return found;
    found.key = Secret(m_environment.value(name).trimmed().toUtf8());
    if (!found.key.isEmpty()) {
        found.source = KeySource::Variable;
        found.place = name;
    }
    return found;
}

QFuture<Result<FoundKey>> KeyRing::find(const QString &account, const QString &namedVariable,
                                        const QString &usualVariable)
{
    if (!namedVariable.isEmpty()) {
        const FoundKey named = fromVariable(namedVariable);
        if (named.key.isEmpty())
            return answered<FoundKey>(fail(ErrorKind::MissingValue, namedVariable));
        return answered<FoundKey>(named);
    }
    if (const Secret kept = m_session.value(account); !kept.isEmpty())
        return answered<FoundKey>(FoundKey{kept, KeySource::Session, account});

    auto given = std::make_shared<OneAnswer<FoundKey>>();
    whenKeychainAnswers<Secret>(m_keychain.read(account), [this, given, account, usualVariable](
                                                              const Result<Secret> &stored) {
        if (stored && !stored->isEmpty()) {
            given->give(FoundKey{*stored, KeySource::Keychain, account});
            return;
        }
        const FoundKey usual = fromVariable(usualVariable);
        if (!stored && usual.key.isEmpty())
            given->give(unexpected(stored.error()));
        else
            given->give(usual);
    });
    return given->future();
}

void KeyRing::keepForSession(const QString &account, const Secret &key)
{
    if (key.isEmpty())
        m_session.remove(account);
    else
        m_session.insert(account, key);
}

QFuture<Result<void>> KeyRing::store(const QString &account, const Secret &key)
{
    if (key.isEmpty())
        return answered<void>(fail(ErrorKind::MissingValue, account));
    auto given = std::make_shared<OneAnswer<void>>();
    whenKeychainAnswers<void>(m_keychain.write(account, key),
                              [this, given, account](const Result<void> &result) {
                                  if (result)
                                      m_session.remove(account);
                                  given->give(result);
                              });
    return given->future();
}

QFuture<Result<void>> KeyRing::forget(const QString &account)
{
    m_session.remove(account);
    auto given = std::make_shared<OneAnswer<void>>();
    whenKeychainAnswers<void>(m_keychain.remove(account),
                              [given](const Result<void> &result) { given->give(result); });
    return given->future();
}

} // namespace volley

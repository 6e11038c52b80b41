// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_store.h"
#include "support/fake_clock.h"

#include <QHash>
#include <QTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

using Status = KeychainAnswer::Status;

/// A keychain that a test can lock, break, or make wait; and that lies as real ones do.
class ScriptedKeychain final : public KeychainBackend
{
public:
    struct State
    {
        QHash<QString, Secret> entries;
        bool locked = false;
        bool missing = false;
        bool saysNo = false;       ///< the person clicks "Deny"
        bool hangs = false;        ///< jobs wait in `held`
        bool dropsWrites = false;  ///< says Done and stores nothing
        bool altersWrites = false; ///< stores something else
        bool keepsRemoved = false; ///< says Done and removes nothing
        QStringList jobs;
        std::vector<std::function<void()>> held;
    };

    explicit ScriptedKeychain(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}

    void read(const QString &account, Callback callback) override
    {
        const auto state = m_state;
        job(QStringLiteral("read ") + account, [state, account, callback] {
            if (const auto trouble = troubleOf(*state))
                return callback(*trouble);
            if (state->locked || !state->entries.contains(account))
                return callback({Status::NotFound, {}, QStringLiteral("Entry not found")});
            callback({Status::Done, state->entries.value(account), {}});
        });
    }
    void write(const QString &account, const Secret &secret, Callback callback) override
    {
        const auto state = m_state;
        job(QStringLiteral("write ") + account, [state, account, secret, callback] {
            if (const auto trouble = troubleOf(*state))
                return callback(*trouble);
            if (state->locked)
                return callback({Status::Denied, {}, QStringLiteral("Access denied")});
            if (!state->dropsWrites)
                state->entries.insert(account, state->altersWrites ? Secret("other") : secret);
            callback({});
        });
    }
    void remove(const QString &account, Callback callback) override
    {
        const auto state = m_state;
        job(QStringLiteral("remove ") + account, [state, account, callback] {
            if (const auto trouble = troubleOf(*state))
                return callback(*trouble);
            if (!state->locked && !state->keepsRemoved)
                state->entries.remove(account);
            callback({});
        });
    }

private:
    static std::optional<KeychainAnswer> troubleOf(const State &state)
    {
        if (state.missing)
            return KeychainAnswer{Status::Unavailable, {}, QStringLiteral("Could not connect")};
        if (state.saysNo)
            return KeychainAnswer{Status::DeniedByUser, {}, QStringLiteral("Denied")};
        return std::nullopt;
    }
    void job(const QString &name, std::function<void()> work)
    {
        m_state->jobs.append(name);
        if (m_state->hangs)
            m_state->held.push_back(std::move(work));
        else
            work();
    }

    std::shared_ptr<State> m_state;
};

struct Keychain
{
    std::shared_ptr<ScriptedKeychain::State> state = std::make_shared<ScriptedKeychain::State>();
    FakeClock clock;
    std::unique_ptr<KeychainStore> store =
        std::make_unique<KeychainStore>(std::make_unique<ScriptedKeychain>(state), clock, 10s);

    // Jobs that were never let go hold the state that holds them.
    ~Keychain() { state->held.clear(); }

    void letGo()
    {
        for (const auto &work : std::exchange(state->held, {}))
            work();
    }
};

const QString account = QStringLiteral("openai");

template<typename T>
std::optional<ErrorKind> errorOf(const QFuture<Result<T>> &future)
{
    if (!future.isFinished() || future.resultCount() == 0)
        return ErrorKind::Internal;
    const Result<T> result = future.result();
    return result ? std::nullopt : std::optional(result.error().kind);
}

constexpr std::optional<ErrorKind> noError;

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesReadsAndRemoves();
    void nothingThereIsNoError();
    void missingServiceIsSaid();
    void lockedIsTold();
    void denialIsTold();
    void doesNotBelieveAWrite();
    void doesNotBelieveARemoval();
    void givesUpButLetsTheJobGoOn();
    void blockedCallsFailAtOnce();
    void waitingCallsAreFreedTogether();
    void aLateAnswerEndsTheCall();
    void asksOneThingAtATime();
    void goingAwayAnswersAll();
    void keysAreNotInErrors();
};

void TestKeychainStore::storesReadsAndRemoves()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.store->write(account, Secret("sk-1"))), noError);
    const auto found = keychain.store->read(account);
    QCOMPARE(errorOf(found), noError);
    QCOMPARE(found.result()->reveal(), QByteArray("sk-1"));
    QCOMPARE(errorOf(keychain.store->remove(account)), noError);
    QVERIFY(keychain.state->entries.isEmpty());
    QVERIFY(keychain.store->read(account).result()->isEmpty());
    QVERIFY(!keychain.clock.hasAlarms());
}

void TestKeychainStore::nothingThereIsNoError()
{
    Keychain keychain;
    QVERIFY(keychain.store->read(account).result()->isEmpty());
    QCOMPARE(errorOf(keychain.store->remove(account)), noError);
    QVERIFY(keychain.state->entries.isEmpty()); // what it probed with is gone too
}

void TestKeychainStore::missingServiceIsSaid()
{
    Keychain keychain;
    keychain.state->missing = true;
    const auto read = keychain.store->read(account);
    QCOMPARE(errorOf(read), ErrorKind::KeychainMissing);
    QCOMPARE(read.result().error().detail, QStringLiteral("Could not connect"));
    QCOMPARE(errorOf(keychain.store->write(account, Secret("k"))), ErrorKind::KeychainMissing);
    QCOMPARE(errorOf(keychain.store->remove(account)), ErrorKind::KeychainMissing);
}

void TestKeychainStore::lockedIsTold()
{
    Keychain keychain;
    keychain.state->entries.insert(account, Secret("sk-1"));
    keychain.state->locked = true;
    // A read cannot tell it from an entry that is not there.
    QVERIFY(keychain.store->read(account).result()->isEmpty());
    QCOMPARE(errorOf(keychain.store->write(account, Secret("k"))), ErrorKind::KeychainLocked);
    QCOMPARE(errorOf(keychain.store->remove(account)), ErrorKind::KeychainLocked);
    QCOMPARE(keychain.state->entries.value(account), Secret("sk-1"));
    keychain.state->locked = false;
    QCOMPARE(errorOf(keychain.store->remove(account)), noError);
    QVERIFY(keychain.state->entries.isEmpty());
}

void TestKeychainStore::denialIsTold()
{
    Keychain keychain;
    keychain.state->saysNo = true;
    QCOMPARE(errorOf(keychain.store->read(account)), ErrorKind::KeychainDenied);
    QCOMPARE(errorOf(keychain.store->write(account, Secret("k"))), ErrorKind::KeychainDenied);
    QCOMPARE(errorOf(keychain.store->remove(account)), ErrorKind::KeychainDenied);
}

void TestKeychainStore::doesNotBelieveAWrite()
{
    Keychain keychain;
    keychain.state->dropsWrites = true;
    QCOMPARE(errorOf(keychain.store->write(account, Secret("k"))), ErrorKind::KeychainLocked);
    keychain.state->dropsWrites = false;
    keychain.state->altersWrites = true;
    QCOMPARE(errorOf(keychain.store->write(account, Secret("k"))), ErrorKind::KeychainDenied);
}

void TestKeychainStore::doesNotBelieveARemoval()
{
    Keychain keychain;
    keychain.state->entries.insert(account, Secret("k"));
    keychain.state->keepsRemoved = true;
    QCOMPARE(errorOf(keychain.store->remove(account)), ErrorKind::KeychainDenied);
}

void TestKeychainStore::givesUpButLetsTheJobGoOn()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto write = keychain.store->write(account, Secret("k"));
    keychain.clock.advance(9999ms);
    QVERIFY(!write.isFinished());
    keychain.clock.advance(1ms);
    QCOMPARE(errorOf(write), ErrorKind::KeychainTimeout);
    keychain.state->hangs = false;
    keychain.letGo(); // the prompt is answered after all
    QCOMPARE(keychain.state->entries.value(account), Secret("k"));
    QCOMPARE(keychain.store->read(account).result()->reveal(), QByteArray("k"));
}

void TestKeychainStore::blockedCallsFailAtOnce()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto first = keychain.store->read(account);
    keychain.clock.advance(10s);
    QCOMPARE(errorOf(first), ErrorKind::KeychainTimeout);
    const auto second = keychain.store->write(account, Secret("k"));
    QCOMPARE(errorOf(second), ErrorKind::KeychainTimeout);
    QVERIFY(second.result().error().detail != first.result().error().detail);
    QCOMPARE(keychain.state->jobs, QStringList{QStringLiteral("read openai")});
}

void TestKeychainStore::waitingCallsAreFreedTogether()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto first = keychain.store->read(account);
    keychain.clock.advance(5s);
    const auto second = keychain.store->read(account);
    const auto third = keychain.store->remove(account);
    QVERIFY(!second.isFinished());
    keychain.clock.advance(5s);
    for (const auto kind : {errorOf(first), errorOf(second), errorOf(third)})
        QCOMPARE(kind, ErrorKind::KeychainTimeout);
    keychain.state->hangs = false;
    keychain.letGo();
    QCOMPARE(keychain.state->jobs.size(), 1);
    QCOMPARE(errorOf(keychain.store->read(account)), noError);
}

void TestKeychainStore::aLateAnswerEndsTheCall()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto remove = keychain.store->remove(account);
    keychain.clock.advance(10s);
    QCOMPARE(errorOf(remove), ErrorKind::KeychainTimeout);
    keychain.letGo();
    keychain.letGo();
    QCOMPARE(keychain.state->jobs,
             QStringList{QStringLiteral("read openai")}); // nothing more is tried
}

void TestKeychainStore::asksOneThingAtATime()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto first = keychain.store->read(QStringLiteral("a"));
    const auto second = keychain.store->read(QStringLiteral("b"));
    QCOMPARE(keychain.state->jobs, QStringList{QStringLiteral("read a")});
    keychain.letGo();
    QVERIFY(first.isFinished() && !second.isFinished());
    QCOMPARE(keychain.state->jobs.last(), QStringLiteral("read b"));
    keychain.letGo();
    QCOMPARE(errorOf(second), noError);
}

void TestKeychainStore::goingAwayAnswersAll()
{
    Keychain keychain;
    keychain.state->hangs = true;
    const auto running = keychain.store->read(account);
    const auto waiting = keychain.store->write(account, Secret("k"));
    keychain.store.reset();
    QCOMPARE(errorOf(running), ErrorKind::Cancelled);
    QCOMPARE(errorOf(waiting), ErrorKind::Cancelled);
    keychain.letGo(); // the job outlives the store and finds nobody
    keychain.clock.advance(1min);
    QCOMPARE(keychain.state->jobs.size(), 1);
}

void TestKeychainStore::keysAreNotInErrors()
{
    Keychain keychain;
    keychain.state->altersWrites = true;
    const Error error = keychain.store->write(account, Secret("sk-secret")).result().error();
    QVERIFY(!(error.subject + error.field + error.detail).contains(QLatin1String("sk-secret")));
    QCOMPARE(error.subject, account);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"

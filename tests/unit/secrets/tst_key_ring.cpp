// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_ring.h"
#include "support/fake_clock.h"
#include "support/memory_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

const QString account = QStringLiteral("openai");
const QString usual = QStringLiteral("OPENAI_API_KEY");

/// Never answers until told to.
class SilentStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override
    {
        pending = std::make_shared<OneAnswer<Secret>>();
        return pending->future();
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const Secret &) override
    {
        return answered<void>(fail(ErrorKind::Internal));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override
    {
        return answered<void>(fail(ErrorKind::Internal));
    }
    std::shared_ptr<OneAnswer<Secret>> pending;
};

template<typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); });
    return future.isFinished() && future.resultCount() == 1 ? future.result()
                                                            : Result<T>(fail(ErrorKind::Internal));
}

struct Keys
{
    explicit Keys(const QProcessEnvironment &given = {})
        : ring(keychain, given, clock)
    {}
    Result<FoundKey> find(const QString &named = {})
    {
        return resultOf(ring.find(account, named, usual));
    }

    MemoryStore keychain;
    FakeClock clock;
    KeyRing ring;
};

QProcessEnvironment withVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksInOrder();
    void aNamedVariableIsTheOnlyPlace();
    void noKeyIsNoError();
    void keychainTroubleGivesWayToTheVariable();
    void trimsVariables();
    void storingReplacesTheSessionsKey();
    void failedStoringKeepsTheSessionsKey();
    void emptyKeysAreRefused();
    void forgetsEverywhere();
    void saysThatItWaits();
    void staysQuietWhenAnsweredInTime();
    void goingAwayAnswers();
};

void TestKeyRing::looksInOrder()
{
    Keys keys(withVariable(usual, QStringLiteral("from-variable")));
    auto found = keys.find();
    QVERIFY(found);
    QCOMPARE(found->key.reveal(), QByteArray("from-variable"));
    QCOMPARE(found->source, KeySource::Variable);
    QCOMPARE(found->place, usual);

    keys.keychain.entries.insert(account, Secret("from-keychain"));
    found = keys.find();
    QCOMPARE(found->key.reveal(), QByteArray("from-keychain"));
    QCOMPARE(found->source, KeySource::Keychain);
    QCOMPARE(found->place, account);

    keys.ring.keepForSession(account, Secret("from-session"));
    found = keys.find();
    QCOMPARE(found->key.reveal(), QByteArray("from-session"));
    QCOMPARE(found->source, KeySource::Session);

    keys.ring.keepForSession(account, Secret());
    QCOMPARE(keys.find()->source, KeySource::Keychain);
}

void TestKeyRing::aNamedVariableIsTheOnlyPlace()
{
    const QString named = QStringLiteral("MY_KEY");
    Keys keys(withVariable(named, QStringLiteral("mine")));
    keys.ring.keepForSession(account, Secret("other"));
    keys.keychain.entries.insert(account, Secret("other"));
    const auto found = keys.find(named);
    QCOMPARE(found->key.reveal(), QByteArray("mine"));
    QCOMPARE(found->place, named);

    for (const QString &value : {QString(), QStringLiteral("  \n")}) {
        Keys none(withVariable(named, value));
        none.ring.keepForSession(account, Secret("other"));
        const auto missing = none.find(named);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::MissingValue);
        QCOMPARE(missing.error().subject, named);
    }
}

void TestKeyRing::noKeyIsNoError()
{
    Keys keys;
    const auto found = keys.find();
    QVERIFY(found);
    QVERIFY(found->key.isEmpty());
    QCOMPARE(found->source, KeySource::None);
    const auto nameless = resultOf(keys.ring.find(account, {}, {}));
    QVERIFY(nameless && nameless->key.isEmpty());
}

void TestKeyRing::keychainTroubleGivesWayToTheVariable()
{
    Keys without;
    without.keychain.failure = ErrorKind::KeychainTimeout;
    const auto missing = without.find();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::KeychainTimeout);

    Keys with(withVariable(usual, QStringLiteral("from-variable")));
    with.keychain.failure = ErrorKind::KeychainMissing;
    const auto found = with.find();
    QVERIFY(found);
    QCOMPARE(found->key.reveal(), QByteArray("from-variable"));
}

void TestKeyRing::trimsVariables()
{
    Keys keys(withVariable(usual, QStringLiteral(" sk-1\r\n")));
    QCOMPARE(keys.find()->key.reveal(), QByteArray("sk-1"));
}

void TestKeyRing::storingReplacesTheSessionsKey()
{
    Keys keys;
    keys.ring.keepForSession(account, Secret("old"));
    QVERIFY(resultOf(keys.ring.store(account, Secret("new"))));
    const auto found = keys.find();
    QCOMPARE(found->key.reveal(), QByteArray("new"));
    QCOMPARE(found->source, KeySource::Keychain);
}

void TestKeyRing::failedStoringKeepsTheSessionsKey()
{
    Keys keys;
    keys.ring.keepForSession(account, Secret("old"));
    keys.keychain.failure = ErrorKind::KeychainLocked;
    const auto stored = resultOf(keys.ring.store(account, Secret("new")));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(keys.find()->key.reveal(), QByteArray("old"));
}

void TestKeyRing::emptyKeysAreRefused()
{
    Keys keys;
    keys.keychain.entries.insert(account, Secret("k"));
    const auto stored = resultOf(keys.ring.store(account, Secret()));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::MissingValue);
    QCOMPARE(keys.keychain.entries.value(account), Secret("k"));
}

void TestKeyRing::forgetsEverywhere()
{
    Keys keys;
    keys.keychain.entries.insert(account, Secret("k"));
    keys.ring.keepForSession(account, Secret("s"));
    QVERIFY(resultOf(keys.ring.forget(account)));
    QVERIFY(keys.keychain.entries.isEmpty());
    QCOMPARE(keys.find()->source, KeySource::None);
    // Memory is cleared even where the keychain cannot be.
    keys.ring.keepForSession(account, Secret("s"));
    keys.keychain.failure = ErrorKind::KeychainLocked;
    QVERIFY(!resultOf(keys.ring.forget(account)));
    keys.keychain.failure.reset();
    QCOMPARE(keys.find()->source, KeySource::None);
}

void TestKeyRing::saysThatItWaits()
{
    SilentStore store;
    FakeClock clock;
    KeyRing ring(store, {}, clock);
    QSignalSpy waiting(&ring, &KeyRing::waitingForKeychain);
    const auto found = ring.find(account, {}, {});
    clock.advance(1999ms);
    QCOMPARE(waiting.size(), 0);
    clock.advance(1ms);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(!found.isFinished());
    store.pending->give(Secret("late"));
    const auto result = resultOf(found);
    QVERIFY(result);
    QCOMPARE(result->key.reveal(), QByteArray("late"));
    clock.advance(1min);
    QCOMPARE(waiting.size(), 1);
}

void TestKeyRing::staysQuietWhenAnsweredInTime()
{
    Keys keys;
    QSignalSpy waiting(&keys.ring, &KeyRing::waitingForKeychain);
    QVERIFY(keys.find());
    keys.clock.advance(1min);
    QCOMPARE(waiting.size(), 0);
}

void TestKeyRing::goingAwayAnswers()
{
    SilentStore store;
    FakeClock clock;
    auto ring = std::make_unique<KeyRing>(store, QProcessEnvironment(), clock);
    const auto found = ring->find(account, {}, {});
    ring.reset();
    const auto result = resultOf(found);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    store.pending->give(Secret("late"));
    clock.advance(1min);
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_key_ring.moc"

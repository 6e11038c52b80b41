// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_clock.h"
#include "secrets/keychain_store.h"
#include "secrets/qt_keychain_backend.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace volley;
using namespace std::chrono_literals;

namespace {

const QString account = QStringLiteral("groq");

template<typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
    return future.isFinished() && future.resultCount() == 1
               ? future.result()
               : Result<T>(fail(ErrorKind::Internal, {}, QStringLiteral("no answer")));
}

/// For messages, which QVERIFY2 makes also where all is well.
template<typename T>
QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray("no error") : result.error().detail.toUtf8();
}

/// What another program sees of an entry.
QByteArray seenFromOutside(const QString &user)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("user"), user, QStringLiteral("server"),
                QStringLiteral("volley")});
    (void)QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 10'000);
    return tool.readAllStandardOutput();
}

std::unique_ptr<KeychainStore> impatientStore(Clock &clock)
{
    return std::make_unique<KeychainStore>(
        std::make_unique<QtKeychainBackend>(QStringLiteral("volley")), clock, 300ms);
}

/// Stops the keyring's process for as long as it lives.
class Hold
{
public:
    explicit Hold(int pid)
        : m_pid(pid)
    {
        ::kill(m_pid, SIGSTOP);
    }
    ~Hold() { ::kill(m_pid, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    int m_pid;
};

} // namespace

#define ERROR_IS(call, expected)                                                                   \
    do {                                                                                           \
        const auto outcome = resultOf(call);                                                       \
        QVERIFY(!outcome);                                                                         \
        QVERIFY2(outcome.error().kind == (expected), qPrintable(outcome.error().detail));          \
    } while (false)

/// Run by with_keyring.sh, one function a state of the keyring.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open();
    void locked();
    void absent();
    void hung();
    void noBus();
    void noGlib();
};

void TestKeychain::open()
{
    KeychainStore store;
    auto found = resultOf(store.read(account));
    QVERIFY2(found, whyNot(found).constData());
    QVERIFY(found->isEmpty());

    QVERIFY(resultOf(store.write(account, Secret("sk-first"))));
    QCOMPARE(seenFromOutside(account), QByteArray("sk-first"));
    QVERIFY(resultOf(store.write(account, Secret("sk-second ü"))));
    QCOMPARE(seenFromOutside(account), QByteArray("sk-second ü"));
    found = resultOf(store.read(account));
    QVERIFY(found);
    QCOMPARE(found->reveal(), QByteArray("sk-second ü"));

    QVERIFY(resultOf(store.write(QStringLiteral("other"), Secret("sk-other"))));
    QVERIFY(resultOf(store.remove(account)));
    QCOMPARE(seenFromOutside(account), QByteArray());
    QCOMPARE(seenFromOutside(QStringLiteral("other")), QByteArray("sk-other"));
    QVERIFY(resultOf(store.read(account))->isEmpty());

    QVERIFY(resultOf(store.remove(account))); // nothing was there
    QCOMPARE(seenFromOutside(QStringLiteral("volley-keychain-check")), QByteArray());

    // Several at once come back in order and do not get in each other's way.
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 10; ++i)
        writes.append(store.write(QStringLiteral("a%1").arg(i), Secret(QByteArray::number(i))));
    for (const auto &write : writes)
        QVERIFY(resultOf(write));
    QCOMPARE(seenFromOutside(QStringLiteral("a7")), QByteArray("7"));
}

void TestKeychain::locked()
{
    KeychainStore store;
    const QString there = QStringLiteral("locked");
    ERROR_IS(store.read(there), ErrorKind::KeychainLocked); // not: there is none
    const auto found = resultOf(store.read(account));
    QVERIFY2(found, whyNot(found).constData());
    QVERIFY(found->isEmpty());
    ERROR_IS(store.write(account, Secret("sk-new")), ErrorKind::KeychainLocked);
    ERROR_IS(store.remove(there), ErrorKind::KeychainLocked);
}

void TestKeychain::absent()
{
    KeychainStore store;
    ERROR_IS(store.read(account), ErrorKind::KeychainMissing);
    ERROR_IS(store.write(account, Secret("sk-new")), ErrorKind::KeychainMissing);
    ERROR_IS(store.remove(account), ErrorKind::KeychainMissing);
}

void TestKeychain::noBus()
{
    absent();
}

void TestKeychain::hung()
{
    const int pid = qEnvironmentVariableIntValue("VOLLEY_KEYRING_PID");
    QVERIFY(pid > 0);
    SystemClock clock;
    const auto store = impatientStore(clock);
    {
        const Hold hold(pid);
        ERROR_IS(store->write(account, Secret("sk-late")), ErrorKind::KeychainTimeout);
        ERROR_IS(store->read(account), ErrorKind::KeychainTimeout); // blocked, and says so at once
    }
    // The job that was given up on has gone on, and the store is of use again.
    QTRY_COMPARE(seenFromOutside(account), QByteArray("sk-late"));
    Result<Secret> found = fail(ErrorKind::Internal);
    QTRY_VERIFY((found = resultOf(store->read(account))).has_value());
    QCOMPARE(found->reveal(), QByteArray("sk-late"));
}

void TestKeychain::noGlib()
{
    SystemClock clock;
    const auto store = impatientStore(clock);
    ERROR_IS(store->read(account), ErrorKind::KeychainTimeout);
    ERROR_IS(store->write(account, Secret("sk-new")), ErrorKind::KeychainTimeout);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"

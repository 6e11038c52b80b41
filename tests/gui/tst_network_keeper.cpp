// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench.h"
#include "settings/key_accounts.h"
#include "settings/network_keeper.h"
#include "support/forward_proxy.h"
#include "support/memory_store.h"
#include "support/scripted_server.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;
using namespace volley::test;

namespace {

/// A program with a keychain that outlives it.
struct Program
{
    Program(const QString &settingsFile, const std::shared_ptr<MemoryStore> &keychain)
        : settings(settingsFile, QSettings::IniFormat)
        , workbench(options(keychain))
        , keeper(workbench, settings)
    {}
    static WorkbenchOptions options(const std::shared_ptr<MemoryStore> &keychain)
    {
        WorkbenchOptions made;
        made.keychain = keychain;
        made.environment = QProcessEnvironment();
        return made;
    }
    /// Whether a server that stands only behind the proxy is reached.
    bool reaches()
    {
        Target target;
        target.provider = QStringLiteral("compatible");
        target.baseUrl = QUrl(QStringLiteral("https://elsewhere.example/v1"));
        target.model = QStringLiteral("any");
        const auto reply = workbench.testConnection(target);
        return QTest::qWaitFor([&reply] { return reply.isFinished(); }, 20'000) &&
               reply.result().has_value();
    }

    QSettings settings;
    Workbench workbench;
    NetworkKeeper keeper;
};

} // namespace

/// What is set for the network, from one program to the next.
class TestNetworkKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theNextProgramFindsThePasswordInTheKeychain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("HTTP") << int(ForwardProxy::Kind::Http);
        QTest::newRow("SOCKS") << int(ForwardProxy::Kind::Socks5);
    }
    void theNextProgramFindsThePasswordInTheKeychain()
    {
        QFETCH(int, kind);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("volley.ini"));
        QFile ca(folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(tlsFile(QStringLiteral("ca.pem")));
        ca.close();
        ScriptedServer server(
            Script{readRequest(), send(response("{\"object\":\"list\",\"data\":[]}")), again()},
            serverTls(QStringLiteral("wrong-host"))); // good for elsewhere.example
        ForwardProxy proxy(ForwardProxy::Kind(kind), server.port());
        proxy.demand("anna", "open-sesame");
        const auto keychain = std::make_shared<MemoryStore>();
        {
            Program program(file, keychain);
            NetworkChoice choice;
            choice.kind = ForwardProxy::Kind(kind) == ForwardProxy::Kind::Http ? ProxyKind::Http
                                                                               : ProxyKind::Socks5;
            choice.host = QStringLiteral("127.0.0.1");
            choice.port = proxy.port();
            choice.user = QStringLiteral("anna");
            choice.caFile = ca.fileName();
            QSignalSpy changed(&program.keeper, &NetworkKeeper::changed);
            program.keeper.choose(choice);
            QTRY_VERIFY(program.keeper.certificates() && program.keeper.password());
            QVERIFY(!program.reaches());
            QSignalSpy kept(&program.keeper, &NetworkKeeper::passwordKept);
            program.keeper.keepPassword(Secret("open-sesame"));
            QTRY_COMPARE(kept.size(), 1);
            QTRY_VERIFY(program.reaches());
        }
        QCOMPARE(keychain->entries.keys(),
                 QStringList{QStringLiteral("proxy@127.0.0.1:%1").arg(proxy.port())});
        {
            QFile settings(file);
            QVERIFY(settings.open(QIODevice::ReadOnly));
            QVERIFY(!settings.readAll().contains("sesame"));
        }
        Program program(file, keychain);
        QTRY_VERIFY(program.keeper.certificates() && program.keeper.password());
        QCOMPARE((*program.keeper.password())->source, KeySource::Keychain);
        QVERIFY(program.reaches());
        program.keeper.forgetPassword();
        QTRY_VERIFY(keychain->entries.isEmpty());
        QTRY_VERIFY(!program.reaches());
    }

    // A password is for one proxy only.
    void anotherProxyDoesNotGetThePassword()
    {
        const QTemporaryDir folder;
        const auto keychain = std::make_shared<MemoryStore>();
        keychain->entries.insert(QStringLiteral("proxy@one.example:8080"), Secret("open-sesame"));
        Program program(folder.filePath(QStringLiteral("volley.ini")), keychain);
        NetworkChoice choice;
        choice.kind = ProxyKind::Http;
        choice.host = QStringLiteral("one.example");
        choice.user = QStringLiteral("anna");
        program.keeper.choose(choice);
        QTRY_VERIFY(program.keeper.password());
        QVERIFY(!(*program.keeper.password())->key.isEmpty());
        choice.host = QStringLiteral("two.example");
        program.keeper.choose(choice);
        QTRY_VERIFY(program.keeper.password());
        QVERIFY((*program.keeper.password())->key.isEmpty());
    }

    void whatWasEditedByHandAndMakesNoSenseIsAsTheSystemSays()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("volley.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("network/proxy"), QStringLiteral("http"));
        settings.setValue(QStringLiteral("network/proxy_host"), QStringLiteral("http://x/"));
        settings.setValue(QStringLiteral("network/proxy_port"), QStringLiteral("700000"));
        const NetworkChoice choice = readNetwork(settings);
        QCOMPARE(choice.kind, ProxyKind::System);
        QCOMPARE(choice.port, 65535);
        QVERIFY(transportOf(choice, {}, {}).proxy.isEmpty());
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("good");
        QTest::newRow("name") << QStringLiteral("proxy.example.com") << true;
        QTest::newRow("address") << QStringLiteral("10.0.0.1") << true;
        QTest::newRow("version 6") << QStringLiteral("::1") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("url") << QStringLiteral("http://proxy") << false;
        QTest::newRow("port") << QStringLiteral("proxy:8080") << false;
        QTest::newRow("space") << QStringLiteral("my proxy") << false;
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, good);
        QCOMPARE(hostObjection(host).isEmpty(), good);
    }

    // ---- whose keys there are ----

    void eachServerStandsOnce()
    {
        Target own;
        own.provider = QStringLiteral("compatible");
        own.baseUrl = QUrl(QStringLiteral("https://llm.example.com/v1"));
        own.model = QStringLiteral("a");
        Target other = own;
        other.model = QStringLiteral("b");
        Target ofVariable = own;
        ofVariable.keyVariable = QStringLiteral("MY_KEY");
        Target openai;
        openai.provider = QStringLiteral("openai");
        const QList<KeyAccount> accounts =
            keyAccounts({own, other, ofVariable, openai, Target()}, {});
        const auto count = [&accounts](const QString &server) {
            return std::count_if(
                accounts.begin(), accounts.end(),
                [&server](const KeyAccount &account) { return account.server == server; });
        };
        QCOMPARE(count(QStringLiteral("llm.example.com")), 2); // by the keychain, and by MY_KEY
        QCOMPARE(count(QStringLiteral("api.openai.com")), 1);
        QVERIFY(std::none_of(accounts.begin(), accounts.end(), [](const KeyAccount &account) {
            return account.target.provider == QLatin1String("demo") ||
                   !account.target.model.isEmpty();
        }));
    }

    void serversAreRememberedAndNonsenseIsNot()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("volley.ini")), QSettings::IniFormat);
        Target own;
        own.provider = QStringLiteral("compatible");
        own.baseUrl = QUrl(QStringLiteral("https://llm.example.com/v1"));
        const QList<KeyAccount> before = keyAccounts({own}, {});
        for (const KeyAccount &account : before)
            rememberServer(settings, account);
        QCOMPARE(rememberedServers(settings).size(), 1);
        QVERIFY(keyAccounts({}, rememberedServers(settings)).size() == before.size());
        const QStringList nonsense{QString(), QStringLiteral("compatible"),
                                   QStringLiteral("nobody https://x.example"),
                                   QStringLiteral("compatible ftp://x.example")};
        QCOMPARE(keyAccounts({}, nonsense).size(), before.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestNetworkKeeper)
#include "tst_network_keeper.moc"

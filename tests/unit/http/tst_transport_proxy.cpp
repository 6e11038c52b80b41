// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"
#include "support/forward_proxy.h"

#include <QNetworkProxy>

using namespace volley;
using namespace volley::test;

namespace {

const QUrl elsewhere(QStringLiteral("https://elsewhere.example/v1/things"));
const QUrl plainElsewhere(QStringLiteral("http://elsewhere.example/v1/things"));

Script answer()
{
    return {readRequest(), send(response("{}")), again()};
}

TransportOptions by(const ForwardProxy &proxy, const QString &user = {},
                    const QByteArray &password = {})
{
    TransportOptions options = trusting();
    options.proxy = proxy.url();
    options.proxy.setUserName(user, QUrl::DecodedMode);
    options.proxyPassword = Secret(password);
    return options;
}

HttpRequest keyed(const QUrl &url)
{
    HttpRequest request = postTo(url);
    request.key = {"Authorization", "Bearer ", Secret("sk-test-0123456789")};
    return request;
}

/// The variables that name a proxy, for as long as it lives.
class Environment
{
public:
    explicit Environment(const QByteArray &proxy)
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"}) {
            m_before.insert(name, qEnvironmentVariableIsSet(name)
                                      ? std::optional<QByteArray>(qgetenv(name))
                                      : std::nullopt);
            if (QByteArrayView(name).startsWith("no") || QByteArrayView(name).startsWith("NO"))
                qunsetenv(name);
            else
                qputenv(name, proxy);
        }
    }
    ~Environment()
    {
        for (auto each = m_before.cbegin(); each != m_before.cend(); ++each) {
            if (each.value())
                qputenv(each.key().constData(), *each.value());
            else
                qunsetenv(each.key().constData());
        }
    }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    QHash<QByteArray, std::optional<QByteArray>> m_before;
};

} // namespace

/// The way through a proxy, to the end; and from one way to another while exchanges are open.
class TestTransportProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsThrough_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        for (const int kind : {int(ForwardProxy::Kind::Http), int(ForwardProxy::Kind::Socks5)}) {
            QTest::addRow("%d, open", kind) << kind << QString() << QByteArray();
            QTest::addRow("%d, login", kind)
                << kind << QStringLiteral("anna") << QByteArray("pa:ss%40word");
        }
    }

    void leadsThrough()
    {
        QFETCH(int, kind);
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        ScriptedServer server(answer(), serverTls(QStringLiteral("wrong-host")));
        ForwardProxy proxy(ForwardProxy::Kind(kind), server.port());
        proxy.demand(user.toUtf8(), password);
        QnamTransport transport(by(proxy, user, password));
        const Call call = start(transport, keyed(elsewhere));
        QTRY_VERIFY(call->done);
        QVERIFY2(call->good(), call->fault ? qPrintable(call->fault->detail) : "");
        QCOMPARE(server.wholeRequests(), 1);
        QCOMPARE(server.requests().at(0).line(), "POST /v1/things HTTP/1.1");
        QVERIFY(!server.requests().at(0).head.contains("Proxy-"));
        QCOMPARE(proxy.through().last(), "elsewhere.example:443");
    }

    void aWrongPasswordIsSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("http") << int(ForwardProxy::Kind::Http);
        QTest::newRow("socks") << int(ForwardProxy::Kind::Socks5);
    }

    void aWrongPasswordIsSaid()
    {
        QFETCH(int, kind);
        ScriptedServer server(answer(), serverTls(QStringLiteral("wrong-host")));
        ForwardProxy proxy(ForwardProxy::Kind(kind), server.port());
        proxy.demand("anna", "right");
        QnamTransport transport(by(proxy, QStringLiteral("anna"), "wrong-password"));
        const Call call = start(transport, keyed(elsewhere));
        QTRY_VERIFY(call->done);
        QVERIFY(call->fault);
        QVERIFY2(call->failedAs(FaultKind::ProxyFailed), qPrintable(call->fault->detail));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY(!call->fault->detail.contains(QLatin1String("wrong-password")));
        QCOMPARE(server.requests().size(), 0);
    }

    // A plain request goes to the proxy itself, which may ask for the login only then: the body
    // cannot be sent twice, so the login goes along from the first.
    void aPlainRequestWithALoginIsSentOnce()
    {
        ScriptedServer server(answer());
        ForwardProxy proxy(ForwardProxy::Kind::Http, server.port());
        proxy.demand("anna", "secret");
        QnamTransport transport(by(proxy, QStringLiteral("anna"), "secret"));
        const Call call = start(transport, postTo(plainElsewhere));
        QTRY_VERIFY(call->done);
        QVERIFY2(call->good(), call->fault ? qPrintable(call->fault->detail) : "");
        QCOMPARE(server.wholeRequests(), 1);
        QCOMPARE(proxy.refused(), 0);
    }

    void directPassesTheSystemsProxyOver()
    {
        ScriptedServer server(answer());
        ForwardProxy proxy(ForwardProxy::Kind::Http, server.port());
        struct Everywhere final : QNetworkProxyFactory
        {
            explicit Everywhere(quint16 where)
                : port(where)
            {}
            QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
            {
                return {{QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port}};
            }
            quint16 port;
        };
        QNetworkProxyFactory::setApplicationProxyFactory(new Everywhere(proxy.port()));
        const auto reset =
            qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
        TransportOptions options;
        options.direct = true;
        QnamTransport transport(options);
        const Call call =
            start(transport, postTo(QUrl(QStringLiteral("http://service.invalid/v1"))));
        QTRY_VERIFY(call->done);
        QVERIFY(call->failedAs(FaultKind::HostNotFound));
        QCOMPARE(proxy.connections(), 0);
    }

    void aProxyOfTheSystemThatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QUrl>("url");
        const QUrl plain(QStringLiteral("http://service.invalid/v1"));
        const QUrl secure(QStringLiteral("https://service.invalid/v1"));
        QTest::newRow("plain") << QByteArray("http") << plain;
        QTest::newRow("TLS") << QByteArray("http") << secure;
        QTest::newRow("SOCKS, plain") << QByteArray("socks5") << plain;
        QTest::newRow("SOCKS, TLS") << QByteArray("socks5") << secure;
    }

    void aProxyOfTheSystemThatIsNotThereIsSaid()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QUrl, url);
        ScriptedServer gone;
        gone.stopListening();
        const Environment environment(scheme + "://127.0.0.1:" + QByteArray::number(gone.port()));
        const auto ways = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (ways.isEmpty() || ways.first().port() != gone.port())
            QSKIP("the system's proxy is not taken from the environment here");
        QnamTransport transport({});
        const Call call = start(transport, postTo(url));
        QTRY_VERIFY(call->done);
        QVERIFY(call->fault);
        QVERIFY2(call->failedAs(FaultKind::ProxyFailed), qPrintable(call->fault->detail));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        // What is reached past it is not its fault.
        const Call past = start(transport, postTo(gone.url()));
        QTRY_VERIFY(past->done);
        QVERIFY(past->failedAs(FaultKind::ConnectionRefused));
    }

    void whatIsOnItsWayGoesOnWhenTheWayChanges()
    {
        ScriptedServer server({readRequest(), await(QStringLiteral("go")), send(response("{}"))},
                              serverTls(QStringLiteral("wrong-host")));
        ForwardProxy first(ForwardProxy::Kind::Http, server.port());
        ForwardProxy second(ForwardProxy::Kind::Socks5, server.port());
        QnamTransport transport(by(first));
        transport.reserve(16);
        const auto before = start(transport, keyed(elsewhere), 8);
        QTRY_COMPARE(server.wholeRequests(), 8);
        transport.setOptions(by(second));
        const auto after = start(transport, keyed(elsewhere), 8);
        QTRY_COMPARE(server.wholeRequests(), 16); // none of them queues inside Qt
        server.release(QStringLiteral("go"));
        QTRY_COMPARE(goodOf(before) + goodOf(after), 16);
        QCOMPARE(int(first.through().size()), 8);
        QCOMPARE(int(second.through().size()), 8);
    }

    void trustChangesWithTheOptions()
    {
        ScriptedServer server(answer(), serverTls(QStringLiteral("server")));
        QnamTransport transport({});
        const Call before = start(transport, postTo(server.url()));
        QTRY_VERIFY(before->done);
        QVERIFY(before->failedAs(FaultKind::CertificateRejected));
        transport.setOptions(trusting());
        const Call with = start(transport, postTo(server.url()));
        QTRY_VERIFY(with->good());
        transport.setOptions({});
        const Call after = start(transport, postTo(server.url()));
        QTRY_VERIFY(after->done);
        QVERIFY(after->failedAs(FaultKind::CertificateRejected));
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportProxy)
#include "tst_transport_proxy.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_bench.h"

#include <QSslServer>

using namespace volley;
using namespace volley::test;

namespace {

Script answer()
{
    return {readRequest(), send(response("{}")), again()};
}

QSslConfiguration offering(const QList<QByteArray> &protocols)
{
    QSslConfiguration tls = serverTls(QStringLiteral("server"));
    tls.setAllowedNextProtocols(protocols);
    return tls;
}

} // namespace

/// Who is trusted, and what is spoken with them.
class TestTransportTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t17_certificates_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("trusted"); // the CA file option
        QTest::addColumn<bool>("accepted");
        QTest::newRow("good, its authority named") << "server"
                                                   << "ca.pem" << true;
        QTest::newRow("good, its authority unknown") << "server"
                                                     << "" << false;
        QTest::newRow("good, another authority named") << "server"
                                                       << "self-signed.pem" << false;
        QTest::newRow("good, a file without certificates named") << "server"
                                                                 << "README.md" << false;
        QTest::newRow("expired") << "expired"
                                 << "ca.pem" << false;
        QTest::newRow("of another host") << "wrong-host"
                                         << "ca.pem" << false;
        QTest::newRow("self-signed") << "self-signed"
                                     << "ca.pem" << false;
        QTest::newRow("expired, itself named") << "expired"
                                               << "expired.pem" << false;
        QTest::newRow("of another host, itself named") << "wrong-host"
                                                       << "wrong-host.pem" << false;
    }

    void t17_certificates()
    {
        QFETCH(QString, pair);
        QFETCH(QString, trusted);
        QFETCH(bool, accepted);
        ScriptedServer server(answer(), serverTls(pair));
        QnamTransport transport(trusted.isEmpty() ? TransportOptions{} : trusting(trusted));
        HttpRequest request = postTo(server.url());
        request.key = {"Authorization", "Bearer ", Secret("sk-test-0123456789")};
        const Call call = start(transport, request);
        QTRY_VERIFY(call->done);
        QCOMPARE(call->good(), accepted);
        QCOMPARE(int(server.requests().size()), accepted ? 1 : 0);
        if (accepted)
            return;
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->failedAs(FaultKind::CertificateRejected));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
        QVERIFY(!call->fault->detail.isEmpty());
        QVERIFY(!call->fault->detail.contains(QLatin1String("sk-test")));
    }

    void t17_theDetailSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("word");
        QTest::newRow("expired") << "expired"
                                 << "expired";
        QTest::newRow("of another host") << "wrong-host"
                                         << "host";
        QTest::newRow("self-signed") << "self-signed"
                                     << "self-signed";
    }

    void t17_theDetailSaysWhatIsWrong()
    {
        QFETCH(QString, pair);
        QFETCH(QString, word);
        ScriptedServer server(answer(), serverTls(pair));
        QnamTransport transport(trusting());
        const Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(call->done);
        QVERIFY2(call->fault->detail.contains(word), qPrintable(call->fault->detail));
    }

    void t17_trustIsOfOneTransport()
    {
        ScriptedServer server(answer(), serverTls(QStringLiteral("server")));
        QnamTransport knowing(trusting());
        QnamTransport plain({});
        const Call first = start(knowing, postTo(server.url()));
        QTRY_VERIFY(first->good());
        const Call second = start(plain, postTo(server.url()));
        QTRY_VERIFY(second->done);
        QVERIFY(second->failedAs(FaultKind::CertificateRejected));
        const Call third = start(knowing, postTo(server.url()));
        QTRY_VERIFY(third->good());
    }

    void t17_noHandshake_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("speaks plain HTTP") << Script{send("HTTP/1.1 400 Bad Request\r\n\r\n")};
        QTest::newRow("closes at once") << Script{close()};
        QTest::newRow("resets") << Script{reset()};
    }

    void t17_noHandshake()
    {
        QFETCH(Script, script);
        ScriptedServer server(script);
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        QnamTransport transport({});
        const Call call = start(transport, postTo(url));
        QTRY_VERIFY(call->done);
        QCOMPARE(call->calls, QStringList{QStringLiteral("finished")});
        QVERIFY(call->fault);
        QVERIFY(call->failedAs(FaultKind::TlsFailed) || call->failedAs(FaultKind::ConnectionLost));
        QVERIFY(!call->fault->mayHaveBeenProcessed);
    }

    void t03_http2IsSpokenOnlyWhenAskedFor_data()
    {
        QTest::addColumn<bool>("http2");
        QTest::addColumn<QByteArray>("spoken");
        QTest::newRow("as it is") << false << QByteArray("http/1.1");
        QTest::newRow("asked for") << true << QByteArray("h2");
    }

    void t03_http2IsSpokenOnlyWhenAskedFor()
    {
        QFETCH(bool, http2);
        QFETCH(QByteArray, spoken);
        ScriptedServer server(answer(), offering({"h2", "http/1.1"}));
        TransportOptions options = trusting();
        QCOMPARE(TransportOptions().http2, false);
        options.http2 = http2;
        QnamTransport transport(options);
        const Call call = start(transport, postTo(server.url()));
        QTRY_VERIFY(!server.protocols().isEmpty());
        // A server that agreed on nothing is spoken to in HTTP/1.1 as well.
        if (http2)
            QCOMPARE(server.protocols().first(), spoken);
        else
            QVERIFY(server.protocols().first() != "h2");
        if (!http2)
            QTRY_VERIFY(call->good());
    }

    void t02_oneBrokenHandshakeLeavesNothingStuck()
    {
        // Qt fails with it those that are still at theirs: they are not sent, say so, and what they
        // leave behind is not waited for by others.
        ScriptedServer silent(Script{readHead(), awaitGone()});
        QUrl url = silent.url();
        url.setScheme(QStringLiteral("https"));
        QnamTransport transport(trusting());
        for (int round = 1; round <= 3; ++round) {
            const QString go = QStringLiteral("go %1").arg(round);
            silent.queue({await(go), reset()});
            auto calls = start(transport, postTo(url), 6);
            QTRY_COMPARE(silent.connections(), 6 * round);
            silent.release(go);
            QTRY_VERIFY(doneOf(calls) > 0);
            for (const Call &call : calls)
                QVERIFY(!call->done || !call->fault->mayHaveBeenProcessed);
            calls.clear();
            QTRY_COMPARE(silent.open(), 0);
        }
    }

    void t11_aPeerThatNeverFinishesIsLeft()
    {
        // Nothing here counts time: whoever set a deadline ends the exchange, whatever it hangs in.
        ScriptedServer silent(Script{readHead(), awaitGone()}); // no handshake at all
        QUrl url = silent.url();
        url.setScheme(QStringLiteral("https"));
        QnamTransport transport(trusting());
        for (int round = 1; round <= 3; ++round) {
            auto calls = start(transport, postTo(url), 8);
            QTRY_COMPARE(silent.connections(), 8 * round);
            for (Call &call : calls) {
                call.exchange.reset();
                QVERIFY(call->calls.isEmpty());
            }
            QTRY_COMPARE(silent.open(), 0);
        }
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportTls)
#include "tst_transport_tls.moc"

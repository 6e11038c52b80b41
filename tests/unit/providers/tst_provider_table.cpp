// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"
#include "reply_data.h"

#include <QtTest>

using namespace volley;

class TestProviderTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineCanBeUsed()
    {
        QStringList ids;
        for (const ProviderInfo &info : providerTable()) {
            QVERIFY(!info.endpoints.isEmpty() && !info.name.isEmpty());
            for (const Endpoint &endpoint : info.endpoints)
                QVERIFY(endpoint.adapter && !endpoint.id.isEmpty());
            QVERIFY(findProvider(info.id) == &info);
            QVERIFY(!info.needsKey || !info.keyVariable.isEmpty());
            ids.append(info.id);
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(ids.first(), QStringLiteral("demo"));
        QCOMPARE(ids.last(), QStringLiteral("compatible"));
        QVERIFY(!findProvider(u"nobody"));
        QVERIFY(!findProvider(u""));
    }

    void anEndpointUnnamedIsTheFirst()
    {
        const ProviderInfo &info = *findProvider(u"openai");
        Target target;
        target.provider = info.id;
        QVERIFY(endpointOf(info, target) == &info.endpoints.first());
        QVERIFY(adapterOf(target));
        // As projects say that were made before there was a choice.
        target.endpoint = QStringLiteral("chat");
        QVERIFY(endpointOf(info, target) == &info.endpoints.first());
        target.endpoint = QStringLiteral("nonsense");
        QVERIFY(!endpointOf(info, target) && !adapterOf(target));
        QCOMPARE(checkSupport(target).error().field, QStringLiteral("endpoint"));
        target.endpoint.clear();
        QVERIFY(checkSupport(target));
    }

    void keysGoOnlyWhereTheyBelong()
    {
        // Any server may call itself compatible: no variable's key goes there unasked.
        QVERIFY(findProvider(u"compatible")->keyVariable.isEmpty());
        QVERIFY(findProvider(u"demo")->keyVariable.isEmpty());
    }

    void baseUrlIsTheTargetsElseTheProviders()
    {
        Target target;
        target.provider = QStringLiteral("openai");
        QCOMPARE(effectiveBaseUrl(target), QUrl(QStringLiteral("https://api.openai.com/v1")));
        target.baseUrl = QUrl(QStringLiteral("http://localhost:1"));
        QCOMPARE(effectiveBaseUrl(target), target.baseUrl);
        target.baseUrl = QUrl(QStringLiteral("http://[1"));
        QVERIFY(!effectiveBaseUrl(target).isValid());
        target.baseUrl.clear();
        target.provider = QStringLiteral("compatible");
        QVERIFY(effectiveBaseUrl(target).isEmpty());
        target.provider = QStringLiteral("nobody");
        QVERIFY(effectiveBaseUrl(target).isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("maybe");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("outcome");
        const auto add = [](FaultKind fault, bool maybe, const char *kind, OutcomeClass outcome) {
            QTest::addRow("%s %d", kind, maybe)
                << static_cast<int>(fault) << maybe << QString::fromLatin1(kind)
                << static_cast<int>(outcome);
        };
        constexpr auto never = OutcomeClass::NotProcessed;
        constexpr auto unknown = OutcomeClass::Unknown;
        add(FaultKind::HostNotFound, true, "host_not_found", never);
        add(FaultKind::ConnectionRefused, true, "connection_refused", never);
        add(FaultKind::ConnectionLost, true, "connection_lost", unknown);
        add(FaultKind::ConnectionLost, false, "connection_lost", never);
        add(FaultKind::CertificateRejected, false, "tls_failed", never);
        add(FaultKind::TlsFailed, false, "tls_failed", never);
        add(FaultKind::TlsFailed, true, "tls_failed", unknown);
        add(FaultKind::ProxyFailed, false, "proxy_failed", never);
        add(FaultKind::BodyTruncated, false, "truncated", unknown);
        add(FaultKind::BodyTooLarge, true, "too_large", OutcomeClass::Final);
        add(FaultKind::BadResponse, true, "not_understood", unknown);
        add(FaultKind::Other, true, "network_failed", unknown);
        add(FaultKind::Other, false, "network_failed", never);
    }
    void faults()
    {
        QFETCH(int, fault);
        QFETCH(bool, maybe);
        QFETCH(QString, kind);
        QFETCH(int, outcome);
        const Failure failure =
            failureOf({static_cast<FaultKind>(fault), maybe,
                       QStringLiteral("cannot reach, key sk-abcdefgh12345678")});
        QCOMPARE(failureName(failure.kind), kind);
        QCOMPARE(static_cast<int>(failure.outcome), outcome);
        QVERIFY(failure.message.startsWith(QStringLiteral("cannot reach")));
        QVERIFY(!failure.message.contains(QStringLiteral("abcdefgh")));
        // The same certificate would be refused each time.
        const bool rejected = static_cast<FaultKind>(fault) == FaultKind::CertificateRejected;
        QCOMPARE(failure.shouldRetry, rejected ? std::optional(false) : std::nullopt);
    }

    void tokensAreEstimatedByBytes()
    {
        QCOMPARE(estimateTokens(u""), 0);
        QCOMPARE(estimateTokens(u"a"), 1);
        QCOMPARE(estimateTokens(u"abcd"), 1);
        QCOMPARE(estimateTokens(u"abcde"), 2);
        QCOMPARE(estimateTokens(u"éé"), 1);
        QCOMPARE(estimateTokens(u"漢字漢字"), 3);
        QCOMPARE(estimateTokens(u"😀😀"), 2);
    }
};

QTEST_GUILESS_MAIN(TestProviderTable)
#include "tst_provider_table.moc"

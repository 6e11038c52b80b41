// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_address.h"
#include "providers/provider.h"

#include <QtTest>

using namespace volley;

namespace {

Target target(const char *provider, const QByteArray &baseUrl, const char *model = "gpt 4o/x")
{
    Target t;
    t.provider = QString::fromLatin1(provider);
    t.baseUrl = QUrl(QString::fromLatin1(baseUrl));
    t.model = QString::fromLatin1(model);
    return t;
}

} // namespace

class TestOpenAiAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void azureAddresses_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("chat");
        QTest::addColumn<QByteArray>("responses");
        QTest::addColumn<QByteArray>("models");
        const QByteArray host = "https://a.openai.azure.com";
        const auto newer = [&host](const char *base) {
            QTest::newRow(base) << QByteArray(base) << host + "/openai/v1/chat/completions"
                                << host + "/openai/v1/responses" << host + "/openai/v1/models";
        };
        newer("https://a.openai.azure.com");
        newer("https://a.openai.azure.com/");
        newer("https://a.openai.azure.com/openai");
        newer("https://a.openai.azure.com/openai/v1/");
        newer("https://a.openai.azure.com/openai/v1/chat/completions");
        newer("https://a.openai.azure.com/openai/v1/responses");
        const QByteArray version = "?api-version=2024-10-21";
        const auto classic = [&](const char *path) {
            QTest::newRow(path) << host + path + version
                                << host + "/openai/deployments/gpt%204o%2Fx/chat/completions" +
                                       version
                                << host + "/openai/responses" + version
                                << host + "/openai/models" + version;
        };
        classic("");
        classic("/openai");
        classic("/openai/deployments/other/chat/completions");
        // What is new there is asked for by a version that is none.
        QTest::newRow("preview") << host + "/openai/v1?api-version=preview"
                                 << host + "/openai/v1/chat/completions?api-version=preview"
                                 << host + "/openai/v1/responses?api-version=preview"
                                 << host + "/openai/v1/models?api-version=preview";
        QTest::newRow("project")
            << QByteArray("https://a.services.ai.azure.com/api/projects/p/openai/v1")
            << QByteArray(
                   "https://a.services.ai.azure.com/api/projects/p/openai/v1/chat/completions")
            << QByteArray("https://a.services.ai.azure.com/api/projects/p/openai/v1/responses")
            << QByteArray("https://a.services.ai.azure.com/api/projects/p/openai/v1/models");
    }
    void azureAddresses()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, chat);
        QFETCH(QByteArray, responses);
        QFETCH(QByteArray, models);
        const Target t = target("azure", base);
        QCOMPARE(openAiUrl(t, QStringLiteral("/chat/completions")).toEncoded(), chat);
        QCOMPARE(openAiUrl(t, QStringLiteral("/responses")).toEncoded(), responses);
        QCOMPARE(openAiUrl(t, QStringLiteral("/models")).toEncoded(), models);
    }

    void pastedAddressesOfEitherProtocol()
    {
        for (const char *base :
             {"https://a.example/v1", "https://a.example/v1/responses",
              "https://a.example/v1/chat/completions/", "https://a.example/v1/models"}) {
            const Target t = target("compatible", base);
            QCOMPARE(openAiUrl(t, QStringLiteral("/chat/completions")).toEncoded(),
                     QByteArray("https://a.example/v1/chat/completions"));
            QCOMPARE(openAiUrl(t, QStringLiteral("/responses")).toEncoded(),
                     QByteArray("https://a.example/v1/responses"));
        }
    }

    void azureKeysAndTokens()
    {
        const Target azure = target("azure", "https://a.openai.azure.com");
        const KeyHeader key = openAiKeyHeader(azure, Secret("0123456789abcdef"));
        QCOMPARE(key.name, QByteArray("api-key"));
        QCOMPARE(key.prefix + key.key.reveal(), QByteArray("0123456789abcdef"));
        const KeyHeader token = openAiKeyHeader(azure, Secret("eyJhbGci.eyJzdWIi.c2ln"));
        QCOMPARE(token.name, QByteArray("Authorization"));
        QCOMPARE(token.prefix, QByteArray("Bearer "));
        const KeyHeader other = openAiKeyHeader(target("openai", {}), Secret("0123456789abcdef"));
        QCOMPARE(other.name, QByteArray("Authorization"));
    }
};

QTEST_GUILESS_MAIN(TestOpenAiAddress)
#include "tst_openai_address.moc"

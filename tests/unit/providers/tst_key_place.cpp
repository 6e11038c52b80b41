// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/key_place.h"
#include "providers/provider.h"

#include <QtTest>

using namespace volley;

namespace {

Target target(const char *provider, const char *baseUrl)
{
    Target t;
    t.provider = QString::fromLatin1(provider);
    t.baseUrl = QUrl(QString::fromLatin1(baseUrl));
    return t;
}

} // namespace

class TestKeyPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void noHostHasTwoProvidersKeys();
    void whatIsMissingIsSaid();
};

void TestKeyPlace::places_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("host");
    const auto add = [](const char *provider, const char *url, const char *account,
                        const char *variable, const char *host) {
        QTest::addRow("%s %s", provider, url)
            << QByteArray(provider) << QByteArray(url) << QString::fromLatin1(account)
            << QString::fromLatin1(variable) << QString::fromLatin1(host);
    };
    const char *key = "OPENAI_API_KEY";
    add("openai", "", "openai", key, "api.openai.com");
    add("openai", "https://api.openai.com/v1/", "openai", key, "api.openai.com");
    add("openai", "https://API.OpenAI.com:443/other", "openai", key, "api.openai.com");
    add("openai", "https://eu.api.openai.com/v1", "openai", key, "eu.api.openai.com");
    add("openai", "https://api.openai.com:8443/v1", "openai@api.openai.com:8443", "",
        "api.openai.com:8443");
    add("openai", "http://api.openai.com/v1", "openai@api.openai.com", "", "api.openai.com");
    add("openai", "https://api.openai.com.example.org/v1", "openai@api.openai.com.example.org", "",
        "api.openai.com.example.org");
    add("openai", "https://evilapi.openai.com/v1", "openai@evilapi.openai.com", "",
        "evilapi.openai.com");
    add("openai", "https://api.openai.com@gateway.example/v1", "openai@gateway.example", "",
        "gateway.example");
    add("openai", "http://127.0.0.1:8080/v1", "openai@127.0.0.1:8080", "", "127.0.0.1:8080");
    add("openai", "http://[::1]:8080/v1", "openai@[::1]:8080", "", "[::1]:8080");
    add("groq", "", "groq", "GROQ_API_KEY", "api.groq.com");
    add("groq", "https://api.openai.com/v1", "groq@api.openai.com", "", "api.openai.com");
    add("compatible", "", "", "", "");
    add("compatible", "https://a.example/v1", "compatible@a.example", "", "a.example");
    add("compatible", "https://a.example:444/v1", "compatible@a.example:444", "", "a.example:444");
    add("compatible", "https://api.openai.com/v1", "compatible@api.openai.com", "",
        "api.openai.com");
    add("azure", "", "", "", "");
    add("azure", "https://me.openai.azure.com", "azure@me.openai.azure.com", "AZURE_OPENAI_API_KEY",
        "me.openai.azure.com");
    add("azure", "https://me.cognitiveservices.azure.com/", "azure@me.cognitiveservices.azure.com",
        "AZURE_OPENAI_API_KEY", "me.cognitiveservices.azure.com");
    add("azure", "https://me.services.ai.azure.com/openai/v1", "azure@me.services.ai.azure.com",
        "AZURE_OPENAI_API_KEY", "me.services.ai.azure.com");
    add("azure", "https://openai.azure.com.example.org", "azure@openai.azure.com.example.org", "",
        "openai.azure.com.example.org");
    add("azure", "https://gateway.example", "azure@gateway.example", "", "gateway.example");
    add("lmstudio", "", "lmstudio", "", "localhost:1234");
    add("demo", "", "", "", "");
    add("demo", "http://127.0.0.1:4000/v1", "demo@127.0.0.1:4000", "", "127.0.0.1:4000");
    add("nobody", "https://a.example", "", "", "");
}

void TestKeyPlace::places()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, baseUrl);
    QFETCH(QString, account);
    QFETCH(QString, variable);
    QFETCH(QString, host);
    const KeyPlace place = keyPlaceOf(target(provider.constData(), baseUrl.constData()));
    QCOMPARE(place.account, account);
    QCOMPARE(place.usualVariable, variable);
    QCOMPARE(place.host, host);
}

// Whatever the provider and the address: an account names one host alone, and a variable's key goes
// to its provider's hosts alone.
void TestKeyPlace::noHostHasTwoProvidersKeys()
{
    QHash<QString, QString> hostOf;
    for (const ProviderInfo &info : providerTable()) {
        for (const ProviderInfo &other : providerTable()) {
            if (other.baseUrl.isEmpty())
                continue;
            Target t;
            t.provider = info.id;
            t.baseUrl = other.baseUrl;
            const KeyPlace place = keyPlaceOf(t);
            QCOMPARE(place.account == info.id, info.id == other.id);
            QCOMPARE(!place.usualVariable.isEmpty(),
                     info.id == other.id && !info.keyVariable.isEmpty());
            const QString known = hostOf.value(place.account, place.host);
            QCOMPARE(place.host, known);
            hostOf.insert(place.account, place.host);
        }
    }
}

void TestKeyPlace::whatIsMissingIsSaid()
{
    const QString own = missingKeyDetail(target("openai", ""));
    QVERIFY(own.contains(QStringLiteral("'volley key set openai'")));
    QVERIFY(own.contains(QStringLiteral("set OPENAI_API_KEY")));
    const QString other = missingKeyDetail(target("openai", "https://gateway.example:8443/v1"));
    QVERIFY(other.startsWith(QStringLiteral("OPENAI_API_KEY is not sent to gateway.example:8443")));
    QVERIFY(other.contains(
        QStringLiteral("'volley key set openai --base-url https://gateway.example:8443'")));
    QVERIFY(other.contains(QStringLiteral("--key-env")));
}

QTEST_GUILESS_MAIN(TestKeyPlace)
#include "tst_key_place.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/output_limit.h"
#include "providers/price_subject.h"
#include "providers/provider.h"

#include <QtTest>

using namespace volley;

namespace {

Target target(const char *provider, const char *model, const char *url = "")
{
    Target made;
    made.provider = QLatin1String(provider);
    made.model = QLatin1String(model);
    made.baseUrl = QUrl(QLatin1String(url));
    return made;
}

} // namespace

class TestPriceSubject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void providersOwnServersHaveItsPrices()
    {
        const PriceSubject own = priceSubject(target("openai", "gpt-4o"));
        QCOMPARE(own.tableProvider, QStringLiteral("openai"));
        QCOMPARE(own.places,
                 (QStringList{QStringLiteral("api.openai.com"), QStringLiteral("openai")}));
        QCOMPARE(own.model, QStringLiteral("gpt-4o"));
        QVERIFY(!own.isFree);
        QCOMPARE(
            priceSubject(target("openai", "gpt-4o", "https://eu.api.openai.com/v1")).tableProvider,
            QStringLiteral("openai"));
    }

    void otherServersHaveTheirOwn()
    {
        const PriceSubject relay =
            priceSubject(target("openai", "gpt-4o", "http://127.0.0.1:8080/v1"));
        QCOMPARE(relay.tableProvider, QString());
        QCOMPARE(relay.places, QStringList{QStringLiteral("127.0.0.1:8080")});
        const PriceSubject any =
            priceSubject(target("compatible", "gpt-4o", "https://llm.example.com/v1"));
        QCOMPARE(any.tableProvider, QString());
        QCOMPARE(any.places,
                 (QStringList{QStringLiteral("llm.example.com"), QStringLiteral("compatible")}));
        QVERIFY(!any.isFree);
    }

    void personSetsPricesWhereTheyWouldLookForThem()
    {
        const auto place = [](const Target &of) { return priceSubject(of).usualPlace; };
        QCOMPARE(place(target("openai", "m")), QStringLiteral("openai"));
        QCOMPARE(place(target("gemini", "m")), QStringLiteral("google"));
        QCOMPARE(place(target("openrouter", "m")), QStringLiteral("openrouter"));
        QCOMPARE(place(target("azure", "m", "https://mine.openai.azure.com")),
                 QStringLiteral("azure"));
        QCOMPARE(place(target("openai", "m", "http://127.0.0.1:8080/v1")),
                 QStringLiteral("127.0.0.1:8080"));
        QCOMPARE(place(target("compatible", "m", "https://llm.example.com/v1")),
                 QStringLiteral("llm.example.com"));
        QCOMPARE(place(target("nobody", "m")), QStringLiteral("nobody"));
    }

    void onlyTheDemoIsFree()
    {
        for (const ProviderInfo &info : providerTable())
            QCOMPARE(priceSubject(target(qPrintable(info.id), "m")).isFree,
                     info.id == QLatin1String("demo"));
    }

    void everyPriceProviderIsInTheBundledTablesWords()
    {
        const QStringList known{
            QStringLiteral("openai"),     QStringLiteral("anthropic"), QStringLiteral("google"),
            QStringLiteral("azure"),      QStringLiteral("groq"),      QStringLiteral("mistral"),
            QStringLiteral("deepseek"),   QStringLiteral("x-ai"),      QStringLiteral("together"),
            QStringLiteral("fireworks"),  QStringLiteral("cerebras"),  QStringLiteral("perplexity"),
            QStringLiteral("moonshotai"), QStringLiteral("cohere"),    QStringLiteral("minimax"),
            QStringLiteral("zai")};
        for (const ProviderInfo &info : providerTable())
            QVERIFY2(info.priceProvider.isEmpty() || known.contains(info.priceProvider),
                     qPrintable(info.id));
    }

    void limitOfOutputIsFoundWhereverItIs()
    {
        Target plain = target("openai", "gpt-4o");
        QVERIFY(!outputLimit(plain));
        plain.settings.maxTokens = 300;
        QCOMPARE(outputLimit(plain), std::optional<qint64>(300));
        plain.parameters = {{QStringLiteral("max_completion_tokens"), "200"}};
        QCOMPARE(outputLimit(plain), std::optional<qint64>(200)); // wins, as in the body
        const Target demanding = target("anthropic", "claude-sonnet-4-5");
        QVERIFY(outputLimit(demanding).value_or(0) > 0);
    }

    void namesOfProvidersAreTranslated()
    {
        QCOMPARE(priceProviderOf(QStringLiteral("openai")), QStringLiteral("openai"));
        QCOMPARE(priceProviderOf(QStringLiteral("compatible")), QStringLiteral("compatible"));
        QCOMPARE(priceProviderOf(QStringLiteral("llm.example.com")),
                 QStringLiteral("llm.example.com"));
    }
};

QTEST_GUILESS_MAIN(TestPriceSubject)
#include "tst_price_subject.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price_book.h"

#include <QtTest>

#include <random>

using namespace volley;

namespace {

TokenPrice flat(double usd)
{
    return {usd, {}};
}

Usage usage(std::optional<qint64> input, std::optional<qint64> output,
            std::optional<qint64> cached = {}, std::optional<qint64> written = {})
{
    Usage made;
    made.inputTokens = input;
    made.outputTokens = output;
    made.cachedInputTokens = cached;
    made.cacheWriteTokens = written;
    return made;
}

ModelPrice sonnet()
{
    ModelPrice price;
    price.input = TokenPrice{3, {{200'000, 6}}};
    price.cachedInput = TokenPrice{0.3, {{200'000, 0.6}}};
    price.cacheWrite = TokenPrice{3.75, {{200'000, 7.5}}};
    price.output = TokenPrice{15, {{200'000, 22.5}}};
    return price;
}

ModelPrice plain(double input, double output)
{
    ModelPrice price;
    price.input = flat(input);
    price.output = flat(output);
    return price;
}

#define COMPARE_USD(actual, expected)                                                              \
    do {                                                                                           \
        const std::optional<double> usd = actual;                                                  \
        QVERIFY(usd.has_value());                                                                  \
        QVERIFY2(std::abs(*usd - (expected)) < 1e-12, qPrintable(QString::number(*usd, 'g', 17))); \
    } while (false)

/// Random usages and prices, the same each time.
class Maker
{
public:
    qint64 tokens(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    double usd() { return std::uniform_real_distribution<double>(0.01, 100)(m_random); }
    bool chance() { return tokens(1) == 1; }

    TokenPrice price()
    {
        TokenPrice made{usd(), {}};
        for (qint64 start = tokens(1000); chance(); start += 1 + tokens(100'000))
            made.tiers.append({start, usd()});
        return made;
    }
    ModelPrice modelPrice()
    {
        ModelPrice made;
        made.input = price();
        made.output = price();
        if (chance())
            made.cachedInput = price();
        if (chance())
            made.cacheWrite = price();
        return made;
    }
    Usage anyUsage()
    {
        const qint64 input = tokens(300'000);
        // Now and then more cached than there was.
        return usage(input, tokens(50'000), tokens(input + input / 4), tokens(input / 2));
    }

private:
    std::mt19937_64 m_random{42};
};

} // namespace

class TestPrice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindOfTokenHasItsPrice()
    {
        COMPARE_USD(costOf(plain(2.5, 10), usage(1'000'000, 100'000)), 3.5);
        // 100 plain, 800 cached, 100 written, 50 out
        COMPARE_USD(costOf(sonnet(), usage(1000, 50, 800, 100)),
                    (100 * 3 + 800 * 0.3 + 100 * 3.75 + 50 * 15) / 1e6);
    }

    void cachedTokensCostAsOthersWhereNothingElseIsGiven()
    {
        COMPARE_USD(costOf(plain(2, 8), usage(1000, 10, 600, 100)),
                    *costOf(plain(2, 8), usage(1000, 10)));
    }

    void reasoningIsWithinTheOutput()
    {
        Usage thinking = usage(10, 500);
        thinking.reasoningTokens = 450;
        COMPARE_USD(costOf(plain(1, 10), thinking), *costOf(plain(1, 10), usage(10, 500)));
    }

    void tierHoldsForTheWholeRequestOnceItIsExceeded()
    {
        COMPARE_USD(costOf(sonnet(), usage(200'000, 1000)), (200'000 * 3 + 1000 * 15) / 1e6);
        COMPARE_USD(costOf(sonnet(), usage(200'001, 1000)), (200'001 * 6 + 1000 * 22.5) / 1e6);
        // Cached tokens count towards it.
        COMPARE_USD(costOf(sonnet(), usage(200'001, 0, 200'001)), 200'001 * 0.6 / 1e6);
    }

    void partIsNeverPassedOffAsTheWhole()
    {
        QVERIFY(!costOf(plain(2, 8), usage({}, 10)));
        QVERIFY(!costOf(plain(2, 8), usage(10, {})));
        QVERIFY(!costOf(plain(2, 8), {}));
        ModelPrice inputOnly;
        inputOnly.input = flat(0.02);
        QVERIFY(!costOf(inputOnly, usage(10, 10)));
        COMPARE_USD(costOf(inputOnly, usage(1000, 0)), 0.00002);
        QVERIFY(!costOf(ModelPrice(), usage(10, 10)));
        COMPARE_USD(costOf(plain(0, 8), usage({}, 1000)),
                    0.008); // what is free need not be counted
        COMPARE_USD(costOf(plain(0, 0), {}), 0.0);
    }

    void moreCachedThanThereWasIsBilledOnce()
    {
        COMPARE_USD(costOf(sonnet(), usage(100, 0, 500, 500)), 100 * 0.3 / 1e6);
    }

    void costIsBetweenTheCheapestAndTheDearestOfItsTokens()
    {
        Maker maker;
        for (int i = 0; i < 5000; ++i) {
            const ModelPrice price = maker.modelPrice();
            const Usage used = maker.anyUsage();
            const qint64 input = *used.inputTokens;
            std::vector<double> kinds{price.input->at(input)};
            if (price.cachedInput)
                kinds.push_back(price.cachedInput->at(input));
            if (price.cacheWrite)
                kinds.push_back(price.cacheWrite->at(input));
            const auto [least, most] = std::minmax_element(kinds.begin(), kinds.end());
            const double output = double(*used.outputTokens) * price.output->at(input);
            const auto usd = costOf(price, used);
            QVERIFY(usd.has_value());
            QVERIFY(*usd * 1e6 >= (double(input) * *least + output) * (1 - 1e-12));
            QVERIFY(*usd * 1e6 <= (double(input) * *most + output) * (1 + 1e-12) + 1e-9);
        }
    }

    void costGrowsByTheTokensPriceBelowTheNextTier()
    {
        Maker maker;
        for (int i = 0; i < 5000; ++i) {
            const ModelPrice price = maker.modelPrice();
            const Usage used = maker.anyUsage();
            Usage longer = used;
            longer.outputTokens = *used.outputTokens + 1000;
            const double step = (*costOf(price, longer) - *costOf(price, used)) * 1e6;
            QVERIFY(std::abs(step - 1000 * price.output->at(*used.inputTokens)) < 1e-3);
        }
    }

    void pricesSurviveTheirFile()
    {
        Maker maker;
        QList<OwnPrice> own;
        for (int i = 0; i < 200; ++i)
            own.append({QStringLiteral("openai"), QString::number(i), maker.modelPrice()});
        const auto read = parseOwnPrices(toBytes(own));
        QVERIFY(read.has_value());
        QCOMPARE(*read, own);
    }

    void ownPricesWin()
    {
        auto table = std::make_shared<PriceTable>();
        PricedModel line;
        line.provider = QStringLiteral("anthropic");
        line.id = QStringLiteral("claude-x");
        line.match.kind = ModelRule::Kind::StartsWith;
        line.match.text = QStringLiteral("claude-x");
        line.price = plain(3, 15);
        line.contextWindow = 200'000;
        table->models.append(line);
        const PriceSubject subject{{QStringLiteral("host"), QStringLiteral("anthropic")},
                                   QStringLiteral("anthropic"),
                                   QStringLiteral("claude-x-2026"),
                                   false};
        const auto find = [&](const QList<OwnPrice> &own) {
            return PriceBook(table, own).find(subject);
        };
        const auto own = [](const char *place, const char *model, double usd) {
            return OwnPrice{QLatin1String(place), QLatin1String(model), plain(usd, usd)};
        };
        QCOMPARE(find({}).source, PriceSource::Table);
        QCOMPARE(find({}).price, line.price);
        QCOMPARE(find({}).contextWindow, std::optional<qint64>(200'000));

        QList<OwnPrice> all{own("anthropic", "*", 1)};
        QCOMPARE(find(all).price, plain(1, 1));
        QCOMPARE(find(all).source, PriceSource::Own);
        QCOMPARE(find(all).contextWindow, std::optional<qint64>(200'000));
        all << own("host", "*", 2);
        QCOMPARE(find(all).price, plain(2, 2));
        all << own("anthropic", "claude-x", 3); // the table's line
        QCOMPARE(find(all).price, plain(3, 3));
        all << own("anthropic", "claude-x-2026", 4);
        QCOMPARE(find(all).price, plain(4, 4));
        all << own("host", "claude-x-2026", 5);
        QCOMPARE(find(all).price, plain(5, 5));
        QCOMPARE(find({own("openai", "*", 1)}).source, PriceSource::Table);
    }

    void whatIsNotKnownIsNotFree()
    {
        const PriceBook book;
        PriceSubject subject{{QStringLiteral("compatible")}, {}, QStringLiteral("m"), false};
        Answer answer;
        answer.usage = usage(1000, 1000);
        QCOMPARE(book.find(subject).source, PriceSource::Unknown);
        QVERIFY(!costOf(book.find(subject), answer));
        subject.isFree = true;
        QCOMPARE(book.find(subject).source, PriceSource::Free);
        COMPARE_USD(costOf(book.find(subject), answer), 0.0);
    }

    void providersOwnCostWins()
    {
        Tariff tariff;
        tariff.source = PriceSource::Table;
        tariff.price = plain(1, 1);
        Answer answer;
        answer.usage = usage(1000, 1000);
        answer.costUsd = 0.5;
        COMPARE_USD(costOf(tariff, answer), 0.5);
        COMPARE_USD(costOf(Tariff(), answer), 0.5);
    }

    void tableSpeaksOfTheUsualServiceTierOnly()
    {
        Tariff tariff;
        tariff.source = PriceSource::Table;
        tariff.price = plain(1, 1);
        Answer answer;
        answer.usage = usage(500'000, 500'000);
        for (const char *usual : {"", "default", "standard", "auto", "on_demand"}) {
            answer.serviceTier = QLatin1String(usual);
            COMPARE_USD(costOf(tariff, answer), 1.0);
        }
        answer.serviceTier = QStringLiteral("flex");
        QVERIFY(!costOf(tariff, answer));
        tariff.source = PriceSource::Own;
        COMPARE_USD(costOf(tariff, answer), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_price.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;

namespace {

ModelRule rule(const QByteArray &json)
{
    const auto read = modelRuleFromJson(QJsonDocument::fromJson(json).array(), {});
    return read ? *read : ModelRule();
}

const QByteArray good = R"({"as_of": "2026-11", "origin": "ours", "later": 1, "models": [
  {"provider": "p", "id": "a", "match": [{"equals": "a"}], "usd_per_million_tokens": {"input": 1, "output": 2}},
  {"provider": "q", "id": "b", "match": [{"starts_with": "a"}], "deprecated": true, "context_window_tokens": 8192,
   "usd_per_million_tokens": {"input": {"base": 3, "tiers": [{"start": 200000, "price": 6}]}, "output": 4}},
  {"provider": "p", "id": "c", "match": [{"contains": "a"}], "usd_per_million_tokens": {"input": 5, "output": 6}}
]})";

} // namespace

class TestPriceTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("fits");
        QTest::addColumn<QStringList>("others");
        const auto list = [](const char *names) {
            return QString::fromLatin1(names).split(QLatin1Char(' '));
        };
        QTest::newRow("equals") << QByteArray(R"([{"equals":"gpt-4o"}])") << list("gpt-4o")
                                << list("gpt-4o-mini GPT-4o xgpt-4o");
        QTest::newRow("starts") << QByteArray(R"([{"starts_with":"gpt-4o"}])")
                                << list("gpt-4o gpt-4o-mini") << list("ft:gpt-4o gpt-4");
        QTest::newRow("ends") << QByteArray(R"([{"ends_with":"-online"}])") << list("a-online")
                              << list("a-online-2");
        QTest::newRow("contains") << QByteArray(R"([{"contains":"o4-mini"}])")
                                  << list("o4-mini x-o4-mini-y") << list("o4");
        QTest::newRow("regex") << QByteArray(R"([{"regex":"^grok-4\\.3-\\d{8}$"}])")
                               << list("grok-4.3-20261101") << list("grok-4x3-20261101 grok-4.3");
        QTest::newRow("any") << QByteArray(R"([{"equals":"a"},{"equals":"b"}])") << list("a b")
                             << list("c ab");
        QTest::newRow("and")
            << QByteArray(R"r([{"and":[{"starts_with":"gemini"},{"regex":"^(?!.*-tts)"}]}])r")
            << list("gemini-2.5-pro") << list("gemini-2.5-pro-tts pro");
        QTest::newRow("or within") << QByteArray(R"([{"or":[{"equals":"a"},{"equals":"b"}]}])")
                                   << list("a b") << list("c");
    }

    void rulesFit()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, fits);
        QFETCH(QStringList, others);
        const ModelRule read = rule(json);
        for (const QString &name : fits)
            QVERIFY2(read.matches(name), qPrintable(name));
        for (const QString &name : others)
            QVERIFY2(!read.matches(name), qPrintable(name));
        QVERIFY(!read.matches({}));
    }

    void firstLineOfTheProviderThatFitsCounts()
    {
        const auto table = parsePriceTable(good);
        QVERIFY(table.has_value());
        QCOMPARE(table->asOf, QStringLiteral("2026-11"));
        QCOMPARE(table->origin, QStringLiteral("ours"));
        QCOMPARE(table->models.size(), 3);
        QCOMPARE(table->find(QStringLiteral("p"), QStringLiteral("a"))->id, QStringLiteral("a"));
        QCOMPARE(table->find(QStringLiteral("p"), QStringLiteral("ba"))->id, QStringLiteral("c"));
        const PricedModel *other = table->find(QStringLiteral("q"), QStringLiteral("a"));
        QCOMPARE(other->id, QStringLiteral("b"));
        QCOMPARE(other->contextWindow, std::optional<qint64>(8192));
        QVERIFY(other->isDeprecated);
        QCOMPARE(other->price.input->at(200'001), 6.0);
        QVERIFY(!table->find(QStringLiteral("p"), QStringLiteral("x")));
        QVERIFY(!table->find(QStringLiteral("r"), QStringLiteral("a")));
    }

    void brokenTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *from, const char *to, const char *field) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(field);
        };
        row("no date", "as_of", "date", "as_of");
        row("no models", "\"models\"", "\"lines\"", "models");
        row("no id", "\"id\": \"b\"", "\"name\": \"b\"", "models[1].id");
        row("no provider", "\"provider\": \"q\"", "\"of\": 1", "models[1].provider");
        row("no rule", "[{\"starts_with\": \"a\"}]", "[]", "models[1].match");
        row("unknown rule", "starts_with", "sounds_like", "models[1].match[0].sounds_like");
        row("empty rule", "{\"starts_with\": \"a\"}", "{\"starts_with\": \"\"}",
            "models[1].match[0].starts_with");
        row("two kinds", "{\"starts_with\": \"a\"}", "{\"equals\": \"a\", \"regex\": \"a\"}",
            "models[1].match[0]");
        row("bad regex", "{\"starts_with\": \"a\"}", "{\"regex\": \"(\"}",
            "models[1].match[0].regex");
        row("negative", "\"output\": 4", "\"output\": -4",
            "models[1].usd_per_million_tokens.output");
        row("text", "\"output\": 4", "\"output\": \"4\"",
            "models[1].usd_per_million_tokens.output");
        row("huge", "\"output\": 4", "\"output\": 1e99", "models[1].usd_per_million_tokens.output");
        row("no base", "\"base\": 3, ", "", "models[1].usd_per_million_tokens.input.base");
        row("tier without price", "\"price\": 6", "\"usd\": 6",
            "models[1].usd_per_million_tokens.input.tiers[0].price");
        row("tier without start", "\"start\": 200000", "\"start\": -1",
            "models[1].usd_per_million_tokens.input.tiers[0].start");
        row("no price", "\"usd_per_million_tokens\": {\"input\": 5, \"output\": 6}",
            "\"usd_per_million_tokens\": {}", "models[2].usd_per_million_tokens");
        row("window", "8192", "0.5", "models[1].context_window_tokens");
    }

    void brokenTablesSayWhere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);
        QVERIFY(good.contains(from));
        const auto table = parsePriceTable(QByteArray(good).replace(from, to));
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().kind, ErrorKind::BadValue);
        QCOMPARE(table.error().field, field);
        QVERIFY(!table.error().detail.isEmpty());
    }

    void brokenJsonSaysLineAndColumn()
    {
        const auto table = parsePriceTable("{\"as_of\": \"2026-11\",\n  \"mödels\": [,]}");
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().kind, ErrorKind::BadSyntax);
        QCOMPARE(table.error().line, 2);
        QVERIFY(table.error().column >= 14 && table.error().column <= 15);
        QCOMPARE(parsePriceTable("[]").error().kind, ErrorKind::BadSyntax);
        QCOMPARE(parsePriceTable({}).error().kind, ErrorKind::BadSyntax);
    }

    void rulesDoNotNestForEver()
    {
        QByteArray json = R"({"equals": "a"})";
        for (int i = 0; i < 50; ++i)
            json = R"({"or": [)" + json + "]}";
        QVERIFY(!modelRuleFromJson(QJsonDocument::fromJson('[' + json + ']').array(), {}));
    }

    void ownPricesAreSetAndTakenOut()
    {
        QList<OwnPrice> own;
        OwnPrice price{QStringLiteral("p"), QStringLiteral("m"), {}};
        price.price.input = TokenPrice{1, {}};
        setOwnPrice(own, price);
        price.price.input = TokenPrice{2, {}};
        setOwnPrice(own, price);
        QCOMPARE(own, QList<OwnPrice>{price});
        price.price = {};
        setOwnPrice(own, price);
        QVERIFY(own.isEmpty());
        setOwnPrice(own, price);
        QVERIFY(own.isEmpty());
        QVERIFY(!parseOwnPrices(R"({"prices": [{"provider": "p"}]})"));
        QCOMPARE(parseOwnPrices(R"({"prices": [{"provider": "p", "model": "m",
            "usd_per_million_tokens": {"input": true}}]})")
                     .error()
                     .field,
                 QStringLiteral("prices[0].usd_per_million_tokens.input"));
    }
};

QTEST_GUILESS_MAIN(TestPriceTable)
#include "tst_price_table.moc"

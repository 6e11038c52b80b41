// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/price_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace volley;

namespace {

const QByteArray newer = R"({"as_of": "2027-01", "origin": "ours", "models": [{"provider": "openai",
    "id": "m", "match": [{"equals": "m"}], "usd_per_million_tokens": {"input": 1, "output": 2}}]})";

OwnPrice own(const char *model, double usd)
{
    OwnPrice price{QStringLiteral("openai"), QLatin1String(model), {}};
    price.price.input = price.price.output = TokenPrice{usd, {}};
    return price;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPriceFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bundledTableIsWholeAndKnowsWhatPeopleUse()
    {
        QTemporaryDir folder;
        const PriceShelf shelf = PriceFiles(folder.path()).read();
        QVERIFY(!shelf.problem);
        QVERIFY(!shelf.isImported);
        const PriceTable *table = shelf.book.table();
        QVERIFY(table);
        QCOMPARE(table->asOf, shelf.bundledAsOf);
        QVERIFY(table->origin.contains(QStringLiteral("MIT")));
        QVERIFY(table->models.size() > 400);
        const auto window = [&](const char *provider, const char *model) {
            const PricedModel *line = table->find(QLatin1String(provider), QLatin1String(model));
            return line ? line->contextWindow.value_or(0) : -1;
        };
        QCOMPARE(window("openai", "gpt-4o-mini"), 128'000);
        QCOMPARE(window("anthropic", "claude-sonnet-4-5-20250929"), 200'000);
        QVERIFY(window("google", "gemini-2.5-pro") >= 0);
        QCOMPARE(window("openai", "no-such-model"), -1);
        QSet<QPair<QString, QString>> names;
        for (const PricedModel &line : table->models) {
            QVERIFY2(!names.contains({line.provider, line.id}), qPrintable(line.id));
            names.insert({line.provider, line.id});
            QVERIFY2(line.price.input.has_value(), qPrintable(line.id));
        }
    }

    void ownPricesAreKept()
    {
        QTemporaryDir folder;
        const PriceFiles files(folder.filePath(QStringLiteral("not/yet/there")));
        QVERIFY(files.set({own("a", 1), own("b", 2)}));
        QVERIFY(files.set({own("b", 3)}));
        QCOMPARE(files.read().book.own(), (QList<OwnPrice>{own("a", 1), own("b", 3)}));
        OwnPrice gone = own("a", 1);
        gone.price = {};
        QVERIFY(files.set({gone}));
        QCOMPARE(files.read().book.own(), QList<OwnPrice>{own("b", 3)});
        QVERIFY(files.dropOwn());
        QVERIFY(files.read().book.own().isEmpty());
        QVERIFY(!QFile::exists(files.ownPath()));
        QVERIFY(files.dropOwn());
    }

    void importedTableTakesThePlaceUntilItIsDropped()
    {
        QTemporaryDir folder;
        const PriceFiles files(folder.path());
        const QString bundled = files.read().bundledAsOf;
        const auto imported = files.importTable(newer);
        QVERIFY(imported.has_value());
        QCOMPARE(imported->models.size(), 1);
        PriceShelf shelf = files.read();
        QVERIFY(shelf.isImported);
        QCOMPARE(shelf.book.table()->asOf, QStringLiteral("2027-01"));
        QCOMPARE(shelf.bundledAsOf, bundled);
        QVERIFY(files.dropTable());
        shelf = files.read();
        QVERIFY(!shelf.isImported);
        QCOMPARE(shelf.book.table()->asOf, bundled);
    }

    void brokenTableIsNotImported()
    {
        QTemporaryDir folder;
        const PriceFiles files(folder.path());
        QVERIFY(files.importTable(newer));
        const auto imported = files.importTable(QByteArray(newer).replace("equals", "resembles"));
        QVERIFY(!imported.has_value());
        QCOMPARE(imported.error().field, QStringLiteral("models[0].match[0].resembles"));
        QCOMPARE(files.read().book.table()->asOf, QStringLiteral("2027-01"));
    }

    void brokenFilesAreSaidAndNotOverwritten()
    {
        QTemporaryDir folder;
        const PriceFiles files(folder.path());
        write(files.ownPath(), "{\n oops");
        PriceShelf shelf = files.read();
        QVERIFY(shelf.problem);
        QCOMPARE(shelf.problem->kind, ErrorKind::BadSyntax);
        QCOMPARE(shelf.problem->subject, files.ownPath());
        QCOMPARE(shelf.problem->line, 2);
        QVERIFY(shelf.book.table());
        QVERIFY(!files.set({own("a", 1)}));
        QCOMPARE(QFileInfo(files.ownPath()).size(), 7);
        QVERIFY(files.dropOwn());

        write(files.tablePath(), "[]");
        shelf = files.read();
        QVERIFY(shelf.problem);
        QCOMPARE(shelf.problem->subject, files.tablePath());
        QVERIFY(!shelf.isImported);
        QVERIFY(shelf.book.table());
    }
};

QTEST_GUILESS_MAIN(TestPriceFiles)
#include "tst_price_files.moc"

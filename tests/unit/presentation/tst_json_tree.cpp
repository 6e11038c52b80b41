// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_text.h"
#include "presentation/json_tree_model.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace volley;

namespace {

std::shared_ptr<const JsonTree> treeOf(const QString &text)
{
    auto parsed = JsonTree::parse(text);
    return parsed ? std::make_shared<const JsonTree>(std::move(*parsed)) : nullptr;
}

/// The value at the end of a row of places.
JsonTree::Id at(const JsonTree &tree, const QList<quint32> &rows)
{
    JsonTree::Id id = JsonTree::root;
    for (const quint32 row : rows)
        id = tree.child(id, row);
    return id;
}

QString cell(const JsonTreeModel &model, JsonTree::Id id, int column)
{
    return model.indexOf(id, column).data().toString();
}

} // namespace

class TestJsonTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndValuesComeAsTheyWereWritten()
    {
        const auto tree = treeOf(
            QStringLiteral("{\"name\":\"A \\\"B\\\" "
                           "é\\n\",\"z\":[1.0,-2e5,true,null],\"\":{},\"twice\":1,\"twice\":2}"));
        QVERIFY(tree);
        QCOMPARE(tree->kind(JsonTree::root), JsonTree::Kind::Object);
        QCOMPARE(tree->itemCount(JsonTree::root), 5u);
        QCOMPARE(tree->name(at(*tree, {0})), QStringLiteral("name"));
        QCOMPARE(tree->value(at(*tree, {0})), QString::fromUtf8("A \"B\" \xc3\xa9\n"));
        QCOMPARE(tree->value(at(*tree, {1})), QStringLiteral("[1.0,-2e5,true,null]"));
        QCOMPARE(tree->value(at(*tree, {1, 0})), QStringLiteral("1.0"));
        QCOMPARE(tree->value(at(*tree, {1, 1})), QStringLiteral("-2e5"));
        QCOMPARE(tree->kind(at(*tree, {1, 2})), JsonTree::Kind::Truth);
        QCOMPARE(tree->kind(at(*tree, {1, 3})), JsonTree::Kind::Null);
        QCOMPARE(tree->value(at(*tree, {4})), QStringLiteral("2"));

        JsonTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTree(tree);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 5);
        QCOMPARE(cell(model, at(*tree, {0}), 0), QStringLiteral("name"));
        QCOMPARE(cell(model, at(*tree, {1, 3}), 0), QStringLiteral("3"));
        QCOMPARE(cell(model, at(*tree, {2}), 0), QStringLiteral("(no name)"));
        QVERIFY(cell(model, at(*tree, {1}), 1).startsWith(QStringLiteral("[ ] 4")));
        // As written, so that "1" and 1 are told apart.
        QVERIFY(cell(model, at(*tree, {0}), 1).startsWith(QLatin1String("\"A \\\"B")));
        model.setTree(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void pathsAreJsonPointers()
    {
        const auto tree = treeOf(QStringLiteral("{\"a/b\":[{\"m~n\":1}],\"\":{\"x\":2}}"));
        QVERIFY(tree);
        QCOMPARE(tree->pointer(JsonTree::root), QString());
        QCOMPARE(tree->pointer(at(*tree, {0, 0, 0})), QStringLiteral("/a~1b/0/m~0n"));
        QCOMPARE(tree->pointer(at(*tree, {1, 0})), QStringLiteral("//x"));
    }

    void longListsComeInGroups()
    {
        QStringList items;
        for (int i = 0; i < 2500; ++i)
            items.append(QString::number(i * 3));
        const auto tree = treeOf(QStringLiteral("{\"l\":[%1]}").arg(items.join(QLatin1Char(','))));
        QVERIFY(tree);
        const JsonTree::Id list = at(*tree, {0});
        QCOMPARE(tree->childCount(list), 3u);
        QCOMPARE(tree->itemCount(list), 2500u);
        const JsonTree::Id group = at(*tree, {0, 2});
        QCOMPARE(tree->kind(group), JsonTree::Kind::Group);
        QCOMPARE(tree->childCount(group), 500u);
        const JsonTree::Id item = at(*tree, {0, 2, 7});
        QCOMPARE(tree->value(item), QString::number(2007 * 3));
        QCOMPARE(tree->position(item), 2007u);
        QCOMPARE(tree->pointer(item), QStringLiteral("/l/2007"));
        QCOMPARE(tree->pointer(group), QStringLiteral("/l"));
        QCOMPARE(tree->find(QStringLiteral("6021")), std::vector<JsonTree::Id>{item});
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree);
        QCOMPARE(cell(model, group, 0), QStringLiteral("2,000 … 2,499"));
        QCOMPARE(cell(model, item, 0), QStringLiteral("2007"));
    }

    void findsInNamesAndValuesInTheOrderOfTheText()
    {
        const auto tree = treeOf(
            QStringLiteral("{\"One\":[{\"x\":\"none\"},2],\"two\":\"t\\u006fne\",\"three\":1}"));
        QVERIFY(tree);
        QStringList found;
        for (const JsonTree::Id id : tree->find(QStringLiteral("ONE")))
            found.append(tree->pointer(id));
        QCOMPARE(found, QStringList({QStringLiteral("/One"), QStringLiteral("/One/0/x"),
                                     QStringLiteral("/two")}));
        QVERIFY(tree->find({}).empty());
    }

    void fencesAndWordsAroundThemAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString json = QStringLiteral("{\"a\":1}");
        QTest::newRow("plain") << QStringLiteral(" {\"a\":1}\n") << json;
        QTest::newRow("fenced") << QStringLiteral("```json\n{\"a\":1}\n```") << json;
        QTest::newRow("no language") << QStringLiteral("```\n{\"a\":1}\n```\n") << json;
        QTest::newRow("with words")
            << QStringLiteral("Here it is:\n\n```JSON\r\n{\"a\":1}\r\n```\nEnjoy!") << json;
        QTest::newRow("second fence")
            << QStringLiteral("```sh\nls\n```\nthen\n  ```json\n  {\"a\":1}\n  ```") << json;
        QTest::newRow("cut off") << QStringLiteral("```json\n{\"a\":1}") << json;
        QTest::newRow("none") << QStringLiteral("just words") << QStringLiteral("just words");
        QTest::newRow("empty fence") << QStringLiteral("```json") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void fencesAndWordsAroundThemAreLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QCOMPARE(jsonPart(text).toString(), part);
    }

    void saysWhereItBreaksOff_data()
    {
        using Kind = JsonTreeFault::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        const auto row = [](const char *text, Kind kind, qint64 line, qint64 column) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << line << column;
        };
        row("", Kind::Nothing, 1, 1);
        row("Sure! {\"a\":1}", Kind::ValueExpected, 1, 1);
        row("{\"a\":1,\n \"b\" 2}", Kind::ColonExpected, 2, 6);
        row("{\"a\":1,}", Kind::NameExpected, 1, 8);
        row("{a:1}", Kind::NameExpected, 1, 2);
        row("[1,\n2,\n]", Kind::ValueExpected, 3, 1);
        row("[1 2]", Kind::CommaOrBracketExpected, 1, 4);
        row("{\"a\":1 \"b\":2}", Kind::CommaOrBraceExpected, 1, 8);
        row("{\"a\":[1,2", Kind::Unfinished, 1, 10);
        row("{\"a\":\"tex", Kind::UnfinishedText, 1, 10);
        row("[\"\\x\"]", Kind::BadEscape, 1, 3);
        row("[\"\\u12g4\"]", Kind::BadEscape, 1, 3);
        row("[01]", Kind::BadNumber, 1, 2);
        row("[1.]", Kind::BadNumber, 1, 2);
        row("[-]", Kind::BadNumber, 1, 2);
        row("[NaN]", Kind::ValueExpected, 1, 2);
        row("[tru", Kind::Unfinished, 1, 5);
        row("[1.", Kind::Unfinished, 1, 4);
        row("[\"a\nb\"]", Kind::RawControl, 1, 4);
        row("{\"a\":1} {}", Kind::MoreAfterEnd, 1, 9);
        row("words\n```json\n{\"a\":,}\n```", Kind::ValueExpected, 3, 6);
    }

    void saysWhereItBreaksOff()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        const auto parsed = JsonTree::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().kind), kind);
        QCOMPARE(parsed.error().place.line, line);
        QCOMPARE(parsed.error().place.column, column);
        QVERIFY(!jsonTreeFaultText(parsed.error()).isEmpty());
    }

    void deepNestingIsSurvived()
    {
        constexpr int deep = 1'000'000;
        QVERIFY(!JsonTree::parse(QString(deep, QLatin1Char('['))));
        const auto tree = treeOf(QString(deep, QLatin1Char('[')) + QString(deep, QLatin1Char(']')));
        QVERIFY(tree);
        QCOMPARE(tree->size(), quint32(deep));
        QCOMPARE(tree->depth(deep - 1, 500), 500);
        QCOMPARE(tree->pointer(10), QStringLiteral("/0").repeated(10));
        QVERIFY(tree->find(QStringLiteral("1")).empty());
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree);
    }

    void tenMegabytesAreReadAndSearched()
    {
        QString text = QStringLiteral("[");
        while (text.size() < 10'000'000)
            text += QStringLiteral("{\"id\":%1,\"words\":\"some \\n words\",\"list\":[1,2,3]},")
                        .arg(text.size());
        text += QStringLiteral("\"needle\"]");
        QElapsedTimer timer;
        timer.start();
        const auto tree = treeOf(text);
        QVERIFY(tree);
        qInfo("read in %lld ms: %u values", static_cast<long long>(timer.restart()), tree->size());
        QCOMPARE(tree->find(QStringLiteral("needle")).size(), size_t{1});
        qInfo("searched in %lld ms", static_cast<long long>(timer.elapsed()));
    }

    // What Qt's own parser takes is taken, too, and the other way round.
    void agreesWithQtOnDamagedTexts()
    {
        std::mt19937 random(7);
        const QByteArray sample = "{\"a\":[1,-2.5e+3,\"x\\ny\\u00e9\",{\"b\":null,\"c\":[true,"
                                  "false,[],{}]}],\"d\":\"\",\"e\":0}";
        const QByteArray pieces = "{}[]\",:\\0123456789.eE+-truefalsn \n";
        int good = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = sample;
            for (unsigned cuts = random() % 3; cuts > 0; --cuts) {
                const auto place = qsizetype(random() % size_t(text.size()));
                if (random() % 2 == 0)
                    text.remove(place, 1);
                else
                    text[place] = pieces.at(qsizetype(random() % size_t(pieces.size())));
            }
            QJsonParseError error;
            QJsonDocument::fromJson(text, &error);
            const bool ours = JsonTree::parse(QString::fromUtf8(text)).has_value();
            good += ours ? 1 : 0;
            // Qt lets numbers such as 01 and control characters in strings pass.
            if (ours)
                QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        }
        QVERIFY(good > 1000 && good < 19'000);
    }
};

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_json_tree.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell_order.h"
#include "domain/cell_search.h"

#include <QtTest>

#include <algorithm>

using namespace volley;

namespace {

SearchTerms terms(const char *text, bool isExpression = false)
{
    SearchTerms result;
    result.text = QString::fromUtf8(text);
    result.isExpression = isExpression;
    return result;
}

/// The cell after a replacement; "-" where nothing was found.
QString replaced(const SearchTerms &terms, const char *cell, const char *with)
{
    QString text = QString::fromUtf8(cell);
    const auto search = CellSearch::make(terms);
    const auto any = search ? search->replaceIn(text, QString::fromUtf8(with)) : false;
    return any && *any ? text : QStringLiteral("-");
}

QStringList sorted(QStringList cells, const char *language, bool descending = false)
{
    const CellOrder order(QLatin1String(language), descending);
    std::stable_sort(cells.begin(), cells.end(), [&order](const QString &a, const QString &b) {
        return order.compare(order.keyOf(a), order.keyOf(b)) < 0;
    });
    return cells;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class TestCellSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTextAsAsked()
    {
        SearchTerms wanted = terms("Grün");
        QVERIFY(*CellSearch::make(wanted)->isIn(QStringLiteral("immergrün.")));
        wanted.matchCase = true;
        QVERIFY(!*CellSearch::make(wanted)->isIn(QStringLiteral("immergrün.")));
        wanted.wholeCell = true;
        QVERIFY(!*CellSearch::make(wanted)->isIn(QStringLiteral("Grün.")));
        QVERIFY(*CellSearch::make(wanted)->isIn(QStringLiteral("Grün")));
        // A dot is a dot.
        QVERIFY(!*CellSearch::make(terms("a.c"))->isIn(QStringLiteral("abc")));
        QCOMPARE(CellSearch::make(terms("")).error().kind, ErrorKind::EmptyInput);
    }

    void findsExpressions()
    {
        SearchTerms wanted = terms("^\\w+ \\d{2}$", true);
        QVERIFY(*CellSearch::make(wanted)->isIn(QStringLiteral("größe 12")));
        wanted = terms("b|a", true);
        wanted.wholeCell = true;
        QVERIFY(*CellSearch::make(wanted)->isIn(QStringLiteral("A")));
        QVERIFY(!*CellSearch::make(wanted)->isIn(QStringLiteral("ab")));
        const auto broken = CellSearch::make(terms("ab(c", true));
        QCOMPARE(broken.error().kind, ErrorKind::BadSyntax);
        QVERIFY(!broken.error().detail.isEmpty());
        QVERIFY(broken.error().column > 0);
        // Says so instead of taking for ever.
        const auto slow = CellSearch::make(terms("(a+)+$", true));
        const auto found = slow->isIn(QString(40, QLatin1Char('a')) + QLatin1Char('b'));
        QVERIFY(!found && found.error().kind == ErrorKind::TooLarge);
    }

    void knowsWhereItStandsForPainting()
    {
        SearchTerms wanted = terms("Aa");
        using Places = QList<TextSpan>;
        QCOMPARE(CellSearch::make(wanted)->placesToShow(QStringLiteral("aaaaxAa")),
                 (Places{{0, 2}, {2, 2}, {5, 2}}));
        wanted.matchCase = true;
        QCOMPARE(CellSearch::make(wanted)->placesToShow(QStringLiteral("aaaaxAa")),
                 (Places{{5, 2}}));
        wanted.wholeCell = true;
        QVERIFY(CellSearch::make(wanted)->placesToShow(QStringLiteral("xAa")).isEmpty());
        QCOMPARE(CellSearch::make(wanted)->placesToShow(QStringLiteral("Aa")), (Places{{0, 2}}));
        // An empty match is nothing to be seen.
        QCOMPARE(CellSearch::make(terms("\\d*", true))->placesToShow(QStringLiteral("ab12c3")),
                 (Places{{2, 2}, {5, 1}}));
        // Nor does it give up where an expression has just to go on for long.
        const QString words = QStringLiteral("some words ").repeated(170);
        for (const char *expression : {"[a-z]+\\d", "(\\w+\\s)*\\w+\\d$", "\\bx\\d", ".*x\\d"})
            QCOMPARE(CellSearch::make(terms(expression, true))
                         ->placesToShow(words + QStringLiteral("x5"))
                         .size(),
                     1);
    }

    /// It is asked at each painting of a cell, whatever stands in that.
    void paintingIsQuick_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("cell");
        QTest::newRow("nothing") << QStringLiteral("needle")
                                 << QString(1'000'000, QLatin1Char('n'));
        QTest::newRow("backtracking")
            << QStringLiteral("(a+)+$") << QString(1'000, QLatin1Char('a')) + QLatin1Char('b');
        QTest::newRow("from everywhere")
            << QStringLiteral("(.*)(.*)(.*)needle|x") << QString(1'000'000, QLatin1Char('n'));
        QTest::newRow("at the end") << QStringLiteral("n$") << QString(5'000, QLatin1Char('n'));
    }
    void paintingIsQuick()
    {
        QFETCH(QString, expression);
        QFETCH(QString, cell);
        for (const bool isExpression : {false, true}) {
            SearchTerms wanted;
            wanted.text = expression;
            wanted.isExpression = isExpression;
            const auto search = CellSearch::make(wanted);
            qint64 quickest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                QVERIFY(search->placesToShow(cell).isEmpty());
                quickest = std::min(quickest, timer.nsecsElapsed() / 1000);
            }
            qInfo("%lld us", static_cast<long long>(quickest));
            QVERIFY(quickest < 1'000); // without the limits from 2 to 50 milliseconds
        }
    }

    void replaces()
    {
        QCOMPARE(replaced(terms("a"), "banAna", "$1"), QStringLiteral("b$1n$1n$1"));
        QCOMPARE(replaced(terms("x"), "banana", ""), QStringLiteral("-"));
        QCOMPARE(replaced(terms("(\\w)(\\d)", true), "a1 b2", "$2\\1!"), QStringLiteral("1a! 2b!"));
        QCOMPARE(replaced(terms("^", true), "text", "Q: "), QStringLiteral("Q: text"));
        QCOMPARE(replaced(terms(" ", true), "a b", "\\n\\t\\\\n$$$"),
                 QStringLiteral("a\n\t\\n$$b"));
        SearchTerms whole = terms("yes");
        whole.wholeCell = true;
        QCOMPARE(replaced(whole, "Yes", "no"), QStringLiteral("no"));
        QCOMPARE(replaced(whole, "yes yes", "no"), QStringLiteral("-"));
    }

    void ordersNumbersTextsAndEmptyCells()
    {
        QCOMPARE(sorted(words("b||10|a10|-2|a9|1e3| |2.5"), "en"),
                 words("-2|2.5|10|1e3|a9|a10|b|| "));
        QCOMPARE(sorted(words("b||10|a10|-2|a9"), "en", true), words("b|a10|a9|10|-2|"));
        QCOMPARE(sorted(words("z|Ä|B|a|ä"), "de"), words("a|ä|Ä|B|z"));
        QCOMPARE(sorted(words("z|ä|b"), "sv"), words("b|z|ä"));
        QCOMPARE(sorted(words("b|C|a"), ""), words("a|b|C"));
    }
};

QTEST_GUILESS_MAIN(TestCellSearch)
#include "tst_cell_search.moc"

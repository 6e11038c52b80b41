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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_finder.h"

#include <QtTest>

using namespace volley;

class TestTextFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhateverTheCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("plain") << QStringLiteral("oNe") << QStringLiteral("no one") << qsizetype(3);
        QTest::newRow("umlaut") << QStringLiteral("\u00dc z") << QStringLiteral("a \u00fc Z")
                                << qsizetype(2);
        QTest::newRow("emoji") << QStringLiteral("\u00dc\U0001f600 zzzz")
                               << QStringLiteral("a \u00fc\U0001f600 ZZZZ") << qsizetype(2);
        QTest::newRow("letters beyond the basic plane")
            << QStringLiteral("\U00010400") << QStringLiteral("x\U00010428") << qsizetype(1);
        QTest::newRow("signs of an expression")
            << QStringLiteral("\U0001f600.*") << QStringLiteral("\U0001f600aa\U0001f600.*")
            << qsizetype(4);
        QTest::newRow("not there")
            << QStringLiteral("\U0001f600") << QStringLiteral("\U0001f601") << qsizetype(-1);
        QTest::newRow("no words") << QString() << QStringLiteral("a") << qsizetype(-1);
    }
    void findsWhateverTheCase()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(qsizetype, at);
        QCOMPARE(TextFinder(words).indexIn(text), at);
        QCOMPARE(TextFinder(words).isIn(text), at >= 0);
        // Long texts are looked through in another way.
        const QString before(2000, QLatin1Char('-'));
        QCOMPARE(TextFinder(words).indexIn(before + text), at < 0 ? at : at + before.size());
    }

    void goesOnFromThere()
    {
        const QString text = QStringLiteral("\U0001f600 A \U0001f600 a");
        QCOMPARE(TextFinder(QStringLiteral("\U0001f600 a")).indexIn(text, 1), qsizetype(5));
        QCOMPARE(TextFinder(QStringLiteral("a")).indexIn(text, 4), qsizetype(8));
    }
};

QTEST_APPLESS_MAIN(TestTextFinder)
#include "tst_text_finder.moc"

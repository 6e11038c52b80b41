// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/text_places.h"

#include <QTest>

using namespace volley;

using Places = std::vector<qsizetype>;

class TestTextPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEachOnceWhateverTheCase()
    {
        const QString text = QStringLiteral("One one ONE oneone");
        QCOMPARE(placesOf(QStringLiteral("oNe"), text), (Places{0, 4, 8, 12, 15}));
        QCOMPARE(placesOf(QStringLiteral("aa"), u"aaaaa"), (Places{0, 2}));
        QCOMPARE(placesOf(QStringLiteral("\u00c4\U00010400"), u"x\u00e4\U00010428"), (Places{1}));
        QVERIFY(placesOf(QStringLiteral("two"), text).empty());
        QVERIFY(placesOf({}, text).empty());
        QVERIFY(placesOf(QStringLiteral("one"), {}).empty());
    }

    void spacesThatDoNotBreakAreSpaces()
    {
        QCOMPARE(placesOf(QStringLiteral("12 km"), u"12\u00a0km, 12 km"), (Places{0, 7}));
        QCOMPARE(placesOf(QStringLiteral("12\u00a0km"), u"12\u00a0km, 12 km"), (Places{0, 7}));
    }

    /// The text is looked through in pieces: what stands across their edges is found, and once.
    void findsAcrossPieces()
    {
        const QString word = QStringLiteral("needle");
        QString text(2'500'000, QLatin1Char('x'));
        Places places;
        for (qsizetype edge : {1'000'000, 2'000'000}) {
            for (qsizetype at : {edge - 20, edge - 3, edge + 14}) {
                text.replace(at, word.size(), word);
                places.push_back(at);
            }
        }
        const qsizetype last = text.size() - word.size();
        text.replace(last, word.size(), word);
        places.push_back(last);
        QCOMPARE(placesOf(word, text), places);
        // Each of them begins where the one before ends.
        const QString dense = QStringLiteral("abc").repeated(700'000);
        const Places all = placesOf(QStringLiteral("abc"), dense);
        QCOMPARE(all.size(), size_t(700'000));
        QCOMPARE(all.back(), dense.size() - 3);
    }

    void endsWhenItIsTold()
    {
        const QString text = QStringLiteral("x").repeated(3'500'000);
        int asked = 0;
        const Places found = placesOf(QStringLiteral("x"), text, [&asked] { return ++asked == 3; });
        QCOMPARE(asked, 3);
        QCOMPARE(found.size(), size_t(2'000'000));
    }
};

QTEST_GUILESS_MAIN(TestTextPlaces)
#include "tst_text_places.moc"

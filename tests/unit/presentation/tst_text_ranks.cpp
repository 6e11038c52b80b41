// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/text_ranks.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace volley;

namespace {

std::vector<quint32> ranksOf(const QStringList &texts, qsizetype mostBytes = 1 << 20)
{
    TextRanks ranks(texts.size(), mostBytes);
    for (qsizetype i = 0; i < texts.size(); ++i)
        ranks.add(i, texts.at(i));
    return *ranks.rank();
}

/// By the book: each text against each other.
std::vector<quint32> naive(const QStringList &texts)
{
    QStringList distinct;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            distinct.append(text.toCaseFolded());
    }
    std::sort(distinct.begin(), distinct.end(),
              [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    distinct.removeDuplicates();
    std::vector<quint32> ranks;
    for (const QString &text : texts) {
        ranks.push_back(text.isEmpty()
                            ? TextRanks::noText
                            : static_cast<quint32>(distinct.indexOf(text.toCaseFolded())));
    }
    return ranks;
}

} // namespace

class TestTextRanks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranksLikeTheBook_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addRow("nothing shared") << QString();
        QTest::addRow("a template") << QStringLiteral("Classify what follows, in one word: ");
        QTest::addRow("of several bytes a letter") << QStringLiteral("Übersetze, 翻訳する: ");
    }
    void ranksLikeTheBook()
    {
        QFETCH(QString, beginning);
        std::mt19937 random(7);
        QStringList texts;
        for (int i = 0; i < 500; ++i) {
            // The odd ones begin otherwise, before, behind and within what the others share.
            QString text =
                random() % 20 == 0 ? beginning.left(static_cast<int>(random() % 5)) : beginning;
            for (auto letters = random() % 12; letters > 0; --letters)
                text +=
                    QStringLiteral("aAbBzZäÄß港 1\U0001F600").at(static_cast<int>(random() % 11));
            texts.append(random() % 9 == 0 && i > 0 ? texts.at(i / 2) : text);
        }
        QCOMPARE(ranksOf(texts), naive(texts));
    }

    void fewTextsAreRankedToo()
    {
        QCOMPARE(ranksOf({}), std::vector<quint32>());
        const std::vector<quint32> expected{1, TextRanks::noText, 0, 1};
        QCOMPARE(
            ranksOf({QStringLiteral("pear"), {}, QStringLiteral("Apple"), QStringLiteral("PEAR")}),
            expected);
    }

    void whatIsKeptIsBoundedButCountedFromWhereTextsDiffer()
    {
        const QString shared(2000, QLatin1Char('x'));
        QStringList texts;
        for (int i = 999; i >= 100; --i)
            texts.append(shared + QString::number(i) + QString(500, QLatin1Char('y')));
        const auto ranks = ranksOf(texts, 16 * texts.size());
        for (size_t i = 0; i < ranks.size(); ++i)
            QCOMPARE(ranks[i], static_cast<quint32>(ranks.size() - 1 - i));
        // What differs only behind that counts as the same.
        const QString same(100, QLatin1Char('s'));
        const auto tied =
            ranksOf({QStringLiteral("a") + same + QLatin1Char('2'), QStringLiteral("b"),
                     QStringLiteral("a") + same + QLatin1Char('1')},
                    3 * 16);
        QCOMPARE(tied, (std::vector<quint32>{0, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestTextRanks)
#include "tst_text_ranks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token_cost.h"

#include <QtTest>

using namespace volley;

class TestTokenCost : public QObject
{
    Q_OBJECT

    static Usage usage(qint64 input, qint64 output)
    {
        Usage counted;
        counted.inputTokens = input;
        counted.outputTokens = output;
        return counted;
    }
private Q_SLOTS:
    void beginsWithWhatIsUsual()
    {
        QCOMPARE(TokenCost().prompt(100), 100);
        QCOMPARE(TokenCost(std::nullopt).whole(100), 600);
        QCOMPARE(TokenCost(50).whole(100), 150);
        QCOMPARE(TokenCost(100'000).whole(100), 600);
    }

    void learnsFromAnswers()
    {
        TokenCost cost(std::nullopt);
        for (int i = 0; i < 500; ++i)
            cost.learn(100, usage(150, 40));
        QVERIFY(qAbs(cost.prompt(1000) - 1500) <= 50);
        QVERIFY(qAbs(cost.whole(1000) - 1540) <= 50);
    }

    void aFewShortPromptsProveNothing()
    {
        TokenCost cost(std::nullopt);
        cost.learn(2, usage(1, 6));
        QVERIFY(cost.prompt(1000) >= 990);
    }

    void whatIsNotCountedTeachesNothing()
    {
        TokenCost cost(std::nullopt);
        cost.learn(100, {});
        QCOMPARE(cost.whole(100), 600);
    }
};

QTEST_GUILESS_MAIN(TestTokenCost)
#include "tst_token_cost.moc"

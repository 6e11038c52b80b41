// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_estimate.h"

#include <QtTest>

using namespace volley;

namespace {

Tariff tariff(double input, double output, std::optional<qint64> window = {})
{
    Tariff made;
    made.source = PriceSource::Table;
    made.price.input = TokenPrice{input, {{1000, 2 * input}}};
    made.price.output = TokenPrice{output, {}};
    made.contextWindow = window;
    return made;
}

bool isNear(std::optional<double> usd, double expected)
{
    return usd && std::abs(*usd - expected) < 1e-12;
}

} // namespace

class TestTargetEstimate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangeIsFromNoAnswerToTheLongest()
    {
        TargetEstimate estimate(tariff(2, 10), 100);
        QVERIFY(estimate.add(500, 3));
        QVERIFY(estimate.add(2000, 1)); // of the dearer tier
        const double input = (3 * 500 * 2 + 2000 * 4) / 1e6;
        QVERIFY(isNear(estimate.leastUsd(), input));
        QVERIFY(isNear(estimate.mostUsd(), input + 4 * 100 * 10 / 1e6));
        QVERIFY(!estimate.isOutputAssumed());
    }

    void withoutALimitTheUsualIsTaken()
    {
        TargetEstimate estimate(tariff(0, 10), {});
        estimate.add(10, 1);
        QVERIFY(estimate.isOutputAssumed());
        QVERIFY(isNear(estimate.mostUsd(), TargetEstimate::usualOutputTokens * 10 / 1e6));
    }

    void unknownPriceStaysUnknown()
    {
        TargetEstimate estimate(Tariff(), 100);
        estimate.add(10, 1);
        QVERIFY(!estimate.leastUsd());
        QVERIFY(!estimate.mostUsd());
        Tariff inputOnly = tariff(1, 1);
        inputOnly.price.output.reset();
        TargetEstimate half(inputOnly, 100);
        half.add(10, 1);
        QVERIFY(half.leastUsd());
        QVERIFY(!half.mostUsd());
    }

    void contextWindowHoldsPromptAndAnswer()
    {
        TargetEstimate estimate(tariff(1, 1, 1000), 200);
        QVERIFY(estimate.add(800, 1));
        QVERIFY(!estimate.add(801, 1));
        // What is only assumed takes no room.
        TargetEstimate open(tariff(1, 1, 1000), {});
        QVERIFY(open.add(1000, 1));
        QVERIFY(!open.add(1001, 1));
        TargetEstimate unknown(tariff(1, 1), 200);
        QVERIFY(unknown.add(1'000'000'000, 1));
    }
};

QTEST_GUILESS_MAIN(TestTargetEstimate)
#include "tst_target_estimate.moc"

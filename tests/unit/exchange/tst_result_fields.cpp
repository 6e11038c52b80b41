// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/result_fields.h"

#include <QtTest>

#include <limits>

using namespace volley;

class TestResultFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreRfc3339_data();
    void timesAreRfc3339();
};

void TestResultFields::timesAreRfc3339_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("leap day") << 1'709'210'096'007LL << QStringLiteral("2024-02-29T12:34:56.007Z");
    QTest::newRow("all digits") << 1'766'620'799'999LL
                                << QStringLiteral("2025-12-24T23:59:59.999Z");
    QTest::newRow("the epoch") << 0LL << QStringLiteral("1970-01-01T00:00:00.000Z");
    // A damaged file may say anything: what has no such form is the nearest that has.
    QTest::newRow("past year 9999")
        << std::numeric_limits<qint64>::max() << QStringLiteral("9999-12-31T23:59:59.999Z");
    QTest::newRow("before the epoch") << -5LL << QStringLiteral("1970-01-01T00:00:00.000Z");
}

void TestResultFields::timesAreRfc3339()
{
    QFETCH(qint64, ms);
    QTEST(utcText(ms), "text");
}

QTEST_GUILESS_MAIN(TestResultFields)
#include "tst_result_fields.moc"

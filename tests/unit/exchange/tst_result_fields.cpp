// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
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
    void numbersHaveNoExponent();
    void estimatesAreNeverAmongWhatWasCounted();
    void columnsAreThosePromised();
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

void TestResultFields::numbersHaveNoExponent()
{
    QCOMPARE(plainDigits(0), QByteArray("0"));
    QCOMPARE(plainDigits(0.1), QByteArray("0.1"));
    QCOMPARE(plainDigits(0.000000045), QByteArray("0.000000045"));
    QCOMPARE(plainDigits(1200), QByteArray("1200"));
    QCOMPARE(plainDigits(1.0 / 3), QByteArray("0.333333333333"));
}

void TestResultFields::estimatesAreNeverAmongWhatWasCounted()
{
    const auto value = [](const AttemptRecord &attempt, const char *name) {
        ResultRow row;
        row.last = attempt;
        return resultValue(row, allResultColumnNames().indexOf(QLatin1String(name)));
    };
    const ResultValue none;
    AttemptRecord attempt;
    attempt.answer.usage.inputTokens = 10;
    attempt.answer.usage.outputTokens = 20;
    attempt.costUsd = 0.25;
    QCOMPARE(value(attempt, "input_tokens"), ResultValue(qint64(10)));
    QCOMPARE(value(attempt, "cost_usd"), ResultValue(0.25));
    QCOMPARE(value(attempt, "estimated_input_tokens"), none);
    QCOMPARE(value(attempt, "estimated_cost_usd"), none);

    attempt.usageIsEstimate = true;
    QCOMPARE(value(attempt, "input_tokens"), none);
    QCOMPARE(value(attempt, "output_tokens"), none);
    QCOMPARE(value(attempt, "cost_usd"), none);
    QCOMPARE(value(attempt, "estimated_input_tokens"), ResultValue(qint64(10)));
    QCOMPARE(value(attempt, "estimated_output_tokens"), ResultValue(qint64(20)));
    QCOMPARE(value(attempt, "estimated_cost_usd"), ResultValue(0.25));

    attempt.answer.costUsd = 0.25; // the provider's own
    QCOMPARE(value(attempt, "cost_usd"), ResultValue(0.25));
    QCOMPARE(value(attempt, "estimated_cost_usd"), none);
    attempt.answer.costUsd.reset();
    attempt.costUsd = 0; // whatever it used, it was free
    QCOMPARE(value(attempt, "cost_usd"), ResultValue(0.0));
    attempt.costUsd.reset();
    QCOMPARE(value(attempt, "cost_usd"), none);
    QCOMPARE(value(attempt, "estimated_cost_usd"), none);
}

void TestResultFields::columnsAreThosePromised()
{
    ExportOptions options;
    QCOMPARE(exportedColumns(false, options), resultColumnNames());
    QCOMPARE(exportedColumns(true, options).last(), QStringLiteral("from_cache"));
    options.marks = true;
    QCOMPARE(exportedColumns(false, options),
             resultColumnNames() + QStringList(QStringLiteral("mark")));
    options.marks = false;
    options.estimates = true;
    QCOMPARE(exportedColumns(false, options).size(), resultColumnNames().size() + 3);
    options.marks = true;
    QCOMPARE(exportedColumns(true, options), allResultColumnNames());
}

QTEST_GUILESS_MAIN(TestResultFields)
#include "tst_result_fields.moc"

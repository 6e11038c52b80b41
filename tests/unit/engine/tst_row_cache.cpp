// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/row_cache.h"
#include "engine/state_table.h"

#include <QtTest>

using namespace volley;

namespace {

QList<Row> rowsFrom(qint64 first, qint64 count)
{
    QList<Row> rows;
    for (qint64 row = first; row < first + count; ++row)
        rows.append({QString::number(row)});
    return rows;
}

} // namespace

class TestRowCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnceAndOnlyForWhatThereIs()
    {
        RowCache cache(600, 8);
        for (const qint64 block : {2, 2, 3, -1})
            cache.want(block);
        const auto asked = cache.takeWanted();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first, 512);
        QCOMPARE(asked.first().count, 88);
        QVERIFY(cache.takeWanted().isEmpty());
        QVERIFY(!cache.find(599));
        QCOMPARE(cache.provide(512, rowsFrom(512, 88)), std::optional<qint64>(2));
        QCOMPARE(*cache.find(599), Row{QStringLiteral("599")});
        cache.want(2);
        QVERIFY(cache.takeWanted().isEmpty());
    }

    void whatWasNotAskedForIsRefused()
    {
        RowCache cache(600, 8);
        QVERIFY(!cache.provide(0, rowsFrom(0, 256)));
        cache.want(0);
        QVERIFY(!cache.provide(0, rowsFrom(0, 256))); // wanted, not yet asked for
        QCOMPARE(cache.takeWanted().size(), 1);
        QVERIFY(!cache.provide(7, rowsFrom(7, 10)));
        QVERIFY(!cache.provide(-256, {}));
        QVERIFY(cache.provide(0, rowsFrom(0, 256)));
        QVERIFY(!cache.provide(0, rowsFrom(0, 256))); // twice
    }

    void missingRowsCountAsEmpty()
    {
        RowCache cache(300, 8);
        cache.want(0);
        QCOMPARE(cache.takeWanted().size(), 1);
        QVERIFY(cache.provide(0, rowsFrom(0, 3)));
        QCOMPARE(*cache.find(2), Row{QStringLiteral("2")});
        QCOMPARE(*cache.find(255), Row());
    }

    void boundedAndTheLeastUsedGoes()
    {
        RowCache cache(256 * 100, 4);
        const auto load = [&](qint64 block) {
            cache.want(block);
            for (const auto &range : cache.takeWanted())
                cache.provide(range.first, rowsFrom(range.first, range.count));
        };
        for (const qint64 block : {0, 1, 2, 3})
            load(block);
        QVERIFY(cache.find(0));
        load(4);
        QCOMPARE(cache.blocks(), 4);
        QVERIFY(cache.find(0));
        QVERIFY(!cache.find(256));
        QVERIFY(cache.find(4 * 256));
    }

    void neverMoreOnTheWayThanHalfTheRoom()
    {
        RowCache cache(256 * 100, 8);
        for (qint64 block = 0; block < 50; ++block)
            cache.want(block);
        QCOMPARE(cache.takeWanted().size(), 4);
        QVERIFY(cache.takeWanted().isEmpty());
        cache.provide(256, rowsFrom(256, 256));
        QCOMPARE(cache.takeWanted().size(), 1);
    }

    void tableKeepsStatesMarksAndAttemptsApart()
    {
        StateTable table(3, {RequestState::Retrying, RequestState::Streaming}, {4, 1});
        QCOMPARE(table.state(0), RequestState::Queued);      // was only waiting
        QCOMPARE(table.state(1), RequestState::Interrupted); // may have been billed
        QCOMPARE(table.state(2), RequestState::Queued);
        table.setMark(0, StateTable::Listed, true);
        table.setMark(0, StateTable::Unpublished, true);
        table.setState(0, RequestState::Interrupted);
        QVERIFY(table.has(0, StateTable::Listed) && !table.has(0, StateTable::Unrecorded));
        table.setMark(0, StateTable::Listed, false);
        QVERIFY(!table.has(0, StateTable::Listed) && table.has(0, StateTable::Unpublished));
        QCOMPARE(table.state(0), RequestState::Interrupted);

        QCOMPARE(table.attemptsSpent(0), 0); // of an earlier session
        QCOMPARE(table.addAttempt(0), 5);
        QCOMPARE(table.attemptsSpent(0), 1);
        table.renewBudget(0);
        QCOMPARE(table.attemptsSpent(0), 0);
        QCOMPARE(table.attempts(0), 5);
        QCOMPARE(table.addAttempt(2), 1);
        QVERIFY(!table.contains(3) && !table.contains(-1));
    }
};

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_row_cache.moc"

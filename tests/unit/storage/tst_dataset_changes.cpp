// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dataset_changes.h"
#include "store_fixture.h"

using namespace volley;
using namespace volley::test;

namespace {

QStringList column(const QList<Row> &rows, int at = 0)
{
    QStringList result;
    for (const Row &row : rows)
        result.append(row.value(at));
    return result;
}

QStringList names(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

QList<Row> listOf(const char *words)
{
    QList<Row> rows;
    for (const QString &word : names(words))
        rows.append({word, QString::number(rows.size())});
    return rows;
}

/// An open project with these rows.
struct Listed
{
    explicit Listed(const QList<Row> &rows)
    {
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows)));
    }
    QList<Row> stored() { return must(project->rows(0, 1'000'000)); }
    qint64 count(const char *sql)
    {
        const auto database =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadOnly);
        return *(*database)->number(QString::fromLatin1(sql));
    }

    Project project;
    DatasetChanges changes{*project.store};
};

Result<void> shout(qint64, Row &cells)
{
    cells[0] = cells.at(0).toUpper();
    return {};
}

} // namespace

class TestDatasetChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changedRowsAreKeptAndExchanged()
    {
        Listed list(rows(5000));
        const QList<Row> before = list.stored();
        const auto change = must(list.changes.changeRows({{{1, 2}, {4000, 1000}}, shout}));
        QCOMPARE(change.rows, 1002);
        QVERIFY(change.kept > 0);
        const QList<Row> after = list.stored();
        QCOMPARE(column(after).first(4), names("p0 P1 P2 p3"));
        QCOMPARE(after.last().first(), QStringLiteral("P4999"));
        QCOMPARE(after.size(), before.size());
        for (const QList<Row> &wanted : {before, after, before}) {
            must(list.changes.swapKept(change.kept));
            QCOMPARE(list.stored(), wanted);
        }
        // What is the same is not written, and nothing is kept of it.
        const auto none = must(
            list.changes.changeRows({{{0, 5000}}, [](qint64, Row &) { return Result<void>(); }}));
        QCOMPARE(none.kept, 0);
        QCOMPARE(none.rows, 0);
        QCOMPARE(list.count("SELECT count(*) FROM datasets"), 2);
        list.changes.dropKept(change.kept);
        QCOMPARE(errorOf(list.changes.swapKept(change.kept)), ErrorKind::Damaged);
        QCOMPARE(list.stored(), before);
    }

    void aChangeIsWholeOrNotAtAll()
    {
        Listed list(rows(3000));
        const QList<Row> before = list.stored();
        const auto stop = [](qint64 done, qint64 total) -> Result<void> {
            if (total >= 3000 && done >= 2000)
                return fail(ErrorKind::Cancelled);
            return {};
        };
        QCOMPARE(errorOf(list.changes.changeRows({{{0, 3000}}, shout}, stop)),
                 ErrorKind::Cancelled);
        QCOMPARE(errorOf(list.changes.sortRows(0, {}, true, stop)), ErrorKind::Cancelled);
        QCOMPARE(errorOf(list.changes.moveColumn(0, 1, stop)), ErrorKind::Cancelled);
        QCOMPARE(errorOf(list.changes.changeRows({{{2999, 2}}, shout})), ErrorKind::NothingThere);
        QCOMPARE(errorOf(list.changes.sortRows(2, {}, false, {})), ErrorKind::NothingThere);
        QCOMPARE(errorOf(list.changes.moveColumn(0, 2)), ErrorKind::NothingThere);
        QCOMPARE(list.stored(), before);
        QCOMPARE(must(list.project->info()).columns, columns);
        QCOMPARE(list.count("SELECT count(*) FROM datasets"), 1);
    }

    void sortingKeepsTheOrderOfEqualsAndCanBeTakenBack()
    {
        Listed list(listOf("b 10 a 9 B a 2"));
        const QList<Row> before = list.stored();
        const auto up = must(list.changes.sortRows(0, QStringLiteral("en"), false, {}));
        QCOMPARE(column(list.stored()), names("2 9 10 a a b B"));
        QCOMPARE(column(list.stored(), 1), names("6 3 1 2 5 0 4"));
        // Sorted already: nothing to be taken back.
        QCOMPARE(must(list.changes.sortRows(0, QStringLiteral("en"), false, {})).kept, 0);
        const auto down = must(list.changes.sortRows(0, QStringLiteral("en"), true, {}));
        QCOMPARE(column(list.stored()), names("B b a a 10 9 2"));
        QCOMPARE(column(list.stored(), 1), names("4 0 2 5 1 3 6"));

        const auto sorted = list.stored();
        const auto undone = must(list.changes.useKept(down.kept));
        must(list.changes.useKept(up.kept));
        QCOMPARE(list.stored(), before);
        must(list.changes.useKept(undone.kept));
        QCOMPARE(list.stored(), sorted);
        QCOMPARE(errorOf(list.changes.useKept(99)), ErrorKind::Damaged);
    }

    void longListsAreMergedFromPieces()
    {
        QList<Row> many;
        for (int i = 0; i < 120'000; ++i)
            many.append({QString::number((i * 7919LL) % 1000), QString::number(i)});
        Listed list(many);
        must(list.changes.sortRows(0, {}, false, {}));
        const QList<Row> sorted = list.stored();
        QCOMPARE(sorted.size(), many.size());
        const auto later = [](const Row &a, const Row &b) {
            const int first = a.at(0).toInt() - b.at(0).toInt();
            return first > 0 || (first == 0 && a.at(1).toInt() >= b.at(1).toInt());
        };
        for (qsizetype i = 1; i < sorted.size(); ++i)
            QVERIFY2(!later(sorted.at(i - 1), sorted.at(i)), qPrintable(QString::number(i)));
        QCOMPARE(must(list.changes.sortRows(0, {}, false, {})).kept, 0);
    }

    void resultsKeepTheirRows()
    {
        Listed list(listOf("c a b"));
        must(list.project->beginRun(definition(), 3));
        const auto sorted = must(list.changes.sortRows(0, {}, false, {}));
        must(list.changes.changeRows({{{0, 3}}, shout}));
        must(list.changes.moveColumn(0, 1));
        must(list.changes.moveRows(0, 1, 1));
        QCOMPARE(column(list.stored(), 1), names("B A C"));
        QCOMPARE(column(must(list.project->runRows(0, 3))), names("c a b"));
        QVERIFY(!must(list.project->info()).runMatchesData);
        must(list.changes.useKept(sorted.kept));
        QVERIFY(must(list.project->info()).runMatchesData);
        QCOMPARE(column(list.stored()), names("c a b"));
    }

    void anEditAfterARunIsTakenBackInTheCopy()
    {
        Listed list(listOf("a b c"));
        const auto change = must(list.changes.changeRows({{{1, 1}}, shout}));
        must(list.project->beginRun(definition(), 3));
        must(list.changes.swapKept(change.kept));
        QCOMPARE(column(list.stored()), names("a b c"));
        QCOMPARE(column(must(list.project->runRows(0, 3))), names("a B c"));
    }

    void rowsAndColumnsComeWithAChange()
    {
        Listed list(listOf("a b"));
        const QStringList wider = columns + names("more");
        const auto change =
            must(list.changes.changeRows({{{1, 1}},
                                          [](qint64, Row &cells) {
                                              cells[2] = QStringLiteral("new");
                                              return Result<void>();
                                          },
                                          wider,
                                          {{QStringLiteral("c")}, {QStringLiteral("d")}}}));
        QCOMPARE(change.rows, 1);
        QCOMPARE(must(list.project->info()).columns, wider);
        QCOMPARE(column(list.stored()), names("a b c d"));
        QCOMPARE(list.stored().at(1).at(2), QStringLiteral("new"));
        const QList<Row> after = list.stored();
        for (int times = 0; times < 2; ++times) {
            must(list.changes.swapKept(change.kept));
            QCOMPARE(must(list.project->info()).columns, columns);
            QCOMPARE(list.stored(), listOf("a b"));
            must(list.changes.swapKept(change.kept));
            QCOMPARE(must(list.project->info()).columns, wider);
            QCOMPARE(list.stored(), after);
        }

        // Columns and rows alone are a change, too.
        const auto empty =
            must(list.changes.changeRows({{}, shout, wider + names("empty"), QList<Row>(30'000)}));
        QVERIFY(empty.kept > 0);
        QCOMPARE(must(list.project->info()).rows, 30'004);
        must(list.changes.swapKept(empty.kept));
        QCOMPARE(list.stored(), after);
        must(list.changes.swapKept(empty.kept));
        QCOMPARE(must(list.project->info()).columns.size(), 4);
        QCOMPARE(list.stored().size(), 30'004);
    }

    void rowsGoAndComeBack_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QList<RowSpan>>("spans");
        const auto add = [](const char *name, int rows, const QList<RowSpan> &spans) {
            QTest::newRow(name) << rows << spans;
        };
        add("first", 5, {{0, 1}});
        add("last", 5, {{4, 1}});
        add("all", 5, {{0, 5}});
        add("apart", 9, {{1, 2}, {4, 1}, {6, 2}});
        add("side by side", 6, {{1, 1}, {2, 2}});
        add("one of many", 25'001, {{3, 1}});
        add("most of many", 25'001, {{0, 12'000}, {13'000, 12'000}});
        add("all of many", 25'001, {{0, 25'001}});
        QList<RowSpan> every;
        for (qint64 row = 0; row < 25'001; row += 5)
            every.append({row, 1});
        add("every fifth of many", 25'001, every);
    }
    void rowsGoAndComeBack()
    {
        QFETCH(const int, rows);
        QFETCH(const QList<RowSpan>, spans);
        Listed list(volley::test::rows(rows));
        const QList<Row> before = list.stored();
        QList<Row> after = before;
        for (auto span = spans.crbegin(); span != spans.crend(); ++span)
            after.remove(span->first, span->count);
        for (int times = 0; times < 2; ++times) {
            const auto taken = must(list.changes.takeRows(spans));
            QCOMPARE(taken.rows, before.size() - after.size());
            QVERIFY(taken.kept > 0);
            QVERIFY(list.stored() == after);
            QCOMPARE(must(list.project->info()).rows, after.size());
            // They are kept, and once only.
            QCOMPARE(list.count("SELECT count(*) FROM dataset_rows"), rows);
            must(list.changes.putRowsBack(taken.kept, spans));
            QVERIFY(list.stored() == before);
            QCOMPARE(list.count("SELECT count(*) FROM datasets"), 1);
            QCOMPARE(list.count("SELECT count(*) FROM dataset_rows"), rows);
        }
    }

    void rowsThatAreNotThereAreNotTaken()
    {
        Listed list(listOf("a b c"));
        for (const QList<RowSpan> &spans :
             {QList<RowSpan>{}, {{-1, 1}}, {{0, 0}}, {{2, 2}}, {{1, 1}, {0, 1}}, {{0, 2}, {1, 1}}})
            QCOMPARE(errorOf(list.changes.takeRows(spans)), ErrorKind::NothingThere);
        const auto taken = must(list.changes.takeRows({{1, 1}}));
        for (const QList<RowSpan> &spans : {QList<RowSpan>{}, {{0, 2}}, {{3, 1}}, {{1, 1}, {2, 1}}})
            QCOMPARE(errorOf(list.changes.putRowsBack(taken.kept, spans)), ErrorKind::NothingThere);
        QCOMPARE(errorOf(list.changes.putRowsBack(99, {{1, 1}})), ErrorKind::Damaged);
        must(list.changes.putRowsBack(taken.kept, {{1, 1}}));
        QCOMPARE(column(list.stored()), names("a b c"));
    }

    void columnsGoAndComeBack_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few") << 3;
        QTest::newRow("many") << 20'001;
    }
    void columnsGoAndComeBack()
    {
        QFETCH(const int, rows);
        Listed list(volley::test::rows(rows));
        must(list.project->setColumns(names("x y z")));
        must(list.project->setCell(1, 2, QStringLiteral("last")));
        const QList<Row> before = list.stored();
        for (int at = 0; at < 3; ++at) {
            const auto removed = must(list.changes.removeColumn(at));
            QStringList columns = names("x y z");
            columns.removeAt(at);
            QCOMPARE(must(list.project->info()).columns, columns);
            const QList<Row> after = list.stored();
            QCOMPARE(after.size(), before.size());
            Row second = before.at(1);
            second.removeAt(at);
            QCOMPARE(after.at(1), second);
            const auto undone = must(list.changes.useKept(removed.kept));
            QVERIFY(list.stored() == before);
            const auto redone = must(list.changes.useKept(undone.kept));
            QVERIFY(list.stored() == after);
            must(list.changes.useKept(redone.kept));
            list.changes.dropKept(undone.kept);
        }
        QCOMPARE(errorOf(list.changes.removeColumn(3)), ErrorKind::NothingThere);
        must(list.changes.removeColumn(0));
        must(list.changes.removeColumn(0));
        QCOMPARE(errorOf(list.changes.removeColumn(0)), ErrorKind::NothingThere);
        QCOMPARE(must(list.project->info()).columns, names("z"));
    }

    void aListThatIsReplacedIsKept()
    {
        Listed list(rows(20'001));
        const QList<Row> before = list.stored();
        const auto replaced =
            must(list.changes.replaceRows(producer(names("other"), listOf("a").mid(0, 0))));
        QCOMPARE(replaced.rows, 0);
        QCOMPARE(must(list.project->info()).columns, names("other"));
        must(list.changes.useKept(replaced.kept));
        QVERIFY(list.stored() == before);
        QCOMPARE(errorOf(list.changes.replaceRows([](const ProjectStore::RowSink &sink) {
                     const auto taken = sink(columns, rows(5000));
                     return taken ? Result<void>(fail(ErrorKind::Cancelled)) : taken;
                 })),
                 ErrorKind::Cancelled);
        QVERIFY(list.stored() == before);
    }

    /// What is kept is in the file once, whatever is done with it.
    void undoingAgainAndAgainDoesNotMakeTheFileLarger()
    {
        QList<Row> many;
        for (int i = 0; i < 20'001; ++i)
            many.append(
                {QStringLiteral("p%1").arg(i * 7919LL % 20'001), QString(100, QLatin1Char('x'))});
        Listed list(many);
        const auto pages = [&list] { return list.count("PRAGMA page_count"); };
        const auto backAndForth = [&list] {
            const QList<RowSpan> spans{{100, 15'000}, {16'000, 1000}};
            const auto taken = must(list.changes.takeRows(spans));
            must(list.changes.putRowsBack(taken.kept, spans));
            auto kept = must(list.changes.sortRows(0, {}, true, {})).kept;
            for (int times = 0; times < 5; ++times)
                kept = must(list.changes.useKept(kept)).kept;
            list.changes.dropKept(kept);
            kept = must(list.changes.changeRows({{{0, 20'001}}, shout})).kept;
            must(list.changes.swapKept(kept));
            list.changes.dropKept(kept);
        };
        backAndForth();
        const qint64 once = pages();
        for (int times = 0; times < 5; ++times)
            backAndForth();
        must(list.changes.changeRows({{}, shout})); // what was dropped goes before it
        QVERIFY2(pages() < once + once / 5, qPrintable(QString::number(pages())));
        QCOMPARE(list.count("SELECT count(*) FROM dataset_rows"), 20'001);
    }

    /// The file as it is while a change is under way, its log included, holds the list before it.
    void aChangeDuringWhichTheProgramEndsIsNone_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few") << 30;
        QTest::newRow("many") << 20'001;
    }
    void aChangeDuringWhichTheProgramEndsIsNone()
    {
        QFETCH(const int, rows);
        QList<Row> before;
        for (int i = 0; i < rows; ++i)
            before.append({QStringLiteral("p%1").arg(i), QString(400, QLatin1Char('x'))});
        Listed list(before);
        const QList<RowSpan> spans{{1, 7}, {12, rows - 20}};
        int copies = 0;
        qint64 kept = 0;
        const auto killed = [&](qint64, qint64) {
            const QString copy = list.project.path(QStringLiteral("killed%1.volley").arg(copies++));
            const QString log = QStringLiteral("-wal");
            const bool isCopied = QFile::copy(list.project.path(), copy) &&
                                  QFile::copy(list.project.path() + log, copy + log);
            return isCopied ? Result<void>() : fail(ErrorKind::FileNotWritable, copy);
        };
        const auto expectAsBefore = [&](const char *what) {
            const QList<Row> wanted = list.stored();
            QVERIFY2(copies > 0, what);
            for (; copies > 0; --copies) {
                const QString copy =
                    list.project.path(QStringLiteral("killed%1.volley").arg(copies - 1));
                ProjectStore found;
                must(found.open(copy, OpenMode::Open));
                QVERIFY2(must(found.rows(0, 100'000)) == before, what);
                must(found.close());
                QVERIFY(QFile::remove(copy));
            }
            before = wanted;
        };
        const auto sparsely = [&copies, killed](qint64 done, qint64 total) {
            return copies < 4 ? killed(done, total) : Result<void>();
        };
        kept = must(list.changes.takeRows(spans, sparsely)).kept;
        expectAsBefore("take");
        must(list.changes.putRowsBack(kept, spans, sparsely));
        expectAsBefore("put back");
        kept = must(list.changes.changeRows({{{0, rows}}, shout}, sparsely)).kept;
        expectAsBefore("change");
        must(list.changes.swapKept(kept, sparsely));
        expectAsBefore("swap");
        kept = must(list.changes.removeColumn(0, sparsely)).kept;
        expectAsBefore("column");
        must(list.changes.useKept(kept));
        before = list.stored();
        must(list.changes.moveRows(1, rows - 2, 1, sparsely));
        expectAsBefore("move");
    }

    void aLongWayBackCanBeCancelled()
    {
        Listed list(rows(25'001));
        const auto stop = [](qint64 done, qint64 total) -> Result<void> {
            return total > 0 && done > 0 ? Result<void>(fail(ErrorKind::Cancelled))
                                         : Result<void>();
        };
        const QList<RowSpan> spans{{1, 3}};
        QCOMPARE(errorOf(list.changes.takeRows(spans, stop)), ErrorKind::Cancelled);
        QVERIFY(list.stored() == rows(25'001));
        const auto taken = must(list.changes.takeRows(spans));
        const QList<Row> after = list.stored();
        QCOMPARE(errorOf(list.changes.putRowsBack(taken.kept, spans, stop)), ErrorKind::Cancelled);
        QVERIFY(list.stored() == after);
        must(list.changes.putRowsBack(taken.kept, spans));
        const auto change = must(list.changes.changeRows({{{0, 25'001}}, shout}));
        QCOMPARE(errorOf(list.changes.swapKept(change.kept, stop)), ErrorKind::Cancelled);
        QCOMPARE(errorOf(list.changes.removeColumn(1, stop)), ErrorKind::Cancelled);
        QCOMPARE(errorOf(list.changes.moveRows(0, 25'000, 1, stop)), ErrorKind::Cancelled);
        must(list.changes.swapKept(change.kept));
        QVERIFY(list.stored() == rows(25'001));
        // Also while the list of a run is copied.
        must(list.project->beginRun(definition(), 10));
        QCOMPARE(errorOf(list.changes.takeRows(
                     spans, [](qint64, qint64) { return fail(ErrorKind::Cancelled); })),
                 ErrorKind::Cancelled);
        QVERIFY(must(list.project->info()).runMatchesData);
    }

    void columnsAndRowsMove()
    {
        Listed list(listOf("a b c d e"));
        must(list.project->setColumns(names("x y z")));
        must(list.changes.moveColumn(0, 2));
        QCOMPARE(must(list.project->info()).columns, names("y z x"));
        QCOMPARE(column(list.stored(), 2), names("a b c d e"));
        QCOMPARE(column(list.stored(), 0), names("0 1 2 3 4"));
        must(list.changes.moveColumn(2, 0));
        QCOMPARE(must(list.project->info()).columns, names("x y z"));

        must(list.changes.moveRows(1, 2, 2));
        QCOMPARE(column(list.stored()), names("a d e b c"));
        must(list.changes.moveRows(3, 2, -2));
        QCOMPARE(column(list.stored()), names("a b c d e"));
        must(list.changes.moveRows(4, 1, -4));
        QCOMPARE(column(list.stored()), names("e a b c d"));
        for (const auto &[first, count, by] :
             {std::tuple(0, 1, -1), std::tuple(4, 1, 1), std::tuple(0, 5, 1), std::tuple(-1, 1, 1)})
            QCOMPARE(errorOf(list.changes.moveRows(first, count, by)), ErrorKind::NothingThere);
        QCOMPARE(column(list.stored()), names("e a b c d"));
    }

    void whatWasKeptGoesWithTheProject()
    {
        Listed list(listOf("c a b"));
        must(list.changes.changeRows({{{0, 3}}, shout}));
        must(list.changes.sortRows(0, {}, false, {}));
        QVERIFY(list.count("SELECT count(*) FROM datasets") > 1);
        must(list.project->close());
        QCOMPARE(list.count("SELECT count(*) FROM datasets"), 1);
        QCOMPARE(list.count("SELECT count(*) FROM dataset_rows"), 3);
        must(list.project->open(list.project.path(), OpenMode::Open));
        QCOMPARE(column(list.stored()), names("A B C"));
    }

    void scanningReadsAllRowsInTheirOrder()
    {
        Listed list(rows(2500));
        QList<Row> read;
        must(list.changes.scan({0, 9999},
                               [&read](qint64 first, const QList<Row> &block) -> Result<void> {
                                   if (first != read.size())
                                       return fail(ErrorKind::Internal);
                                   read += block;
                                   return {};
                               }));
        QCOMPARE(read, list.stored());
        qint64 seen = 0;
        must(list.changes.scan({1500, 1200}, [&seen](qint64, const QList<Row> &block) {
            seen += block.size();
            return Result<void>();
        }));
        QCOMPARE(seen, 1000);
        QCOMPARE(errorOf(list.changes.scan({0, 1},
                                           [](qint64, const QList<Row> &) -> Result<void> {
                                               return fail(ErrorKind::Cancelled);
                                           })),
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDatasetChanges)
#include "tst_dataset_changes.moc"

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
        QCOMPARE(errorOf(list.changes.swapKept(change.kept)), ErrorKind::NothingThere);
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
        must(list.changes.swapKept(change.kept));
        QCOMPARE(list.stored().at(1).at(2), QString());
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

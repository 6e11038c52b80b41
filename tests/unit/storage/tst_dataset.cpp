// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace volley;
using namespace volley::test;

namespace {

QStringList prompts(const QList<Row> &rows)
{
    QStringList result;
    for (const Row &row : rows)
        result.append(row.value(0));
    return result;
}

QStringList names(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importedRowsComeBackAsTheyWere()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        const QList<Row> strange{
            {QStringLiteral("a\"b\\c\n\t"), QStringLiteral("x") + QChar(0) + QStringLiteral("y")},
            {QStringLiteral("😀"), QString(QChar(0xd83d)) + QStringLiteral("z")},
            {QString(), QString()},
            {QString(3'000'000, QLatin1Char('h')), QStringLiteral("' OR 1=1; --")},
            {QStringLiteral("short row")}};
        QCOMPARE(must(project->replaceRows(producer(columns, strange))), 5);
        QList<Row> expected = strange;
        expected.last().append(QString());
        QCOMPARE(must(project->rows(0, 100)), expected);
        QCOMPARE(must(project->info()).columns, columns);
        must(project->close());
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(must(project->rows(0, 100)), expected);
    }

    void rowsAreAWindowOnTheData()
    {
        Project project;
        project.begin(10);
        QCOMPARE(prompts(must(project->rows(3, 2))), names("p3 p4"));
        QCOMPARE(prompts(must(project->rows(8, 100))), names("p8 p9"));
        QVERIFY(must(project->rows(10, 5)).isEmpty());
        QVERIFY(must(project->rows(0, 0)).isEmpty());
        QCOMPARE(prompts(must(project->rows(-3, 2))), names("p0 p1"));
    }

    void failingImportLeavesWhatWasThere()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(3))));
        const auto broken = [](const ProjectStore::RowSink &sink) -> Result<void> {
            if (const auto taken = sink(names("other"), QList<Row>(5000, Row{QStringLiteral("x")}));
                !taken)
                return taken;
            return fail(ErrorKind::RaggedRow, QStringLiteral("list.csv"));
        };
        const auto refused = await(project->replaceRows(broken));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RaggedRow);
        QCOMPARE(refused.error().subject, QStringLiteral("list.csv"));
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 p1 p2"));
        QCOMPARE(must(project->info()).columns, columns);
        // And the store goes on working.
        QCOMPARE(must(project->replaceRows(producer(columns, rows(1)))), 1);
    }

    void rowsWiderThanTheColumnsAreRefused()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        const auto refused = await(project->replaceRows(
            producer(columns, {{QStringLiteral("a")},
                               {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RaggedRow);
        QCOMPARE(refused.error().line, 2);
        QCOMPARE(refused.error().detail, QStringLiteral("3/2"));
        QCOMPARE(errorOf(project->insertRows(0, rows(1))), ErrorKind::RaggedRow);
        QCOMPARE(must(project->info()).rows, 0);
    }

    void columnsMayGrowDuringAnImport()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows([](const ProjectStore::RowSink &sink) -> Result<void> {
            if (const auto taken = sink(names("a"), {{QStringLiteral("1")}}); !taken)
                return taken;
            return sink(names("a b"), {{QStringLiteral("2"), QStringLiteral("3")}});
        }));
        QCOMPARE(must(project->rows(0, 2)),
                 (QList<Row>{{QStringLiteral("1"), QString()}, names("2 3")}));
    }

    void importOf100000RowsStreams()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        const auto many = [](const ProjectStore::RowSink &sink) -> Result<void> {
            for (int block = 0; block < 100; ++block) {
                QList<Row> part;
                for (int i = 0; i < 1000; ++i)
                    part.append({QStringLiteral("p%1").arg(block * 1000 + i),
                                 QString(300, QLatin1Char('x'))});
                if (const auto taken = sink(columns, part); !taken)
                    return taken;
            }
            return {};
        };
        QCOMPARE(must(project->replaceRows(many)), 100'000);
        QCOMPARE(must(project->info()).rows, 100'000);
        QCOMPARE(prompts(must(project->rows(99'998, 10))), names("p99998 p99999"));
        QCOMPARE(must(project->rows(0, 100'000)).size(), 100'000);
        // The file does not keep what was replaced.
        must(project->replaceRows(producer(columns, rows(2))));
        const qint64 size = QFileInfo(project.path()).size();
        must(project->replaceRows(many));
        must(project->replaceRows(producer(columns, rows(2))));
        QVERIFY(QFileInfo(project.path()).size() < size + size / 2);
    }

    void importDuringWhichTheProgramEndsLeavesNothing()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(3))));
        const QString copy = project.path(QStringLiteral("crashed.volley"));
        must(project->replaceRows([&](const ProjectStore::RowSink &sink) -> Result<void> {
            // Enough for the log to have been written to already.
            if (const auto taken =
                    sink(columns, QList<Row>(20'000, Row{QString(500, QLatin1Char('x'))}));
                !taken)
                return taken;
            QFile::copy(project.path(), copy);
            QFile::copy(project.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
            return {};
        }));
        ProjectStore crashed;
        must(crashed.open(copy, OpenMode::Open));
        QCOMPARE(prompts(must(crashed.rows(0, 10))), names("p0 p1 p2"));
    }

    void editsMoveTheRest()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(5))));
        must(project->insertRows(
            2, {{QStringLiteral("new1")}, {QStringLiteral("new2"), QStringLiteral("t")}}));
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 p1 new1 new2 p2 p3 p4"));
        must(project->insertRows(7, {{QStringLiteral("last")}}));
        must(project->insertRows(0, {{QStringLiteral("first")}}));
        must(project->removeRows(1, 3));
        QCOMPARE(prompts(must(project->rows(0, 10))), names("first new2 p2 p3 p4 last"));
        must(project->removeRows(5, 1));
        must(project->removeRows(0, 1));
        QCOMPARE(prompts(must(project->rows(0, 10))), names("new2 p2 p3 p4"));
        must(project->setCell(3, 1, QStringLiteral("edited")));
        QCOMPARE(must(project->rows(3, 1)).first(), names("p4 edited"));
        must(project->removeRows(0, 4));
        QCOMPARE(must(project->info()).rows, 0);
        must(project->insertRows(0, rows(2)));
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 p1"));
    }

    void readsSeeTheEditsAskedForBefore()
    {
        Project project;
        project.begin(3);
        QList<QFuture<Result<QList<Row>>>> reads;
        for (int i = 0; i < 20; ++i) {
            const auto edit = project->setCell(0, 0, QStringLiteral("v%1").arg(i));
            reads.append(project->rows(0, 1));
        }
        for (int i = 0; i < 20; ++i) {
            const QString seen = must(reads.at(i)).first().first();
            QVERIFY2(seen.mid(1).toInt() >= i, qPrintable(seen));
        }
    }

    void editsOutsideAreRefused()
    {
        Project project;
        project.begin(3);
        QCOMPARE(errorOf(project->insertRows(4, rows(1))), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->insertRows(-1, rows(1))), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->removeRows(2, 2)), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->removeRows(0, -1)), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->setCell(3, 0, {})), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->setCell(0, 2, {})), ErrorKind::NothingThere);
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 p1 p2"));
        QVERIFY2(must(project->info()).runMatchesData, "a refused edit is none");
    }

    void columnsAreRenamedAddedAndDropped()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(2))));
        must(project->setColumns(names("question tone note")));
        QCOMPARE(must(project->rows(0, 1)).first(),
                 (Row{QStringLiteral("p0"), QStringLiteral("kind"), QString()}));
        must(project->setCell(1, 2, QStringLiteral("n")));
        QCOMPARE(must(project->rows(1, 1)).first(), names("p1 kind n"));
        must(project->setColumns(names("question")));
        must(project->setColumns(names("question tone")));
        QCOMPARE(must(project->rows(0, 1)).first(), (Row{QStringLiteral("p0"), QString()}));
    }

    void aRunKeepsItsData()
    {
        Project project;
        const RunDefinition run = definition();
        project.begin(3, run);
        QVERIFY(must(project->info()).runMatchesData);
        must(project->setCell(1, 0, QStringLiteral("edited")));
        must(project->removeRows(2, 1));
        must(project->setColumns(names("question")));
        const ProjectInfo info = must(project->info());
        QCOMPARE(info.rows, 2);
        QCOMPARE(info.columns, names("question"));
        QCOMPARE(info.runRows, 3);
        QCOMPARE(info.runColumns, columns);
        QVERIFY(!info.runMatchesData);
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 edited"));
        QCOMPARE(must(project->runRows(0, 10)), rows(3));
        must(project->replaceRows(producer(columns, rows(1))));
        QCOMPARE(must(project->runRows(0, 10)), rows(3));
        // The next run is of the new data.
        must(project->beginRun(run, 1));
        QCOMPARE(must(project->runRows(0, 10)), rows(1));
        QVERIFY(must(project->info()).runMatchesData);
    }

    void definitionIsKeptAndCompared()
    {
        Project project;
        const RunDefinition run = definition(2, 3);
        project.begin(3, run);
        QCOMPARE(must(project->info()).definition, run);
        RunDefinition edited = run;
        edited.promptTemplate = QStringLiteral("Shout {{prompt}} 😀");
        edited.targets[0].parameters.append({QStringLiteral("temperature"), QByteArray("0.20")});
        must(project->setDefinition(edited));
        ProjectInfo info = must(project->info());
        QCOMPARE(info.definition, edited);
        QCOMPARE(info.runDefinition, run);
        QVERIFY(!info.runMatchesData);
        must(project->setDefinition(run));
        QVERIFY(must(project->info()).runMatchesData);
    }

    void aRunGoesOnUnderAnAmendedDefinition()
    {
        Project project;
        const RunDefinition run = definition(2, 3);
        project.begin(3, run);
        RunDefinition amended = run;
        amended.budget.usd = 12.5;
        amended.targets[1].maxTokensField = QStringLiteral("max_completion_tokens");
        must(project->amendRun(amended));
        ProjectInfo info = must(project->info());
        QCOMPARE(info.runDefinition, amended);
        QCOMPARE(info.definition, amended); // which was the run's
        QVERIFY(info.runMatchesData);

        RunDefinition edited = run;
        edited.promptTemplate = QStringLiteral("Shout {{prompt}}");
        must(project->setDefinition(edited));
        amended.budget.usd = 20;
        must(project->amendRun(amended));
        info = must(project->info());
        QCOMPARE(info.runDefinition, amended);
        QCOMPARE(info.definition, edited);

        QCOMPARE(errorOf(project->amendRun(definition(1, 3))), ErrorKind::BadValue);
        QCOMPARE(errorOf(project->amendRun(definition(2, 4))), ErrorKind::BadValue);
        QCOMPARE(must(project->info()).runDefinition, amended);
    }

    void runOfNothingIsRefused()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        QCOMPARE(errorOf(project->beginRun(definition(), 5)), ErrorKind::EmptyInput);
        must(project->replaceRows(producer(columns, rows(2))));
        QCOMPARE(errorOf(project->beginRun(definition(0), 2)), ErrorKind::EmptyInput);
        QVERIFY(!must(project->info()).runId);
        QCOMPARE(errorOf(project->readRequests({})), ErrorKind::NothingThere);
        must(project->beginRun(definition(), 5));
        QCOMPARE(must(project->info()).runRows, 2);
    }

    void fullDiskDuringAnImportLeavesWhatWasThere()
    {
        StoreOptions options;
        options.mostPages = 100;
        const Project project(options);
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(3))));
        const QList<Row> large(1000, Row{QString(4000, QLatin1Char('x'))});
        const auto refused = await(project->replaceRows(producer(columns, large)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
        QCOMPARE(refused.error().subject, project.path());
        QCOMPARE(prompts(must(project->rows(0, 10))), names("p0 p1 p2"));
        must(project->setCell(0, 0, QStringLiteral("still works")));
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
